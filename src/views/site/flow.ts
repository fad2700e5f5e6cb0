/** Where accounts were last year and where they are: labels on both sides, and a stream for each way taken. */
import { z } from 'zod';

const Text = z.string().min(1);

const FlowSideSchema = z.array(z.strictObject({ name: Text, size: z.number().int().min(1), text: Text }));

export const FlowSchema = z.strictObject({
  title: Text,
  summary: Text,
  before: Text,
  now: Text,
  from: FlowSideSchema,
  to: FlowSideSchema,
  /** By the places of their ends; a stream that stays is quiet. */
  streams: z.array(
    z.strictObject({
      from: z.number().int().min(0),
      to: z.number().int().min(0),
      size: z.number().int().min(1),
      moved: z.boolean(),
      text: Text,
    }),
  ),
});
export type Flow = z.output<typeof FlowSchema>;
