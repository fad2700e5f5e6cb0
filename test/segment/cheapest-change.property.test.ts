import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AccountMoney,
  DIMENSIONS,
  type Dimension,
  type GrowthPlacement,
  type GrowthTier,
  type TierChange,
} from '../../src/model/assessment.ts';
import type { Account, Book } from '../../src/model/book.ts';
import type { Indicator } from '../../src/model/review-model.ts';
import { normaliseRaw } from '../../src/score/normalise.ts';
import { prepareScoring, scoreAccount } from '../../src/score/score-account.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { findCheapestChanges, prepareChangeSearch } from '../../src/segment/cheapest-change.ts';
import { prepareGrowthRules } from '../../src/segment/growth-rules.ts';
import { placeGrowthTier } from '../../src/segment/growth-tier.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

const HEIGHTS: readonly GrowthTier[] = ['insufficient-data', '3', '2', '1b', '1a'];

/** The account with one more fresh answer in the year, which is how a change comes about. */
const answered = (account: Account, year: number, id: string, value: number, asOf: string): Account => {
  const others = account.internal.years.filter((one) => one.year !== year);
  const facts = account.internal.years.find((one) => one.year === year)?.facts ?? {
    pursuing: [],
    answers: {},
  };
  const answers = { ...facts.answers, [id]: { value, basis: 'assumed' as const, asOf } };
  return {
    ...account,
    internal: { ...account.internal, years: [...others, { year, facts: { ...facts, answers } }] },
  };
};

interface Case {
  readonly placed: GrowthPlacement;
  readonly found: ReturnType<typeof findCheapestChanges>;
  readonly model: Book['model'];
  readonly tierWith: (indicator: string, raw: number) => GrowthTier;
}

/** Each account in each year of generated books, where every indicator is answered. */
const each = (check: (one: Case) => void, numRuns: number) =>
  fc.assert(
    fc.property(generatedBook, (book) => {
      // Figures feed several indicators at once; as answers, each can be changed alone.
      for (const dimension of DIMENSIONS)
        for (const one of Object.values(book.model.growth.dimensions[dimension].indicators))
          one.input = 'answer';
      for (const { year, asOf, cuts, accounts } of assessBook(book).years) {
        const fiscal = book.settings.fiscalYears.find((one) => one.year === year);
        if (fiscal === undefined) continue;
        const scoring = prepareScoring(book, fiscal);
        const rules = prepareGrowthRules(book.model.growth, cuts.growth);
        const search = prepareChangeSearch(book.model.growth, cuts.growth);
        for (const { accountId, labels } of accounts) {
          const account = book.accounts.find(({ id }) => id === accountId);
          if (account === undefined) continue;
          const placed = labels['growth-tier'];
          const tierWith = (indicator: string, raw: number): GrowthTier =>
            placeGrowthTier(scoreAccount(answered(account, year, indicator, raw, asOf), scoring), rules)
              .label;
          check({ placed, found: findCheapestChanges(placed, search), model: book.model, tierWith });
        }
      }
    }),
    { ...FIXED, numRuns },
  );

test('a change moves the tier as told when it is really made', () => {
  const seen = { up: 0, down: 0 };
  each(({ placed, found, tierWith }) => {
    for (const way of ['up', 'down'] as const) {
      const change = found[way];
      if (change === null) continue;
      seen[way] += 1;
      expect(change.moves.from).toBe(placed.raw);
      expect(tierWith(change.indicator, change.to)).toBe(change.moves.to);
      const rise = HEIGHTS.indexOf(change.moves.to) - HEIGHTS.indexOf(change.moves.from);
      expect(Math.sign(rise)).toBe(way === 'up' ? 1 : -1);
      expect(change.moves.to).not.toBe('insufficient-data');
    }
  }, 35);
  expect(Math.min(seen.up, seen.down)).toBeGreaterThan(10);
});

/** The account with the money of the book's currency that gives an indicator this figure. */
const withFigure = (
  account: Account,
  year: number,
  input: 'revenue' | 'margin-percent',
  to: number,
  money: AccountMoney,
): Account => {
  const others = account.internal.years.filter((one) => one.year !== year);
  const old = account.internal.years.find((one) => one.year === year)?.facts;
  const earned = money.revenue ?? 0;
  const contribution = input === 'revenue' ? money.contributionMargin : (earned * to) / 100;
  const facts = {
    pursuing: old?.pursuing ?? [],
    answers: old?.answers ?? {},
    revenue: input === 'revenue' ? to : earned,
    ...(contribution !== null && { contributionMargin: contribution }),
  };
  return { ...account, internal: { ...account.internal, years: [...others, { year, facts }] } };
};

/** Which indicators are figures: one alone, two of one dimension, two of different ones. */
const FIGURES: readonly Readonly<Record<string, Indicator['input']>>[] = [
  { 'value-0': 'revenue' },
  { 'value-0': 'margin-percent' },
  { 'value-0': 'revenue', 'value-1': 'margin-percent' },
  { 'value-0': 'revenue', 'need-0': 'margin-percent' },
  { 'value-0': 'margin-percent', 'behaviour-0': 'revenue' },
  { 'value-0': 'revenue', 'need-0': 'revenue' },
];

test('a change of a figure moves the tier as told when the money itself is changed', () => {
  const seen = { revenue: 0, 'margin-percent': 0 };
  fc.assert(
    fc.property(generatedBook, fc.constantFrom(...FIGURES), (book, figures) => {
      const { dimensions } = book.model.growth;
      // The money that is changed below is the account's own.
      book.model.groups.judge = 'separate';
      for (const dimension of DIMENSIONS)
        for (const [id, one] of Object.entries(dimensions[dimension].indicators))
          one.input = figures[id] ?? 'answer';
      for (const { year, cuts, accounts } of assessBook(book).years) {
        const fiscal = book.settings.fiscalYears.find((one) => one.year === year);
        if (fiscal === undefined) continue;
        const scoring = prepareScoring(book, fiscal);
        const rules = prepareGrowthRules(book.model.growth, cuts.growth);
        const search = prepareChangeSearch(book.model.growth, cuts.growth);
        for (const { accountId, labels, money } of accounts) {
          const account = book.accounts.find(({ id }) => id === accountId);
          const { up, down } = findCheapestChanges(labels['growth-tier'], search);
          for (const change of [up, down]) {
            if (account === undefined || change === null) continue;
            const { input } =
              book.model.growth.dimensions[change.dimension].indicators[change.indicator] ?? {};
            if (input === undefined || input === 'answer') continue;
            seen[input] += 1;
            const made = withFigure(account, year, input, change.to, money);
            expect(placeGrowthTier(scoreAccount(made, scoring), rules).label).toBe(change.moves.to);
          }
        }
      }
    }),
    { ...FIXED, numRuns: 200 },
  );
  expect(Math.min(seen.revenue, seen['margin-percent'])).toBeGreaterThan(10);
});

const costOf = (
  placed: GrowthPlacement,
  model: Book['model'],
  name: Dimension,
  id: string,
  raw: number,
): number => {
  const { receipt, value } = placed.dimensions[name];
  const today =
    receipt.find(({ indicator }) => indicator === id)?.normalised ?? value ?? model.growth.neutral;
  const anchors = model.growth.dimensions[name].indicators[id]?.anchors ?? [];
  return Math.abs(normaliseRaw(raw, anchors) - today);
};

test('no change on a grid of the raw values is cheaper, or leads higher from insufficient data', () => {
  each(({ placed, found, model, tierWith }) => {
    const height = (tier: GrowthTier) => HEIGHTS.indexOf(tier);
    const beats = (change: TierChange | null, to: GrowthTier, cost: number): boolean => {
      if (change === null) return true;
      const higher = height(to) - height(change.moves.to);
      if (placed.raw === 'insufficient-data' && higher !== 0) return higher > 0;
      return cost < change.cost - 1e-9;
    };
    for (const name of DIMENSIONS) {
      for (const [id, { anchors }] of Object.entries(model.growth.dimensions[name].indicators)) {
        const [from, to] = [anchors[0]?.at ?? 0, anchors.at(-1)?.at ?? 0];
        for (let raw = from; raw <= to; raw += 0.25) {
          const tier = tierWith(id, raw);
          const [rises, falls] = [height(tier) > height(placed.raw), height(tier) < height(placed.raw)];
          const cost = costOf(placed, model, name, id, raw);
          if (rises) expect(beats(found.up, tier, cost), `${id} ${raw} up to ${tier}`).toBe(false);
          if (falls && tier !== 'insufficient-data')
            expect(beats(found.down, tier, cost), `${id} ${raw} down to ${tier}`).toBe(false);
        }
      }
    }
  }, 10);
});
