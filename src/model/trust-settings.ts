/**
 * How far a label may be trusted, as the model declares it: when last year's label is kept
 * (rule 7), how hard weights are shaken (rule 9), what counts as growth (rule 10), and when a
 * change of the model must say why.
 */
import { z } from 'zod';
import { PercentSchema } from './primitives.ts';

/** How far past a cut an account must be: `enter` on the way up, `exit` on the way down. */
const bufferOf = (most: number, unit: string) =>
  z.strictObject({
    enter: z.number().min(0).max(most).default(0).describe(`On the way up, ${unit}.`),
    exit: z.number().min(0).max(most).default(0).describe(`On the way down, ${unit}.`),
  });

export const HysteresisSchema = z.strictObject({
  revenue: bufferOf(99, 'in per cent of the cut')
    .prefault({})
    .describe('Cuts of revenue: M1, M2 and the rules of M6.'),
  margin: bufferOf(99, 'in points of margin; in per cent of the cut where M2 takes margins as amounts')
    .prefault({})
    .describe('Cuts of the margin: M2 and the rules of M6.'),
  score: bufferOf(100, 'in points of the score')
    .prefault({})
    .describe('Cuts of need, value and behaviour: M4.'),
});
export type Hysteresis = z.output<typeof HysteresisSchema>;
export type Buffer = Hysteresis['score'];

export const SensitivitySchema = z.strictObject({
  shakePercent: z.number().gt(0).lt(100).default(20).describe('How far each weight is moved, up and down.'),
});

export const BackTestSchema = z.strictObject({
  grewPercent: z
    .number()
    .gt(0)
    .max(1000)
    .default(10)
    .describe('Revenue up by this many per cent or more: grew.'),
  shrankPercent: z
    .number()
    .gt(0)
    .max(100)
    .default(10)
    .describe('Revenue down by this many per cent or more: shrank.'),
  leastAccounts: z
    .number()
    .int()
    .min(2)
    .default(20)
    .describe('With fewer accounts to compare, the verdict is that there are too few.'),
  sureErrors: z
    .number()
    .min(0)
    .max(10)
    .default(2)
    .describe('The model beats a baseline where it is ahead by more than so many standard errors.'),
});

export const ModelChangeSchema = z.strictObject({
  reasonAbove: PercentSchema.default(10).describe(
    'A change of the model that moves labels of more than this many per cent of the accounts must say why, in "note".',
  ),
});
