import type { TextRun, Word } from './drawing.ts';
import type { Face, FontSet } from './fonts/font-set.ts';
import { pdfFont } from './fonts/pdf-font.ts';
import { splitByFace } from './shape-word.ts';

export type PdfTextOptions = {
  readonly fonts: FontSet;
  /** An artifact is not read, so it needs no spaces that are not seen. */
  readonly artifact: boolean;
};

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

type Part = { readonly text: string; readonly x: number; readonly width: number; readonly trailing: string };

/** After a word from right to left the space stands on its left. */
function spaceLeftOf(word: Word, size: number): Part {
  const width = size * 0.2;
  return { text: ' ', x: word.x - width, width, trailing: '' };
}

/**
 * Draws a run as text of its face; a line of one face and direction is one string, anything else word by word.
 * The space at a line's end is written too, so that copied text keeps its words apart.
 */
export function drawPdfText(
  doc: PDFKit.PDFDocument,
  run: TextRun,
  { fonts, artifact }: PdfTextOptions,
): void {
  doc.fillColor(run.fill).fontSize(run.size);
  const style = { family: run.owner.family, weight: run.weight, italic: run.italic };
  const line = run.words.map(({ text, spaceAfter }) => (spaceAfter ? `${text} ` : text)).join('');
  const spaceOf = (isSpace: boolean | undefined): string => (isSpace && !artifact ? ' ' : '');
  if (!RTL.test(line) && splitByFace(line.trimEnd(), style, fonts).length === 1) {
    drawPart({
      text: line.trimEnd(),
      x: 0,
      width: run.width,
      trailing: spaceOf(run.words.at(-1)?.spaceAfter),
    });
  } else {
    for (const word of run.words) {
      drawPart({ ...word, trailing: RTL.test(word.text) ? '' : spaceOf(word.spaceAfter) });
      if (RTL.test(word.text) && word.spaceAfter && !artifact) drawPart(spaceLeftOf(word, run.size));
    }
  }

  function drawPart({ text, x, width, trailing }: Part): void {
    const parts = splitByFace(text, style, fonts).map((part) => ({
      ...part,
      natural: useFace(part.face).widthOfString(part.text),
    }));
    const scale =
      width /
      Math.max(
        parts.reduce((sum, { natural }) => sum + natural, 0),
        0.001,
      );
    let pen = run.x + x;
    parts.forEach((part, index) => {
      const drawn = index === parts.length - 1 ? part.text + trailing : part.text;
      const horizontalScaling = Math.round(scale * 10000) / 100;
      const options = { lineBreak: false, baseline: 'alphabetic', horizontalScaling } as const;
      // The type declarations do not know horizontal scaling yet.
      useFace(part.face).text(drawn, pen, run.y, options as PDFKit.Mixins.TextOptions);
      pen += part.natural * scale;
    });
  }

  /** PDFKit takes a font that is already parsed, which its type declarations do not know yet. */
  function useFace(face: Face): PDFKit.PDFDocument {
    return doc.font(pdfFont(face) as unknown as string, face.name);
  }
}
