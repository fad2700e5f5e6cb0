import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, FIXED, generatedBook, type SampleAccount, sampleBook } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const siteWith = (account: SampleAccount) =>
  siteOf(sampleBook({ a: account })).view('accounts', 'accounts/a.json');
const answers = (n: number, on = '2026-09-01') => ({
  n: answer(n, on),
  v: answer(70, on),
  b: answer(70, on),
});
const BEFORE = { answers: answers(50, '2025-09-01') };

test('a change is split and each part drawn on one scale', () => {
  const { changes } = siteWith({
    years: { 2025: BEFORE, 2026: { answers: answers(70) } },
    issued: {
      2025: { issuedOn: '2025-11-30', model: 'test.0', labels: {}, scores: { need: 45 } },
    },
  });
  expect(changes?.rows[0]).toMatchObject({
    name: 'Need',
    before: { text: '45.0' },
    data: { text: '+20.0', points: 20 },
    missing: { text: '0.0', points: 0 },
    model: { text: '+5.0', points: 5 },
    now: { text: '70.0' },
    change: { text: '+25.0' },
  });
  expect(changes?.reach).toBe(20);
  expect(changes?.note).toContain('2025 was issued with model test.0.');
});

test('without an issued score the part of the model is a dash with its reason', () => {
  const { changes } = siteWith({ years: { 2025: BEFORE, 2026: { answers: answers(70) } } });
  expect(changes?.rows[0]?.model).toEqual({
    text: '–',
    reason: 'No score of last year was issued.',
    points: null,
  });
});

test('a label that moved is told with its cause and its sentence', () => {
  const { changes, index } = siteWith({
    years: { 2025: BEFORE, 2026: { answers: answers(70) } },
  });
  expect(changes?.moves).toMatchObject([
    { scheme: { name: 'Growth tiers' }, from: 'Tier 2', to: { name: 'Tier 1a' }, causes: 'data' },
  ]);
  expect(changes?.moves[0]?.because).not.toBe('');
  expect(index.find(({ id }) => id === 'changed')?.answer).toBe('1 of 4 labels moved; overall +6.7');
});

test('an account that is new to the book says that there is nothing to compare', () => {
  const { changes, noChanges } = siteWith({ years: { 2026: { answers: answers(70) } } });
  expect(changes).toBeNull();
  expect(noChanges).toBe('Not in the book of 2025, so there is nothing to compare.');
});

const tenths = (text: string): number => Math.round(Number(text.replace('−', '-')) * 10);

test('in every book the printed parts add up to the printed change, and last year and change to now', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      for (const file of siteOf(book).files) {
        if (file.collection !== 'accounts' || file.value.changes === null) continue;
        for (const row of file.value.changes.rows) {
          if (row.change.reason !== undefined || row.data.reason !== undefined) continue;
          const parts = [row.data, row.missing, row.model].filter((part) => part.reason === undefined);
          expect(sum(parts.map(({ text }) => tenths(text))), file.path).toBe(tenths(row.change.text));
          expect(tenths(row.before.text) + tenths(row.change.text), file.path).toBe(tenths(row.now.text));
        }
      }
    }),
    FIXED,
  );
});
