/** Which way text runs: Unicode's bidirectional algorithm, for a paragraph and for each of its lines. */
import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

// Its types tell of a module with a default, its CommonJS form is that default.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
/** Letters and figures of scripts from right to left, and what sets a direction without being seen. */
const NEEDS_ORDER =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/u;
/** Marks of direction: they order what stands around them and draw nothing. */
export const DIRECTION_MARK = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * @returns the level of each UTF-16 unit of a paragraph, odd from right to left; undefined where all of it runs
 * from left to right.
 */
export function levelsOf(text: string, direction: Direction): Uint8Array | undefined {
  if (direction === 'ltr' && !NEEDS_ORDER.test(text)) return undefined;
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** @returns the places of a line's parts from left to right, by their levels in the order in which they are read. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  for (let level = Math.max(...levels); level >= Math.min(...odd); level -= 1) {
    for (let start = 0; start < levels.length; start += 1) {
      if ((levels[start] ?? 0) < level) continue;
      let end = start;
      while ((levels[end + 1] ?? -1) >= level) end += 1;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return order;
}

/** @returns the character that draws this one from right to left: a bracket that opens to the left. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}
