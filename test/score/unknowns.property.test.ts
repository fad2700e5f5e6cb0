/** What a score says of what is not known: its interval, and what better answers and figures do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountScores, DIMENSIONS } from '../../src/model/assessment.ts';
import type { Account, Book } from '../../src/model/book.ts';
import type { Indicator } from '../../src/model/review-model.ts';
import { normaliseRaw } from '../../src/score/normalise.ts';
import { scoreBook } from '../../src/score/score-book.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

type Years = Account['internal']['years'];

const indicatorsOf = ({ model }: Book): readonly (readonly [string, Indicator])[] =>
  DIMENSIONS.flatMap((name) => Object.entries(model.growth.dimensions[name].indicators));

/** The book with other facts of the review year at every account that is scored in it. */
const withFacts = (
  book: Book,
  change: (facts: Years[number]['facts'], scores: AccountScores) => Years[number]['facts'],
): Book => {
  const scores = new Map(reviewed(book).map((one) => [one.accountId, one]));
  return {
    ...book,
    accounts: book.accounts.map((account) => {
      const scored = scores.get(account.id);
      if (scored === undefined) return account;
      const others = account.internal.years.filter(({ year }) => year !== 2026);
      const facts = account.internal.years.find(({ year }) => year === 2026)?.facts;
      const changed = change(facts ?? { pursuing: [], answers: {} }, scored);
      return {
        ...account,
        internal: { ...account.internal, years: [...others, { year: 2026, facts: changed }] },
      };
    }),
  };
};

const reviewed = (book: Book): readonly AccountScores[] =>
  scoreBook(book).find(({ year }) => year === 2026)?.accounts ?? [];

/** A raw value of the indicator that is worth the least, or the most, that any on its scale is. */
const extreme = ({ anchors }: Indicator, side: 'low' | 'high'): number => {
  const raws = anchors
    .map(({ at }) => at)
    .toSorted((a, b) => normaliseRaw(a, anchors) - normaliseRaw(b, anchors));
  return (side === 'low' ? raws[0] : raws.at(-1)) ?? 0;
};

test.each(['low', 'high'] as const)(
  'every unknown answered at its %s makes the score that end of the interval',
  (side) => {
    let answered = 0;
    fc.assert(
      fc.property(generatedBook, (book) => {
        // A figure cannot be answered, so all are asked.
        for (const [, one] of indicatorsOf(book)) one.input = 'answer';
        const indicators = new Map(indicatorsOf(book));
        const full = withFacts(book, (facts, { dimensions }) => {
          const unknown = DIMENSIONS.flatMap((name) => dimensions[name].receipt).flatMap(
            ({ indicator, state }) => {
              const one = indicators.get(indicator);
              if (state !== 'unknown' || one === undefined) return [];
              return [
                [indicator, { value: extreme(one, side), basis: 'assumed', asOf: '2026-10-31' }] as const,
              ];
            },
          );
          return { ...facts, answers: { ...facts.answers, ...Object.fromEntries(unknown) } };
        });
        const after = reviewed(full);
        for (const [index, { dimensions }] of reviewed(book).entries()) {
          for (const name of DIMENSIONS) {
            const { value, interval, receipt } = dimensions[name];
            const end = after[index]?.dimensions[name].value;
            // A dimension that weighs nothing has no score, however much of it is answered.
            if (end == null) continue;
            answered += receipt.filter(({ state }) => state === 'unknown').length;
            const widened = side === 'low' ? Math.min(end, value ?? end) : Math.max(end, value ?? end);
            expect(interval[side]).toBeCloseTo(widened, 9);
          }
        }
      }),
      FIXED,
    );
    expect(answered).toBeGreaterThan(100);
  },
);

test('what is unknown never widens the interval once it is answered within its scale', () => {
  fc.assert(
    fc.property(
      generatedBook,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
      (book, draws) => {
        for (const [, one] of indicatorsOf(book)) {
          one.input = 'answer';
          // A policy may stand outside of what the scale can give.
          one.missing = 'redistribute';
        }
        const answers = Object.fromEntries(
          indicatorsOf(book).map(([id, one], index) => {
            const [low, high] = [extreme(one, 'low'), extreme(one, 'high')];
            return [
              id,
              {
                value: low + (high - low) * (draws[index] ?? 0),
                basis: 'assumed' as const,
                asOf: '2026-10-31',
              },
            ];
          }),
        );
        const full = withFacts(book, (facts) => ({ ...facts, answers: { ...answers, ...facts.answers } }));
        const after = reviewed(full);
        for (const [index, { dimensions }] of reviewed(book).entries())
          for (const name of DIMENSIONS) {
            const { value, interval } = after[index]?.dimensions[name] ?? {};
            if (value == null || interval === undefined) continue;
            expect(interval).toEqual({ low: value, high: value });
            expect(value).toBeGreaterThanOrEqual(dimensions[name].interval.low - 1e-9);
            expect(value).toBeLessThanOrEqual(dimensions[name].interval.high + 1e-9);
          }
      },
    ),
    FIXED,
  );
});

test.each(['revenue', 'margin-percent'] as const)('a better figure never lowers a score: %s', (input) => {
  let moved = 0;
  fc.assert(
    fc.property(generatedBook, fc.nat(11), fc.integer({ min: 1, max: 40 }), (book, pick, step) => {
      book.model.groups.judge = 'separate';
      const all = indicatorsOf(book);
      const figure = all[pick % all.length];
      if (figure === undefined) return;
      for (const [, one] of all) one.input = 'answer';
      figure[1].input = input;
      // Anchors are small raw values, and so are the figures here.
      const better = figure[1].direction === 'higher' ? step / 2 : -step / 2;
      const known = withFacts(book, ({ pursuing, answers }) => ({
        pursuing,
        answers,
        revenue: 10,
        contributionMargin: 1,
      }));
      const raised = withFacts(known, (facts) =>
        input === 'revenue'
          ? { ...facts, revenue: 10 + better }
          : { ...facts, contributionMargin: 1 + better / 10 },
      );
      const before = reviewed(known);
      for (const [index, { dimensions }] of reviewed(raised).entries())
        for (const name of DIMENSIONS) {
          const earlier = before[index]?.dimensions[name];
          expect(dimensions[name].value ?? 0).toBeGreaterThanOrEqual(earlier?.value ?? 0);
          expect(dimensions[name].interval.low).toBeGreaterThanOrEqual(earlier?.interval.low ?? 0);
          expect(dimensions[name].interval.high).toBeGreaterThanOrEqual(earlier?.interval.high ?? 0);
          if (dimensions[name].value !== earlier?.value) moved += 1;
        }
    }),
    FIXED,
  );
  expect(moved).toBeGreaterThan(20);
});
