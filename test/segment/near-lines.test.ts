import { expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import type { Scheme } from '../../src/model/assessment.ts';
import { prepareNearLines } from '../../src/segment/near-lines.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const MODEL = sampleModel(
  {},
  {
    hysteresis: {
      revenue: { enter: 10, exit: 10 },
      margin: { enter: 2, exit: 2 },
      score: { enter: 3, exit: 4 },
    },
  },
);

const near = (year: NonNullable<SampleAccount['years']>[number], scheme: Scheme) => {
  const book = sampleBook({ a: { years: { 2026: year } } }, MODEL);
  const now = judgeBook(book).assessment.years.find((each) => each.year === 2026);
  const [account] = now?.accounts ?? [];
  if (now === undefined || account === undefined) throw new Error('The account is not in the book.');
  return prepareNearLines(book, now)(account, scheme).map(({ said, to }) => [said.value, said.distance, to]);
};

const scores = (need: number, value: number) => ({
  answers: { n: answer(need), v: answer(value), b: answer(70) },
});

test.each([
  ['at the end of the zone below', { revenue: 225_000 }, 'revenue-tier', [['€225,000', '€25,000', 'high']]],
  ['just out of it', { revenue: 224_999 }, 'revenue-tier', []],
  ['on the line', { revenue: 250_000 }, 'revenue-tier', [['€250,000', '€0', 'medium']]],
  ['at the end of the zone above', { revenue: 275_000 }, 'revenue-tier', []],
  ['unknown', {}, 'revenue-tier', []],
  ['a score whose line leads elsewhere', scores(57, 70), 'growth-tier', [['57.0', '3.0', '1a']]],
  ['a score whose line leads nowhere: value keeps it out', scores(57, 45), 'growth-tier', []],
  [
    'two lines of one account',
    scores(61, 62),
    'growth-tier',
    [
      ['61.0', '1.0', '2'],
      ['62.0', '2.0', '2'],
    ],
  ],
] as const)('lines near an account: %s', (_, year, scheme, expected) => {
  expect(near(year, scheme)).toEqual(expected);
});

test('the distance is that of the figures as they are printed', () => {
  const [line] = near(scores(59.94, 70), 'growth-tier');
  expect(line).toEqual(['59.9', '0.1', '1a']);
});
