/**
 * The map: how the tables of a CRM and a billing system become a book. What it says of a
 * customer stands under `customer`, what stays with us under `internal`, as in the content itself.
 */
import { z } from 'zod';
import { BookSettingsSchema } from '../model/book-settings.ts';
import { LifeCycleStageSchema } from '../model/offerings.ts';
import { AmountSchema, IdSchema, LineSchema, NameSchema } from '../model/primitives.ts';
import { AccountsTableSchema, PeopleTableSchema, UsageTableSchema, YearsTableSchema } from './map-tables.ts';

const FiscalYearSchema = BookSettingsSchema.shape.fiscalYears.element.extend({
  part: LineSchema.optional().describe(
    'Says in words that the exports hold a part of this year only. It is printed with the sources, and the year is compared with no other.',
  ),
});

export const BookSchema = BookSettingsSchema.extend({ fiscalYears: z.array(FiscalYearSchema).min(1) });

export const ImportMapSchema = z.strictObject({
  name: IdSchema.default('exports').describe(
    'The name of this import in its records. Two maps that fill one book have two names.',
  ),
  book: BookSchema.optional().describe(
    'What `book.yaml` is to say; may be left out where the content has one, and is read from there then.',
  ),
  model: z
    .strictObject({
      fullBusiness: AmountSchema.positive().optional().describe('The revenue that is worth full points.'),
      coreFrom: AmountSchema.positive().optional().describe('The revenue from which an account can be core.'),
      strategicFrom: AmountSchema.positive()
        .optional()
        .describe('The revenue from which it can be strategic.'),
    })
    .default({})
    .describe('Amounts of the starter model, in the currency of the book.'),
  team: z
    .strictObject({
      title: LineSchema.describe('The title of everyone whom the tables name and `people` does not.'),
      people: z
        .array(z.strictObject({ name: NameSchema, title: LineSchema, email: z.email().optional() }))
        .default([]),
    })
    .describe('Our own people.'),
  offerings: z
    .strictObject({
      stage: LifeCycleStageSchema.describe('The stage of every offering that `list` does not name.'),
      list: z
        .array(
          z.strictObject({ name: NameSchema, stage: LifeCycleStageSchema, summary: LineSchema.optional() }),
        )
        .default([]),
    })
    .describe('What we sell.'),
  tables: z.record(
    IdSchema,
    z.discriminatedUnion('gives', [
      AccountsTableSchema,
      PeopleTableSchema,
      YearsTableSchema,
      UsageTableSchema,
    ]),
  ),
});
/** A map as it is written. */
export type WrittenMap = z.output<typeof ImportMapSchema>;
/** A map that knows its book. */
export type ImportMap = Omit<WrittenMap, 'book'> & { readonly book: z.output<typeof BookSchema> };
export type TableMap = ImportMap['tables'][string];
export type AccountsTable = Extract<TableMap, { gives: 'accounts' }>;
export type PeopleTable = Extract<TableMap, { gives: 'people' }>;
export type YearsTable = Extract<TableMap, { gives: 'years' }>;
export type UsageTable = Extract<TableMap, { gives: 'usage' }>;
