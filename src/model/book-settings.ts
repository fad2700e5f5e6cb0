import { z } from 'zod';
import { SECTION_KINDS } from '../views/customer-packet.ts';
import { LocaleSchema } from './locale.ts';
import { CurrencySchema, DateSchema, LineSchema, NameSchema, YearSchema } from './primitives.ts';
import { wordingOf } from './wording.ts';

/**
 * Sections that a book may require. Promises and restated figures are not among them: whether there
 * are any follows from earlier years, and telling what became of them is owed by law.
 */
export const RequirableSectionSchema = z.enum(SECTION_KINDS).exclude(['promises', 'restated']);
export type RequirableSection = z.output<typeof RequirableSectionSchema>;

/** A host and a path, and no sign that could end a link in what programs and people are told. */
const SITE_ADDRESS = /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w.~%-]*)*$/i;

/** `book.yaml`: who the vendor is, which years the book covers and how money converts. */
export const BookSettingsSchema = z.strictObject({
  vendor: z
    .strictObject({
      name: NameSchema.describe('The name printed on packets.'),
      legalName: NameSchema.optional().describe('The registered name, for the control block.'),
      strapline: wordingOf(LineSchema).optional().describe('One line under the name.'),
      contact: wordingOf(LineSchema)
        .optional()
        .describe('Where a customer writes to: an address for packets.'),
    })
    .describe('Our own firm.'),
  asOf: DateSchema.describe('The date on which the book is true. The only date that outputs carry.'),
  reviewYear: YearSchema.describe('The fiscal year that packets report on.'),
  fiscalYears: z
    .array(
      z.strictObject({
        year: YearSchema.describe('The name of the fiscal year.'),
        starts: DateSchema.describe('First day.'),
        ends: DateSchema.describe('Last day.'),
      }),
    )
    .min(1)
    .describe('The fiscal years of the book, oldest first, without gaps.'),
  currency: CurrencySchema.describe('The currency in which the book is ranked and summed.'),
  rates: z
    .record(
      z.string().regex(/^\d{4}$/, 'must be a fiscal year'),
      z.record(CurrencySchema, z.number().positive()),
    )
    .default({})
    .describe('Per fiscal year: what one unit of a foreign currency is worth in the currency of the book.'),
  locale: LocaleSchema.default('en-GB').describe('The locale of packets whose account declares none.'),
  theme: z.enum(['slate', 'vermilion']).default('slate').describe('The look of packets.'),
  paper: z.enum(['A4', 'Letter']).default('A4').describe('The page size of packets.'),
  packet: z
    .strictObject({
      required: z
        .array(RequirableSectionSchema)
        .default(['year', 'meeting', 'goals', 'value', 'plan'])
        .describe('The sections without which a packet stays a draft.'),
    })
    .prefault({})
    .describe('What a packet needs before it is more than a draft.'),
  repository: z
    .strictObject({
      edit: z
        .string()
        .max(1000)
        .regex(/^https:\/\/\S*\{path\}\S*$/, 'must be an https address that holds {path}')
        .describe(
          'The address of a file in an editor: {path} lies below the content folder, {line} is a line.',
        ),
    })
    .optional()
    .describe('Where the content is kept, so that pages of the internal site lead to the place to edit.'),
  site: z
    .string()
    .max(500)
    .regex(SITE_ADDRESS, 'must be an https address of a folder, such as https://reviews.example/')
    .optional()
    .meta({ examples: ['https://reviews.example/'] })
    .describe('Where the internal site is served, so that what a check prints leads to its handbook.'),
});
export type BookSettings = z.output<typeof BookSettingsSchema>;
