/**
 * A font of many characters, shrunk to a few. Glyphs keep their numbers and those that are not needed lose
 * their outline, so that no other table has to be told. For scripts whose letters neither join nor change with
 * their neighbours: what would tell a browser how to shape is left out.
 */
import { type CharacterMap, tableOf } from './character-map.ts';

export interface FontTable {
  readonly tag: string;
  readonly data: Buffer;
}

const KEPT = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post'];
const LONG_OFFSETS_AT = 50;

/** The tables of a TrueType font that draws these characters alone, sorted by tag. */
export function shrinkFont(
  font: Buffer,
  characters: CharacterMap,
  codePoints: Iterable<number>,
): readonly FontTable[] {
  const [glyf, loca] = [tableOf(font, 'glyf'), tableOf(font, 'loca')];
  const isLong = tableOf(font, 'head').readInt16BE(LONG_OFFSETS_AT) === 1;
  const count = loca.length / (isLong ? 4 : 2) - 1;
  const offsetOf = (glyph: number): number =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const outlineOf = (glyph: number): Buffer => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));

  // Glyph 0 is what stands for a character that is missing.
  const kept = withParts([0, ...[...codePoints].flatMap((code) => characters.get(code) ?? [])], outlineOf);
  const outlines: Buffer[] = [];
  const offsets = Buffer.alloc(loca.length);
  let offset = 0;
  for (let glyph = 0; glyph <= count; glyph++) {
    if (isLong) offsets.writeUInt32BE(offset, 4 * glyph);
    else offsets.writeUInt16BE(offset / 2, 2 * glyph);
    if (glyph === count || !kept.has(glyph)) continue;
    outlines.push(outlineOf(glyph));
    offset += outlineOf(glyph).length;
  }
  return [
    ...KEPT.map((tag) => ({ tag, data: tableOf(font, tag) })),
    { tag: 'glyf', data: Buffer.concat(outlines) },
    { tag: 'loca', data: offsets },
  ].toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Glyphs with those that they are put together of. */
function withParts(glyphs: readonly number[], outlineOf: (glyph: number) => Buffer): ReadonlySet<number> {
  const all = new Set(glyphs);
  for (const glyph of all) for (const part of partsOf(outlineOf(glyph))) all.add(part);
  return all;
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

function partsOf(outline: Buffer): number[] {
  const isSimple = outline.length === 0 || outline.readInt16BE(0) >= 0;
  const parts: number[] = [];
  for (let at = 10, flags = isSimple ? 0 : MORE; flags & MORE; ) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
  }
  return parts;
}
