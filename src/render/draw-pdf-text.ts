import type { TextRun, Word } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { splitByFace } from './shape-word.ts';

export type PdfTextOptions = {
  readonly fonts: FontSet;
  /** A space that is not seen, so that copied text keeps its words apart. */
  readonly spaceAfter: boolean;
};

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Draws a run as text of its face; a line of one face and direction is one string, anything else word by word. */
export function drawPdfText(doc: PDFKit.PDFDocument, run: TextRun, { fonts, spaceAfter }: PdfTextOptions): void {
  doc.fillColor(run.fill).fontSize(run.size);
  const line = run.words.map(({ text }) => text).join(' ');
  const style = { family: run.owner.family, weight: run.weight, italic: run.italic };
  const faces = splitByFace(line, style, fonts);
  const end = spaceAfter ? ' ' : '';
  if (faces.length === 1 && !RTL.test(line)) {
    const whole: Word = { text: line, x: 0, width: run.width };
    drawWord(whole, end);
    return;
  }
  run.words.forEach((word, index) => {
    drawWord(word, index < run.words.length - 1 ? ' ' : end);
  });

  function drawWord(word: Word, trailing: string): void {
    const parts = splitByFace(word.text, style, fonts);
    const natural = parts.map(({ face, text }) => doc.font(face.font as unknown as string).widthOfString(text));
    const scale = word.width / Math.max(natural.reduce((sum, width) => sum + width, 0), 0.001);
    let x = run.x + word.x;
    parts.forEach(({ face, text }, index) => {
      const isLast = index === parts.length - 1;
      // fontkit gives right-to-left glyphs in the order in which they are seen, so a space would stand first.
      const drawn = isLast && !RTL.test(text) ? text + trailing : text;
      doc.font(face.font as unknown as string).text(drawn, x, run.y, {
        lineBreak: false,
        baseline: 'alphabetic',
        horizontalScaling: Math.round(scale * 10000) / 100,
      } as PDFKit.Mixins.TextOptions);
      x += (natural[index] ?? 0) * scale;
    });
  }
}
