import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/views/chart.ts';
import { chartToSvg } from '../../templates/chart/chart-to-svg.ts';
import { layoutChart } from '../../templates/chart/layout-chart.ts';
import { estimateWidth } from '../../templates/chart/wrap-label.ts';
import { RICH } from '../support/sample-packets.ts';

const OPTIONS = { width: 360, words: RICH.words.chart, direction: 'ltr' } as const;

type Months = Extract<Chart, { kind: 'months' }>;
function months(values: readonly (number | null)[], rest: Partial<Months> = {}): Chart {
  const list = values.map((value, index) => ({
    label: `M${index}`,
    value,
    text: value === null ? '' : `v${value}`,
  }));
  return { kind: 'months', better: 'higher', months: list, ...rest };
}

function texts(chart: Chart): readonly string[] {
  return layoutChart(chart, OPTIONS).labels.map(({ text }) => text);
}

const UNIT = 'W'.repeat(60);
const long = (value: number) => ({ value, text: `10,000,000,000,000 ${UNIT}` });

test.each<[string, Chart]>([
  ['months', months([1e13, 1e13, 1e13, 1e13, 1e13, 1e13], { level: long(1e13) })],
  [
    'bars',
    {
      kind: 'bars',
      rows: [{ label: UNIT, value: { value: 1, text: '100%' }, extent: long(2), before: long(3) }],
    },
  ],
  ['slope', { kind: 'slope', rows: [{ label: UNIT, baseline: long(1), actual: long(2), target: long(1) }] }],
])('the longest unit stays within %s and touches nothing', (_, chart) => {
  const { labels, width, height } = layoutChart(chart, OPTIONS);
  const boxes = labels.map(({ text, size, anchor, x, y }) => {
    const room = estimateWidth(text, size);
    const left = { start: x, middle: x - room / 2, end: x - room }[anchor];
    return { text, left, right: left + room, top: y - size * 0.75, bottom: y };
  });
  for (const [index, box] of boxes.entries()) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
    expect(box.right, box.text).toBeLessThanOrEqual(width + 1);
    expect(box.top, box.text).toBeGreaterThanOrEqual(-1);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        box.right <= other.left + 1 ||
        other.right <= box.left + 1 ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      expect(isApart, `${box.text} / ${other.text}`).toBe(true);
    }
  }
});

describe('months', () => {
  test('columns stand on zero, one per known month; an unknown month is a gap with a dash', () => {
    const { marks } = layoutChart(months([4, null, 2]), OPTIONS);
    const bars = marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'accent');
    expect(bars).toHaveLength(2);
    expect(bars.map((bar) => (bar.kind === 'rect' ? Math.round(bar.y + bar.height) : 0))).toEqual([112, 112]);
    expect(texts(months([4, null, 2]))).toContain('–');
  });
  test('values close together far from zero are points, not columns', () => {
    const { marks } = layoutChart(months([99.9, 99.8, 99.95]), OPTIONS);
    expect(marks.filter(({ kind }) => kind === 'circle')).toHaveLength(3);
  });
  test.each([
    ['higher', 'accent', 'ink'],
    ['lower', 'ink', 'accent'],
  ] as const)('where %s is better, what breaks the level is in ink', (better, above, below) => {
    const { marks } = layoutChart(months([9, 1], { better, level: { value: 5, text: '5' } }), OPTIONS);
    expect(
      marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill !== 'paper' ? [mark.fill] : [])),
    ).toEqual([above, below]);
  });
  test('a month that meets the level exactly keeps it', () => {
    const { marks } = layoutChart(months([5], { level: { value: 5, text: '5' } }), OPTIONS);
    expect(marks.some((mark) => mark.kind === 'circle' && mark.fill === 'accent')).toBe(true);
  });
  test('labels stand apart however many months there are', () => {
    const { labels } = layoutChart(
      months(Array.from({ length: 36 }, (_, index) => 1000 + index * 500)),
      OPTIONS,
    );
    for (const y of new Set(labels.map((label) => label.y))) {
      const row = labels.filter((label) => label.y === y).sort((a, b) => a.x - b.x);
      row.slice(1).forEach((label, index) => {
        const before = row[index];
        const room = (estimateWidth(label.text, 8) + estimateWidth(before?.text ?? '', 8)) / 2;
        expect(label.x - (before?.x ?? 0)).toBeGreaterThanOrEqual(room);
      });
    }
  });
  test.each([
    ['nothing known', [null, null]],
    ['all zero', [0, 0]],
    ['one month', [3]],
    ['below zero', [-3, 4]],
  ])('%s is drawn without odd numbers', (_, values) => {
    expect(chartToSvg(months(values), { ...OPTIONS, alt: '' })).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

describe('bars', () => {
  const chart: Chart = {
    kind: 'bars',
    rows: [
      {
        label: 'Voice',
        value: { value: 50, text: '50' },
        extent: { value: 100, text: '100' },
        before: { value: 25, text: '25' },
      },
    ],
  };
  test('value, extent and last year share a scale from zero', () => {
    const widths = layoutChart(chart, OPTIONS).marks.flatMap((mark) =>
      mark.kind === 'rect' ? [[mark.fill, mark.width]] : [],
    );
    expect(widths).toEqual([
      ['track', 360],
      ['accent', 180],
      ['before', 90],
    ]);
  });
  test('each figure is labelled in words', () => {
    expect(texts(chart)).toEqual(['Voice', '50', 'Last year 25', 'Contracted 100']);
  });
  test('from right to left the chart is mirrored', () => {
    const { marks, labels } = layoutChart(chart, { ...OPTIONS, direction: 'rtl' });
    expect(marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill === 'accent' ? [mark.x] : []))).toEqual(
      [180],
    );
    expect(labels[0]).toMatchObject({ text: 'Voice', x: 360, anchor: 'end' });
  });
});

test('slope: the target is marked where it lies between the ends, and everything is named', () => {
  const chart: Chart = {
    kind: 'slope',
    rows: [
      {
        label: 'Wait',
        baseline: { value: 40, text: '40 s' },
        actual: { value: 20, text: '20 s' },
        target: { value: 30, text: '30 s' },
      },
    ],
  };
  expect(texts(chart)).toEqual(['Wait', 'From 40 s', 'Now 20 s', 'Target 30 s']);
  const circles = layoutChart(chart, OPTIONS).marks.flatMap((mark) =>
    mark.kind === 'circle' ? [mark.cx] : [],
  );
  const tick = layoutChart(chart, OPTIONS).marks.flatMap((mark) =>
    mark.kind === 'line' && mark.x1 === mark.x2 ? [mark.x1] : [],
  );
  expect(tick[0]).toBeCloseTo(((circles[0] ?? 0) + (circles[1] ?? 0)) / 2);
});

describe('as SVG for HTML', () => {
  const hostile: Chart = { kind: 'bars', rows: [{ label: '<script>"&', value: { value: 1, text: '1' } }] };
  const svg = chartToSvg(hostile, { ...OPTIONS, alt: 'a "quoted" <alt>' });
  test('is an image with its words, all text escaped', () => {
    expect(svg).toContain('role="img" aria-label="a &quot;quoted&quot; &lt;alt&gt;"');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });
  test('has colours as classes only', () => {
    expect(svg).not.toMatch(/style=|#[0-9a-f]{3,6}/u);
    expect(svg).toContain('class="fill-accent"');
  });
});
