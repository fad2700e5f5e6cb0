/** How a map names a cell: a column by its name, a column with what to do to it, or a constant. */
import { z } from 'zod';
import { AmountSchema } from '../model/primitives.ts';

const ColumnSchema = z.string().min(1).describe('A column, named as in the header row.');

/** The short form, a column’s name alone, reads as the long form with that column. */
const short = ColumnSchema.transform((column) => ({ column }));

const LOOKUP = {
  column: ColumnSchema,
  lookup: z.record(z.string(), z.string()).optional().describe('What each text becomes.'),
  otherwise: z
    .string()
    .nullable()
    .optional()
    .describe('What a text outside the lookup becomes; null leaves it out.'),
  unlisted: z.enum(['refuse', 'keep']).default('refuse').describe('Keep a text outside the lookup as it is.'),
  split: z.string().min(1).optional().describe('What separates the parts of a text such as "Tea;Coffee".'),
  begins: z
    .string()
    .min(1)
    .optional()
    .describe('What the text must begin with, such as "https://"; put before it where it does not.'),
  part: z.number().int().min(1).optional().describe('Which part to take, counted from 1.'),
};

interface Lookup {
  readonly lookup?: unknown;
  readonly otherwise?: unknown;
  readonly unlisted: string;
  readonly split?: unknown;
  readonly part?: unknown;
}

const partStands = ({ split, part }: Lookup): boolean => (split === undefined) === (part === undefined);

const lookupStands = ({ lookup, otherwise, unlisted }: Lookup): boolean =>
  lookup === undefined
    ? otherwise === undefined && unlisted === 'refuse'
    : otherwise === undefined || unlisted === 'refuse';

export const TextCellSchema = z.union([
  short,
  z
    .strictObject(LOOKUP)
    .refine(lookupStands, 'needs a `lookup`, and either `otherwise` or `unlisted`')
    .refine(partStands, 'needs `split` and `part` both, or neither'),
  z.strictObject({
    columns: z.array(ColumnSchema).min(2).describe('Several columns, joined; empty ones are left out.'),
    join: z.string().default(' ').describe('What stands between them.'),
  }),
  z.strictObject({ constant: z.string().min(1) }),
]);
export type TextCell = z.output<typeof TextCellSchema>;

export const ListCellSchema = z.strictObject({
  column: ColumnSchema,
  split: z.string().min(1).default(';').describe('What separates the parts of the text.'),
  lookup: z.record(z.string(), z.string()).optional().describe('What each part becomes; others are kept.'),
});
export type ListCell = z.output<typeof ListCellSchema>;

/** How numbers are written. Groups are of three digits; a grouping that is not declared is not accepted. */
export const NumberStyleSchema = z
  .strictObject({
    decimal: z.enum(['.', ',']).default('.').describe('The decimal mark.'),
    grouping: z.enum(['', ',', '.', ' ', "'"]).default('').describe('What separates thousands.'),
    ignore: z.array(z.string().min(1)).default([]).describe('Marks around the number, such as "€" or "USD".'),
  })
  .refine((style) => style.decimal !== style.grouping, 'uses one mark for decimals and for thousands');
export type NumberStyle = Readonly<Omit<z.output<typeof NumberStyleSchema>, 'ignore'>> & {
  readonly ignore: readonly string[];
};

export const AmountCellSchema = z.union([
  short,
  z.strictObject({
    column: ColumnSchema,
    percentOf: ColumnSchema.optional().describe(
      'Take it in per cent of this column; unknown where that one is zero.',
    ),
    blank: AmountSchema.optional().describe('What an empty cell means; unknown where this is not said.'),
    decimals: z.number().int().min(0).max(6).optional().describe('Round to so many decimals.'),
  }),
  z.strictObject({ constant: AmountSchema }),
  z.strictObject({ count: z.literal('rows').describe('How many rows there are, with `several: sum`.') }),
]);
export type AmountCell = z.output<typeof AmountCellSchema>;

/** Days since the start of 1900, or of 1904, as spreadsheets count them. */
export const SERIALS = ['excel', 'excel-1904'] as const;

/** A pattern of `yyyy`, `MM` or `M`, `dd` or `d`; a last `*` stands for whatever follows, such as a time. */
export const DateFormatSchema = z
  .string()
  .refine(
    (format) =>
      SERIALS.some((serial) => serial === format) ||
      (/yyyy/.test(format) && /M/.test(format) && /d/.test(format) && !/[^yMd*\d\W]|\*./.test(format)),
    'must be a pattern such as dd.MM.yyyy, with a "*" at the end where a time follows, or `excel` for numbers of days',
  );

export const DateCellSchema = z.union([
  short,
  z.strictObject({ column: ColumnSchema, date: DateFormatSchema.optional() }),
]);
export type DateCell = z.output<typeof DateCellSchema>;

export const YearCellSchema = z.union([
  short,
  z
    .strictObject({ column: ColumnSchema, date: DateFormatSchema })
    .describe('A date; it counts for the year it lies in.'),
]);
export type YearCell = z.output<typeof YearCellSchema>;
