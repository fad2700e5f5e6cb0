/**
 * Which code a rule of the schemas has. Zod tells a broken rule by its message; the messages are
 * learned here by breaking each rule once, so that rewording one cannot part it from its code.
 */
import type { z } from 'zod';
import type { FindingCode } from '../model/finding-code.ts';
import { InternalYearSchema } from '../model/internal-facts.ts';
import {
  CurrencySchema,
  DateSchema,
  IdSchema,
  LineSchema,
  MonthSchema,
  ParagraphSchema,
} from '../model/primitives.ts';

type Issue = z.core.$ZodIssue;

const BROKEN: readonly (readonly [schema: z.ZodType, value: unknown, code: FindingCode])[] = [
  [IdSchema, 'Not an id', 'id-invalid'],
  [DateSchema, 'today', 'date-invalid'],
  [DateSchema, '2026-02-30', 'date-impossible'],
  [MonthSchema, 'June', 'month-invalid'],
  [CurrencySchema, 'euro', 'currency-invalid'],
  [LineSchema, ' x', 'text-outer-space'],
  [LineSchema, 'x\u0007x', 'text-control-character'],
  [ParagraphSchema, 'x\nx', 'text-line-break'],
  [InternalYearSchema, { contributionMargin: 1, grossMargin: 1 }, 'margin-stated-twice'],
];

const CODES: ReadonlyMap<string, FindingCode> = new Map(
  BROKEN.flatMap(([schema, value, code]) =>
    (schema.safeParse(value).error?.issues ?? []).map((issue) => [issue.message, code] as const),
  ),
);

/** The code of a broken format or refinement. */
export function codeOfRule(issue: Issue): FindingCode {
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'url-invalid';
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'email-invalid';
  return CODES.get(issue.message) ?? 'value-invalid';
}
