/** What moves a label, in words (rule 6). */
import type { AccountChange } from '../../model/examination.ts';
import { count, listed } from './print.ts';

export type Cause = AccountChange['moves'][number]['causes'][number];

/** In the order in which they are told. `by` follows "moved by". */
export const CAUSE_WORDS = {
  data: {
    name: 'Data',
    by: 'data',
    means: 'An answer or a figure that is known in both years is another one.',
  },
  missing: {
    name: 'Missing data',
    by: 'missing data',
    means: 'Something became known, or is known no more.',
  },
  model: {
    name: 'The model',
    by: 'the model',
    means: 'The model of today sees the same facts otherwise.',
  },
  cut: {
    name: 'The cut lines',
    by: 'a cut line',
    means: 'A line that is solved from the data lies elsewhere.',
  },
  override: {
    name: 'A person',
    by: 'an override',
    means: 'A label was set by a person, or is no longer.',
  },
} as const satisfies Record<Cause, { name: string; by: string; means: string }>;

export const CAUSES = ['data', 'missing', 'model', 'cut', 'override'] as const satisfies readonly Cause[];

/** "data and a cut line"; empty where nothing is told. */
export const causesInWords = (causes: readonly Cause[]): string =>
  listed(causes.map((cause) => CAUSE_WORDS[cause].by));

/** "data in 3, a cut line in 1": over several moves; empty where no cause is told. */
export const causesCounted = (moves: readonly (readonly Cause[])[]): string =>
  CAUSES.flatMap((cause) => {
    const number = moves.filter((causes) => causes.includes(cause)).length;
    return number === 0 ? [] : [`${CAUSE_WORDS[cause].by} in ${count(number)}`];
  }).join(', ');
