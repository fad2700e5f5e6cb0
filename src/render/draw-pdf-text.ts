/**
 * Text runs as PDF text operators. PDFKit shapes and measures each string several times and for each document
 * anew; here a word is shaped once for all packets and encoded once for a document. Only glyphs that stand off
 * their line go through PDFKit's own way.
 */
import type { TextRun, Word } from './drawing.ts';
import type { Face, FontSet } from './fonts/font-set.ts';
import { pdfFont } from './fonts/pdf-font.ts';
import { shapeText, splitByFace } from './shape-word.ts';

export type PdfTextOptions = {
  readonly fonts: FontSet;
  /** An artifact is not read, so it needs no spaces that are not seen. */
  readonly artifact: boolean;
};

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** What stands in one face from `x` on; `trailing` is a space that is read but takes no room. */
type Part = {
  readonly face: Face;
  readonly texts: readonly string[];
  readonly x: number;
  readonly width: number;
  readonly trailing: string;
};

/** After a word from right to left the space stands on its left. */
function spaceLeftOf(word: Word, size: number): Word {
  const width = size * 0.2;
  return { text: ' ', x: word.x - width, width, spaceAfter: false };
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
  const spaceOf = ({ spaceAfter }: Word): string => (spaceAfter && !artifact ? ' ' : '');
  const faces = new Set(run.words.flatMap(({ text }) => shapeText(text, style, fonts).faces));
  const [face, ...others] = faces;
  const last = run.words.at(-1);
  if (face && last && others.length === 0 && !run.words.some(({ text }) => RTL.test(text))) {
    const texts = run.words.map((word) => (word.spaceAfter && word !== last ? `${word.text} ` : word.text));
    drawPart(doc, run, { face, texts, x: run.x, width: run.width, trailing: spaceOf(last) });
    return;
  }
  for (const word of run.words) {
    const isRtl = RTL.test(word.text);
    drawWord(word, isRtl ? '' : spaceOf(word));
    if (isRtl && word.spaceAfter && !artifact) drawWord(spaceLeftOf(word, run.size), '');
  }

  function drawWord(word: Word, trailing: string): void {
    const parts = splitByFace(word.text, style, fonts).map((part) => ({
      ...part,
      advance: shapeText(part.text, style, fonts).advance,
    }));
    const natural = parts.reduce((sum, { advance }) => sum + advance, 0);
    let pen = run.x + word.x;
    parts.forEach(({ face: own, text, advance }, index) => {
      const width = (word.width * advance) / Math.max(natural, 0.001);
      const isLast = index === parts.length - 1;
      drawPart(doc, run, { face: own, texts: [text], x: pen, width, trailing: isLast ? trailing : '' });
      pen += width;
    });
  }
}

/** PDFKit's font within a document, of which its type declarations know nothing. */
type DocumentFont = {
  readonly id: string;
  ref(): unknown;
  encode(text: string): readonly [codes: readonly string[], positions: readonly Position[]];
};
type Position = Readonly<Record<'xAdvance' | 'advanceWidth' | 'xOffset' | 'yOffset', number>>;

function drawPart(
  doc: PDFKit.PDFDocument,
  { size, y }: TextRun,
  { face, texts, x, width, trailing }: Part,
): void {
  // PDFKit takes a font that is already parsed, and keeps the current one and a page's fonts as fields.
  const { _font: font, page } = doc.font(pdfFont(face) as unknown as string, face.name) as unknown as {
    readonly _font: DocumentFont;
    readonly page: { readonly fonts: Record<string, unknown> };
  };
  const words = texts.map((text) => encodeText(font, text));
  const natural = (words.reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
  const horizontalScaling = natural > 0 ? Math.round((width / natural) * 10000) / 100 : 100;
  const end = trailing === '' ? [] : [encodeText(font, trailing)];
  if (words.some(({ standsOff }) => standsOff)) {
    const options = { lineBreak: false, baseline: 'alphabetic', horizontalScaling } as const;
    // The type declarations do not know horizontal scaling yet.
    doc.text(texts.join('') + trailing, x, y, options as PDFKit.Mixins.TextOptions);
    return;
  }
  page.fonts[font.id] ??= font.ref();
  const shown = [...words, ...end].map(({ operands }) => operands).join('');
  const scaled = horizontalScaling === 100 ? '' : ` ${horizontalScaling} Tz`;
  // The page's y runs downwards, the letters' upwards.
  doc.addContent(
    `q BT /${font.id} ${number(size)} Tf${scaled} 1 0 0 -1 ${number(x)} ${number(y)} Tm [${shown}] TJ ET Q`,
  );
}

/** A text as operands of TJ, its advance in thousandths of its size, and whether any glyph leaves its line. */
type EncodedText = { readonly operands: string; readonly advance: number; readonly standsOff: boolean };

const encodedByFont = new WeakMap<DocumentFont, Map<string, EncodedText>>();

function encodeText(font: DocumentFont, text: string): EncodedText {
  const known = encodedByFont.get(font) ?? new Map<string, EncodedText>();
  encodedByFont.set(font, known);
  const before = known.get(text);
  if (before) return before;
  const [codes, positions] = font.encode(text);
  let [operands, hex, advance] = ['', '', 0];
  positions.forEach(({ xAdvance, advanceWidth }, index) => {
    hex += codes[index] ?? '';
    advance += xAdvance;
    const kern = advanceWidth - xAdvance;
    if (kern === 0 && index < positions.length - 1) return;
    operands += `<${hex}>${kern === 0 ? '' : number(kern)}`;
    hex = '';
  });
  const standsOff = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
  const encoded = { operands, advance, standsOff };
  known.set(text, encoded);
  return encoded;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
