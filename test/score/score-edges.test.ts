/** Edges of the score that the worked examples pass by: orders, dead ends and the last bit. */
import { expect, test } from 'vitest';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { findDrivers } from '../../src/score/drivers.ts';
import { accountMoney } from '../../src/score/money.ts';
import { rawLadder } from '../../src/score/raw-ladder.ts';
import { scoreBook } from '../../src/score/score-book.ts';
import { scoreDimension } from '../../src/score/score-dimension.ts';
import { answer, indicator, SETTINGS, sampleBook, sampleModel } from '../support/generated-book.ts';

test('years and accounts come in their order, whatever the order of the files', () => {
  const book = sampleBook({ a: {}, b: {}, c: {}, d: {} });
  const [a, b, c, d] = book.accounts;
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four');
  const { fiscalYears } = book.settings;
  for (const accounts of [
    [d, c, b, a],
    [b, d, a, c],
  ]) {
    const settings = { ...book.settings, fiscalYears: fiscalYears.toReversed() };
    const scored = scoreBook({ ...book, settings, accounts });
    expect(scored.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(scored.at(-1)?.accounts.map(({ accountId }) => accountId)).toEqual(['a', 'b', 'c', 'd']);
  }
});

const INTO_PARENT = sampleModel({}, { groups: { judge: 'into-parent' } });
const below = (revenue: number, parent?: string) => ({
  years: { 2026: { revenue } },
  profile: parent === undefined ? {} : { parent },
});
const judgedRevenues = (accounts: Parameters<typeof sampleBook>[0]) =>
  scoreBook(sampleBook(accounts, INTO_PARENT))
    .at(-1)
    ?.accounts.map(({ judgedMoney }) => judgedMoney.revenue);

test('one with two below it is passed on once, and only when both are in', () => {
  const accounts = {
    leafOne: below(1, 'middle'),
    leafTwo: below(2, 'middle'),
    middle: below(4, 'top'),
    top: below(8),
  };
  expect(judgedRevenues(accounts)).toEqual([1, 2, 7, 15]);
});

test('a parent that is not in the book has nobody’s money added', () => {
  expect(judgedRevenues({ a: below(1, 'nobody'), b: below(2) })).toEqual([1, 2]);
});

test('the cents that are left of two large figures are the decimal ones', () => {
  const facts = { pursuing: [], answers: {}, grossMargin: 1_000_000.3, costToServe: 1_000_000.1 };
  expect(accountMoney(facts, 2026, SETTINGS).contributionMargin).toBe(0.2);
});

const { dimensions } = sampleModel().growth;
const driversOf = (
  need: ReviewModel['growth']['dimensions']['need']['indicators'],
  raws: Readonly<Record<string, number>>,
) => {
  const model = sampleModel({ dimensions: { ...dimensions, need: { weight: 1, indicators: need } } });
  const answers = Object.fromEntries(Object.entries(raws).map(([id, raw]) => [id, answer(raw)]));
  const scored = scoreBook(sampleBook({ a: { years: { 2026: { answers } } } }, model)).at(-1)?.accounts[0];
  if (scored === undefined) throw new Error('no account');
  const { up, down } = findDrivers(scored, 50);
  return { up: up.map((one) => one.indicator), down: down.map((one) => one.indicator) };
};
const alike = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, indicator()]));

test('three pull down at most, equal ones by name', () => {
  const need = alike('r', 'p', 's', 'q');
  expect(driversOf(need, { p: 10, q: 10, r: 10, s: 10 })).toEqual({ up: [], down: ['p', 'q', 'r'] });
});

test('equal pulls of different dimensions go by the dimension before the name', () => {
  expect(driversOf(alike('z'), { b: 80, v: 80, z: 80 }).up).toEqual(['z', 'v', 'b']);
});

test('the steps of an amount that does not begin at nothing', () => {
  const anchors = [
    { at: 500_000, points: 0 },
    { at: 2_000_000, points: 100 },
  ];
  const raws = rawLadder(indicator({ anchors })).map(({ raw }) => raw);
  expect(raws).toHaveLength(1501);
  expect(raws.slice(0, 2)).toEqual([500_000, 501_000]);
});

test.each([
  ['higher', [0, 50, 50, 100], [10, 10.1, 15.05, 19.9, 20]],
  ['lower', [100, 50, 50, 0], [20, 19.9, 15.05, 10.1, 10]],
] as const)('an anchor off the steps is a rung in its place: %s is better', (direction, points, expected) => {
  const at = [0, 10, 20, 100];
  const level = points.map((worth, index) => ({ at: at[index] ?? 0, points: worth }));
  const anchors = [...level.slice(0, 2), { at: 15.05, points: 50 }, ...level.slice(2)];
  const rungs = rawLadder(indicator({ anchors, direction }));
  const raws = rungs.filter((rung) => rung.points === 50).map(({ raw }) => raw);
  expect([...raws.slice(0, 2), raws.find((raw) => raw === 15.05), ...raws.slice(-2)]).toEqual(expected);
  const sign = direction === 'higher' ? 1 : -1;
  expect(raws).toEqual(raws.toSorted((a, b) => sign * (a - b)));
});

test('a receipt names who said it, and null where nobody did', () => {
  const years = { 2026: { answers: { n: { ...answer(70), source: 'CIO, by mail' }, v: answer(70) } } };
  const scored = scoreBook(sampleBook({ a: { years } })).at(-1)?.accounts[0]?.dimensions;
  expect(scored?.need.receipt[0]?.source).toBe('CIO, by mail');
  expect(scored?.value.receipt[0]?.source).toBeNull();
});

test('the order of the indicators in the model changes no effective weight, to the last bit', () => {
  const reading = {
    raw: 60,
    state: 'answered',
    asOf: '2026-09-01',
    basis: 'confirmed',
    source: null,
  } as const;
  const nothing = { raw: null, state: 'unknown', asOf: null, basis: null, source: null } as const;
  const weights = { a: 0.1, b: 0.2, c: 0.3, d: 0.4 };
  const weighed = (ids: readonly (keyof typeof weights)[]) => {
    const lines = ids.map((id) => ({
      id,
      indicator: indicator(),
      weight: weights[id],
      reading: id === 'd' ? nothing : reading,
    }));
    return new Map(
      scoreDimension(lines, 50).receipt.map((line) => [line.indicator, line.effectiveWeight] as const),
    );
  };
  const expected = weighed(['a', 'b', 'c', 'd']);
  // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1.
  for (const order of [
    ['d', 'c', 'b', 'a'],
    ['c', 'a', 'd', 'b'],
    ['b', 'c', 'd', 'a'],
  ] as const)
    for (const [id, weight] of weighed(order)) expect(weight).toBe(expected.get(id));
  expect(expected.get('a')).toBe(0.1 / (0.1 + 0.2 + 0.3));
});
