import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart } from '../../src/views/chart.ts';

export type MonthsChart = Extract<Chart, { kind: 'months' }>;
/** Left end of a month's band, height of a value, the plot's lower edge, width of a band. */
export type MonthScales = {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly floor: number;
  readonly band: number;
};

const PLOT_TOP = 16;
const PLOT_HEIGHT = 72;

/** @returns the scales of the plot: from zero for columns, around the values for points. */
export function scaleMonths(chart: MonthsChart, width: number, points: boolean): MonthScales {
  const values = valuesOf(chart);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const floor = PLOT_TOP + PLOT_HEIGHT;
  const band = scaleBand<number>()
    .domain(chart.months.keys())
    .range([0, width])
    .paddingInner(0.3)
    .paddingOuter(0.1);
  const y = scaleLinear().range([floor, PLOT_TOP]);
  if (points) {
    const [first, last] = [Math.min(...values), Math.max(...values)];
    const air = (last - first || Math.abs(last) * 0.02) * 0.25;
    y.domain([first - air, last + air]);
  } else y.domain([low, high === low ? low + 1 : high]);
  const bandwidth = Math.min(band.bandwidth(), 30);
  const inset = (band.bandwidth() - bandwidth) / 2;
  return { x: (index) => (band(index) ?? 0) + inset, y: (value) => y(value), floor, band: bandwidth };
}

/** @returns whether columns from zero would all look alike, as they would from 98 to 100. */
export function isFarFromZero(chart: MonthsChart): boolean {
  const values = valuesOf(chart);
  const low = Math.min(...values);
  return values.length > 0 && low > 0 && low > 0.8 * Math.max(...values);
}

function valuesOf(chart: MonthsChart): readonly number[] {
  const values = chart.months.flatMap(({ value }) => (value === null ? [] : [value]));
  return chart.level ? [...values, chart.level.value] : values;
}

/** @returns whether a value is worse than the level; one that just meets it keeps it. */
export function breaksLevel(value: number, { level, better }: MonthsChart): boolean {
  if (!level) return false;
  return better === 'higher' ? value < level.value : value > level.value;
}
