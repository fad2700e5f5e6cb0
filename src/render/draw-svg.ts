/** A page as an SVG that looks the same anywhere: text is outlines, so it asks for no font and no file. */
import type { Paint, Primitive } from '../../templates/chart/primitive.ts';
import type { Theme } from '../../templates/theme.ts';
import type { DrawItem, Marks, Page, TextRun } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { glyphOutline } from './glyph-outline.ts';
import { shapeWord } from './shape-word.ts';

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
      return `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(item.width)}" height="${n(item.height)}" fill="${item.fill}"/>`;
    case 'marks':
      return drawMarks(item, theme);
  }
}

function drawRun(run: TextRun, fonts: FontSet): string {
  const { weight, italic, size, owner } = run;
  const style = { family: owner.family, weight, italic, size };
  const d = run.words.map((word) => {
    const { glyphs } = shapeWord(word, style, fonts);
    return glyphs
      .map((glyph) => {
        const outline = glyphOutline(glyph, size);
        return outline === '' ? '' : `M${n(run.x + word.x + glyph.dx)} ${n(run.y - glyph.dy)}${outline}`;
      })
      .join('');
  });
  return `<path d="${d.join('')}" fill="${run.fill}"/>`;
}

function drawMarks({ x, y, marks }: Marks, { colours }: Theme): string {
  const paint = ({ fill, stroke, strokeWidth, dash }: Paint): string =>
    ` fill="${fill ? colours[fill] : 'none'}"` +
    (stroke ? ` stroke="${colours[stroke]}"` : '') +
    (strokeWidth === undefined ? '' : ` stroke-width="${strokeWidth}"`) +
    (dash ? ` stroke-dasharray="${dash.join(' ')}"` : '');
  const shape = (mark: Primitive): string => {
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
  };
  return `<g transform="translate(${n(x)} ${n(y)})">${marks.map(shape).join('')}</g>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}
