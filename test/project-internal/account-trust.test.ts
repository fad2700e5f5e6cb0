import { expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import type { Examination } from '../../src/model/examination.ts';
import { projectAccount } from '../../src/project/internal/account.ts';
import { openAtlas } from '../../src/project/internal/atlas.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const ANSWERS = { n: answer(70), v: answer(70), b: answer(70) };
const pageOf = (book: Book, examined: Partial<Examination> = {}) => {
  const judgement = judgeBook(book);
  const atlas = openAtlas(book, {
    ...judgement,
    examination: { ...judgement.examination, ...examined },
  });
  const [account] = book.accounts;
  if (account === undefined) throw new Error('The book is empty.');
  return projectAccount(atlas, account);
};
const bookOf = (account: SampleAccount): Book => sampleBook({ a: account });

test.each([
  [
    'firm',
    { 2026: { answers: ANSWERS } },
    'The computed tier is firm: no answer that is missing could move it from Tier 1a.',
  ],
  [
    'nothing known',
    { 2026: {} },
    'Too little is known for a tier: need and value must each be known to 60.0% of their weight.',
  ],
])('how sure we are: %s', (_, years, sentence) => {
  expect(pageOf(bookOf({ years })).sure).toBe(sentence);
});

test('a tier that an answer could move is provisional, and the question is asked first', () => {
  const model = sampleModel({
    dimensions: {
      ...sampleModel().growth.dimensions,
      need: {
        weight: 1,
        indicators: { n: indicator({ weight: 2 }), m: indicator({ label: 'Fit', question: 'Does it fit?' }) },
      },
    },
  });
  const page = pageOf(sampleBook({ a: { years: { 2026: { answers: ANSWERS } } } }, model));
  expect(page.sure).toContain('provisional');
  expect(page.ask?.rows).toEqual([
    {
      question: 'Does it fit?',
      indicator: 'Fit',
      dimension: 'Need',
      state: { shape: 'open', word: 'never answered' },
      answeredOn: { text: '–', reason: 'It has never been answered.' },
      age: '',
      could: 'could lead to Tier 2; need by up to 23.3 points',
      edit: null,
    },
  ]);
  expect(page.index.find(({ id }) => id === 'next')?.answer).toContain('1 question to ask');
});

test('a stale answer is asked for again, with its day', () => {
  const page = pageOf(bookOf({ years: { 2026: { answers: { ...ANSWERS, n: answer(70, '2024-01-31') } } } }));
  expect(page.ask?.rows[0]).toMatchObject({
    state: { word: 'stale' },
    answeredOn: { text: '31 Jan 2024' },
  });
});

test('questions that all have a fresh answer ask for nothing', () => {
  const { ask } = pageOf(bookOf({ years: { 2026: { answers: ANSWERS } } }));
  expect(ask).toEqual({
    sentence: 'Every question of the model has a fresh answer.',
    rows: [],
    rest: [],
    more: '',
  });
});

const shakes = (flips: boolean): Partial<Examination> => ({
  sensitivity: {
    shakePercent: 20,
    accounts: 1,
    shakes: (['up', 'down'] as const).map((direction) => ({
      indicator: 'n',
      label: 'Share',
      dimension: 'need',
      direction,
      flips: flips && direction === 'down' ? [{ accountId: 'a', from: '1a', to: '2' }] : [],
    })),
    flipping: flips ? [{ accountId: 'a', shakes: 1 }] : [],
    movable: flips ? ['a'] : [],
  },
});

test('the weights that flip the tier are named, with the tier', () => {
  const { flips } = pageOf(bookOf({ years: { 2026: { answers: ANSWERS } } }), shakes(true));
  expect(flips).toEqual({
    sentence:
      '1 of 2 shakes of a single weight, 20.0% up or down, would move it from Tier 1a. All weights shaken together, some mix of shakes would move it.',
    shakes: [{ weight: 'Share (need) lighter', to: { scheme: 'growth-tier', label: '2', name: 'Tier 2' } }],
  });
});

test('where single shakes move the tier, nothing is said of mixes that would not', () => {
  const { sensitivity } = shakes(true);
  if (sensitivity === undefined) throw new Error('There is no shake.');
  const { flips } = pageOf(bookOf({ years: { 2026: { answers: ANSWERS } } }), {
    sensitivity: { ...sensitivity, movable: [] },
  });
  expect(flips?.sentence).toMatch(/would move it from Tier 1a\.$/);
});

test('a tier that no shake moves says so', () => {
  const { flips } = pageOf(bookOf({ years: { 2026: { answers: ANSWERS } } }), shakes(false));
  expect(flips?.shakes).toEqual([]);
  expect(flips?.sentence).toMatch(/^No single weight, moved 20.0% up or down, moves it from Tier 1a/);
});

test('methods that pull apart stand against each other, more against less', () => {
  const says = [
    { scheme: 'revenue-tier', label: 'low', advice: 'Focus elsewhere.', stance: 'less' },
    { scheme: 'profit-quadrant', label: 'grow', advice: 'Grow it.', stance: 'more' },
    { scheme: 'growth-tier', label: '2', advice: 'As today.', stance: 'keep' },
    { scheme: 'programme-segment', label: 'unassigned', advice: 'Learn it.', stance: null },
  ] as const;
  const book = bookOf({ years: { 2026: { answers: ANSWERS } } });
  const page = pageOf(book, {
    disagreements: [{ accountId: 'a', says, apart: [['revenue-tier', 'profit-quadrant']] }],
  });
  expect(page.apart).toMatchObject({
    sentence:
      '1 method says to do more here, 1 method says to do less. Nothing is averaged: somebody has to choose.',
    more: [{ scheme: 'Profitability quadrant', label: { name: 'Grow' }, advice: 'Grow it.' }],
    less: [{ scheme: 'Revenue tiers', label: { name: 'Low' } }],
  });
  expect(page.methods.map(({ stance }) => stance)).toEqual(['do less', 'do more', 'do as much', '']);
  expect(pageOf(book, { disagreements: [{ accountId: 'a', says, apart: [] }] }).apart).toBeNull();
});

test('every open question is on the page: five to ask, and all others behind them', () => {
  const indicators = Object.fromEntries(
    ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map((id) => [
      id,
      indicator({ label: id, question: `${id}?` }),
    ]),
  );
  const model = sampleModel({
    dimensions: {
      need: { weight: 1, indicators },
      value: { weight: 1, indicators: { v: indicator() } },
      behaviour: { weight: 1, indicators: { b: indicator() } },
    },
  });
  const answers = { v: answer(50), b: answer(50), q6: answer(10, '2024-01-31') };
  const { ask } = pageOf(sampleBook({ a: { years: { 2026: { answers } } } }, model));
  const asked = [...(ask?.rows ?? []), ...(ask?.rest ?? [])].map(({ question }) => question);
  expect(asked.toSorted()).toEqual(['q1?', 'q2?', 'q3?', 'q4?', 'q5?', 'q6?', 'q7?']);
  expect(ask?.rows).toHaveLength(5);
  expect(ask?.more).toBe('2 more questions are open and matter less');
});
