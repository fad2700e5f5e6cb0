import type { Driver, TierChange } from '../model/assessment.ts';
import { describeChange, NO_CHANGE } from '../segment/change-words.ts';
import { points } from '../segment/words.ts';
import { steadiness } from './explain-trust-text.ts';
import { LABELS } from './explain-words.ts';
import type { ExplainedGrowth, Explanation } from './explanation.ts';
import { type Colors, terms } from './text-table.ts';

const driver = ({ label, points: pull, dimension }: Driver): string =>
  `${label} ${pull > 0 ? '+' : ''}${points(pull)} ${dimension}`;

const change = (told: TierChange, { dimensions }: ExplainedGrowth, currency: string): string => {
  const line = dimensions[told.dimension].receipt.find(({ indicator }) => indicator === told.indicator);
  const declared = { input: line?.input ?? 'answer', unit: line?.unit ?? undefined };
  const withUnit = (figure: string, unit: string): string => `${figure} ${unit}`;
  return `${describeChange(told, declared, { currency, withUnit })}, to ${LABELS[told.moves.to]}`;
};

/** The drivers of the scores, and the cheapest single change of an indicator to another tier each way. */
export const changesText = (
  growth: ExplainedGrowth,
  { currency, sensitivity }: Pick<Explanation, 'currency' | 'sensitivity'>,
  c: Colors,
): readonly string[] => {
  const { drivers, cheapestChange, cheapestFall, label } = growth;
  const listed = (all: readonly Driver[]): string => all.map(driver).join(', ') || 'nothing';
  const told = (one: TierChange | null, none: string): string =>
    one === null ? none : change(one, growth, currency);
  const isAny = cheapestChange !== null || cheapestFall !== null;
  return terms(
    [
      ['Pulls up', listed(drivers.up)],
      ['Pulls down', listed(drivers.down)],
      ['Cheapest rise', told(cheapestChange, NO_CHANGE.up[label])],
      ['Cheapest fall', told(cheapestFall, NO_CHANGE.down[label])],
      ...(isAny ? [['', 'All else, and the cut lines, held as they are.'] as const] : []),
      ...(sensitivity === null ? [] : [['Other weights', steadiness(sensitivity)] as const]),
    ],
    c,
  );
};
