/**
 * The fonts that a page of HTML carries with it: of the same files that the page images and the PDF are drawn
 * with, those that its characters need. Of files that are large and of which a text uses a few letters, only
 * those letters.
 */
import { readFileSync } from 'node:fs';
import { characterMapOf } from './character-map.ts';
import { type FaceFamily, type FaceFile, faceFilesFor } from './font-files.ts';
import { hanOrder } from './han-order.ts';
import { packWoff } from './pack-woff.ts';
import { shrinkFont } from './shrink-font.ts';
import { unpackWoff } from './unpack-woff.ts';

export interface WebFont {
  readonly family: FaceFamily;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** The characters that it is for, as the range of a style sheet. */
  readonly range: string;
  readonly format: 'woff' | 'woff2';
  /** In base 64. */
  readonly data: string;
}

/** A cut of the text families that a page uses beside the upright ones. */
export type SlantedCut = `${'sans' | 'serif'} ${400 | 600}`;

/** The fonts of a text in a language, in the order in which faces are tried. */
export function webFontsFor(
  texts: Iterable<string>,
  locale: string,
  slanted: ReadonlySet<SlantedCut>,
): readonly WebFont[] {
  const codePoints = new Set<number>();
  for (const text of texts)
    for (const character of text.normalize('NFC')) codePoints.add(character.codePointAt(0) ?? 0);
  const files = faceFilesFor(codePoints, hanOrder(codePoints, locale));
  const drawn = charactersByGroup(files, codePoints);
  return files.flatMap((file) => {
    const needed = drawn.get(file.group) ?? [];
    const { family, weight, italic } = file;
    const isUsed = !italic || (family !== 'fallback' && slanted.has(`${family} ${weight}` as const));
    if (needed.length === 0 || !isUsed) return [];
    return [{ family, weight, italic, ...(isMostlyUnused(file) ? shrunk(file, needed) : whole(file)) }];
  });
}

/** Which characters each group of faces draws: every text family its own, a fallback what no other has. */
function charactersByGroup(
  files: readonly FaceFile[],
  codePoints: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const drawn = new Map<string, number[]>();
  const uprights = files.filter(({ weight, italic }) => weight === 400 && !italic);
  for (const codePoint of codePoints) {
    const having = uprights.filter(({ file }) => characterMapOf(file).has(codePoint));
    const first = (family: FaceFamily) => having.find((face) => face.family === family);
    const [sans, serif] = [first('sans'), first('serif')];
    for (const face of sans || serif ? [sans, serif] : [first('fallback')]) {
      if (face) drawn.set(face.group, [...(drawn.get(face.group) ?? []), codePoint]);
    }
  }
  return drawn;
}

/** Files of the Han fonts are numbered. Of the rarer Latin letters a text has few, and each stands alone among common ones. */
const isMostlyUnused = ({ group }: FaceFile): boolean => /-(\d+|latin-ext)$/.test(group);

const wholeFiles = new Map<string, Pick<WebFont, 'range' | 'format' | 'data'>>();

function whole({ file, range }: FaceFile): Pick<WebFont, 'range' | 'format' | 'data'> {
  const known = wholeFiles.get(file);
  if (known) return known;
  const data = readFileSync(file.replace(/\.woff$/, '.woff2')).toString('base64');
  const font = { range, format: 'woff2', data } as const;
  wholeFiles.set(file, font);
  return font;
}

/** As many as a build of many packets needs again and again, and no more than it can hold. */
const MOST_KEPT = { fonts: 60, shrunk: 2000 };
const unpacked = new Map<string, Buffer>();
const shrunkFonts = new Map<string, Pick<WebFont, 'range' | 'format' | 'data'>>();

function shrunk(
  { file }: FaceFile,
  codePoints: readonly number[],
): Pick<WebFont, 'range' | 'format' | 'data'> {
  const range = codePoints
    .toSorted((a, b) => a - b)
    .map((codePoint) => `U+${codePoint.toString(16).toUpperCase()}`)
    .join(',');
  const key = `${file} ${range}`;
  const known = shrunkFonts.get(key);
  if (known) return known;
  const tables = shrinkFont(plainFont(file), characterMapOf(file), codePoints);
  const font = { range, format: 'woff', data: packWoff(tables).toString('base64') } as const;
  if (shrunkFonts.size >= MOST_KEPT.shrunk) shrunkFonts.clear();
  shrunkFonts.set(key, font);
  return font;
}

function plainFont(file: string): Buffer {
  const known = unpacked.get(file);
  if (known) return known;
  const font = unpackWoff(readFileSync(file));
  if (unpacked.size >= MOST_KEPT.fonts) unpacked.clear();
  unpacked.set(file, font);
  return font;
}
