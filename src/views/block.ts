/**
 * The narrow waist: every section of a packet and every narrative is a list of these blocks,
 * with its text already in the reader's language. HTML, page images and PDF draw the same blocks.
 */
import { z } from 'zod';
import { ChartSchema } from './chart.ts';

export const InlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
    strong: z.literal(true).optional(),
    emphasis: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('link'),
    text: z.string(),
    href: z.url({ protocol: /^(https|mailto)$/ }),
  }),
]);
export type Inline = z.output<typeof InlineSchema>;

const Inlines = z.array(InlineSchema);

/** A cell: plain text; `note` is a second, quieter line; `mark` is the shape of a status whose word is the text. */
export const CellSchema = z.strictObject({
  text: z.string(),
  note: z.string().optional(),
  strong: z.literal(true).optional(),
  mark: z.enum(['done', 'part', 'open', 'missed']).optional(),
});
export type Cell = z.output<typeof CellSchema>;

export const BlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(3), z.literal(4)]),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('paragraph'), inlines: Inlines }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(Inlines).min(1) }),
  z.strictObject({
    kind: z.literal('quote'),
    inlines: Inlines,
    attribution: z.string().optional(),
  }),
  /** A framed aside of the narrative. */
  z.strictObject({ kind: z.literal('callout'), title: z.string().optional(), inlines: Inlines }),
  /** A few large numbers. */
  z.strictObject({
    kind: z.literal('figures'),
    items: z
      .array(
        z.strictObject({
          label: z.string(),
          value: z.string(),
          unit: z.string().optional(),
          note: z.string().optional(),
        }),
      )
      .min(1)
      .max(6),
  }),
  /** Terms and details, in two columns. */
  z.strictObject({
    kind: z.literal('facts'),
    items: z.array(z.strictObject({ term: z.string(), detail: z.string() })).min(1),
  }),
  z.strictObject({
    kind: z.literal('table'),
    /** Empty where the label of its section says it already. */
    caption: z.string(),
    /** `share` is the column's part of the width, relative to the others'. The first column heads its row. */
    columns: z
      .array(
        z.strictObject({ head: z.string(), align: z.enum(['start', 'end']), share: z.number().positive() }),
      )
      .min(1),
    rows: z.array(z.array(CellSchema)).min(1),
  }),
  z.strictObject({
    kind: z.literal('chart'),
    title: z.string(),
    /** What the chart shows, in words. */
    alt: z.string(),
    chart: ChartSchema,
  }),
]);
export type Block = z.output<typeof BlockSchema>;
export type BlockKind = Block['kind'];
