/**
 * Charts are laid out without fonts, so that HTML and pages share one layout: widths are estimated,
 * on the wide side, and long labels are broken into lines that surely fit.
 */

import type { Family } from '../theme.ts';

/** Widths in ems of kinds of characters, each that of its widest member: sans (semibold) and serif. */
const WIDTHS: readonly (readonly [RegExp, number, number])[] = [
  // Marks of direction draw nothing.
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 0, 0],
  [/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u, 1, 1],
  [/[\s]/u, 0.24, 0.25],
  [/[mwMWшщжюмШЩЖЮМω@%&—…]/u, 0.88, 1.01],
  [/\p{Lu}/u, 0.67, 0.81],
  [/\p{Nd}/u, 0.52, 0.54],
  [/[ilj.,:;'’|!]/u, 0.29, 0.34],
  [/[frt()[\]/-]/u, 0.37, 0.46],
  [/[acegksvxyz]/u, 0.53, 0.59],
];
const [ANY_SANS, ANY_SERIF] = [0.6, 0.66];

/** @returns an estimate of the text's width at a size, in points; a little more than the fonts of the house need. */
export function estimateWidth(text: string, size: number, family: Family = 'sans'): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character, family);
  return ems * size;
}

function emsOf(character: string, family: Family): number {
  const kind = WIDTHS.find(([members]) => members.test(character));
  if (family === 'sans') return kind?.[1] ?? ANY_SANS;
  return kind?.[2] ?? ANY_SERIF;
}

/** @returns the text in lines that are estimated to fit; a single word that is too long is broken. */
export function wrapLabel(
  text: string,
  size: number,
  width: number,
  family: Family = 'sans',
): readonly string[] {
  const fits = (line: string): boolean => estimateWidth(line, size, family) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u).flatMap((whole) => breakWord(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}
