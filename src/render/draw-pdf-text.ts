/**
 * Text runs as PDF text operators. Words are shaped once for all packets and encoded once for a document. From
 * right to left, a word's letters are written as they stand, which is how readers of PDF expect them, and the
 * words in the order in which they are read.
 */
import type { TextRun } from './drawing.ts';
import type { Face, FontSet } from './fonts/font-set.ts';
import { codeOf, type DocumentFont } from './fonts/pdf-font.ts';
import { pdfGlyphs } from './pdf-glyphs.ts';
import { type ShapedText, shapeText, styleOf } from './shape-word.ts';

export type PdfTextOptions = {
  readonly fonts: FontSet;
  /** An artifact is not read, so it needs no spaces that are not seen. */
  readonly artifact: boolean;
};

/** Draws a run; a space at a line's end is written too, so that copied text keeps its words apart. */
export function drawPdfText(doc: PDFKit.PDFDocument, run: TextRun, options: PdfTextOptions): void {
  const shown = chainsOf(doc, run, options).map((chain) => showOperators(chain, run));
  const text = `BT ${fillOperator(run.fill)}${shown.join('')} ET`;
  doc.addContent(run.rtl && !options.artifact ? `/ReversedChars BMC ${text} EMC` : text);
}

/** Part of a word, and where it begins on the left. */
type PlacedPart = { readonly part: EncodedPart; readonly x: number };

/** What one string each can show, from left to right. */
function chainsOf(
  doc: PDFKit.PDFDocument,
  run: TextRun,
  { fonts, artifact }: PdfTextOptions,
): readonly (readonly PlacedPart[])[] {
  const last = run.words.length - 1;
  const words = run.words.map((word, index) => {
    const isSpaced = word.spaceAfter && (index < last || !artifact);
    const shaped = shapeText(isSpaced ? `${word.text} ` : word.text, styleOf(run, word), fonts);
    // From right to left the space stands on the left of its word.
    const x = run.x + word.x + (run.rtl ? word.width - shaped.advance * run.size : 0);
    return encode(doc, shaped).map((part): PlacedPart => ({ part, x: x + (part.x / 1000) * run.size }));
  });
  if (!run.rtl) return [words.flat()];
  const chains: PlacedPart[][] = [];
  for (const placed of words.flatMap((parts) => parts.toReversed())) {
    const chain = chains.at(-1);
    if (chain?.[0]?.part.face === placed.part.face) chain.unshift(placed);
    else chains.push([placed]);
  }
  return chains.flatMap((chain) => {
    const isWord = chain.some(({ part }) => part.hasLetters);
    return isWord ? [chain] : chain.toReversed().map((placed) => [placed]);
  });
}

/** Less than half a thousandth of an em is seen by nobody. */
const HAIR = 0.5;

function showOperators(chain: readonly PlacedPart[], { y, size }: TextRun): string {
  const start = chain[0]?.x ?? 0;
  // The page's y runs downwards, the letters' upwards.
  let operators = ` 1 0 0 -1 ${number(start)} ${number(y)} Tm`;
  let operands = '';
  let face: Face | undefined;
  let pen = 0;
  const show = (): void => {
    if (operands !== '') operators += ` [${operands}] TJ`;
    operands = '';
  };
  for (const { part, x } of chain) {
    if (part.face !== face) {
      show();
      operators += ` /${part.font.id} ${number(size)} Tf`;
      face = part.face;
    }
    const at = ((x - start) / size) * 1000;
    if (Math.abs(at - pen) > HAIR) operands += number(pen - at);
    operands += part.operands;
    pen = at + part.advance;
  }
  show();
  return operators;
}

/** Part of a text in one face; `x` and `advance` in thousandths of its size. */
type EncodedPart = {
  readonly face: Face;
  readonly font: DocumentFont;
  readonly x: number;
  readonly operands: string;
  readonly advance: number;
  /** Of a script from right to left: its readers turn it round, but not what is marks alone. */
  readonly hasLetters: boolean;
};

type DocumentText = {
  readonly fonts: Map<Face, DocumentFont>;
  readonly encoded: Map<ShapedText, readonly EncodedPart[]>;
};
const textsOfDocuments = new WeakMap<PDFKit.PDFDocument, DocumentText>();

function encode(doc: PDFKit.PDFDocument, shaped: ShapedText): readonly EncodedPart[] {
  const known: DocumentText = textsOfDocuments.get(doc) ?? { fonts: new Map(), encoded: new Map() };
  textsOfDocuments.set(doc, known);
  const before = known.encoded.get(shaped);
  const parts = before ?? encodeAnew(shaped, (face) => fontOf(doc, face, known));
  if (!before) known.encoded.set(shaped, parts);
  for (const { font } of parts) useOnPage(doc, font);
  return parts;
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/u;

function encodeAnew(shaped: ShapedText, fontFor: (face: Face) => DocumentFont): readonly EncodedPart[] {
  const parts: { -readonly [Key in keyof EncodedPart]: EncodedPart[Key] }[] = [];
  for (const glyph of pdfGlyphs(shaped)) {
    const { face, codePoints } = glyph;
    const x = glyph.x * 1000;
    const isLetter = codePoints.some((point) => RTL_LETTER.test(String.fromCodePoint(point)));
    let part = parts.at(-1);
    if (part?.face !== face || (shaped.rtl && !(isLetter && part.hasLetters))) {
      part = { face, font: fontFor(face), x, operands: '', advance: 0, hasLetters: isLetter };
      parts.push(part);
    }
    const gap = x - (part.x + part.advance);
    if (Math.abs(gap) > HAIR) part.operands += number(-gap);
    part.operands += `<${codeOf(part.font, glyph)}>`;
    part.advance = x + glyph.advance * 1000 - part.x;
  }
  return parts.map((part) => ({ ...part, operands: part.operands.replaceAll('><', '') }));
}

/** PDFKit takes a font that is already parsed, and keeps the current one as a field. */
function fontOf(doc: PDFKit.PDFDocument, face: Face, { fonts }: DocumentText): DocumentFont {
  const known = fonts.get(face);
  if (known) return known;
  const source = face.font as unknown as string;
  const { _font: font } = doc.font(source, face.name) as unknown as { readonly _font: DocumentFont };
  fonts.set(face, font);
  return font;
}

function useOnPage(doc: PDFKit.PDFDocument, font: DocumentFont): void {
  const { fonts } = doc.page as unknown as { readonly fonts: Record<string, unknown> };
  fonts[font.id] ??= font.ref();
}

/** `#18222d` as the operator that fills with it. */
function fillOperator(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${number(red ?? 0)} ${number(green ?? 0)} ${number(blue ?? 0)} rg`;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
