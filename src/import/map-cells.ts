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
};

interface Lookup {
  readonly lookup?: unknown;
  readonly otherwise?: unknown;
  readonly unlisted: string;
}

const lookupStands = ({ lookup, otherwise, unlisted }: Lookup): boolean =>
  lookup === undefined
    ? otherwise === undefined && unlisted === 'refuse'
    : otherwise === undefined || unlisted === 'refuse';

export const TextCellSchema = z.union([
  short,
  z.strictObject(LOOKUP).refine(lookupStands, 'needs a `lookup`, and either `otherwise` or `unlisted`'),
  z.strictObject({ constant: z.string().min(1) }),
]);
export type TextCell = z.output<typeof TextCellSchema>;

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
]);
export type AmountCell = z.output<typeof AmountCellSchema>;

/** A pattern of `yyyy`, `MM` or `M`, `dd` or `d`; a last `*` stands for whatever follows, such as a time. */
export const DateFormatSchema = z
  .string()
  .refine(
    (format) =>
      /yyyy/.test(format) && /M/.test(format) && /d/.test(format) && !/[^yMd*\d\W]|\*./.test(format),
    'must be a pattern such as dd.MM.yyyy, with a "*" at the end where a time follows',
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
