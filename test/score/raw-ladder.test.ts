import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/review-model.ts';
import { rawLadder } from '../../src/score/raw-ladder.ts';
import { indicator } from '../support/generated-book.ts';

const ladder = (anchors: Indicator['anchors'], others: Partial<Indicator> = {}) =>
  rawLadder(indicator({ anchors, ...others }));
const line = (from: number, to: number): Indicator['anchors'] => [
  { at: from, points: 0 },
  { at: to, points: 100 },
];

test.each([
  ['a question from 1 to 5', line(1, 5), 4001, [1, 1.001]],
  ['per cent', line(0, 100), 1001, [0, 0.1]],
  ['an amount', line(0, 1_500_000), 1501, [0, 1000]],
  ['a share', line(0, 1), 1001, [0, 0.001]],
  ['less than nothing', line(-0.3, 0), 3001, [-0.3, -0.2999]],
  ['ends off the steps', line(0.55555, 2.55555), 2002, [0.55555, 0.556]],
] as const)('steps of at most a thousandth of the span: %s', (_, anchors, rungs, first) => {
  const raws = ladder(anchors).map(({ raw }) => raw);
  expect(raws).toHaveLength(rungs);
  expect(raws.slice(0, 2)).toEqual(first);
  expect(raws.at(-1)).toBe(anchors.at(-1)?.at);
});

test('an answer keeps to its scale, a figure to its anchors', () => {
  const scale = { from: 10, to: 20 };
  const ends = (others: Partial<Indicator>) => {
    const raws = ladder(line(0, 100), { scale, ...others }).map(({ raw }) => raw);
    return [raws[0], raws.at(-1)];
  };
  expect(ends({})).toEqual([10, 20]);
  expect(ends({ input: 'revenue' })).toEqual([0, 100]);
  expect(ladder(line(0, 5), { scale })).toEqual([{ raw: 10, points: 100 }]);
});

test('ascends by worth; where worth is level, what comes first is next to less worth', () => {
  const level: Indicator['anchors'] = [
    { at: 0, points: 100 },
    { at: 10, points: 50 },
    { at: 20, points: 50 },
    { at: 30, points: 0 },
  ];
  const rungs = ladder(level, { direction: 'lower' });
  const points = rungs.map((rung) => rung.points);
  expect(points).toEqual(points.toSorted((a, b) => a - b));
  expect(rungs.filter((rung) => rung.points === 50).map(({ raw }) => raw)).toEqual(
    Array.from({ length: 1001 }, (_, step) => (2000 - step) / 100),
  );
});
