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

type Of<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

function sparkline(
  values: readonly (number | null)[],
  rest: Partial<Of<'sparkline'>['rows'][number]> = {},
): Chart {
  const points = values.map((value, index) => ({
    label: `M${index}`,
    value,
    text: value === null ? '–' : `${value}`,
  }));
  return { kind: 'sparkline', rows: [{ label: 'Wait', note: '', points, better: 'lower', ...rest }] };
}

function share(parts: Of<'share'>['rows'][number]['parts']): Chart {
  return { kind: 'share', rows: [{ label: 'We kept', note: '2 of 4', parts }] };
}

type Day = { readonly at: number; readonly label?: string; readonly text: string };
function timeline(days: readonly Day[], now: { text: string } = { text: 'As of day 0' }): Chart {
  const events = days.map((day) => ({ ...day, what: 'An action' }));
  return {
    kind: 'timeline',
    now: { at: 0, ...now },
    ticks: [{ at: 2, label: 'Nov' }],
    lanes: [{ label: 'Plan', events }],
  };
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
  [
    'bullet',
    {
      kind: 'bullet',
      rows: [{ label: UNIT, unit: UNIT, baseline: long(1), actual: long(2), target: long(1) }],
    },
  ],
  ['sparkline', sparkline([1e13, null, 2e13], { label: UNIT, note: UNIT, level: long(1e13) })],
  [
    'share',
    share([
      { label: UNIT, value: 1, text: '1', mark: 'done' },
      { label: 'Late', value: 9, text: '9', mark: 'part' },
      { label: UNIT, value: 1, text: '1', mark: 'missed' },
    ]),
  ],
  [
    'timeline',
    timeline(
      [
        { at: 3, label: UNIT, text: UNIT },
        { at: 4, label: 'End', text: '4 Nov' },
      ],
      { text: UNIT },
    ),
  ],
])('the longest unit stays within %s and touches nothing', (_, chart) => {
  for (const width of [360, 230]) checkApart(layoutChart(chart, { ...OPTIONS, width }));
});

function checkApart({ labels, width, height }: ReturnType<typeof layoutChart>): void {
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
}

describe('months', () => {
  test('columns stand on zero, one per known month; an unknown month is a gap with a dash', () => {
    const { marks } = layoutChart(months([4, null, 2]), OPTIONS);
    const bars = marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'accent');
    expect(bars).toHaveLength(2);
    expect(bars.map((bar) => (bar.kind === 'rect' ? Math.round(bar.y + bar.height) : 0))).toEqual([88, 88]);
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

type Rect = Extract<ReturnType<typeof layoutChart>['marks'][number], { kind: 'rect' }>;
const rectsOf = (chart: Chart): readonly Rect[] =>
  layoutChart(chart, OPTIONS).marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
const circlesOf = (chart: Chart) =>
  layoutChart(chart, OPTIONS).marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));

describe('bullet', () => {
  const labelled = (value: number) => ({ value, text: String(value) });
  const chart: Chart = {
    kind: 'bullet',
    rows: [{ label: 'Wait', unit: 's', baseline: labelled(40), actual: labelled(20), target: labelled(10) }],
  };
  test('bar and baseline stand on zero in one scale, the target is a tick across', () => {
    const [track, actual, before] = rectsOf(chart);
    expect(actual?.x).toBe(track?.x);
    expect(before?.width).toBeCloseTo(track?.width ?? 0);
    expect(actual?.width).toBeCloseTo((track?.width ?? 0) / 2);
    const ticks = layoutChart(chart, OPTIONS).marks.flatMap((mark) =>
      mark.kind === 'line' ? [mark.x1] : [],
    );
    expect(ticks[0]).toBeCloseTo((track?.x ?? 0) + (track?.width ?? 0) / 4);
  });
  test('a value below zero goes the other way', () => {
    const below: Chart = {
      kind: 'bullet',
      rows: [{ label: 'x', unit: '', actual: labelled(-5), target: labelled(5) }],
    };
    const [track, actual] = rectsOf(below);
    expect(actual?.x).toBeCloseTo(track?.x ?? 0);
    expect(actual?.width).toBeCloseTo((track?.width ?? 0) / 2);
  });
  test('says the unit once, and names each figure', () => {
    expect(texts(chart)).toEqual(['Wait', 's', 'From 40', 'Target 10', '20']);
  });
});

describe('sparkline', () => {
  test('only what breaks the level and the last month are dots; an unknown month is a gap', () => {
    const chart = sparkline([9, 16, null, 15, 8], { level: { value: 15, text: '15 s' } });
    expect(circlesOf(chart).map(({ fill }) => fill)).toEqual(['ink', 'accent']);
    const paths = layoutChart(chart, OPTIONS).marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d] : []));
    expect(paths[0]?.match(/M/gu)).toHaveLength(2);
  });
  test('a value that stands alone between unknown months is a dot', () => {
    expect(circlesOf(sparkline([null, 3, null, 4, 5])).map(({ fill }) => fill)).toEqual(['accent', 'accent']);
  });
  test.each([
    ['nothing known', [null, null]],
    ['one month', [3]],
    ['all alike', [2, 2]],
  ])('%s is drawn without odd numbers', (_, values) => {
    expect(chartToSvg(sparkline(values), { ...OPTIONS, alt: '' })).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

test('share: parts fill the row by their counts, each in its own tone', () => {
  const chart = share([
    { label: 'Kept', value: 2, text: '2', mark: 'done' },
    { label: 'Open', value: 1, text: '1', mark: 'open' },
    { label: 'Dropped', value: 1, text: '1', mark: 'missed' },
  ]);
  const [kept, open, dropped] = rectsOf(chart);
  expect([kept?.fill, open?.fill, dropped?.fill]).toEqual(['accent', 'paper', 'ink']);
  expect(kept?.width).toBeCloseTo(2 * (dropped?.width ?? 0) + 1.5);
  expect(texts(chart)).toEqual(['We kept', '2 of 4', 'Kept 2', 'Open 1', 'Dropped 1']);
});

describe('timeline', () => {
  test('days that fall together pile up; a named one stands out', () => {
    const [first, second, named] = circlesOf(
      timeline([
        { at: 5, text: '5' },
        { at: 5, text: '5' },
        { at: 9, label: 'End', text: '9 Nov' },
      ]),
    );
    expect(first?.cx).toBe(second?.cx);
    expect(first?.cy).toBeGreaterThan(second?.cy ?? 0);
    expect([first?.fill, named?.fill]).toEqual(['before', 'accent']);
  });
  test('a named day says what it is and when; the day of the document closes the line', () => {
    const chart = timeline([
      { at: 2, text: '2' },
      { at: 9, label: 'End', text: '9 Nov' },
    ]);
    expect(texts(chart)).toEqual(['Plan', 'End', '9 Nov', 'Nov', 'As of day 0']);
  });
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
