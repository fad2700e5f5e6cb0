import type { GrowthTier, TierChange } from '../model/assessment.ts';
import type { Indicator } from '../model/review-model.ts';
import { rawPair } from './words.ts';

const NOT_ENOUGH = 'No change of one indicator is enough.';

/** Why there is no single change that moves a tier, from each tier and each way. */
export const NO_CHANGE = {
  up: {
    '1a': 'Tier 1a is the highest.',
    '1b': NOT_ENOUGH,
    '2': NOT_ENOUGH,
    '3': NOT_ENOUGH,
    'insufficient-data': 'No single answer is enough for a tier.',
  },
  down: {
    '1a': NOT_ENOUGH,
    '1b': NOT_ENOUGH,
    '2': NOT_ENOUGH,
    '3': 'Tier 3 is the lowest.',
    'insufficient-data': 'There is no tier to fall from.',
  },
} as const satisfies Record<'up' | 'down', Record<GrowthTier, string>>;

/**
 * "Total opportunity from 950 to 1,441 EUR thousand": what would have to change, and how far.
 * Revenue is money of the book; how a unit is set beside its figure is the reader's.
 */
export function describeChange(
  { label, state, from, to }: TierChange,
  { input, unit = '' }: Pick<Indicator, 'input' | 'unit'>,
  style: { readonly currency: string; readonly withUnit: (figure: string, unit: string) => string },
): string {
  const isMoney = input === 'revenue';
  const [was, is] = rawPair(from, to, isMoney ? style.currency : '');
  const figure = isMoney || unit === '' ? is : style.withUnit(is, unit);
  if (was === null) return `${label} once known, at ${figure}`;
  if (state === 'stale' && from === to) return `${label} confirmed anew at ${figure}`;
  return `${label} from ${was} to ${figure}${state === 'stale' ? ', answered anew' : ''}`;
}
