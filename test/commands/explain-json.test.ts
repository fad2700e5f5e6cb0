/** What `rapport explain --format json` says of an account: every method with its receipt, and all around it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainAccount } from '../../src/commands/explain-json.ts';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import { SCHEME_IDS } from '../../src/model/labels.ts';
import { settlePoints } from '../../src/model/settle.ts';
import {
  answer,
  FIXED,
  generatedBook,
  type SampleAccount,
  sampleBook,
  sampleModel,
} from '../support/generated-book.ts';

const explain = (book: Book, id: string) => explainAccount(book, judgeBook(book), id);

const account: SampleAccount = {
  customer: { name: 'Alder', people: [{ id: 'eva', name: 'Eva Lind', role: 'ceo' }] },
  profile: {
    owner: 'ada',
    parent: 'birch',
    overrides: [
      {
        method: 'programme-segment',
        label: 'strategic',
        author: 'ada',
        reason: 'They open the vertical.',
        decidedOn: '2026-01-31',
        expires: '2027-01-31',
      },
    ],
  },
  years: {
    2025: { revenue: 200_000, answers: { n: answer(50, '2025-06-30'), v: answer(70, '2025-06-30') } },
    2026: {
      revenue: 250_000,
      contributionMargin: 100_000,
      answers: { n: answer(66.6), v: answer(70), b: answer(50, '2020-01-31') },
      relationship: { standing: 'partner', outlook: 'forward' },
    },
  },
  issued: {
    2025: {
      issuedOn: '2025-11-15',
      model: 'test.0',
      labels: { 'revenue-tier': 'medium' },
      scores: { need: 48 },
    },
  },
  customerYears: {
    2025: {
      commitments: [
        { id: 'a', side: 'vendor', what: 'Move them.', owner: 'ada', due: '2026-03-31' },
        { id: 'b', side: 'customer', what: 'Name somebody.', owner: 'eva', due: '2026-03-31' },
      ],
    },
    2026: { outcomes: [{ commitment: 'a', outcome: 'kept', on: '2026-03-01' }] },
  },
};
const book = sampleBook({ alder: account, birch: { customer: { name: 'Birch' } } });
const explained = explain(book, 'alder');

test('all that is said is told under a key of its own', () => {
  expect(Object.keys(explained)).toEqual([
    'account',
    'year',
    'asOf',
    'currency',
    'model',
    'methods',
    'money',
    'group',
    'measures',
    'cuts',
    'changes',
    'sensitivity',
    'questionDebt',
    'disagreement',
    'knowYourCustomer',
    'deployment',
    'qualification',
    'relationship',
    'value',
    'programme',
    'benchmark',
    'tasks',
    'commitments',
    'choices',
  ]);
  expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
});

test.each(SCHEME_IDS)('%s has its label, interval, coverage and receipt', (method) => {
  expect(explained.methods?.[method]).toMatchObject({
    label: expect.any(String),
    raw: expect.any(String),
    held: expect.any(String),
    because: expect.any(String),
    rawBecause: expect.any(String),
    coverage: expect.any(Number),
  });
  expect(explained.methods?.[method]).toHaveProperty('issued');
  expect(explained.methods?.[method]).toHaveProperty('override');
  expect(explained.methods?.[method]).toHaveProperty('interval');
  for (const line of explained.methods?.[method].receipt ?? []) {
    for (const key of ['indicator', 'raw', 'normalised', 'nominalWeight', 'effectiveWeight', 'points'])
      expect(line).toHaveProperty(key);
  }
});

const NO_SCORE = { normalised: null, nominalWeight: null, effectiveWeight: null, points: null };
const figure = { state: 'answered', level: null, ...NO_SCORE };

test.each([
  ['revenue-tier', 1, [{ indicator: 'revenue', label: 'revenue', raw: 250_000, unit: 'EUR', ...figure }]],
  [
    'profit-quadrant',
    1,
    [
      { indicator: 'revenue', label: 'revenue', raw: 250_000, unit: 'EUR', ...figure },
      { indicator: 'margin-percent', label: 'margin', raw: 40, unit: '%', ...figure },
    ],
  ],
  [
    'programme-segment',
    1,
    [
      { indicator: 'revenue', label: 'revenue', raw: 250_000, unit: 'EUR', ...figure },
      { indicator: 'standing', label: 'standing', raw: 2, unit: null, ...figure, level: 'partner' },
      { indicator: 'outlook', label: 'outlook', raw: 1, unit: null, ...figure, level: 'forward' },
    ],
  ],
] as const)('%s rests on measures', (method, coverage, receipt) => {
  expect(explained.methods?.[method]).toMatchObject({ interval: null, coverage });
  expect(explained.methods?.[method].receipt).toEqual(receipt);
});

test('measures that nobody knows lower the coverage', () => {
  const thin = explain(sampleBook({ a: { years: { 2026: { revenue: 5 } } } }), 'a').methods;
  expect(thin?.['profit-quadrant']).toMatchObject({
    coverage: 0.5,
    receipt: [{ state: 'answered' }, { state: 'unknown', raw: null }],
  });
  expect(thin?.['programme-segment'].coverage).toBeCloseTo(1 / 3, 12);
});

test('an amount of margin is told as one', () => {
  const { profitQuadrant } = sampleModel();
  const byAmount = sampleModel(
    {},
    { profitQuadrant: { ...profitQuadrant, margin: { ...profitQuadrant.margin, measure: 'amount' } } },
  );
  const { methods } = explain(sampleBook({ alder: account, birch: {} }, byAmount), 'alder');
  expect(methods?.['profit-quadrant'].receipt[1]).toMatchObject({
    indicator: 'contribution-margin',
    raw: 100_000,
    unit: 'EUR',
  });
});

test('the overrides, the issued labels and the people behind them are named', () => {
  expect(explained.methods?.['programme-segment']).toMatchObject({
    label: 'strategic',
    override: { author: 'ada', authorName: 'Ada Okafor', expires: '2027-01-31' },
  });
  expect(explained.methods?.['revenue-tier']).toMatchObject({ raw: 'high', issued: 'medium' });
  expect(explained.commitments).toMatchObject([
    { year: 2025, state: 'kept', ownerName: 'Ada Okafor', outcome: { on: '2026-03-01' } },
    { year: 2025, state: 'overdue', ownerName: 'Eva Lind', outcome: null },
  ]);
  expect(explained.tasks.length).toBeGreaterThan(0);
  expect(explained.tasks.every(({ subject }) => subject.id === 'alder')).toBe(true);
});

test('the group is told from both ends', () => {
  expect(explained.group).toMatchObject({
    judge: 'separate',
    parent: { id: 'birch', name: 'Birch' },
    children: [],
    judgedMoney: { revenue: 250_000 },
  });
  expect(explain(book, 'birch').group).toMatchObject({
    parent: null,
    children: [{ id: 'alder', name: 'Alder' }],
  });
});

test('what changed, what shakes and what to ask are the account’s own', () => {
  expect(explained.changes).toMatchObject({ accountId: 'alder', issuedModel: 'test.0' });
  expect(explained.changes?.scores[0]).toMatchObject({ score: 'need', before: 48, now: 66.6, model: 2 });
  expect(explained.sensitivity).toMatchObject({ shakePercent: 20 });
  expect(explained.questionDebt).toMatchObject({ accountId: 'alder', open: [{ indicator: 'b' }] });
  expect(explained.disagreement).toMatchObject({ accountId: 'alder' });
  expect(explained.knowYourCustomer).not.toBeNull();
});

test('nothing of the review year is said of an account that has left', () => {
  const lost = { lost: { on: '2026-01-31', reason: 'Merged.' } };
  const left = explain(sampleBook({ a: { profile: lost, years: { 2025: { revenue: 5 } } } }), 'a');
  expect(left).toMatchObject({
    year: 2025,
    changes: null,
    sensitivity: null,
    questionDebt: null,
    disagreement: null,
    knowYourCustomer: null,
    value: [],
  });
  expect(left.methods?.['revenue-tier'].label).toBe('low');
});

const total = (lines: readonly { readonly points: number }[]): number =>
  settlePoints(lines.reduce((sum, { points }) => sum + points, 0));

test('the points of the whole receipt add up to the overall score', () => {
  fc.assert(
    fc.property(generatedBook, (drawn) => {
      const judgement = judgeBook(drawn);
      for (const { id } of drawn.accounts) {
        const growth = explainAccount(drawn, judgement, id).methods?.['growth-tier'];
        if (growth === undefined) continue;
        const { receipt } = growth;
        if (growth.overall !== null) {
          expect(total(receipt)).toBeCloseTo(growth.overall, 8);
          expect(growth.interval.low).toBeLessThanOrEqual(growth.overall + 1e-9);
          expect(growth.interval.high).toBeGreaterThanOrEqual(growth.overall - 1e-9);
        }
        for (const [name, { receipt: lines, score }] of Object.entries(growth.dimensions)) {
          const own = receipt.filter(({ dimension }) => dimension === name);
          expect(own.map(({ indicator }) => indicator)).toEqual(lines.map(({ indicator }) => indicator));
          if (score !== null) expect(total(lines)).toBe(score);
        }
      }
    }),
    { ...FIXED, numRuns: 20 },
  );
});
