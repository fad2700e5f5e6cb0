import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMovable, shakenRange } from '../../src/examine/movable.ts';
import { examineSensitivity } from '../../src/examine/sensitivity.ts';
import { DIMENSIONS, type Dimension, type YearAssessment } from '../../src/model/assessment.ts';
import type { Book } from '../../src/model/book.ts';
import type { ReviewModel, Weight } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

const reviewYear = (book: Book): YearAssessment => {
  const year = assessBook(book).years.find((one) => one.year === 2026);
  if (year === undefined) throw new Error('Not assessed');
  return year;
};
const multiplied = (weight: Weight, factor: number): Weight =>
  typeof weight === 'number'
    ? weight * factor
    : {
        introduction: weight.introduction * factor,
        growth: weight.growth * factor,
        maturity: weight.maturity * factor,
        decline: weight.decline * factor,
      };
/** The model with one weight multiplied; `cut` holds the cuts of Tier 1 still. */
const shake = (
  model: ReviewModel,
  dimension: Dimension,
  id: string,
  factor: number,
  cut = model.growth.tier1.cut,
): ReviewModel => {
  const { growth } = model;
  const { indicators } = growth.dimensions[dimension];
  const changed = Object.fromEntries(
    Object.entries(indicators).map(([one, each]) => [
      one,
      one === id ? { ...each, weight: multiplied(each.weight, factor) } : each,
    ]),
  );
  const dimensions = {
    ...growth.dimensions,
    [dimension]: { ...growth.dimensions[dimension], indicators: changed },
  };
  return { ...model, growth: { ...growth, dimensions, tier1: { ...growth.tier1, cut } } };
};
const tiersOf = (year: YearAssessment) =>
  new Map(year.accounts.map(({ accountId, labels }) => [accountId, labels['growth-tier'].raw]));

test('a shake flips whom assessing the book with the shaken model places elsewhere', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const before = tiersOf(reviewYear(book));
      const { shakes } = examineSensitivity(book.model, reviewYear(book));
      for (const { dimension, indicator, direction, flips } of shakes) {
        const factor = direction === 'up' ? 1.2 : 0.8;
        const after = tiersOf(
          reviewYear({ ...book, model: shake(book.model, dimension, indicator, factor) }),
        );
        const expected = [...before].flatMap(([accountId, from]) => {
          const to = after.get(accountId);
          return to === from ? [] : [{ accountId, from, to }];
        });
        expect(flips).toEqual(expected);
      }
    }),
    { ...FIXED, numRuns: 30 },
  );
});

test('with the cuts held still, whom one weight moves between known scores, all of them may move', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const year = reviewYear(book);
      const { need, value } = year.cuts.growth;
      // A solved cut above everybody cannot be declared.
      if (need === null || value === null) return;
      const cut = { by: 'threshold' as const, need, value };
      const movable = new Set(findMovable(book.model.growth, year, 0.2));
      const knows = (one: YearAssessment['accounts'][number]) =>
        DIMENSIONS.map((name) => {
          const { value: score, coverage } = one.labels['growth-tier'].dimensions[name];
          return score !== null && 100 * coverage >= book.model.growth.coverageFloor - 1e-8;
        }).join();
      for (const dimension of DIMENSIONS) {
        for (const id of Object.keys(book.model.growth.dimensions[dimension].indicators)) {
          for (const factor of [0.8, 1.2]) {
            const model = shake(book.model, dimension, id, factor, cut);
            reviewYear({ ...book, model }).accounts.forEach((account, at) => {
              const before = year.accounts[at];
              if (before === undefined || knows(before) !== knows(account)) return;
              if (before.labels['growth-tier'].raw !== account.labels['growth-tier'].raw) {
                expect(movable).toContain(account.accountId);
              }
            });
          }
        }
      }
    }),
    { ...FIXED, numRuns: 30 },
  );
});

test('the least shake moves nobody who is not on a line', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const year = reviewYear(book);
      const moved = findMovable(book.model.growth, year, 1e-9);
      const { growth } = book.model;
      const lines = [
        year.cuts.growth.need,
        year.cuts.growth.value,
        growth.tier1.behaviour,
        ...growth.tier2.when.flatMap((one) =>
          Object.values(one).flatMap((bounds) => Object.values(bounds ?? {})),
        ),
      ];
      for (const id of moved) {
        const dimensions = year.accounts.find(({ accountId }) => accountId === id)?.labels['growth-tier']
          .dimensions;
        const scores = DIMENSIONS.map((name) => dimensions?.[name].value ?? Number.NaN);
        const gaps = scores.flatMap((score) =>
          lines.map((line) => Math.abs(score - Number(line ?? Number.NaN))),
        );
        expect(Math.min(...gaps.filter((gap) => !Number.isNaN(gap)))).toBeLessThan(1e-6);
      }
    }),
    FIXED,
  );
});

const lines = fc.array(
  fc.record({
    normalised: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 1000 }).map((one) => one / 10),
    ),
    nominalWeight: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 6 },
);

test('no factors within the amount lead out of the range, and its ends are reached', () => {
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 1, max: 99 }),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (receipt, percent, draws) => {
        const amount = percent / 100;
        const score = (factors: readonly number[]) => {
          const kept = receipt.map(({ normalised, nominalWeight }, at) =>
            normalised === null ? 0 : nominalWeight * (factors[at] ?? 1),
          );
          const total = kept.reduce((sum, one) => sum + one, 0);
          return (
            receipt.reduce((sum, { normalised }, at) => sum + (normalised ?? 0) * (kept[at] ?? 0), 0) / total
          );
        };
        const range = shakenRange(receipt, amount);
        const known = receipt.filter((one) => one.normalised !== null && one.nominalWeight > 0);
        expect(range === null).toBe(known.length === 0);
        if (range === null) return;
        const inside = score(draws.map((draw) => 1 + amount * draw));
        expect(inside).toBeGreaterThanOrEqual(range.low - 1e-9);
        expect(inside).toBeLessThanOrEqual(range.high + 1e-9);
        const corners = Array.from({ length: 2 ** receipt.length }, (_, bits) =>
          score(receipt.map((_line, at) => ((bits >> at) & 1 ? 1 + amount : 1 - amount))),
        );
        expect(Math.min(...corners)).toBeCloseTo(range.low, 8);
        expect(Math.max(...corners)).toBeCloseTo(range.high, 8);
      },
    ),
    { ...FIXED, numRuns: 300 },
  );
});
