/**
 * Follows each text through its drawn words: where a space stood, also one that a line's end swallowed, is
 * known afterwards, and a text of which anything was not drawn is an error.
 */
import type { DrawItem, TextOwner, TextRun } from './drawing.ts';

/** A text that was to be set and is not wholly among what was drawn: a fault of the setting itself. */
export class LostTextError extends Error {
  constructor(source: string) {
    super(`Not all of this text was drawn: "${source}"`);
    this.name = 'LostTextError';
  }
}

/** @returns the items with `spaceAfter` of each run settled. Throws a LostTextError when a word is missing. */
export function traceSpaces<Item extends DrawItem>(items: readonly Item[], owners: readonly TextOwner[]): readonly Item[] {
  const read = new Map<TextOwner, number>();
  const traced = items.map((item) => {
    if (item.kind !== 'text') return item;
    const end = readWords(item, read.get(item.owner) ?? 0);
    read.set(item.owner, end);
    return { ...item, spaceAfter: isSpaceAt(item.owner, end, owners) };
  });
  for (const owner of owners) {
    if (owner.source.slice(read.get(owner) ?? 0).trim() !== '') throw new LostTextError(owner.source);
  }
  return traced;
}

function readWords({ words, owner }: TextRun, from: number): number {
  let at = from;
  for (const { text } of words) {
    while (owner.source[at] === ' ') at += 1;
    if (!owner.source.startsWith(text, at)) throw new LostTextError(owner.source);
    at += text.length;
  }
  return at;
}

function isSpaceAt(owner: TextOwner, end: number, owners: readonly TextOwner[]): boolean {
  if (end < owner.source.length) return owner.source[end] === ' ';
  const next = owners[owners.indexOf(owner) + 1];
  return next?.paragraph === owner.paragraph && next.source.startsWith(' ');
}
