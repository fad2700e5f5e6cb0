import { z } from 'zod';

/** What surrounds every page: whose book it is, when it is true and by which model. */
export const FrameSchema = z.strictObject({
  vendor: z.string().min(1),
  /** As printed: "30 Sep 2026". */
  asOf: z.string().min(1),
  reviewYear: z.string().min(1),
  modelVersion: z.string().min(1),
  currency: z.string().min(1),
  schemes: z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) })),
});
export type Frame = z.output<typeof FrameSchema>;
