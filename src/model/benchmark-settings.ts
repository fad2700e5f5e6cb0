/** What the model declares for the peer benchmark: what is compared, among whom, and how far it may tell. */
import { z } from 'zod';
import type { Measure } from './packet-benchmark.ts';
import { IdSchema, NameSchema, PercentSchema } from './primitives.ts';
import { wordingOf } from './wording.ts';

/** Below eight firms the lowest or the highest of all would stand in a quarter mark. */
const FEWEST_FIRMS = 8;
/** Two customers who compare their packets know two values; two more must be left to tell apart. */
const FEWEST_APART = 4;

export const BenchmarkSettingsSchema = z.strictObject({
  measures: z
    .strictObject({
      usage: z
        .array(IdSchema)
        .max(6)
        .default([])
        .describe('Offerings whose used share of what is entitled is compared.'),
      service: z
        .boolean()
        .default(false)
        .describe('The share of months in which service met its commitment.'),
      promises: z.boolean().default(false).describe('The share of our promises that were kept in time.'),
    })
    .prefault({})
    .describe('The figures of packets that are compared; none where nothing is named.'),
  leastFirms: z
    .number()
    .int()
    .min(FEWEST_FIRMS)
    .default(FEWEST_FIRMS)
    .describe('How many firms a group needs, the reader’s own among them.'),
  leastApart: z
    .number()
    .int()
    .min(FEWEST_APART)
    .default(FEWEST_APART)
    .describe('The fewest firms by which two groups of this year and the last may differ.'),
  dominancePercent: PercentSchema.min(34)
    .default(50)
    .describe('No firm may make more than this share of a mark.'),
  sectors: z
    .record(IdSchema, wordingOf(NameSchema))
    .default({})
    .describe('The groups that customers may say they belong to, each by its name, as packets call it.'),
  everyone: wordingOf(NameSchema)
    .optional()
    .describe(
      'The name of all firms together, for whom no sector is large enough; no such group where absent.',
    ),
});
export type BenchmarkSettings = z.output<typeof BenchmarkSettingsSchema>;

/** The measures, in the order in which they are shown. */
export const measuresOf = ({ measures }: BenchmarkSettings): readonly Measure[] => [
  ...measures.usage.map((offering) => ({ of: 'usage' as const, offering })),
  ...(measures.service ? [{ of: 'service' as const }] : []),
  ...(measures.promises ? [{ of: 'promises' as const }] : []),
];
