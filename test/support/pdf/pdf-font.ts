/** A font as a PDF embeds it: which code is which text, how wide the file says it is and how wide it was set. */
import type { PdfDict, PdfObjects, PdfValue } from './pdf-objects.ts';

export type PdfFont = {
  readonly name: string;
  readonly dict: PdfDict;
  readonly descendant: PdfDict;
  readonly program: Buffer | undefined;
  readonly toUnicode: ReadonlyMap<number, string>;
  /** Every code that a page showed. */
  readonly used: ReadonlySet<number>;
  /** @returns the texts of two-byte codes, and takes note of them. */
  decode(codes: string): readonly string[];
};

const known = new WeakMap<PdfObjects, Map<PdfValue, PdfFont>>();

/** @returns the font; the same one for every page that has it. */
export function readFont(pdf: PdfObjects, value: PdfValue): PdfFont {
  const fonts = known.get(pdf) ?? new Map<PdfValue, PdfFont>();
  known.set(pdf, fonts);
  const dict = pdf.dict(value);
  const before = fonts.get(dict);
  if (before) return before;
  const descendant = pdf.dict(pdf.array(dict.DescendantFonts)[0]);
  const toUnicode = readCMap(pdf.stream(dict.ToUnicode)?.toString('latin1') ?? '');
  const used = new Set<number>();
  const font: PdfFont = {
    name: String(dict.BaseFont),
    dict,
    descendant,
    program: pdf.stream(pdf.dict(descendant.FontDescriptor).FontFile2),
    toUnicode,
    used,
    decode: (codes) => {
      const texts: string[] = [];
      for (let at = 0; at + 1 < codes.length; at += 2) {
        const code = codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1);
        used.add(code);
        texts.push(toUnicode.get(code) ?? '\ufffd');
      }
      return texts;
    },
  };
  fonts.set(dict, font);
  return font;
}

function readCMap(cmap: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const ranges = /<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/giu;
  for (const [, first = '', , list = ''] of cmap.matchAll(ranges)) {
    [...list.matchAll(/<([^>]*)>/gu)].forEach(([, hex = ''], index) => {
      const bytes = Buffer.from(hex.replace(/\s/gu, ''), 'hex');
      texts.set(Number.parseInt(first, 16) + index, bytes.swap16().toString('utf16le'));
    });
  }
  return texts;
}

/** @returns the width of a glyph by the font's own file, in thousandths; undefined where it has no such glyph. */
export function widthInProgram(program: Buffer, glyph: number): number | undefined {
  const table = (name: string): number => {
    for (let at = 12; at < 12 + program.readUInt16BE(4) * 16; at += 16) {
      if (program.toString('latin1', at, at + 4) === name) return program.readUInt32BE(at + 8);
    }
    throw new Error(`The font file has no table "${name}".`);
  };
  if (glyph >= program.readUInt16BE(table('maxp') + 4)) return undefined;
  const metrics = program.readUInt16BE(table('hhea') + 34);
  const advance = program.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1));
  return (advance * 1000) / program.readUInt16BE(table('head') + 18);
}

/** @returns the width that the PDF gives a code, in thousandths. */
export function widthInDocument(pdf: PdfObjects, { descendant }: PdfFont, code: number): number | undefined {
  const parts = pdf.array(descendant.W);
  for (let at = 0; at < parts.length; at += 2) {
    const first = Number(pdf.get(parts[at]));
    const width = pdf.array(parts[at + 1])[code - first];
    if (code >= first && typeof width === 'number') return width;
  }
  return undefined;
}
