/** The fonts of a packet: what measures, what draws the outlines and what the PDF embeds are the same files. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Family } from '../../../templates/theme.ts';
import { INVISIBLE, ODD_SPACES } from '../../fonts/drawable-text.ts';
import { type FaceFile, faceFilesFor } from '../../fonts/font-files.ts';
import { hanOrder } from '../../fonts/han-order.ts';
import { unpackWoff } from '../../fonts/unpack-woff.ts';
import { DIRECTION_MARK } from '../bidi-levels.ts';

export type Face = Omit<FaceFile, 'file' | 'range'> & {
  readonly name: string;
  readonly data: Buffer;
  readonly font: Font;
  readonly covers: (codePoint: number) => boolean;
};

export type FaceStyle = { readonly family: Family; readonly weight: number; readonly italic: boolean };

export type FontSet = {
  /** The face that draws a code point in a style; undefined when no font has it. */
  readonly faceFor: (codePoint: number, style: FaceStyle) => Face | undefined;
  /** The text as it can be drawn: spaces and joiners that no font has are replaced or left out. */
  readonly prepare: (text: string) => string;
  /** The same, with the marks of direction that order it. */
  readonly prepareOrdered: (text: string) => string;
};

const faces = new Map<string, Face>();
const sets = new Map<string, FontSet>();

/** @returns the fonts for these texts in a language; the same set for the same needs. */
export function fontsFor(texts: Iterable<string>, locale: string): FontSet {
  const codePoints = new Set<number>();
  for (const text of texts) for (const character of text) codePoints.add(character.codePointAt(0) ?? 0);
  const files = faceFilesFor(codePoints, hanOrder(codePoints, locale));
  const key = files.map(({ file }) => file).join('\n');
  const known = sets.get(key);
  if (known) return known;
  const set = fontSet(files.map(loadFace));
  sets.set(key, set);
  return set;
}

function loadFace({ file, range: _, ...face }: FaceFile): Face {
  const known = faces.get(file);
  if (known) return known;
  const data = unpackWoff(readFileSync(file));
  const font = parseFont(data);
  rememberCharacters(font);
  const covered = new Map<number, boolean>();
  const covers = (codePoint: number): boolean => {
    const answer = covered.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint);
    covered.set(codePoint, answer);
    return answer;
  };
  const name = `${face.group}-${face.weight}${face.italic ? 'i' : ''}`;
  const loaded: Face = { ...face, name, data, font, covers };
  faces.set(file, loaded);
  return loaded;
}

function parseFont(data: Uint8Array): Font {
  const font = create(data);
  if ('fonts' in font) throw new Error('A collection of fonts is not a font.');
  return font;
}

/** fontkit keeps one glyph per id, with the characters of its first use; here each use keeps its own. */
function rememberCharacters(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    const isSame =
      glyph.codePoints.length === codePoints.length &&
      glyph.codePoints.every((point, at) => point === codePoints[at]);
    return isSame ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

function fontSet(all: readonly Face[]): FontSet {
  const groups = [...new Set(all.map(({ group }) => group))].map((name) =>
    all.filter(({ group }) => group === name),
  );
  const groupsOf = (family: Family): readonly Face[][] =>
    groups.filter(([first]) => first?.family === family);
  const order: Record<Family, readonly Face[][]> = {
    sans: [...groupsOf('sans'), ...groups],
    serif: [...groupsOf('serif'), ...groups],
  };
  const chosen = new Map<string, Face | undefined>();

  function faceFor(codePoint: number, { family, weight, italic }: FaceStyle): Face | undefined {
    const key = `${codePoint} ${family} ${weight} ${italic}`;
    if (chosen.has(key)) return chosen.get(key);
    const group = order[family].find((members) => members.some((face) => face.covers(codePoint)));
    const face = group && nearest(group, weight, italic);
    chosen.set(key, face);
    return face;
  }

  const prepareOrdered = (text: string): string =>
    prepare(text, (codePoint) => all.some((face) => face.covers(codePoint)));

  return {
    faceFor,
    prepare: (text) => prepareOrdered(text).replace(DIRECTION_MARKS, ''),
    prepareOrdered,
  };
}

function nearest(group: readonly Face[], weight: number, italic: boolean): Face | undefined {
  const distance = (face: Face): number =>
    Math.abs(face.weight - weight) + (face.italic === italic ? 0 : 1000);
  return group.toSorted((a, b) => distance(a) - distance(b))[0];
}

const DIRECTION_MARKS = new RegExp(DIRECTION_MARK, 'gu');

function prepare(text: string, isCovered: (codePoint: number) => boolean): string {
  const drawable = (character: string): boolean => isCovered(character.codePointAt(0) ?? 0);
  return text
    .normalize('NFC')
    .replace(/[\t\r\n]+/gu, ' ')
    .replace(ODD_SPACES, (space) => (drawable(space) ? space : '\u00a0'))
    .replace(INVISIBLE, (character) => (DIRECTION_MARK.test(character) ? character : ''));
}
