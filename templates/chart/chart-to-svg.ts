/**
 * Charts for HTML: inline SVG whose colours are classes only, so that the page's stylesheet (and its dark
 * mode) decides, and a strict content policy finds no inline style.
 * Classes: `chart`, `fill-<tone>`, `stroke-<tone>`, `chart-strong`; tones: ink, soft, accent, before, track, rule, paper.
 */
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { layoutChart } from './layout-chart.ts';
import type { Label, Paint, Primitive } from './primitive.ts';

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
  const body = [...drawing.marks.map(markToSvg), ...drawing.labels.map(labelToSvg)].join('');
  return (
    `<svg class="chart chart-${chart.kind}" role="img" aria-label="${escapeXml(alt)}" ` +
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`
  );
}

function markToSvg(mark: Primitive): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"${paint(mark)}/>`;
    case 'line':
      return `<line x1="${n(mark.x1)}" y1="${n(mark.y1)}" x2="${n(mark.x2)}" y2="${n(mark.y2)}"${paint(mark)}/>`;
    case 'circle':
      return `<circle cx="${n(mark.cx)}" cy="${n(mark.cy)}" r="${n(mark.r)}"${paint(mark)}/>`;
    case 'hold':
      return '';
    case 'path':
      return `<path d="${mark.d}"${paint(mark)}/>`;
  }
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

function labelToSvg({ x, y, text, anchor, tone, size, strong }: Label): string {
  const classes = `fill-${tone}${strong ? ' chart-strong' : ''}`;
  return `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" font-size="${size}" class="${classes}">${escapeXml(text)}</text>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}
