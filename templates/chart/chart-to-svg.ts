/**
 * Charts for HTML: inline SVG whose colours are classes only, so that the page's stylesheet (and its dark
 * mode) decides, and a strict content policy finds no inline style.
 * Text takes its direction from the page.
 * Classes: `chart`, `fill-<tone>`, `stroke-<tone>`, `chart-strong`; tones: ink, soft, accent, before, track, rule, paper.
 */
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { layoutChart } from './layout-chart.ts';
import type { Label, Paint } from './primitive.ts';
import { escapeXml, shapeToSvg, svgNumber } from './svg-text.ts';

export type ChartSvgOptions = Omit<ChartLayoutOptions, 'width'> & {
  /** What the chart shows, in words. */
  readonly alt: string;
  /** In CSS pixels, 480 unless told otherwise; it scales with its container. */
  readonly width?: number;
};

/** @returns a self-contained `<svg role="img">` with its text escaped; identical for identical input. */
export function chartToSvg(chart: Chart, { alt, width = 480, ...rest }: ChartSvgOptions): string {
  const drawing = layoutChart(chart, { ...rest, width });
  const height = Math.ceil(drawing.height) + 2;
  const body = [
    ...drawing.marks.map((mark) => shapeToSvg(mark, paint)),
    ...drawing.labels.map((label) => labelToSvg(label, rest.direction)),
  ].join('');
  return (
    `<svg class="chart chart-${chart.kind}" role="img" aria-label="${escapeXml(alt)}" ` +
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`
  );
}

function paint({ fill, stroke, strokeWidth, dash }: Paint): string {
  const classes = [fill && `fill-${fill}`, stroke && `stroke-${stroke}`].filter(Boolean).join(' ');
  return (
    ` class="${classes}"` +
    (fill ? '' : ' fill="none"') +
    (strokeWidth === undefined ? '' : ` stroke-width="${strokeWidth}"`) +
    (dash ? ` stroke-dasharray="${dash.join(' ')}"` : '')
  );
}

/** In a text from right to left an anchor at its start stands at its right end. */
const ANCHORS = {
  ltr: { start: 'start', middle: 'middle', end: 'end' },
  rtl: { start: 'end', middle: 'middle', end: 'start' },
} as const;

function labelToSvg(
  { x, y, text, anchor, tone, size, strong }: Label,
  direction: ChartLayoutOptions['direction'],
): string {
  const classes = `fill-${tone}${strong ? ' chart-strong' : ''}`;
  return `<text x="${svgNumber(x)}" y="${svgNumber(y)}" text-anchor="${ANCHORS[direction][anchor]}" font-size="${size}" class="${classes}">${escapeXml(text)}</text>`;
}
