import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountScores, DIMENSIONS, type Score } from '../../src/model/assessment.ts';
import type { Book } from '../../src/model/book.ts';
import type { Weight } from '../../src/model/review-model.ts';
import { printedPoints } from '../../src/score/printed-points.ts';
import { scoreBook } from '../../src/score/score-book.ts';
import { FIXED, generatedBook, sampleAccount } from '../support/generated-book.ts';

const all = (book: Book): readonly AccountScores[] => scoreBook(book).flatMap(({ accounts }) => accounts);
const scoresOf = (book: Book): readonly Score[] =>
  all(book).flatMap(({ dimensions }) => DIMENSIONS.map((name) => dimensions[name]));

const check = (property: (score: Score) => void) => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      scoresOf(book).forEach(property);
    }),
    FIXED,
  );
};

test('the points of a receipt add up to its score', () => {
  check(({ value, receipt }) => {
    const sum = receipt.reduce((total, { points }) => total + points, 0);
    expect(Math.abs(sum - (value ?? 0))).toBeLessThan(1e-9);
    for (const line of receipt) expect(line.points).toBe((line.normalised ?? 0) * line.effectiveWeight);
  });
});

test('printed points add up to the printed score at any number of decimals', () => {
  check(({ value, receipt }) => {
    for (const decimals of [0, 1, 2, 3]) {
      const printed = printedPoints(receipt, decimals);
      const units = (text: string) => Number(text.replace('.', ''));
      expect(printed.points.reduce((sum, text) => sum + units(text), 0)).toBe(units(printed.total));
      expect(Math.abs(Number(printed.total) - (value ?? 0))).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
      printed.points.forEach((text, index) => {
        expect(Math.abs(Number(text) - (receipt[index]?.points ?? 0))).toBeLessThan(1 / 10 ** decimals);
      });
    }
  });
});

test('effective weights add up to 1 where there is a score, and coverage is a share of nominal weight', () => {
  check(({ value, receipt, coverage }) => {
    const sum = receipt.reduce((total, { effectiveWeight }) => total + effectiveWeight, 0);
    expect(sum).toBeCloseTo(value === null ? 0 : 1, 9);
    const answered = receipt.filter(({ state }) => state === 'answered');
    expect(coverage).toBeCloseTo(
      answered.reduce((total, { nominalWeight }) => total + nominalWeight, 0),
      9,
    );
  });
});

test('the interval holds the score and stays on the scale', () => {
  check(({ value, interval }) => {
    expect(interval.low).toBeGreaterThanOrEqual(0);
    expect(interval.high).toBeLessThanOrEqual(100);
    expect(interval.low).toBeLessThanOrEqual(value ?? interval.low);
    expect(interval.high).toBeGreaterThanOrEqual(value ?? interval.high);
  });
});

test('a better answer never lowers a score', () => {
  fc.assert(
    fc.property(generatedBook, fc.double({ min: 0, max: 30, noNaN: true }), (book, step) => {
      const { dimensions } = book.model.growth;
      const better = new Map(
        DIMENSIONS.flatMap((name) => Object.entries(dimensions[name].indicators)).map(([id, one]) => [
          id,
          one.direction === 'higher' ? step : -step,
        ]),
      );
      const improved = {
        ...book,
        accounts: book.accounts.map((account) => ({
          ...account,
          internal: {
            ...account.internal,
            years: account.internal.years.map(({ year, facts }) => {
              const answers = Object.entries(facts.answers).map(
                ([id, answer]) => [id, { ...answer, value: answer.value + (better.get(id) ?? 0) }] as const,
              );
              return { year, facts: { ...facts, answers: Object.fromEntries(answers) } };
            }),
          },
        })),
      };
      const before = scoresOf(book);
      scoresOf(improved).forEach(({ value, interval }, index) => {
        expect(value ?? 0).toBeGreaterThanOrEqual(before[index]?.value ?? 0);
        expect(interval.low).toBeGreaterThanOrEqual(before[index]?.interval.low ?? 0);
      });
    }),
    FIXED,
  );
});

test('scaling all weights changes no score', () => {
  const scaled = (weight: Weight, by: number): Weight =>
    typeof weight === 'number'
      ? weight * by
      : {
          introduction: weight.introduction * by,
          growth: weight.growth * by,
          maturity: weight.maturity * by,
          decline: weight.decline * by,
        };
  fc.assert(
    fc.property(generatedBook, fc.constantFrom(0.001, 1 / 3, 7, 1000), (book, by) => {
      const { growth } = book.model;
      const scale = (dimension: (typeof growth.dimensions)['need']) => ({
        weight: scaled(dimension.weight, by),
        indicators: Object.fromEntries(
          Object.entries(dimension.indicators).map(([id, one]) => [
            id,
            { ...one, weight: scaled(one.weight, by) },
          ]),
        ),
      });
      const { need, value, behaviour } = growth.dimensions;
      const dimensions = { need: scale(need), value: scale(value), behaviour: scale(behaviour) };
      const before = all(book);
      all({ ...book, model: { ...book.model, growth: { ...growth, dimensions } } }).forEach(
        (account, index) => {
          const earlier = before[index];
          for (const name of DIMENSIONS) {
            expect(account.dimensions[name].value ?? -1).toBeCloseTo(
              earlier?.dimensions[name].value ?? -1,
              9,
            );
          }
          expect(account.overall ?? -1).toBeCloseTo(earlier?.overall ?? -1, 9);
        },
      );
    }),
    FIXED,
  );
});

test('another account in the book changes nobody’s scores', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const newcomer = sampleAccount('another', {
        years: { 2025: { revenue: 1e12 }, 2026: { revenue: 1e12 } },
      });
      const wider = all({ ...book, accounts: [...book.accounts, newcomer] });
      expect(wider.filter(({ accountId }) => accountId !== 'another')).toEqual(all(book));
    }),
    FIXED,
  );
});
