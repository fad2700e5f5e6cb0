import { describe, expect, test } from 'vitest';
import { layFlow } from '../../src/site/components/flow-layout.ts';
import { placeBars } from '../../src/site/components/histogram-layout.ts';
import type { Flow } from '../../src/views/site/flow.ts';

const end = (name: string, size: number) => ({ name, size, text: String(size) });
const FLOW: Flow = {
  title: 'From 2025 to 2026',
  summary: '–',
  before: '2025',
  now: '2026',
  from: [end('A', 90), end('B', 1), end('C', 1)],
  to: [end('A', 89), end('B', 3)],
  streams: [
    { from: 0, to: 0, size: 89, moved: false, text: 'A to A' },
    { from: 0, to: 1, size: 1, moved: true, text: 'A to B' },
    { from: 1, to: 1, size: 1, moved: false, text: 'B to B' },
    { from: 2, to: 1, size: 1, moved: true, text: 'C to B' },
  ],
};

describe('a flow', () => {
  const laid = layFlow(FLOW);

  test('names never touch, however thin their ends', () => {
    const places = laid.from.map(({ nameY }) => nameY);
    for (const [index, place] of places.slice(1).entries()) {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(22);
    }
  });

  test('everything lies within its height', () => {
    for (const { y, height } of [...laid.from, ...laid.to]) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(laid.height);
    }
  });

  test('what moved lies above what stayed', () => {
    expect(laid.streams.map(({ moved }) => moved)).toEqual([false, false, true, true]);
  });

  test('streams fill their ends one below the other', () => {
    const starts = laid.streams
      .filter(({ text }) => text.startsWith('A'))
      .map(({ path }) => Number(/^M0 ([\d.]+)/.exec(path)?.[1]));
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeCloseTo((89 / 92) * 260, 1);
  });
});

test('the longest bar takes all the height, the sure part its share of it', () => {
  const bars = placeBars(
    {
      bins: [
        { name: '0 to 50', count: 4, sure: 1 },
        { name: '50 to 100', count: 2, sure: 2 },
      ],
    },
    100,
  );
  expect(bars.map(({ x, width, high, sureHigh }) => [x, width, high, sureHigh])).toEqual([
    [0, 50, 100, 25],
    [50, 50, 50, 50],
  ]);
});
