/**
 * The map: how the tables of a CRM and a billing system become a book. What it says of a
 * customer stands under `customer`, what stays with us under `internal`, as in the content itself.
 */
import { z } from 'zod';
import { BookSettingsSchema } from '../model/book-settings.ts';
import { LifeCycleStageSchema } from '../model/offerings.ts';
import { AmountSchema, IdSchema, LineSchema, NameSchema, UnitSchema } from '../model/primitives.ts';
import {
  AmountCellSchema,
  DateCellSchema,
  DateFormatSchema,
  NumberStyleSchema,
  TextCellSchema,
  YearCellSchema,
} from './map-cells.ts';

const ExportNameSchema = z
  .string()
  .min(1)
  .refine(
    (name) =>
      !/^[/\\]|^[A-Za-z]:|\\|\0/.test(name) && !name.split('/').some((step) => step === '..' || step === ''),
    'must be the name of a file inside the folder, without ".."',
  );

const COMMON = {
  file: ExportNameSchema.describe('The export, below the folder that is imported.'),
  delimiter: z.enum([',', ';', '\t', '|']).default(','),
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252']).default('utf-8'),
  numbers: NumberStyleSchema.prefault({}).describe('How the table writes numbers.'),
  dates: DateFormatSchema.default('yyyy-MM-dd').describe('How the table writes dates.'),
  empty: z.array(z.string()).default([]).describe('Texts that mean an empty cell, such as "n/a".'),
  only: z
    .record(z.string().min(1), z.array(z.string()).min(1))
    .default({})
    .describe('Read only rows whose column has one of these texts.'),
  key: TextCellSchema.describe('The column with the key of the account.'),
};

const STRANGERS = {
  strangers: z
    .enum(['refuse', 'skip'])
    .default('refuse')
    .describe('What to do with a key that is no account’s.'),
};

const BY_YEAR = {
  year: YearCellSchema.describe('The column that names the fiscal year, or a date in it.'),
  otherYears: z
    .enum(['refuse', 'skip'])
    .default('refuse')
    .describe('What to do with a year the book does not have.'),
  several: z
    .enum(['refuse', 'sum'])
    .default('refuse')
    .describe(
      'Several rows for one account and year: refuse them, or add their numbers up (never for averages).',
    ),
  source: z
    .strictObject({ id: IdSchema, what: LineSchema })
    .optional()
    .describe('Where the figures come from, as the customer reads it.'),
};

const AccountsTableSchema = z.strictObject({
  gives: z.literal('accounts'),
  ...COMMON,
  id: z.enum(['name', 'key']).default('name').describe('What the id of an account is made from.'),
  customer: z.strictObject({
    name: TextCellSchema,
    locale: TextCellSchema.optional(),
    industry: TextCellSchema.optional(),
    country: TextCellSchema.optional(),
    website: TextCellSchema.optional(),
    customerSince: DateCellSchema.optional(),
    business: TextCellSchema.optional(),
  }),
  internal: z
    .strictObject({
      owner: TextCellSchema.optional().describe('The name of one of our people.'),
      sponsor: TextCellSchema.optional().describe('The name of one of our people.'),
      parent: TextCellSchema.optional().describe('The key of the account that owns this one.'),
      strategy: TextCellSchema.optional(),
      pricePosition: TextCellSchema.optional(),
    })
    .default({}),
});

const PeopleTableSchema = z.strictObject({
  gives: z.literal('people'),
  ...COMMON,
  ...STRANGERS,
  customer: z.strictObject({
    name: TextCellSchema,
    title: TextCellSchema.optional(),
    role: TextCellSchema.optional(),
  }),
});

const YearsTableSchema = z.strictObject({
  gives: z.literal('years'),
  ...COMMON,
  ...STRANGERS,
  ...BY_YEAR,
  customer: z
    .strictObject({
      figures: z
        .array(
          z.strictObject({
            label: LineSchema,
            value: AmountCellSchema,
            unit: UnitSchema.optional(),
            lastYear: z.boolean().default(false).describe('Give the year before beside it.'),
            absent: AmountSchema.optional().describe('What the figure is where the table has no row.'),
          }),
        )
        .default([]),
    })
    .prefault({}),
  internal: z
    .strictObject({
      currency: TextCellSchema.optional(),
      revenue: AmountCellSchema.optional(),
      grossMargin: AmountCellSchema.optional(),
      costToServe: AmountCellSchema.optional(),
      contributionMargin: AmountCellSchema.optional(),
      forecast: AmountCellSchema.optional(),
    })
    .default({}),
  absent: z
    .strictObject({
      revenue: AmountSchema.optional(),
      grossMargin: AmountSchema.optional(),
      costToServe: AmountSchema.optional(),
      contributionMargin: AmountSchema.optional(),
    })
    .default({})
    .describe('What a year without a row means, where the table is complete; otherwise it stays unknown.'),
});

const UsageTableSchema = z.strictObject({
  gives: z.literal('usage'),
  ...COMMON,
  ...STRANGERS,
  ...BY_YEAR,
  offering: TextCellSchema.describe('The name of what we sell.'),
  unit: UnitSchema,
  used: AmountCellSchema,
  entitled: AmountCellSchema.optional(),
  lastYear: z.boolean().default(false).describe('Give the year before beside it.'),
});

const FiscalYearSchema = BookSettingsSchema.shape.fiscalYears.element.extend({
  part: LineSchema.optional().describe(
    'Says in words that the exports hold a part of this year only. It is printed with the sources, and the year is compared with no other.',
  ),
});

export const ImportMapSchema = z.strictObject({
  book: BookSettingsSchema.extend({ fiscalYears: z.array(FiscalYearSchema).min(1) }).describe(
    'What `book.yaml` says.',
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
export type ImportMap = z.output<typeof ImportMapSchema>;
export type TableMap = ImportMap['tables'][string];
export type AccountsTable = Extract<TableMap, { gives: 'accounts' }>;
export type PeopleTable = Extract<TableMap, { gives: 'people' }>;
export type YearsTable = Extract<TableMap, { gives: 'years' }>;
export type UsageTable = Extract<TableMap, { gives: 'usage' }>;
