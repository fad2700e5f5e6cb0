import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BothYears, labelWithout } from '../../src/examine/counterfactual.ts';
import { orderOf } from '../../src/examine/weigh.ts';
import { explainChanges } from '../../src/examine/year-on-year.ts';
import { SCHEME_IDS, type YearAssessment } from '../../src/model/assessment.ts';
import type { Book } from '../../src/model/book.ts';
import { settlePoints } from '../../src/model/settle.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

const twoYears = (book: Book): readonly [before: YearAssessment, now: YearAssessment] => {
  const { years } = assessBook(book);
  const [before, now] = [2025, 2026].map((year) => years.find((one) => one.year === year));
  if (before === undefined || now === undefined) throw new Error('Not assessed');
  return [before, now];
};
const bothYears = (book: Book): readonly BothYears[] => {
  const [before, now] = twoYears(book);
  const { need, value, behaviour } = book.model.growth.dimensions;
  const order = {
    need: orderOf(need.indicators),
    value: orderOf(value.indicators),
    behaviour: orderOf(behaviour.indicators),
  };
  return now.accounts.flatMap((account) => {
    const was = before.accounts.find(({ accountId }) => accountId === account.accountId);
    if (was === undefined) return [];
    const [cutsBefore, cutsNow] = [before.cuts, now.cuts];
    return [{ before: was, now: account, cutsBefore, cutsNow, model: book.model, currency: 'EUR', order }];
  });
};

test('the parts add up to the change, to the last digit', () => {
  let told = 0;
  fc.assert(
    fc.property(generatedBook, (book) => {
      const [before, now] = twoYears(book);
      for (const { scores, issuedModel } of explainChanges(book, now, before)) {
        expect(scores.map(({ score }) => score)).toEqual(['need', 'value', 'behaviour', 'overall']);
        for (const { before: from, now: to, rescored, data, missing, model } of scores) {
          if (data === null || missing === null || from === null || to === null) {
            expect([data, missing, model]).toEqual([null, null, null]);
            continue;
          }
          expect(settlePoints(data + missing + (model ?? 0))).toBe(settlePoints(to - settlePoints(from)));
          if (model !== null && issuedModel === 'test.1') expect(model).toBe(0);
          if (model !== null && issuedModel === 'test.0') {
            expect(settlePoints(model + settlePoints(from))).toBe(rescored);
          }
          told += model === null ? 0 : 1;
        }
      }
    }),
    { ...FIXED, numRuns: 200 },
  );
  expect(told).toBeGreaterThan(50);
});

test('a year that says the same of an account has no part, and what was unknown twice is none', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const accounts = book.accounts.map((account) => {
        const { facts } = account.internal.years.find(({ year }) => year === 2025) ?? {};
        const years = facts === undefined ? [] : [2025, 2026].map((year) => ({ year, facts }));
        return { ...account, internal: { ...account.internal, years, issued: [] } };
      });
      // One rate for both years, or foreign revenue would change.
      const rates = { ...book.settings.rates, 2026: book.settings.rates[2025] ?? {} };
      const same = { ...book, accounts, settings: { ...book.settings, rates } };
      const [before, now] = twoYears(same);
      for (const { scores } of explainChanges(same, now, before)) {
        for (const { data, missing } of scores) {
          expect([0, null]).toContain(data);
          expect([0, null]).toContain(missing);
        }
      }
    }),
    FIXED,
  );
});

test('with nothing taken back a label is what is held, with all taken back what it was by the rules', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      for (const years of bothYears(book)) {
        for (const scheme of SCHEME_IDS) {
          const { held, issued } = years.now.labels[scheme];
          expect(labelWithout(scheme, years, new Set())).toBe(held);
          if (issued !== null) continue;
          const all = new Set(['data', 'missing', 'cut'] as const);
          expect(labelWithout(scheme, years, all)).toBe(years.before.labels[scheme].raw);
        }
      }
    }),
    FIXED,
  );
});

test('every label that is not last year’s is a move, with a cause and a sentence', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(generatedBook, (book) => {
      const [before, now] = twoYears(book);
      for (const { accountId, moves } of explainChanges(book, now, before)) {
        const [was, is] = [before, now].map((year) =>
          year.accounts.find((one) => one.accountId === accountId),
        );
        for (const scheme of SCHEME_IDS) {
          const from = is?.labels[scheme].issued ?? was?.labels[scheme].label;
          const to = is?.labels[scheme].label;
          const move = moves.find((one) => one.scheme === scheme);
          expect(move === undefined).toBe(from === to);
          if (move === undefined) continue;
          expect(move).toMatchObject({ from, to });
          expect(move.because).toMatch(/^[A-Z].*\.$/);
          for (const cause of move.causes) seen.add(cause);
          const raw = was?.labels[scheme].raw;
          // Only what was held over, by a label that nobody issued, may move without a cause.
          if (move.causes.length === 0) expect([was?.labels[scheme].held, raw]).toContain(from);
        }
      }
    }),
    { ...FIXED, numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(['cut', 'data', 'missing', 'model', 'override']);
});
