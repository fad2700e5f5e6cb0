/** Which characters a font file has, and by which glyph it draws them: its `cmap`, and no other table. */
import { readFileSync } from 'node:fs';
import { unpackWoff } from './unpack-woff.ts';

/** Glyph ids by code point. */
export type CharacterMap = ReadonlyMap<number, number>;

const maps = new Map<string, CharacterMap>();

/** The characters of a WOFF file; read once. */
export function characterMapOf(file: string): CharacterMap {
  const known = maps.get(file);
  if (known) return known;
  const map = readCharacterMap(tableOf(unpackWoff(readFileSync(file)), 'cmap'));
  maps.set(file, map);
  return map;
}

/** A table of a font, by its tag. Throws where there is none. */
export function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  throw new Error(`The font has no table "${tag}".`);
}

/** Of the two common kinds of map all that are there: a font may keep what lies above U+FFFF in one alone. */
function readCharacterMap(table: Buffer): CharacterMap {
  const map = new Map<number, number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const part = table.subarray(table.readUInt32BE(4 + 8 * index + 4));
    const format = part.readUInt16BE(0);
    if (format === 4) readSegments(part, map);
    else if (format === 12) readGroups(part, map);
  }
  return map;
}

function readSegments(part: Buffer, map: Map<number, number>): void {
  const size = part.readUInt16BE(6);
  const at = (list: number, index: number): number => 14 + list * size + (list > 0 ? 2 : 0) + 2 * index;
  for (let index = 0; index < size / 2; index++) {
    const [last, first] = [part.readUInt16BE(at(0, index)), part.readUInt16BE(at(1, index))];
    const delta = part.readUInt16BE(at(2, index));
    const offset = part.readUInt16BE(at(3, index));
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : part.readUInt16BE(at(3, index) + offset + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
}

function readGroups(part: Buffer, map: Map<number, number>): void {
  for (let index = 0; index < part.readUInt32BE(12); index++) {
    const group = 16 + 12 * index;
    const first = part.readUInt32BE(group);
    for (let code = first; code <= part.readUInt32BE(group + 4); code++) {
      map.set(code, part.readUInt32BE(group + 8) + code - first);
    }
  }
}
