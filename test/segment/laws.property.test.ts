import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BookAssessment,
  DIMENSIONS,
  SCHEMES,
  type Scheme,
  type YearAssessment,
} from '../../src/model/assessment.ts';
import type { Account, Book } from '../../src/model/book.ts';
import type { Answer } from '../../src/model/internal-facts.ts';
import type { Weight } from '../../src/model/review-model.ts';
import { isInBook } from '../../src/score/accounts-in-book.ts';
import { prepareScoring, scoreAccount } from '../../src/score/score-account.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { prepareGrowthRules } from '../../src/segment/growth-rules.ts';
import { placeGrowthTier } from '../../src/segment/growth-tier.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

const schemes = Object.keys(SCHEMES) as Scheme[];
const check = (law: (book: Book, assessment: BookAssessment) => void, options: object = {}) => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      law(book, assessBook(book));
    }),
    { ...FIXED, ...options },
  );
};
const yearOf = ({ years }: BookAssessment, year: number) => years.find((one) => one.year === year);

describe.each(schemes)('%s', (scheme) => {
  test('gives every account in the book of a year one of its labels, with a reason', () => {
    check((book, { years }) => {
      for (const { year, accounts } of years) {
        const fiscal = book.settings.fiscalYears.find((one) => one.year === year);
        const inBook = book.accounts.filter((one) => fiscal !== undefined && isInBook(one, fiscal, 2026));
        expect(accounts.map(({ accountId }) => accountId)).toEqual(inBook.map(({ id }) => id).sort());
        for (const { labels } of accounts) {
          const { label, raw, held, because, rawBecause } = labels[scheme];
          for (const one of [label, raw, held]) expect(SCHEMES[scheme]).toContain(one);
          for (const said of [because, rawBecause]) {
            expect(said).toMatch(/^[A-Z].*\.$/);
            expect(said).not.toMatch(/NaN|undefined|null|Infinity|∞/);
          }
        }
      }
    });
  });

  test('shares the book of the review year out among its overviews', () => {
    check((_, assessment) => {
      const overviews = assessment.segments.filter((one) => one.scheme === scheme);
      expect(overviews.map(({ label }) => label)).toEqual(SCHEMES[scheme]);
      const members = overviews.flatMap((one) => one.members).sort();
      expect(members).toEqual(yearOf(assessment, 2026)?.accounts.map(({ accountId }) => accountId));
      const shares = overviews.reduce((sum, { shareOfAccounts }) => sum + (shareOfAccounts ?? 0), 0);
      expect(shares).toBeCloseTo(members.length > 0 ? 1 : 0, 9);
    });
  });

  test('tells every entry and exit once, each from where it went to', () => {
    check((book, assessment) => {
      const labelsIn = (year: YearAssessment | undefined) =>
        new Map(year?.accounts.map(({ accountId, labels }) => [accountId, labels[scheme].label as string]));
      const [now, before] = [labelsIn(yearOf(assessment, 2026)), labelsIn(yearOf(assessment, 2025))];
      // What was issued for last year is what stood, whatever is computed of it today.
      for (const { id, internal } of book.accounts) {
        const issued = internal.issued.find(({ year }) => year === 2025)?.facts.labels[scheme];
        if (issued !== undefined) before.set(id, issued);
      }
      const moved = [...new Set([...now.keys(), ...before.keys()])].filter(
        (id) => now.get(id) !== before.get(id),
      );
      const overviews = assessment.segments.filter((one) => one.scheme === scheme);
      const entries = overviews.flatMap(({ label, entries: moves }) =>
        moves.map((move) => ({ ...move, label })),
      );
      const exits = overviews.flatMap(({ label, exits: moves }) => moves.map((move) => ({ ...move, label })));
      expect(entries.map(({ accountId }) => accountId).sort()).toEqual(
        moved.filter((id) => now.has(id)).sort(),
      );
      expect(exits.map(({ accountId }) => accountId).sort()).toEqual(
        moved.filter((id) => before.has(id)).sort(),
      );
      for (const { accountId, other, because } of entries) {
        expect(other).toBe(before.get(accountId) ?? 'new');
        expect(because).toMatch(/^[A-Z].*\.$/);
        expect(because).not.toMatch(/NaN|undefined|null|Infinity/);
      }
      for (const { accountId, other } of exits) expect(other).toBe(now.get(accountId) ?? 'left');
    });
  });

  test('lets stand what an override in force says, else what is held: last year’s issued label or the computed one', () => {
    let overridden = 0;
    check((book, { years }) => {
      for (const { year, asOf, accounts } of years) {
        for (const { accountId, labels } of accounts) {
          const { profile, issued } = book.accounts.find(({ id }) => id === accountId)?.internal ?? {};
          const { label, because, raw, rawBecause, held, override, ...placed } = labels[scheme];
          const stored = issued?.find((one) => one.year === year - 1)?.facts.labels[scheme] ?? null;
          expect(placed.issued).toBe(stored);
          expect([raw, stored]).toContain(held);
          const inForce = (profile?.overrides ?? []).filter(
            ({ method, decidedOn, expires }) => method === scheme && decidedOn <= asOf && asOf <= expires,
          );
          expect(override === null).toBe(inForce.length === 0);
          if (override === null) expect(label).toBe(held);
          else expect(inForce).toContainEqual({ method: scheme, label, ...override });
          if (override === null && held === raw) expect(because).toBe(rawBecause);
          if (override !== null) overridden += 1;
        }
      }
    });
    expect(overridden).toBeGreaterThan(5);
  });
});

test('the order of accounts, years, answers and indicators changes nothing', () => {
  const shuffled = <T>(list: readonly T[], turn: number): readonly T[] => {
    const at = list.length === 0 ? 0 : turn % list.length;
    return [...list.slice(at), ...list.slice(0, at)].toReversed();
  };
  fc.assert(
    fc.property(generatedBook, fc.nat(11), (book, turn) => {
      const reorder = <T>(record: Readonly<Record<string, T>>) =>
        Object.fromEntries(shuffled(Object.entries(record), turn));
      const account = (one: Account): Account => ({
        ...one,
        internal: {
          ...one.internal,
          issued: shuffled(one.internal.issued, turn),
          profile: {
            ...one.internal.profile,
            overrides: [...shuffled(one.internal.profile.overrides, turn)],
          },
          years: shuffled(one.internal.years, turn).map(({ year, facts }) => ({
            year,
            facts: {
              ...facts,
              answers: reorder(facts.answers),
              pursuing: [...shuffled(facts.pursuing, turn)],
            },
          })),
        },
      });
      const { growth } = book.model;
      const { need, value, behaviour } = growth.dimensions;
      const again = assessBook({
        ...book,
        settings: { ...book.settings, fiscalYears: [...shuffled(book.settings.fiscalYears, turn)] },
        accounts: shuffled(book.accounts, turn).map(account),
        offerings: shuffled(book.offerings, turn),
        model: {
          ...book.model,
          growth: {
            ...growth,
            dimensions: {
              need: { ...need, indicators: reorder(need.indicators) },
              value: { ...value, indicators: reorder(value.indicators) },
              behaviour: { ...behaviour, indicators: reorder(behaviour.indicators) },
            },
          },
        },
      });
      // A receipt keeps the order of the model file; all else is the same to the last bit.
      const sorted = (assessment: BookAssessment): string =>
        JSON.stringify(assessment, (key, part) =>
          key === 'receipt'
            ? part.toSorted((a: { indicator: string }, b: { indicator: string }) =>
                a.indicator < b.indicator ? -1 : 1,
              )
            : part,
        );
      expect(sorted(again)).toBe(sorted(assessBook(book)));
    }),
    FIXED,
  );
});

test('a solved cut leaves no other cut whose share comes nearer to the target', () => {
  check(({ model }, { years }) => {
    const { cut } = model.growth.tier1;
    if (cut.by !== 'target-share') return;
    for (const { cuts, accounts } of years) {
      const floor = model.growth.coverageFloor;
      const reaches = accounts.flatMap(({ labels }) => {
        const { need, value } = labels['growth-tier'].dimensions;
        const enough = [need, value].every((one) => one.value !== null && one.coverage * 100 >= floor - 1e-9);
        return enough ? [Math.min(need.value ?? 0, value.value ?? 0)] : [];
      });
      const shareAt = (line: number) => reaches.filter((one) => one >= line).length / accounts.length;
      const off = (share: number) => Math.abs(100 * share - cut.percent);
      if (accounts.length === 0) continue;
      for (const line of [...reaches, 101]) {
        expect(off(cuts.growth.share ?? 0)).toBeLessThanOrEqual(off(shareAt(line)) + 1e-9);
      }
    }
  });
});

test('Tier 1 is who reaches both cuts, and the printed share is theirs', () => {
  check((_, { years }) => {
    for (const { cuts, accounts } of years) {
      const tier1 = accounts.filter(({ labels }) => {
        const { dimensions, raw } = labels['growth-tier'];
        if (!raw.startsWith('1')) return false;
        expect(dimensions.need.value ?? 0).toBeGreaterThanOrEqual(cuts.growth.need ?? 101);
        expect(dimensions.value.value ?? 0).toBeGreaterThanOrEqual(cuts.growth.value ?? 101);
        return true;
      });
      if (cuts.growth.share !== null)
        expect(tier1.length / accounts.length).toBeLessThanOrEqual(cuts.growth.share);
    }
  });
});

test('no answer to what is unknown moves an account out of a firm tier', () => {
  fc.assert(
    fc.property(
      generatedBook,
      fc.array(fc.integer({ min: -2, max: 22 }), { minLength: 12, maxLength: 12 }),
      (book, draws) => {
        for (const { year, cuts, accounts } of assessBook(book).years) {
          const fiscal = book.settings.fiscalYears.find((one) => one.year === year);
          if (fiscal === undefined) continue;
          const rules = prepareGrowthRules(book.model.growth, cuts.growth);
          for (const { accountId, labels } of accounts) {
            const placed = labels['growth-tier'];
            const account = book.accounts.find(({ id }) => id === accountId);
            if (placed.firmness !== 'firm' || account === undefined) continue;
            const unknown = DIMENSIONS.flatMap((name) => placed.dimensions[name].receipt)
              .filter(({ state }) => state === 'unknown')
              .map(({ indicator }, index): [string, Answer] => [
                indicator,
                { value: draws[index] ?? 0, basis: 'assumed', asOf: book.settings.asOf },
              ]);
            const years = account.internal.years.map((one) =>
              one.year === year
                ? {
                    year,
                    facts: {
                      ...one.facts,
                      answers: { ...one.facts.answers, ...Object.fromEntries(unknown) },
                    },
                  }
                : one,
            );
            const answered = { ...account, internal: { ...account.internal, years } };
            const again = placeGrowthTier(scoreAccount(answered, prepareScoring(book, fiscal)), rules);
            expect(again.label).toBe(placed.raw);
          }
        }
      },
    ),
    { ...FIXED, numRuns: 200 },
  );
});

test('scaling all weights changes no label', () => {
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
    fc.property(generatedBook, fc.constantFrom(0.001, 1 / 3, 7), (book, by) => {
      const labelsOf = () =>
        assessBook(book).years.map(({ accounts }) =>
          accounts.map(({ labels }) => schemes.map((scheme) => labels[scheme].label)),
        );
      const before = labelsOf();
      for (const dimension of Object.values(book.model.growth.dimensions)) {
        dimension.weight = scaled(dimension.weight, by);
        for (const one of Object.values(dimension.indicators)) one.weight = scaled(one.weight, by);
      }
      expect(labelsOf()).toEqual(before);
    }),
    FIXED,
  );
});
