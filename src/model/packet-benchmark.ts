/**
 * What a packet may know of peers: three marks of a group, as whole per cent, and the reader's own
 * figure. It holds no id and no name but that of the group, since this value passes the audience wall.
 */
import { z } from 'zod';
import { IdSchema, NameSchema } from './primitives.ts';

/** A figure of packets that can be compared: a share, and the higher the more. */
export const MeasureSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('usage'), offering: IdSchema }),
  z.strictObject({ of: z.literal('service') }),
  z.strictObject({ of: z.literal('promises') }),
]);
export type Measure = z.output<typeof MeasureSchema>;

const MarkSchema = z.number().int().min(0).max(1e6);

/** The lower quarter, the middle and the upper quarter, in whole per cent. */
export const MarksSchema = z.strictObject({ lower: MarkSchema, middle: MarkSchema, upper: MarkSchema });
export type Marks = z.output<typeof MarksSchema>;

export const PacketBenchmarkSchema = z.strictObject({
  year: z.number().int(),
  /** The group's name in the language of the packet. */
  group: NameSchema,
  /** Every mark is made of at least so many firms: rounded down, so that the next newcomer does not show. */
  atLeast: z.number().int(),
  rows: z
    .array(
      z.strictObject({
        measure: MeasureSchema,
        /** The reader's own share, as its packet states it elsewhere: 1 is all. */
        own: z.number(),
        marks: MarksSchema,
      }),
    )
    .min(1),
});
export type PacketBenchmark = z.output<typeof PacketBenchmarkSchema>;
