/** The fonts of a packet: what satori measures with, what draws the outlines and what the PDF embeds are the same files. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { SatoriOptions } from 'satori';
import type { Family } from '../../../templates/theme.ts';
import { type FaceFile, faceFilesFor, type HanLanguage } from './font-files.ts';
import { unpackWoff } from './unpack-woff.ts';

export type Face = Omit<FaceFile, 'file'> & {
  readonly name: string;
  readonly data: Buffer;
  readonly font: Font;
  readonly covers: (codePoint: number) => boolean;
};

export type FaceStyle = { readonly family: Family; readonly weight: number; readonly italic: boolean };

export type FontSet = {
  /** One array for the life of the worker: satori keeps what it parsed by the array's identity. */
  readonly satoriFonts: SatoriOptions['fonts'];
  readonly families: Readonly<Record<Family, string>>;
  /** The face that draws a code point in a style; undefined when no font has it. */
  readonly faceFor: (codePoint: number, style: FaceStyle) => Face | undefined;
  /** The text as it can be drawn: spaces and joiners that no font has are replaced or left out. */
  readonly prepare: (text: string) => string;
};

const faces = new Map<string, Face>();
const sets = new Map<string, FontSet>();

/** @returns the fonts for these texts in a language; the same set for the same needs. */
export function fontsFor(texts: Iterable<string>, locale: string): FontSet {
  const codePoints = new Set<number>();
  for (const text of texts) for (const character of text) codePoints.add(character.codePointAt(0) ?? 0);
  const covers = (file: FaceFile, codePoint: number): boolean => loadFace(file).covers(codePoint);
  const files = faceFilesFor(codePoints, hanOrder(codePoints, locale), covers);
  const key = files.map(({ file }) => file).join('\n');
  const known = sets.get(key);
  if (known) return known;
  const set = fontSet(files.map(loadFace));
  sets.set(key, set);
  return set;
}

function hanOrder(codePoints: ReadonlySet<number>, locale: string): readonly HanLanguage[] {
  const has = (first: number, last: number): boolean =>
    [...codePoints].some((point) => point >= first && point <= last);
  if (locale.startsWith('ja') || (!locale.startsWith('zh') && has(0x3040, 0x30ff))) return ['ja', 'ko', 'zh'];
  if (locale.startsWith('ko')) return ['ko', 'zh', 'ja'];
  return ['zh', 'ja', 'ko'];
}

function loadFace({ file, ...face }: FaceFile): Face {
  const known = faces.get(file);
  if (known) return known;
  const data = unpackWoff(readFileSync(file));
  const font = parseFont(data);
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

/** @returns a font parsed anew. */
export function parseFont(data: Uint8Array): Font {
  const font = create(data);
  if ('fonts' in font) throw new Error('A collection of fonts is not a font.');
  return font;
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
  const listed = (family: Family): string =>
    groupsOf(family)
      .map(([first]) => first?.group)
      .join(', ');
  const chosen = new Map<string, Face | undefined>();

  function faceFor(codePoint: number, { family, weight, italic }: FaceStyle): Face | undefined {
    const key = `${codePoint} ${family} ${weight} ${italic}`;
    if (chosen.has(key)) return chosen.get(key);
    const group = order[family].find((members) => members.some((face) => face.covers(codePoint)));
    const face = group && nearest(group, weight, italic);
    chosen.set(key, face);
    return face;
  }

  return {
    satoriFonts: all.map(({ group, data, weight, italic }) => ({
      name: group,
      data,
      weight,
      style: italic ? 'italic' : 'normal',
    })),
    families: { sans: listed('sans'), serif: listed('serif') },
    faceFor,
    prepare: (text) => prepare(text, (codePoint) => all.some((face) => face.covers(codePoint))),
  };
}

function nearest(group: readonly Face[], weight: number, italic: boolean): Face | undefined {
  const distance = (face: Face): number =>
    Math.abs(face.weight - weight) + (face.italic === italic ? 0 : 1000);
  return group.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Spaces of odd widths look right as a no-break space; joiners and marks of direction draw nothing anyway. */
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/gu;
const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu;

function prepare(text: string, isCovered: (codePoint: number) => boolean): string {
  const drawable = (character: string): boolean => isCovered(character.codePointAt(0) ?? 0);
  return text
    .normalize('NFC')
    .replace(/[\t\r\n]+/gu, ' ')
    .replace(SPACES, (space) => (drawable(space) ? space : '\u00a0'))
    .replace(INVISIBLE, '');
}
