/** A page's content as it is drawn: what is marked with what, which texts, in which fonts. */

import { type PdfFont, readFont } from './pdf-font.ts';
import { isText, type PdfDict, type PdfObjects, type PdfValue, Reader } from './pdf-objects.ts';

/** One stretch of marked content, or of content that nothing marks. */
export type Stretch = {
  /** The names of the marks around it, outermost first. */
  readonly marks: readonly Mark[];
  readonly mcid: number | undefined;
  readonly text: string;
};
export type Mark = { readonly tag: string; readonly properties: PdfDict };
export type PageContent = { readonly stretches: readonly Stretch[]; readonly fonts: readonly PdfFont[] };

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'Tj', 'TJ', "'", '"']);

/** Walks a page's content. The operators that our drawing does not use are not known here. */
export function readContent(pdf: PdfObjects, page: PdfDict): PageContent {
  const resources = pdf.dict(page.Resources);
  const fonts = new Map(
    Object.entries(pdf.dict(resources.Font)).map(([name, font]) => [`/${name}`, readFont(pdf, font)]),
  );
  const bytes = Buffer.concat(pdf.array(page.Contents).map((part) => pdf.stream(part) ?? Buffer.alloc(0)));
  const reader = new Reader(bytes.toString('latin1'));
  const stretches: Stretch[] = [];
  const marks: Mark[] = [];
  const saved: (PdfFont | undefined)[] = [];
  let font: PdfFont | undefined;
  let operands: PdfValue[] = [];
  while (!reader.isAtEnd) {
    const value = reader.value();
    if (typeof value !== 'string' || value.startsWith('/')) {
      operands.push(value);
      continue;
    }
    run(value, operands);
    operands = [];
  }
  if (marks.length > 0) throw new Error('Marked content is open at the end of a page.');
  return { stretches, fonts: [...fonts.values()] };

  function run(operator: string, [first, second]: readonly PdfValue[]): void {
    if (operator === 'BDC' || operator === 'BMC')
      marks.push({ tag: String(first), properties: pdf.dict(second) });
    else if (operator === 'EMC') endMark();
    else if (operator === 'q') saved.push(font);
    else if (operator === 'Q') font = saved.pop();
    else if (operator === 'Tf') font = fonts.get(String(first));
    if (PAINTS.has(operator)) paint(shown(first));
  }

  /** The text of a mark that says what its content really is stands for all that was drawn in it. */
  function endMark(): void {
    const ended = marks.pop();
    if (!ended) throw new Error('Marked content ends that never began.');
    const actual = pdf.text(ended.properties.ActualText);
    if (actual === undefined) return;
    while (stretches.at(-1)?.marks.includes(ended)) stretches.pop();
    add(actual);
  }

  /** What runs from right to left is written as it stands, and marked as such. */
  function paint(codes: string): void {
    const glyphs = font && codes !== '' ? font.decode(codes) : [];
    const isReversed = marks.some(({ tag }) => tag === '/ReversedChars');
    add((isReversed ? glyphs.toReversed() : glyphs).join(''));
  }

  function add(text: string): void {
    const around = [...marks];
    const mcid = around.findLast(({ properties }) => 'MCID' in properties)?.properties.MCID;
    stretches.push({ marks: around, mcid: typeof mcid === 'number' ? mcid : undefined, text });
  }

  function shown(operand: PdfValue | undefined): string {
    if (isText(operand)) return operand.text;
    return Array.isArray(operand) ? operand.map((part) => (isText(part) ? part.text : '')).join('') : '';
  }
}
