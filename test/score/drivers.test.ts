import { expect, test } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { findDrivers } from '../../src/score/drivers.ts';
import { scoreBook } from '../../src/score/score-book.ts';
import { answer, indicator, sampleBook, sampleModel } from '../support/generated-book.ts';

const { dimensions } = sampleModel().growth;
const modelOf = (neutral: number, need: ReviewModel['growth']['dimensions']['need']['indicators']) =>
  sampleModel({ neutral, dimensions: { ...dimensions, need: { weight: 1, indicators: need } } });
const driversOf = (book: Book) => {
  const scored = scoreBook(book).find(({ year }) => year === 2026)?.accounts[0];
  return scored === undefined ? undefined : findDrivers(scored, book.model.growth.neutral);
};
const told = (answers: Readonly<Record<string, ReturnType<typeof answer>>>, model: ReviewModel) => {
  const drivers = driversOf(sampleBook({ a: { years: { 2026: { answers } } } }, model));
  const say = ({ indicator: id, points }: { indicator: string; points: number }) => `${id} ${points}`;
  return { up: drivers?.up.map(say), down: drivers?.down.map(say) };
};
const two = { n: indicator({ weight: 3 }), m: indicator({ weight: 1 }) };

test.each([
  ['against the neutral worth, with its weight', 50, { n: 90, m: 10 }, { up: ['n 30'], down: ['m -10'] }],
  ['another neutral', 90, { n: 90, m: 10 }, { up: [], down: ['m -20'] }],
  ['the weight of the unknown counts where it went', 50, { n: 90 }, { up: ['n 40'], down: [] }],
  ['nothing answered', 50, {}, { up: [], down: [] }],
] as const)('%s', (_, neutral, raws, expected) => {
  const answers = Object.fromEntries(Object.entries(raws).map(([id, raw]) => [id, answer(raw)]));
  expect(told(answers, modelOf(neutral, two))).toEqual(expected);
});

test('what stands in for an unknown drives nothing; a stale answer does', () => {
  const model = modelOf(50, { ...two, m: indicator({ missing: 'zero' }) });
  expect(told({ n: answer(90, '2020-01-31') }, model)).toEqual({ up: ['n 30'], down: [] });
});

test('three each way, the largest first; equal ones by dimension and then by indicator', () => {
  const five = ['z', 'q', 'p', 'o', 'm'] as const;
  const model = modelOf(50, Object.fromEntries(five.map((id) => [id, indicator()])));
  const raws = { m: 60, o: 80, p: 80, q: 100, z: 20, v: 56 };
  const answers = Object.fromEntries(Object.entries(raws).map(([id, raw]) => [id, answer(raw)]));
  expect(told(answers, model)).toEqual({ up: ['q 10', 'o 6', 'p 6'], down: ['z -6'] });
});
