import { expect, test } from 'vitest';
import { crossTabulate, findDisagreement } from '../../src/examine/disagreement.ts';
import { type AccountAssessment, SCHEME_IDS, SCHEMES } from '../../src/model/assessment.ts';
import { adviceOf, LABEL_WORDS } from '../../src/model/label-words.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, type SampleAccount, sampleBook } from '../support/generated-book.ts';

const growth = (n: number, v: number) => ({ answers: { n: answer(n), v: answer(v), b: answer(80) } });
// M1 high from 250,000, medium from 100,000; M2 high from 250,000 and 30 per cent.
const BOOK: Readonly<Record<string, SampleAccount>> = {
  'big-and-dull': {
    years: {
      2026: {
        revenue: 300_000,
        contributionMargin: 10_000,
        ...growth(10, 10),
        relationship: { standing: 'vendor', outlook: 'backward' },
      },
    },
  },
  'small-and-bright': {
    years: {
      2026: {
        revenue: 50_000,
        contributionMargin: 25_000,
        ...growth(80, 80),
        relationship: { standing: 'partner' },
      },
    },
  },
  'nobody-knows': {},
};
const yearOf = (accounts: Readonly<Record<string, SampleAccount>>) => {
  const year = assessBook(sampleBook(accounts)).years.find((one) => one.year === 2026);
  if (year === undefined) throw new Error('Not assessed');
  return year;
};
const told = (id: string) => {
  const account = yearOf(BOOK).accounts.find(({ accountId }) => accountId === id);
  if (account === undefined) throw new Error('Not assessed');
  return findDisagreement(account);
};
const stances = (id: string) => told(id).says.map(({ label, stance }) => `${label}: ${stance}`);

test('each method says its own, in the order of the schemes', () => {
  expect(stances('big-and-dull')).toEqual(['high: more', 'optimize: keep', '3: less', 'transactional: less']);
  expect(stances('small-and-bright')).toEqual(['low: less', 'grow: more', '1a: more', 'strategic: more']);
  expect(stances('nobody-knows')).toEqual([
    'unknown: null',
    'unknown: null',
    'insufficient-data: null',
    'unassigned: null',
  ]);
});

test('two pull apart where one says more and the other less; to keep pulls at nobody', () => {
  expect(told('big-and-dull').apart).toEqual([
    ['revenue-tier', 'growth-tier'],
    ['revenue-tier', 'programme-segment'],
  ]);
  expect(told('small-and-bright').apart).toEqual([
    ['revenue-tier', 'profit-quadrant'],
    ['revenue-tier', 'growth-tier'],
    ['revenue-tier', 'programme-segment'],
  ]);
  expect(told('nobody-knows').apart).toEqual([]);
});

test('the label that stands is what a method says', () => {
  const [account] = yearOf({ a: BOOK['small-and-bright'] ?? {} }).accounts;
  if (account === undefined) throw new Error('Not assessed');
  const overridden: AccountAssessment = {
    ...account,
    labels: { ...account.labels, 'growth-tier': { ...account.labels['growth-tier'], label: '3' } },
  };
  expect(findDisagreement(overridden).says[2]).toMatchObject({ label: '3', stance: 'less' });
});

test.each(SCHEME_IDS)('every label of %s has its advice, one sentence', (scheme) => {
  expect(Object.keys(LABEL_WORDS[scheme]).sort()).toEqual([...SCHEMES[scheme]].sort());
  for (const label of SCHEMES[scheme]) expect(adviceOf(scheme, label)).toMatch(/^[A-Z][^.]*\.$/);
});

test('the cross-tabs count every account once, rows and columns in the order of the labels', () => {
  const [money, programme, ...rest] = crossTabulate(yearOf(BOOK));
  expect(rest).toEqual([]);
  expect(money).toEqual({
    rows: 'revenue-tier',
    columns: 'profit-quadrant',
    counts: [
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 1],
    ],
  });
  expect(programme).toEqual({
    rows: 'growth-tier',
    columns: 'programme-segment',
    counts: [
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
  });
});
