/** What a map says of each table, by what the table gives: accounts, people, years or usage. */
import { z } from 'zod';
import { AmountSchema, IdSchema, LineSchema, UnitSchema } from '../model/primitives.ts';
import {
  AmountCellSchema,
  DateCellSchema,
  DateFormatSchema,
  ListCellSchema,
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

const MatchSchema = z
  .strictObject({
    by: z.literal('name'),
    ignore: z
      .array(z.enum(['case', 'accents', 'punctuation']))
      .default([])
      .describe('What may differ between two writings of one name.'),
    drop: z.array(z.string().min(1)).default([]).describe('Words that do not count, such as "GmbH".'),
  })
  .describe('Find the account by its name: in a table of accounts those that stand in the content already.');
export type Match = z.output<typeof MatchSchema>;

const COMMON = {
  file: ExportNameSchema.describe('The export, below the folder that is imported.'),
  delimiter: z.enum([',', ';', '\t', '|']).default(',').describe('What stands between the cells of a row.'),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'])
    .optional()
    .describe('How the letters are stored; what the byte order mark says, or else UTF-8, where absent.'),
  numbers: NumberStyleSchema.prefault({}).describe('How the table writes numbers.'),
  dates: DateFormatSchema.default('yyyy-MM-dd').describe('How the table writes dates.'),
  empty: z.array(z.string()).default([]).describe('Texts that mean an empty cell, such as "n/a".'),
  where: z
    .record(
      z.string().min(1),
      z.union([
        z.array(z.string()).min(1),
        z.strictObject({ not: z.array(z.string()).min(1) }),
        z.enum(['filled', 'empty']),
      ]),
    )
    .default({})
    .describe(
      'Read only rows whose columns have one of these texts, have none of them, are filled or are empty.',
    ),
  key: TextCellSchema.describe(
    'The column with the key of the account, or with its name where `match` says so.',
  ),
  match: MatchSchema.optional(),
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
    .enum(['refuse', 'sum', 'first', 'latest'])
    .default('refuse')
    .describe(
      'Several rows for one account and year: refuse them, add their numbers up (never for averages), or take the first or the latest: by date where `year` is one, else by the order of rows.',
    ),
  source: z
    .strictObject({ id: IdSchema, what: LineSchema })
    .optional()
    .describe('Where the figures come from, as the customer reads it.'),
};

export const AccountsTableSchema = z.strictObject({
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
      owner: TextCellSchema.optional().describe('One of our people, by name or by e-mail address.'),
      sponsor: TextCellSchema.optional().describe('One of our people, by name or by e-mail address.'),
      parent: TextCellSchema.optional().describe('The key of the account that owns this one.'),
      strategy: TextCellSchema.optional(),
      pricePosition: TextCellSchema.optional(),
    })
    .default({}),
});

export const PeopleTableSchema = z.strictObject({
  gives: z.literal('people'),
  ...COMMON,
  ...STRANGERS,
  person: TextCellSchema.optional().describe(
    'The column with the key of the person, so that one who changes name or title is not taken for another.',
  ),
  customer: z.strictObject({
    name: TextCellSchema,
    title: TextCellSchema.optional(),
    role: TextCellSchema.optional(),
  }),
});

export const YearsTableSchema = z.strictObject({
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
      pursuing: ListCellSchema.optional().describe('The names of the offerings in question.'),
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

export const UsageTableSchema = z.strictObject({
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
