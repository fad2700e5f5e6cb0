/**
 * The style sheet of a packet, whole and inline with its fonts, so that the page asks nothing of any
 * network and its policy can name the sheet by its hash.
 */
import { createHash } from 'node:crypto';
import sansItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?inline';
import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import serifExt400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline';
import type { CustomerPacket } from '../../views/customer-packet.ts';
import sheet from './packet.css?raw';

interface Face {
  readonly family: 'Rapport Sans' | 'Rapport Serif';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly range: 'latin' | 'latin-ext';
  readonly data: string;
}

const FACES: readonly Face[] = [
  { family: 'Rapport Sans', weight: 400, style: 'normal', range: 'latin', data: sans400 },
  { family: 'Rapport Sans', weight: 600, style: 'normal', range: 'latin', data: sans600 },
  { family: 'Rapport Sans', weight: 400, style: 'italic', range: 'latin', data: sansItalic },
  { family: 'Rapport Serif', weight: 400, style: 'normal', range: 'latin', data: serif400 },
  { family: 'Rapport Sans', weight: 400, style: 'normal', range: 'latin-ext', data: sansExt400 },
  { family: 'Rapport Sans', weight: 600, style: 'normal', range: 'latin-ext', data: sansExt600 },
  { family: 'Rapport Serif', weight: 400, style: 'normal', range: 'latin-ext', data: serifExt400 },
];

const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113';
const LATIN_EXT_RANGES = LATIN_EXT.split(',').map((range) => {
  const [from = 0, to = from] = range
    .slice(2)
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return { from, to };
});

/** Most packets need no letter beyond basic Latin, and are half the size without these faces. */
const needsLatinExt = (text: string): boolean =>
  [...new Set(text)].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return LATIN_EXT_RANGES.some(({ from, to }) => code >= from && code <= to);
  });

const fontFace = (face: Face): string =>
  `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};src:url(${face.data}) format("woff2")${face.range === 'latin' ? '' : `;unicode-range:${LATIN_EXT}`}}`;

const PALETTES: Readonly<Record<CustomerPacket['theme'], string>> = {
  slate:
    ':root{--ink:#18222d;--soft:#52606d;--accent:#2b5876;--tint:#f2f5f7;--before:#a9b8c4;--track:#dfe6eb;--rule:#c6cfd7;--paper:#fff}@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a3b1be;--accent:#8fc1e3;--tint:#1c252e;--before:#5d7184;--track:#2b3742;--rule:#3a4754;--paper:#12181e}}',
  vermilion:
    ':root{--ink:#211d1a;--soft:#665e57;--accent:#b33516;--tint:#f8f4ee;--before:#c4b9ad;--track:#ece5dc;--rule:#d3cac0;--paper:#fff}@media (prefers-color-scheme:dark){:root{--ink:#f0eae4;--soft:#b8aca1;--accent:#ff9a7d;--tint:#26201c;--before:#77695d;--track:#3a312a;--rule:#4b4038;--paper:#181412}}',
};

/** The sheet for a packet, and its hash as a content security policy names it. */
export function packetStyle(packet: CustomerPacket): { css: string; hash: string } {
  const extended = needsLatinExt(JSON.stringify(packet));
  const faces = FACES.filter((face) => face.range === 'latin' || extended).map(fontFace);
  const page = `@page{size:${packet.paper};margin:18mm 16mm${packet.draft ? draftMargin(packet) : ''}}`;
  const css = [...faces, PALETTES[packet.theme], page, sheet].join('\n');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** The word at the head of every printed sheet of a draft, where a browser knows of margins with text. */
function draftMargin({ words }: CustomerPacket): string {
  return `;@top-center{content:${JSON.stringify(words.draft)};font:600 9pt "Rapport Sans",sans-serif}`;
}
