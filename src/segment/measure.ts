import { OUTLOOKS, STANDINGS } from '../model/internal-facts.ts';
import type { GrowthMeasure, ProgrammeMeasure } from '../model/review-model.ts';
import { money, percent, points, type Speller, whole, years } from './words.ts';

export type Measure = ProgrammeMeasure | GrowthMeasure;

export interface MeasureWords {
  readonly name: string;
  /** Names of the values of a measure that has levels, from rank 0. */
  readonly levels?: readonly string[];
  /** Takes whole values from 0 up to this one only. */
  readonly wholeUpTo?: number;
  readonly spell: (currency: string) => Speller;
}

const levelled = (name: string, levels: readonly string[]): MeasureWords => ({
  name,
  levels,
  wholeUpTo: levels.length - 1,
  spell: () => (rank) => (levels[rank] ?? String(rank)).replaceAll('-', ' '),
});

const scored = (name: string): MeasureWords => ({ name, spell: () => points });

/** Every measure that a rule may name. */
export const MEASURES = {
  revenue: { name: 'revenue', spell: money },
  'margin-percent': { name: 'margin', spell: () => percent },
  'tenure-years': { name: 'tenure', wholeUpTo: Number.POSITIVE_INFINITY, spell: () => years },
  standing: levelled('standing', STANDINGS),
  outlook: levelled('outlook', OUTLOOKS),
  'engaged-functions': { name: 'functions engaged', wholeUpTo: 3, spell: () => whole },
  need: scored('need'),
  value: scored('value'),
  behaviour: scored('behaviour'),
} as const satisfies Record<Measure, MeasureWords>;

/** A bound as a number: levels by their rank. Null where the measure has no level of that name. */
export const boundValue = (measure: Measure, bound: number | string): number | null => {
  if (typeof bound === 'number') return bound;
  const { levels = [] }: MeasureWords = MEASURES[measure];
  const rank = levels.indexOf(bound);
  return rank === -1 ? null : rank;
};
