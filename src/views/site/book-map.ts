/** A map of the book: two axes, and every account as a mark that can be found, named and followed. */
import { z } from 'zod';
import { AccountRefSchema } from './figure.ts';

const TickSchema = z.strictObject({ at: z.number(), text: z.string() });

const AxisSchema = z.strictObject({
  /** What the axis measures, with its unit. */
  title: z.string().min(1),
  scale: z.enum(['linear', 'log']),
  domain: z.strictObject({ from: z.number(), to: z.number() }),
  ticks: z.array(TickSchema),
  /** The cut lines that could be resolved, each with its name. */
  cuts: z.array(TickSchema),
});
export type MapAxis = z.output<typeof AxisSchema>;

export const MapMarkSchema = z.strictObject({
  account: AccountRefSchema,
  /** In the units of the axes, held within their domains. */
  x: z.number(),
  y: z.number(),
  /** The mark's label in its scheme. */
  label: z.string().min(1),
  emphasis: z.enum(['strong', 'plain', 'quiet']),
  shape: z.enum(['disc', 'square']),
  /** Hollow where the label is not firm. */
  hollow: z.boolean(),
  /** Where the mark would lie with every unknown at its worst and at its best. */
  reach: z
    .strictObject({ x: z.tuple([z.number(), z.number()]), y: z.tuple([z.number(), z.number()]) })
    .optional(),
  /** Where the account stood the year before, if its label was another one. */
  from: z.strictObject({ x: z.number(), y: z.number() }).optional(),
  /** The account and its figures, in one line. */
  text: z.string().min(1),
});
export type MapMark = z.output<typeof MapMarkSchema>;

export const BookMapSchema = z.strictObject({
  title: z.string().min(1),
  /** What the map shows, in a sentence. */
  summary: z.string().min(1),
  x: AxisSchema,
  y: AxisSchema,
  /** Names written into the corners, and where each leads. */
  corners: z.array(
    z.strictObject({
      at: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
      name: z.string().min(1),
      move: z.string().min(1),
      scheme: z.string().min(1),
      label: z.string().min(1),
      count: z.string().min(1),
    }),
  ),
  /** In drawing order: the ones to be seen best come last. */
  marks: z.array(MapMarkSchema),
  /** Accounts that have no place on it, each with the reason. */
  missing: z.array(z.strictObject({ account: AccountRefSchema, reason: z.string().min(1) })),
  notes: z.array(z.string().min(1)),
});
export type BookMap = z.output<typeof BookMapSchema>;
