/// <reference path="./css-text.d.ts" />
/**
 * The style sheet of a packet, whole and inline with its fonts, so that the page asks nothing of any
 * network and its policy can name the sheet by its hash.
 */
import { createHash } from 'node:crypto';
import type { CustomerPacket } from '../../views/customer-packet.ts';
import { fontFaces } from './font-faces.ts';
import sheet from './packet.css?raw';

const PALETTES: Readonly<Record<CustomerPacket['theme'], string>> = {
  slate:
    ':root{--ink:#18222d;--soft:#52606d;--accent:#2b5876;--tint:#f2f5f7;--before:#a9b8c4;--track:#dfe6eb;--rule:#c6cfd7;--paper:#fff}@media screen and (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a3b1be;--accent:#8fc1e3;--tint:#1c252e;--before:#5d7184;--track:#2b3742;--rule:#3a4754;--paper:#12181e}}',
  vermilion:
    ':root{--ink:#211d1a;--soft:#665e57;--accent:#b33516;--tint:#f8f4ee;--before:#c4b9ad;--track:#ece5dc;--rule:#d3cac0;--paper:#fff}@media screen and (prefers-color-scheme:dark){:root{--ink:#f0eae4;--soft:#b8aca1;--accent:#ff9a7d;--tint:#26201c;--before:#77695d;--track:#3a312a;--rule:#4b4038;--paper:#181412}}',
};

/** The sheet for a packet, and its hash as a content security policy names it. */
export function packetStyle(packet: CustomerPacket): { css: string; hash: string } {
  const css = [...fontFaces(packet), PALETTES[packet.theme], pageRule(packet), sheet].join('\n');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** Head and foot of each printed sheet, where a browser knows of margins with text; the cover has no foot. */
function pageRule({ paper, draft, direction, account, cover, words }: CustomerPacket): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const family = '"Rapport Sans","Rapport Scripts",sans-serif';
  const quiet = `font:400 8.5pt ${family};color:#555;direction:${direction}`;
  const title = `@bottom-${start}{content:${cssText(`${account.name} · ${cover.title}`)};${quiet}}`;
  const number = `@bottom-${end}{content:${pageNumber(words.pageOf)};${quiet}}`;
  const mark = draft ? `@top-center{content:${cssText(words.draft)};font:600 9pt ${family}}` : '';
  const cleared = `@page:first{@bottom-${start}{content:none}@bottom-${end}{content:none}}`;
  // What of the sheet lies between the margins, a little less.
  const sheet = `:root{--sheet:${paper === 'A4' ? 255 : 238}mm}`;
  return `${sheet}@page{size:${paper};margin:18mm 18mm 20mm;${mark}${title}${number}}${cleared}`;
}

/** "Page {page} of {pages}" as the parts of a style sheet's text. */
const pageNumber = (pageOf: string): string =>
  pageOf
    .split(/(\{pages?\})/)
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssText(part),
    )
    .join(' ');

/** A text in quotes; what would end the text or the sheet is written by its number. */
const cssText = (text: string): string =>
  `"${text.replace(/[\\"<\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
