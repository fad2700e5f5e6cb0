import { describe, expect, test } from 'vitest';
import type { BackTest, OpenQuestion, Sensitivity, Shake } from '../../src/model/examination.ts';
import { projectBackTest } from '../../src/project/internal/back-test.ts';
import { projectQuestionDebt } from '../../src/project/internal/question-debt.ts';
import { projectSensitivity } from '../../src/project/internal/sensitivity.ts';
import { projectStandingLabels } from '../../src/project/internal/standing-labels.ts';
import { projectTrust } from '../../src/project/internal/trust-page.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';
import { atlasOf } from './atlas-of.ts';

const scored = (points: number): SampleAccount => ({
  years: {
    2026: { revenue: 1, answers: { n: answer(points), v: answer(points), b: answer(points) } },
  },
});
const BOOK = sampleBook({ a: scored(70), b: scored(50), c: scored(10) });

const shake = (name: string, direction: Shake['direction'], ...ids: string[]): Shake => ({
  indicator: name,
  label: `Label ${name}`,
  dimension: 'value',
  direction,
  flips: ids.map((accountId) => ({ accountId, from: '2', to: '3' })),
});

const NOBODY_SHAKEN: Sensitivity = { shakePercent: 20, accounts: 3, shakes: [], flipping: [], movable: [] };

describe('shaken weights', () => {
  const sensitivity: Sensitivity = {
    shakePercent: 20,
    accounts: 3,
    shakes: [
      shake('x', 'up'),
      shake('x', 'down', 'b'),
      shake('y', 'up', 'b', 'c'),
      shake('y', 'down'),
      shake('z', 'up'),
      shake('z', 'down'),
    ],
    flipping: [
      { accountId: 'b', shakes: 2 },
      { accountId: 'c', shakes: 1 },
    ],
    movable: ['a', 'b'],
  };
  const view = projectSensitivity(atlasOf(BOOK, { examination: { sensitivity } }));

  test('the headline counts the worst shake and who keeps a tier in all', () => {
    expect(view.headline).toBe(
      'Moving one weight by 20% changes the growth tier of at most 2 of 3 accounts; 1 keeps its tier in all 6 shakes.',
    );
  });

  test('weights come by how many accounts they move; those that move nobody are only named', () => {
    expect(view.weights.map(({ label, up, down }) => [label, up.count, down.count])).toEqual([
      ['Label y', 2, 0],
      ['Label x', 0, 1],
    ]);
    expect(view.steady).toEqual(['Label z']);
  });

  test('an account that flips is named with where it goes, and how often', () => {
    expect(view.flipping.map(({ account, shakes, to }) => [account.id, shakes.text, to])).toEqual([
      ['b', '2 of 6', 'Tier 3 in 2'],
      ['c', '1 of 6', 'Tier 3 in 1'],
    ]);
  });

  test('moved jointly are those whom no single weight moves; moved by none are all others', () => {
    expect(view.jointly.map(({ account }) => account.id)).toEqual(['a']);
    expect(view.figures.at(-1)?.figure.text).toBe('0 of 3');
  });

  test('nobody flips', () => {
    const still = { ...sensitivity, shakes: [shake('x', 'up')], flipping: [], movable: [] };
    const calm = projectSensitivity(atlasOf(BOOK, { examination: { sensitivity: still } }));
    expect(calm.headline).toBe('No account changes its growth tier when any one weight is moved by 20%.');
  });
});

describe('open questions', () => {
  const open = (name: string, over: Partial<OpenQuestion>): OpenQuestion => ({
    indicator: name,
    label: `Label ${name}`,
    question: `What of ${name}?`,
    dimension: 'need',
    state: 'unknown',
    asOf: null,
    reach: { low: '3', high: '3' },
    tiers: 0,
    points: 1,
    ...over,
  });
  const model = sampleModel({
    dimensions: {
      need: { weight: 1, indicators: { p: indicator(), q: indicator() } },
      value: { weight: 1, indicators: { v: indicator() } },
      behaviour: { weight: 1, indicators: { b: indicator() } },
    },
  });
  const book = sampleBook({ a: scored(70), b: scored(50), c: scored(10) }, model);
  const moving = { tiers: 1, reach: { low: '3', high: '1b' } } as const;
  const debts = [
    { accountId: 'a', open: [open('p', { points: 90 })], ask: [] },
    {
      accountId: 'b',
      open: [open('q', { ...moving, state: 'stale', asOf: '2024-03-02' }), open('p', {})],
      ask: [],
    },
    { accountId: 'c', open: [], ask: [] },
  ];
  const view = projectQuestionDebt(atlasOf(book, { examination: { questionDebt: debts } }));

  test('questions come by how many accounts they could move', () => {
    expect(
      view.questions.map(({ label, movable, stale, unknown }) => [label, movable.count, stale, unknown]),
    ).toEqual([
      ['Label q', '1', '1', '0'],
      ['Label p', '0', '0', '2'],
    ]);
    expect(view.headline).toBe(
      'One answer could move the growth tier of 1 of 3 accounts; ask first about “Label q”.',
    );
  });

  test('accounts come by how much hangs on an answer, with what to ask first', () => {
    expect(view.accounts.map(({ account, moving: count, first }) => [account.id, count, first])).toEqual([
      ['b', '1', { question: 'What of q?', state: 'stale, of 2 Mar 2024', reach: 'Tier 3 to Tier 1b' }],
      ['a', '0', { question: 'What of p?', state: 'never answered', reach: 'Tier 3 either way' }],
    ]);
  });

  test.each([
    ['nothing is open', [], 'Every question of the model has a fresh answer at every account.'],
    [
      'nothing would move a tier',
      [{ accountId: 'a', open: [open('p', {})], ask: [] }],
      '1 answer is missing or stale, and no single one could move a growth tier.',
    ],
  ])('%s', (_, questionDebt, headline) => {
    expect(projectQuestionDebt(atlasOf(book, { examination: { questionDebt } })).headline).toBe(headline);
  });
});

describe('the back-test', () => {
  const contestant = (name: 'model' | 'equal-weights' | 'revenue-alone', concordance: number | null) => ({
    name,
    concordance,
    tier1: 2,
    tier1Grew: 1,
  });
  const none = { left: 0, shrank: 0, kept: 0, grew: 0 };
  const backTest: BackTest = {
    judged: 2025,
    shown: 2026,
    accounts: 3,
    issued: 1,
    table: [
      { tier: '1a', outcomes: { ...none, grew: 1, kept: 1 } },
      { tier: '1b', outcomes: none },
      { tier: '2', outcomes: { ...none, left: 1 } },
    ],
    contestants: [
      contestant('model', 0.75),
      contestant('equal-weights', 0.5),
      contestant('revenue-alone', null),
    ],
    margins: [
      { against: 'equal-weights', difference: 0.25, standardError: 0.05, verdict: 'beats' },
      { against: 'revenue-alone', difference: null, standardError: null, verdict: 'too-few' },
    ],
    verdict: 'The model beats equal weights.',
    leftOut: [
      { accountId: 'a', because: 'Once.' },
      { accountId: 'b', because: 'Twice.' },
      { accountId: 'c', because: 'Twice.' },
    ],
  };
  const view = projectBackTest(atlasOf(BOOK, { examination: { backTest } }));

  test('the verdict is the headline, and says how many labels were issued', () => {
    expect(view.headline).toBe('The model beats equal weights.');
    expect(view.standfirst).toContain('1 are held to the label that was issued');
  });

  test('shares are of the tier; a tier without accounts is left out; totals add up', () => {
    expect(
      view.table.map(({ label, cells, total }) => [label.label, cells.map((cell) => cell.text), total]),
    ).toEqual([
      ['1a', ['0.0%', '0.0%', '50.0%', '50.0%'], '2'],
      ['2', ['100.0%', '0.0%', '0.0%', '0.0%'], '1'],
    ]);
    expect(view.totals).toEqual(['1', '0', '1', '1', '3']);
  });

  test('a contestant without a pair has a dash and its reason, not a place at nought', () => {
    expect(view.contestants.map(({ concordance }) => concordance.share)).toEqual([0.75, 0.5, null]);
    expect(view.contestants[2]?.concordance.reason).toBe('No two accounts fared differently.');
    expect(view.margins.map(({ difference, error }) => [difference.text, error.text])).toEqual([
      ['+25.0', '± 5.0'],
      ['–', '–'],
    ]);
  });

  test('who was left out stands by reason, the most frequent first', () => {
    expect(view.leftOut.map(({ because, accounts }) => [because, accounts.map(({ id }) => id)])).toEqual([
      ['Twice.', ['b', 'c']],
      ['Once.', ['a']],
    ]);
  });

  test('without two whole years there is no verdict, and the page says so', () => {
    const blank = projectBackTest(atlasOf(BOOK, { examination: { backTest: null } }));
    expect(blank.headline).toMatch(/^No two whole years stand side by side yet/);
    expect([blank.table, blank.contestants, blank.figures]).toEqual([[], [], []]);
  });
});

describe('labels kept or set', () => {
  const issued = {
    2025: { issuedOn: '2025-11-01', model: 'test.1', labels: { 'revenue-tier': 'high' } },
  } as const;
  const override = {
    method: 'growth-tier',
    label: '3',
    author: 'ada',
    reason: 'They leave the market.',
    decidedOn: '2026-10-01',
    expires: '2027-01-31',
  } as const;
  const hysteresis = {
    revenue: { enter: 10, exit: 10 },
    margin: { enter: 0, exit: 0 },
    score: { enter: 0, exit: 0 },
  };
  const book = sampleBook(
    {
      kept: { years: { 2026: { revenue: 240_000 } }, issued },
      plain: { years: { 2026: { revenue: 240_000 } } },
      set: { ...scored(70), profile: { overrides: [override] } },
    },
    sampleModel({}, { hysteresis }),
  );
  const view = projectStandingLabels(atlasOf(book));

  test('each label that is not the computed one, with who or what keeps it', () => {
    expect(view.headline).toBe(
      '2 of 12 labels stand against what the rules compute: 1 set by a person, 1 kept from last year.',
    );
    expect(
      view.held.map(({ account, computed, stands }) => [account.id, computed.label, stands.label]),
    ).toEqual([['kept', 'medium', 'high']]);
    expect(view.overridden).toMatchObject([
      {
        computed: { label: '1a' },
        stands: { label: '3' },
        author: { text: 'Ada Okafor' },
        expires: '31 Jan 2027',
      },
    ]);
  });

  test('how many accounts have an issued label, or that none has', () => {
    expect(view.standfirst).toContain('Labels were issued for 2025 at 1 of 3 accounts.');
    expect(projectStandingLabels(atlasOf(BOOK)).standfirst).toContain('No label was issued for 2025 yet.');
    expect(projectStandingLabels(atlasOf(BOOK)).headline).toBe(
      'All 12 labels that stand are those that the rules compute.',
    );
  });

  test('an override that the rules agree with says so, and counts for nothing', () => {
    const agreed = sampleBook({
      set: { ...scored(70), profile: { overrides: [{ ...override, label: '1a' }] } },
    });
    const calm = projectStandingLabels(atlasOf(agreed));
    expect(calm.overridden[0]?.note).toBe('The rules say the same today.');
    expect(calm.headline).toMatch(/^All 4 labels/);
  });

  test('a label set by a person, or shaken by a weight, is not one to be taken as it stands', () => {
    expect(projectTrust(atlasOf(book)).headline).toMatch(/^0 of 3 growth tiers can be taken/);
    const sensitivity = { ...NOBODY_SHAKEN, flipping: [{ accountId: 'a', shakes: 1 }] };
    expect(projectTrust(atlasOf(BOOK, { examination: { sensitivity } })).headline).toMatch(/^2 of 3/);
    expect(projectTrust(atlasOf(BOOK)).headline).toMatch(/^3 of 3 growth tiers can be taken/);
  });
});
