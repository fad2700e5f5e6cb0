/** Who works with whom at an account: our people across, theirs down, and what ties each pair. */
import { z } from 'zod';

const Text = z.string().min(1);

export const RelationsSchema = z.strictObject({
  sentence: Text,
  ours: z.array(z.strictObject({ name: Text, as: z.string() })).min(1),
  theirs: z
    .array(
      z.strictObject({
        name: Text,
        role: Text,
        /** In the order of our people. */
        cells: z.array(
          z.strictObject({
            /** How many things tie the two, 0 to 3 and more. */
            strength: z.number().int().min(0).max(3),
            /** "met at the review of 2026, 2 actions together". */
            ties: Text,
          }),
        ),
      }),
    )
    .min(1),
});
export type Relations = z.output<typeof RelationsSchema>;
