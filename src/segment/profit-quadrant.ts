import type { AccountMoney, Quadrant, RawPlacement, ResolvedCuts } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { settle } from '../model/settle.ts';
import { apart, money as moneyWords, percent, type Speller, sentence } from './words.ts';

type Declared = ReviewModel['profitQuadrant'];
type Cuts = ResolvedCuts['quadrant'];

/** The middle value; of an even count, the mean of the two in the middle. Null of none. */
const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : settle((lower + upper) / 2);
};

/** The margin on the axis that the model chose: per cent of revenue, or an amount. */
export const marginOnAxis = (money: AccountMoney, measure: Declared['margin']['measure']): number | null =>
  measure === 'percent' ? money.marginPercent : money.contributionMargin;

/** The two cut lines of a year; a median is of the accounts whose value is known. See the handbook, M2. */
export function resolveQuadrantCuts(declared: Declared, accounts: readonly AccountMoney[]): Cuts {
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const { revenue, margin } = declared;
  return {
    revenue:
      revenue.by === 'value' ? settle(revenue.at) : medianOf(known(accounts.map((money) => money.revenue))),
    margin:
      margin.cut.by === 'value'
        ? settle(margin.cut.at)
        : medianOf(known(accounts.map((money) => marginOnAxis(money, margin.measure)))),
  };
}

const unknownBecause = (money: AccountMoney, declared: Declared): string => {
  if (money.revenue === null) {
    return money.contributionMargin === null
      ? 'Neither revenue nor contribution margin is known.'
      : 'Revenue is not known.';
  }
  if (money.contributionMargin === null) return 'The contribution margin is not known.';
  return declared.margin.measure === 'percent' && money.revenue <= 0
    ? 'There is no margin in per cent of a revenue that is not above zero.'
    : 'The year has no cut line to hold the account against.';
};

const QUADRANT_OF = {
  high: { high: 'nurture-and-retain', low: 'optimize' },
  low: { high: 'grow', low: 'exit-or-move-right' },
} as const;

/** The quadrant of two known values; a value at the cut is high. */
export const quadrantOf = (
  values: { readonly revenue: number; readonly margin: number },
  cuts: { readonly revenue: number; readonly margin: number },
): Exclude<Quadrant, 'unknown'> =>
  QUADRANT_OF[values.revenue >= cuts.revenue ? 'high' : 'low'][values.margin >= cuts.margin ? 'high' : 'low'];

/** The quadrant by revenue and contribution margin; a value at the cut is high. */
export function placeQuadrant(
  money: AccountMoney,
  declared: Declared,
  cuts: Cuts,
  currency: string,
): RawPlacement<Quadrant> {
  const margin = marginOnAxis(money, declared.margin.measure);
  if (money.revenue === null || margin === null || cuts.revenue === null || cuts.margin === null) {
    return { label: 'unknown', because: unknownBecause(money, declared) };
  }
  const spellMoney = moneyWords(currency);
  const side = (name: string, value: number, cut: number, spell: Speller): string => {
    const [said, line] = apart(spell, value, cut);
    return value >= cut
      ? `${name} of ${said} is high, at or above the cut of ${line}`
      : `${name} of ${said} is low, below the cut of ${line}`;
  };
  const lines = { revenue: cuts.revenue, margin: cuts.margin };
  return {
    label: quadrantOf({ revenue: money.revenue, margin }, lines),
    because: sentence([
      side('revenue', money.revenue, cuts.revenue, spellMoney),
      side('margin', margin, cuts.margin, declared.margin.measure === 'percent' ? percent : spellMoney),
    ]),
  };
}
