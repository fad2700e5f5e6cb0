/** How many of something lie where on a scale: bars of equal width, the cut lines drawn. */
import { z } from 'zod';

const Text = z.string().min(1);

export const HistogramSchema = z.strictObject({
  title: Text,
  /** What it shows, in a sentence. */
  summary: Text,
  /** The bars from the lowest to the highest, all of one width. */
  bins: z
    .array(
      z.strictObject({
        /** "60 to 65". */
        name: Text,
        count: z.number().int().min(0),
        /** Of these, the ones that are sure: drawn filled, the rest hollow. */
        sure: z.number().int().min(0),
      }),
    )
    .min(1),
  /** Along the scale, 0 to 1. */
  ticks: z.array(z.strictObject({ at: z.number(), text: Text })),
  cuts: z.array(z.strictObject({ at: z.number(), text: Text })),
  /** Who has no place on it; empty where all have. */
  note: z.string(),
});
export type Histogram = z.output<typeof HistogramSchema>;
