/**
 * Which font files there are: static WOFF files of the pinned font packages, cut into subsets by the packages
 * themselves. Their `unicode.json` says which code points a subset is meant for, so only the subsets that a
 * text needs are ever opened. The check of content, the pages and the HTML all choose here.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { characterMapOf } from './character-map.ts';
import type { HanLanguage } from './han-order.ts';

/** A family that text is set in, or the letters of other scripts beside it. */
export type FaceFamily = 'sans' | 'serif' | 'fallback';

export type FaceFile = {
  /** Unique per subset; all weights and styles of a subset share it. */
  readonly group: string;
  readonly family: FaceFamily;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly file: string;
  /** What the subset is meant for, as the range of a style sheet: "U+0370-0377,U+037A". */
  readonly range: string;
};

type Cut = { readonly weight: 400 | 600; readonly italic: boolean };
type Source = {
  readonly name: string;
  readonly family: FaceFamily;
  readonly cuts: readonly Cut[];
  /** Only these subsets of the package, by the start of their names. */
  readonly subsets?: readonly string[];
};

const UPRIGHT: Cut = { weight: 400, italic: false };
const STRONG: Cut = { weight: 600, italic: false };
const ITALIC: Cut = { weight: 400, italic: true };
const STRONG_ITALIC: Cut = { weight: 600, italic: true };

const TEXT_SOURCES: readonly Source[] = [
  { name: 'source-sans-3', family: 'sans', cuts: [UPRIGHT, STRONG, ITALIC, STRONG_ITALIC] },
  { name: 'source-serif-4', family: 'serif', cuts: [UPRIGHT, ITALIC] },
];
const SCRIPT_SOURCES: readonly Source[] = [
  { name: 'noto-sans-arabic', family: 'fallback', cuts: [UPRIGHT, STRONG], subsets: ['arabic'] },
  { name: 'noto-sans-hebrew', family: 'fallback', cuts: [UPRIGHT, STRONG], subsets: ['hebrew'] },
];
const HAN: Readonly<Record<HanLanguage, Source>> = {
  ja: { name: 'noto-sans-jp', family: 'fallback', cuts: [UPRIGHT, STRONG], subsets: ['['] },
  ko: { name: 'noto-sans-kr', family: 'fallback', cuts: [UPRIGHT, STRONG], subsets: ['['] },
  zh: { name: 'noto-sans-sc', family: 'fallback', cuts: [UPRIGHT, STRONG], subsets: ['['] },
};
/** Always chosen, so that most packets share one set of fonts. */
const ALWAYS = new Set(['latin', 'latin-ext']);

/**
 * @returns the faces for a set of code points, in the order in which they are tried. The Han fonts follow the
 * given order, and a code point is looked for in the next one only if the one before does not have it.
 */
export function faceFilesFor(
  codePoints: ReadonlySet<number>,
  hanOrder: readonly HanLanguage[],
): readonly FaceFile[] {
  const open = new Set(codePoints);
  const files: FaceFile[] = [];
  for (const source of [...TEXT_SOURCES, ...SCRIPT_SOURCES, ...hanOrder.map((language) => HAN[language])]) {
    // Each text family must be able to stand alone; a fallback serves only what is still open.
    const wanted = source.family === 'fallback' ? open : codePoints;
    for (const subset of subsetsOf(source)) {
      const needed = [...wanted].filter((codePoint) => subset.claims(codePoint));
      if (needed.length === 0 && !(source.family !== 'fallback' && ALWAYS.has(subset.name))) continue;
      const cuts = source.cuts.map((cut) => faceFile(source, subset, cut));
      const [first] = cuts;
      // A package may claim more than its files hold.
      for (const codePoint of needed)
        if (first && characterMapOf(first.file).has(codePoint)) open.delete(codePoint);
      files.push(...cuts);
    }
  }
  return files;
}

/** Whether any font of the house has a character, whatever the language. */
export function hasGlyph(codePoint: number): boolean {
  const known = drawable.get(codePoint);
  if (known !== undefined) return known;
  const answer = [...TEXT_SOURCES, ...SCRIPT_SOURCES, ...Object.values(HAN)].some((source) =>
    subsetsOf(source).some(
      (subset) =>
        subset.claims(codePoint) && characterMapOf(faceFile(source, subset, UPRIGHT).file).has(codePoint),
    ),
  );
  drawable.set(codePoint, answer);
  return answer;
}

const drawable = new Map<number, boolean>();

type Subset = {
  readonly name: string;
  readonly range: string;
  readonly claims: (codePoint: number) => boolean;
};
const subsetCache = new Map<string, readonly Subset[]>();

function subsetsOf(source: Source): readonly Subset[] {
  const known = subsetCache.get(source.name);
  if (known) return known;
  const ranges = JSON.parse(
    readFileSync(join(packageDirectory(source.name), 'unicode.json'), 'utf8'),
  ) as Record<string, string>;
  const subsets = Object.entries(ranges)
    .filter(([key]) => !source.subsets || source.subsets.some((start) => key.startsWith(start)))
    .map(([key, range]) => ({ name: key.replace(/[[\]]/gu, ''), range, claims: claimOf(range) }))
    .sort((a, b) => Number(ALWAYS.has(b.name)) - Number(ALWAYS.has(a.name)) || (a.name < b.name ? -1 : 1));
  subsetCache.set(source.name, subsets);
  return subsets;
}

function claimOf(ranges: string): (codePoint: number) => boolean {
  const pairs = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => pairs.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function faceFile(source: Source, { name, range }: Subset, { weight, italic }: Cut): FaceFile {
  const file = `${source.name}-${name}-${weight}-${italic ? 'italic' : 'normal'}.woff`;
  return {
    group: `${source.name}-${name}`,
    family: source.family,
    weight,
    italic,
    file: join(packageDirectory(source.name), 'files', file),
    range,
  };
}

function packageDirectory(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`@fontsource/${name}/package.json`)));
}
