/** Primitives as SVG text: the shapes are the same wherever they are drawn, only their paint differs. */
import type { Paint, Primitive } from './primitive.ts';

/** @returns the element of a shape, its attributes of colour and stroke by `paint`; nothing for a hold. */
export function shapeToSvg(mark: Primitive, paint: (paint: Paint) => string): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${svgNumber(mark.x)}" y="${svgNumber(mark.y)}" width="${svgNumber(mark.width)}" height="${svgNumber(mark.height)}"${paint(mark)}/>`;
    case 'line':
      return `<line x1="${svgNumber(mark.x1)}" y1="${svgNumber(mark.y1)}" x2="${svgNumber(mark.x2)}" y2="${svgNumber(mark.y2)}"${paint(mark)}/>`;
    case 'circle':
      return `<circle cx="${svgNumber(mark.cx)}" cy="${svgNumber(mark.cy)}" r="${svgNumber(mark.r)}"${paint(mark)}/>`;
    case 'hold':
      return '';
    case 'path':
      return `<path d="${mark.d}"${paint(mark)}/>`;
  }
}

/** A coordinate to a hundredth. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}
