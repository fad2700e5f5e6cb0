import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankOpenQuestions } from '../../src/examine/question-debt.ts';
import type { Account } from '../../src/model/book.ts';
import { prepareScoring, scoreAccount } from '../../src/score/score-account.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { prepareGrowthRules, TIER_HEIGHT } from '../../src/segment/growth-rules.ts';
import { placeGrowthTier } from '../../src/segment/growth-tier.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

const answered = (account: Account, id: string, value: number, asOf: string): Account => {
  const others = account.internal.years.filter(({ year }) => year !== 2026);
  const facts = account.internal.years.find(({ year }) => year === 2026)?.facts ?? {
    pursuing: [],
    answers: {},
  };
  const answers = { ...facts.answers, [id]: { value, basis: 'assumed' as const, asOf } };
  return {
    ...account,
    internal: { ...account.internal, years: [...others, { year: 2026, facts: { ...facts, answers } }] },
  };
};

test('no answer leads out of the reach, and none moves tier or score further than is told', () => {
  let furthest = 0;
  fc.assert(
    fc.property(generatedBook, (book) => {
      const year = assessBook(book).years.find((one) => one.year === 2026);
      const fiscal = book.settings.fiscalYears.find((one) => one.year === 2026);
      if (year === undefined || fiscal === undefined) throw new Error('Not assessed');
      const rules = prepareGrowthRules(book.model.growth, year.cuts.growth);
      const scoring = prepareScoring(book, fiscal);
      for (const { accountId, open } of rankOpenQuestions(book.model, year)) {
        const account = book.accounts.find(({ id }) => id === accountId);
        const placed = year.accounts.find((one) => one.accountId === accountId)?.labels['growth-tier'];
        if (account === undefined || placed === undefined) throw new Error('Not assessed');
        for (const { indicator, dimension, reach, tiers, points } of open) {
          const today = placed.dimensions[dimension].value ?? book.model.growth.neutral;
          const moved = Array.from({ length: 41 }, (_, step) => {
            const scores = scoreAccount(answered(account, indicator, step / 2, book.settings.asOf), scoring);
            const height = TIER_HEIGHT[placeGrowthTier(scores, rules).label];
            expect(height).toBeGreaterThanOrEqual(TIER_HEIGHT[reach.low]);
            expect(height).toBeLessThanOrEqual(TIER_HEIGHT[reach.high]);
            return {
              tiers: Math.abs(height - TIER_HEIGHT[placed.raw]),
              points: Math.abs((scores.dimensions[dimension].value ?? today) - today),
            };
          });
          expect(Math.max(...moved.map((one) => one.tiers))).toBeLessThanOrEqual(tiers);
          // Anchors lie on whole numbers, so that both ends are among the answers tried.
          expect(Math.max(...moved.map((one) => one.points))).toBeCloseTo(points, 8);
          furthest = Math.max(furthest, tiers);
        }
      }
    }),
    { ...FIXED, numRuns: 30 },
  );
  expect(furthest).toBe(4);
});
