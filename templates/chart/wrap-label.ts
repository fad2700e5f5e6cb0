/**
 * Charts are laid out without fonts, so that HTML and pages share one layout: widths are estimated,
 * on the wide side, and long labels are broken into lines that surely fit.
 */

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;
const NARROW = /[\s.,:;'’|!iIjltfr()[\]1-]/u;
const BROAD = /[mwMWA-Z@%&—]/u;

/** @returns an estimate of the text's width at a size, in points; a little more than any font of the house needs. */
export function estimateWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (BROAD.test(character)) return 0.84;
  return NARROW.test(character) ? 0.4 : 0.55;
}

/** @returns the text in lines that are estimated to fit; a single word that is too long is broken. */
export function wrapLabel(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((whole) => breakWord(whole, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && estimateWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, size: number, width: number): readonly string[] {
  if (estimateWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    if (part !== '' && estimateWidth(part + segment, size) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}
