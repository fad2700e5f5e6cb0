/** A character that no font of the house has would be drawn as nothing, silently; so it is found before drawing. */
import type { DrawnDocument } from '../../views/internal-document.ts';
import type { FontSet } from './font-set.ts';

export type MissingGlyph = {
  readonly character: string;
  /** "U+1F680" */
  readonly codePoint: string;
  /** Path in the packet: `sections[3].blocks[0].text`. */
  readonly path: string;
};

/** Thrown instead of drawing a packet with characters that no font has; names each with its first place. */
export class MissingGlyphError extends Error {
  readonly accountId: string;
  readonly missing: readonly MissingGlyph[];
  constructor(accountId: string, missing: readonly MissingGlyph[]) {
    const list = missing.map(({ character, codePoint, path }) => `"${character}" (${codePoint}) at ${path}`);
    super(`Packet "${accountId}": no font has ${list.join(', ')}.`);
    this.name = 'MissingGlyphError';
    this.accountId = accountId;
    this.missing = missing;
  }
}

export type PlacedText = { readonly path: string; readonly text: string };

/** Values that steer the drawing and are never drawn. */
const NOT_DRAWN = new Set([
  'format',
  'id',
  'locale',
  'direction',
  'theme',
  'paper',
  'kind',
  'href',
  'align',
  'mark',
  'better',
]);

/** @returns every text of a packet that may be drawn, with its path, in order. */
export function textsOf(packet: DrawnDocument): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  collect(packet, '', texts);
  return texts;
}

function collect(value: unknown, path: string, texts: PlacedText[]): void {
  if (typeof value === 'string') texts.push({ path, text: value });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${path}[${index}]`, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!NOT_DRAWN.has(key)) collect(item, path === '' ? key : `${path}.${key}`, texts);
    }
  }
}

/** @returns each character without a glyph once, at its first place. */
export function findMissingGlyphs(texts: readonly PlacedText[], fonts: FontSet): readonly MissingGlyph[] {
  const missing = new Map<string, MissingGlyph>();
  for (const { path, text } of texts) {
    for (const character of fonts.prepare(text)) {
      const point = character.codePointAt(0) ?? 0;
      if (missing.has(character) || fonts.faceFor(point, { family: 'sans', weight: 400, italic: false }))
        continue;
      const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
      missing.set(character, { character, codePoint, path });
    }
  }
  return [...missing.values()];
}

/** @returns the document with a question mark in the place of each character that no font has. */
export function withoutGlyphs<Value>(value: Value, missing: readonly MissingGlyph[]): Value {
  const characters = new Set(missing.map(({ character }) => character));
  return replaced(value, (text) =>
    Array.from(text, (character) => (characters.has(character) ? '?' : character)).join(''),
  ) as Value;
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, replace)]));
}
