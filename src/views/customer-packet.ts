/**
 * All that a customer packet is made of, and all that the process which draws packets receives.
 * Text is final: in the customer's language, formatted, free of anything internal.
 */
import { z } from 'zod';
import { BlockSchema } from './block.ts';

export const SECTION_KINDS = [
  'year',
  'meeting',
  'promises',
  'goals',
  'narrative',
  'value',
  'usage',
  'service',
  'restated',
  'issues',
  'people',
  'benchmark',
  'roadmap',
  'plan',
  'renewal',
  'feedback',
  'sign-off',
  'sources',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const SectionSchema = z.strictObject({
  kind: z.enum(SECTION_KINDS),
  /** The label: what the section is about, in a word or two. */
  label: z.string().min(1),
  /** The headline: a sentence that says the finding. */
  headline: z.string().min(1),
  blocks: z.array(BlockSchema).min(1),
  /** For the outer column: sources, definitions, why a figure is missing. */
  notes: z.array(z.string()),
});
export type Section = z.output<typeof SectionSchema>;

export const CustomerPacketSchema = z.strictObject({
  format: z.literal(1),
  account: z.strictObject({ id: z.string(), name: z.string().min(1) }),
  vendor: z.strictObject({ name: z.string(), strapline: z.string().optional() }),
  /** BCP 47. */
  locale: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  theme: z.enum(['slate', 'vermilion']),
  paper: z.enum(['A4', 'Letter']),
  /** `YYYY-MM-DD`; the date in the metadata of every format. */
  asOf: z.string(),
  draft: z.boolean(),
  cover: z.strictObject({
    /** "Annual review 2026" */
    title: z.string(),
    /** "1 Oct 2025 to 30 Sep 2026" */
    period: z.string(),
    headline: z.string(),
    control: z.array(z.strictObject({ term: z.string(), detail: z.string() })),
  }),
  sections: z.array(SectionSchema),
  /** The fixed words that the drawing itself needs. */
  words: z.strictObject({
    /** With `{page}` and `{pages}`. */
    pageOf: z.string(),
    /** With `{title}`: a table's caption where it runs on over the page. */
    continued: z.string(),
    draft: z.string(),
    contents: z.string(),
    notes: z.string(),
    asOf: z.string(),
    skipToContent: z.string(),
    /** Heads of a chart's data table. */
    chart: z.strictObject({
      /** The name of the table that holds the same numbers. */
      table: z.string(),
      month: z.string(),
      value: z.string(),
      level: z.string(),
      extent: z.string(),
      before: z.string(),
      baseline: z.string(),
      actual: z.string(),
      target: z.string(),
      item: z.string(),
      what: z.string(),
      date: z.string(),
    }),
  }),
});
export type CustomerPacket = z.output<typeof CustomerPacketSchema>;
