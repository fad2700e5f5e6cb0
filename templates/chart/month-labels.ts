import { breaksLevel, isFarFromZero, type MonthScales, type MonthsChart } from './month-scales.ts';
import type { Label } from './primitive.ts';
import { estimateWidth } from './wrap-label.ts';

export const LABEL_SIZE = 8;

/** @returns names and values of the months, as many as stand apart: what breaks the level first, then the last and first month. */
export function labelMonths(chart: MonthsChart, scales: MonthScales, width: number): readonly Label[] {
  const at = (index: number): number => scales.x(index) + scales.band / 2;
  const shared = { kind: 'label', anchor: 'middle', size: LABEL_SIZE } as const;
  const names = chart.months.map(
    ({ label }, index): Label => ({
      ...shared,
      x: at(index),
      y: scales.floor + 12,
      text: label,
      tone: 'soft',
    }),
  );
  const step = at(1) - at(0);
  const values = chart.months.map(({ value, text }, index): Label => {
    if (value === null)
      return {
        ...shared,
        x: at(index),
        y: scales.floor - 4,
        text: fits(text, step) ? text : '–',
        tone: 'soft',
      };
    const strong = breaksLevel(value, chart);
    return {
      ...shared,
      x: at(index),
      y: valueLabelY(index, chart, scales),
      text,
      tone: strong ? 'ink' : 'soft',
      strong,
    };
  });
  const last = chart.months.length - 1;
  const rank = (index: number): number => (values[index]?.strong ? 0 : index === last || index === 0 ? 1 : 2);
  const order = [...chart.months.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const inside = (label: Label): Label => keepInside(label, width);
  return [
    ...standingApart(names.map(inside), [...chart.months.keys()]),
    ...standingApart(values.map(inside), order),
  ];
}

function keepInside(label: Label, width: number): Label {
  const half = estimateWidth(label.text, label.size) / 2;
  return { ...label, x: Math.max(half, Math.min(label.x, width - half)) };
}

function standingApart(labels: readonly Label[], order: readonly number[]): readonly Label[] {
  const taken: Label[] = [];
  for (const index of order) {
    const label = labels[index];
    if (label && label.text !== '' && !taken.some((other) => touches(label, other))) taken.push(label);
  }
  return taken;
}

function touches(a: Label, b: Label): boolean {
  const apart =
    Math.abs(a.x - b.x) - (estimateWidth(a.text, LABEL_SIZE) + estimateWidth(b.text, LABEL_SIZE)) / 2;
  return apart < 1;
}

/** Above its column or point; below a point that its neighbours look down on, where their line would cross it. */
function valueLabelY(index: number, chart: MonthsChart, { y }: MonthScales): number {
  const value = chart.months[index]?.value ?? 0;
  if (!isFarFromZero(chart)) return Math.min(y(value), y(Math.max(0, value))) - 4;
  const beside = [chart.months[index - 1]?.value, chart.months[index + 1]?.value].filter(
    (near) => typeof near === 'number',
  );
  const isLow = beside.length > 0 && beside.reduce((sum, near) => sum + near, 0) / beside.length > value;
  return isLow ? y(value) + 12 : y(value) - 6;
}

function fits(text: string, step: number): boolean {
  return text !== '' && estimateWidth(text, LABEL_SIZE) <= step;
}
