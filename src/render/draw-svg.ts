/** A page as an SVG that looks the same anywhere: text is outlines, so it asks for no font and no file. */
import type { Paint } from '../../templates/chart/primitive.ts';
import { escapeXml, shapeToSvg, svgNumber } from '../../templates/chart/svg-text.ts';
import type { Theme } from '../../templates/theme.ts';
import type { DrawItem, Marks, Page, TextRun } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { glyphOutline } from './glyph-outline.ts';
import { shapeText, styleOf } from './shape-word.ts';

export type SvgOptions = {
  readonly fonts: FontSet;
  readonly theme: Theme;
  readonly title: string;
  readonly locale: string;
};

/** @returns the page's SVG, sized in points; identical for identical input. */
export function drawSvg(page: Page, { fonts, theme, title, locale }: SvgOptions): string {
  const { width, height } = page;
  const body = page.items.map(({ item }) => drawItem(item, fonts, theme)).join('\n');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" ` +
    `role="img" xml:lang="${escapeXml(locale)}"><title>${escapeXml(title)}</title>\n` +
    `<path d="M0 0H${width}V${height}H0Z" fill="${theme.colours.paper}"/>\n${body}\n</svg>\n`
  );
}

function drawItem(item: DrawItem, fonts: FontSet, theme: Theme): string {
  switch (item.kind) {
    case 'text':
      return drawRun(item, fonts);
    case 'rect':
      return `<rect x="${svgNumber(item.x)}" y="${svgNumber(item.y)}" width="${svgNumber(item.width)}" height="${svgNumber(item.height)}" fill="${item.fill}"/>`;
    case 'marks':
      return drawMarks(item, theme);
  }
}

function drawRun(run: TextRun, fonts: FontSet): string {
  const { size } = run;
  let d = '';
  for (const word of run.words) {
    for (const glyph of shapeText(word.text, styleOf(run, word), fonts).glyphs) {
      const outline = glyphOutline(glyph, size);
      if (outline === '') continue;
      const [x, y] = [run.x + word.x + glyph.dx * size, run.y - glyph.dy * size];
      d += `M${svgNumber(x)} ${svgNumber(y)}${outline}`;
    }
  }
  return `<path d="${d}" fill="${run.fill}"/>`;
}

function drawMarks({ x, y, marks }: Marks, { colours }: Theme): string {
  const paint = ({ fill, stroke, strokeWidth, dash }: Paint): string =>
    ` fill="${fill ? colours[fill] : 'none'}"` +
    (stroke ? ` stroke="${colours[stroke]}"` : '') +
    (strokeWidth === undefined ? '' : ` stroke-width="${strokeWidth}"`) +
    (dash ? ` stroke-dasharray="${dash.join(' ')}"` : '');
  return `<g transform="translate(${svgNumber(x)} ${svgNumber(y)})">${marks.map((mark) => shapeToSvg(mark, paint)).join('')}</g>`;
}
