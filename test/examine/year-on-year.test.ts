import { expect, test } from 'vitest';
import { explainChanges } from '../../src/examine/year-on-year.ts';
import type { AccountChange, ScoreChange } from '../../src/model/examination.ts';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import type { IssuedYear } from '../../src/model/issued-year.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const plain = sampleModel().growth;
const TWO = { n: indicator(), m: indicator() };
const fresh = { 2025: '2025-09-01', 2026: '2026-09-01' } as const;

/** One year: answers by id, and other facts. */
const year = (
  of: 2025 | 2026,
  raws: Readonly<Record<string, number>>,
  facts: Partial<InternalYear> = {},
) => ({
  ...facts,
  answers: Object.fromEntries(
    Object.entries({ v: 70, b: 70, ...raws }).map(([id, raw]) => [id, answer(raw, fresh[of])]),
  ),
});
const issuedYear = (facts: Partial<IssuedYear>): Readonly<Record<number, IssuedYear>> => ({
  2025: { issuedOn: '2025-11-30', model: 'test.0', labels: {}, ...facts },
});
const changesOf = (
  accounts: Readonly<Record<string, SampleAccount>>,
  growth: Partial<ReviewModel['growth']> = {},
  overrides: Partial<ReviewModel> = {},
): readonly AccountChange[] => {
  const need = { weight: 1, indicators: TWO };
  const dimensions = { ...plain.dimensions, need };
  const book = sampleBook(accounts, sampleModel({ coverageFloor: 0, dimensions, ...growth }, overrides));
  const { years } = assessBook(book);
  const [before, now] = [2025, 2026].map((one) => years.find(({ year: of }) => of === one));
  if (before === undefined || now === undefined) throw new Error('Not assessed');
  return explainChanges(book, now, before);
};
const changeOf = (
  account: SampleAccount,
  ...rest: [Partial<ReviewModel['growth']>?, Partial<ReviewModel>?]
) => {
  const [change] = changesOf({ a: account }, ...rest);
  if (change === undefined) throw new Error('Not told');
  return change;
};
const need = (change: AccountChange): Partial<ScoreChange> | undefined => change.scores[0];
const moves = ({ moves: all }: AccountChange): readonly string[] =>
  all.map(({ scheme, from, to, causes }) => `${scheme} ${from} > ${to}: ${causes.join(', ')}`);

// Need is 40 of one answer, then 70 of 60 and 80. With the one known in both years alone, 60.
const LAST = year(2025, { n: 40 });
const THIS = year(2026, { n: 60, m: 80 });

test('what both years know is data, what one of them knows is knowledge', () => {
  const change = changeOf({ years: { 2025: LAST, 2026: THIS } });
  expect(change).toMatchObject({ accountId: 'a', year: 2026, issuedModel: null });
  expect(need(change)).toEqual({
    score: 'need',
    before: 40,
    rescored: 40,
    now: 70,
    data: 20,
    missing: 10,
    model: null,
  });
  // Overall is the mean of three, of which need alone moved.
  expect(change.scores[3]).toMatchObject({ before: 60, now: 70, data: 6.6666666667, missing: 3.3333333333 });
});

test('an answer that is gone is knowledge too', () => {
  const change = changeOf({ years: { 2025: year(2025, { n: 40, m: 80 }), 2026: year(2026, { n: 50 }) } });
  // 60, then 65 with m as it was, then 50 without.
  expect(need(change)).toMatchObject({ before: 60, now: 50, data: 5, missing: -15 });
});

test('the model’s part is what it sees otherwise in last year’s facts', () => {
  const scores = { need: 45, value: null, behaviour: 70 };
  const change = changeOf({ years: { 2025: LAST, 2026: THIS }, issued: issuedYear({ scores }) });
  expect(change.issuedModel).toBe('test.0');
  expect(need(change)).toMatchObject({ before: 45, rescored: 40, now: 70, data: 20, missing: 10, model: -5 });
  // Issued without a score: nothing can be told. Not stored at all: as if nothing had been issued.
  expect(change.scores[1]).toMatchObject({
    before: null,
    rescored: 70,
    now: 70,
    data: null,
    missing: null,
    model: null,
  });
  expect(change.scores[2]).toMatchObject({ before: 70, data: 0, missing: 0, model: 0 });
  expect(change.scores[3]).toMatchObject({ before: 60, rescored: 60, model: null });
});

test('under the same model, a difference to what was issued is data that were corrected since', () => {
  const issued = issuedYear({ model: 'test.1', scores: { need: 45 } });
  const change = changeOf({ years: { 2025: LAST, 2026: THIS }, issued });
  expect(need(change)).toMatchObject({ before: 45, rescored: 40, now: 70, data: 15, missing: 10, model: 0 });
});

test('the offerings in question, and with them the weights, are data', () => {
  const staged = { introduction: 3, growth: 1, maturity: 1, decline: 1 };
  const dimensions = {
    ...plain.dimensions,
    need: { weight: staged, indicators: { n: indicator({ weight: staged }), m: indicator() } },
  };
  const raws = { n: 80, m: 40, v: 20 };
  const change = changeOf(
    { years: { 2025: year(2025, raws), 2026: year(2026, raws, { pursuing: ['in-introduction'] }) } },
    { dimensions },
  );
  expect(need(change)).toMatchObject({ before: 60, now: 70, data: 10, missing: 0 });
  // (60 + 20 + 70) / 3, then (3 x 70 + 20 + 70) / 5.
  expect(change.scores[3]).toMatchObject({ before: 50, now: 60, data: 10, missing: 0 });
});

test('accounts in the book of both years only', () => {
  const told = changesOf({ b: { years: { 2026: THIS } }, c: { years: { 2025: LAST } }, d: {} });
  // The one without a file of this year is in its book all the same, with everything unknown.
  expect(told.map(({ accountId }) => accountId)).toEqual(['c']);
  expect(need(told[0] ?? changeOf({}))).toMatchObject({ before: 40, now: null, data: null, missing: null });
});

// Cuts: need 60, value 60, behaviour 50; Tier 2 from 40 and 40. High from 250,000, medium from 100,000.
test.each([
  ['data alone', { n: 50, m: 50 }, { n: 70, m: 70 }, ['growth-tier 2 > 1a: data']],
  ['knowledge alone', { n: 50 }, { n: 50, m: 80 }, ['growth-tier 2 > 1a: missing']],
  ['each by itself', { n: 50 }, { n: 60, m: 60 }, ['growth-tier 2 > 1a: data']],
  ['both, and neither without the other', { n: 40 }, { n: 55, m: 70 }, ['growth-tier 2 > 1a: data, missing']],
  ['either would do', { n: 40 }, { n: 60, m: 120 - 40 }, ['growth-tier 2 > 1a: data, missing']],
  ['within a tier', { n: 61, m: 61 }, { n: 90, m: 90 }, []],
] as const)('a tier moved by %s', (_, before, after, expected) => {
  expect(moves(changeOf({ years: { 2025: year(2025, before), 2026: year(2026, after) } }))).toEqual(expected);
});

test('an answer gone stale is knowledge that is gone', () => {
  // Fresh on 30 September 2025, stale on 31 October 2026.
  const old = { n: answer(70, '2025-03-01'), m: answer(70, '2025-03-01') };
  const years = {
    2025: { answers: { ...year(2025, {}).answers, ...old } },
    2026: { answers: { ...year(2026, {}).answers, ...old } },
  };
  const change = changeOf({ years }, { coverageFloor: 60 });
  expect(need(change)).toMatchObject({ now: 70, data: 0, missing: 0 });
  expect(moves(change)).toEqual(['growth-tier 1a > insufficient-data: missing']);
});

test('a cut that moved under an account that did not', () => {
  const tier1 = { ...plain.tier1, cut: { by: 'target-share' as const, percent: 50 } };
  const still = { years: { 2025: year(2025, { n: 65 }), 2026: year(2026, { n: 65 }) } };
  const risen = { years: { 2025: year(2025, { n: 50 }), 2026: year(2026, { n: 69 }) } };
  const [a, b] = changesOf({ a: still, b: risen }, { tier1 });
  expect(moves(a ?? changeOf({}))).toEqual(['growth-tier 1a > 2: cut']);
  expect(a?.moves[0]?.because).toBe('The cut of Tier 1 moved from 65.0 to 69.0.');
  expect(moves(b ?? changeOf({}))).toEqual(['growth-tier 2 > 1a: data']);
});

test('money and segments: what moved, and what became known', () => {
  const change = changeOf({
    years: {
      2025: year(
        2025,
        { n: 50 },
        { revenue: 90_000, relationship: { standing: 'vendor', outlook: 'backward' } },
      ),
      2026: year(
        2026,
        { n: 50 },
        { revenue: 260_000, contributionMargin: 130_000, relationship: { standing: 'partner' } },
      ),
    },
  });
  expect(moves(change)).toEqual([
    'revenue-tier low > high: data',
    'profit-quadrant unknown > nurture-and-retain: data, missing',
    'programme-segment transactional > strategic: data',
  ]);
  expect(change.moves[0]?.because).toBe('Revenue rose from €90,000 to €260,000, past the cut at €250,000.');
});

test('another model is a cause where it gives last year’s facts another label', () => {
  const years = { 2025: year(2025, { n: 70 }), 2026: year(2026, { n: 70 }) };
  const labels = { 'growth-tier': '2' } as const;
  expect(moves(changeOf({ years, issued: issuedYear({ labels }) }))).toEqual(['growth-tier 2 > 1a: model']);
  const same = changeOf({ years, issued: issuedYear({ labels, model: 'test.1' }) });
  expect(moves(same)).toEqual(['growth-tier 2 > 1a: data']);
});

test('a label that was held until now is moved by what took it out of its zone', () => {
  const hysteresis = { ...sampleModel().hysteresis, score: { enter: 5, exit: 5 } };
  const years = { 2025: year(2025, { n: 62 }), 2026: year(2026, { n: 66 }) };
  const issued = issuedYear({ labels: { 'growth-tier': '2' }, model: 'test.1' });
  // By the rules it was Tier 1a in both years; taking the data back, it would be held at 2 still.
  expect(moves(changeOf({ years, issued }, {}, { hysteresis }))).toEqual(['growth-tier 2 > 1a: data']);
});

const override = (label: string, expires: string) => ({
  method: 'growth-tier' as const,
  label,
  author: 'ada',
  reason: 'She knows better.',
  decidedOn: '2025-01-01',
  expires,
});

test('an override that sets a label is its cause, and so is one that has ended', () => {
  const years = { 2025: year(2025, { n: 50 }), 2026: year(2026, { n: 70 }) };
  const set = changeOf({
    years,
    profile: { overrides: [override('3', '2026-12-31')] },
    issued: issuedYear({ labels: { 'growth-tier': '2' } }),
  });
  expect(moves(set)).toEqual(['growth-tier 2 > 3: override']);
  const ended = changeOf({ years, profile: { overrides: [override('3', '2025-12-31')] } });
  expect(moves(ended)).toEqual(['growth-tier 3 > 1a: data, override']);
  expect(ended.moves[0]?.because).toMatch(/^The override by Ada Okafor ended on 31 Dec 2025/);
  const agreed = changeOf({
    years,
    profile: { overrides: [override('1a', '2026-12-31')] },
    issued: issuedYear({ labels: { 'growth-tier': '2' }, model: 'test.1' }),
  });
  // What the override says would be held without it.
  expect(moves(agreed)).toEqual(['growth-tier 2 > 1a: data']);
});

test('an override that ended and only said what would be held is no cause', () => {
  const years = { 2025: year(2025, { n: 70 }), 2026: year(2026, { n: 50 }) };
  const change = changeOf({ years, profile: { overrides: [override('1a', '2025-12-31')] } });
  expect(moves(change)).toEqual(['growth-tier 1a > 2: data']);
});

test('what was held over is moved by data, or by nothing at all where it was never issued', () => {
  const hysteresis = { ...sampleModel().hysteresis, score: { enter: 5, exit: 5 } };
  const of2024 = {
    2024: { issuedOn: '2024-11-30', model: 'test.0', labels: { 'growth-tier': '2' as const } },
  };
  // By the rules 1a in 2025, within the zone of the 2 of 2024.
  const held = (n: number, issued: Readonly<Record<number, IssuedYear>>) =>
    moves(
      changeOf(
        { years: { 2025: year(2025, { n: 62 }), 2026: year(2026, { n }) }, issued: { ...of2024, ...issued } },
        {},
        { hysteresis },
      ),
    );
  expect(held(66, issuedYear({ labels: { 'growth-tier': '2' } }))).toEqual(['growth-tier 2 > 1a: data']);
  expect(held(62, issuedYear({ labels: { 'growth-tier': '2' } }))).toEqual([]);
  expect(held(62, {})).toEqual(['growth-tier 2 > 1a: ']);
});
