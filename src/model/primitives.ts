/**
 * The small words that every content schema is spelled with.
 *
 * Text is checked here once for what no reader can see: control characters and
 * stray line breaks survive YAML quietly and break a packet's page loudly.
 */
import { z } from 'zod';

/** Among them those that turn the direction of all that follows, beyond the value they stand in. */
const hasControlCharacter = (text: string): boolean =>
  /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);

/** A kebab-case identifier: lower-case ASCII letters, digits and single hyphens, 1 to 64 characters. */
export const IdSchema = z
  .string()
  .max(64)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, such as "acme-retail"',
  );

/** One line of plain text: 1 to 400 characters, no control characters, no white space at the ends. */
export const LineSchema = z
  .string()
  .min(1, 'must not be empty')
  .max(400)
  .refine((text) => text === text.trim(), 'must not begin or end with white space')
  .refine((text) => !hasControlCharacter(text), 'must be one line without control characters');

/** A paragraph of plain text: as a line, up to 1,500 characters; folded YAML blocks are trimmed. */
export const ParagraphSchema = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(1500)
  .refine((text) => !hasControlCharacter(text), 'must be one paragraph; fold long text with ">-"');

/** A name of an organisation or a person: 1 to 160 characters. */
export const NameSchema = LineSchema.max(160);

/** What a number counts, such as "minutes a call": 1 to 60 characters, since it stands beside the number. */
export const UnitSchema = LineSchema.max(60);

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const DateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-03-31')
  .refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isRealDate(text), 'is not a date in the calendar');

/** A calendar month, `YYYY-MM`. */
export const MonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-03');

/** A fiscal year, named by the calendar year it ends in. */
export const YearSchema = z.number().int().min(1990).max(2100);

/** An ISO 4217 currency code, three capital letters. */
export const CurrencySchema = z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR');

/** A finite amount; its unit is named by the field or beside it. */
export const AmountSchema = z.number().min(-1e13).max(1e13);

/** A count: a whole number from 0. */
export const CountSchema = z.number().int().min(0).max(1e9);

/** A percentage, 0 to 100. */
export const PercentSchema = z.number().min(0).max(100);
