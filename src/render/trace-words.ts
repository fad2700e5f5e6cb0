/**
 * Follows each text through its drawn words: parts that satori split at punctuation become the words they
 * were, a space that a line's end swallowed is known again, and a text of which anything was not drawn is an
 * error.
 */
import type { DrawItem, TextOwner, TextRun, Word } from './drawing.ts';

/** A text that was to be set and is not wholly among what was drawn: a fault of the setting itself. */
export class LostTextError extends Error {
  constructor(source: string) {
    super(`Not all of this text was drawn: "${source}"`);
    this.name = 'LostTextError';
  }
}

/** @returns the items with whole words that know whether a space follows. Throws a LostTextError when a word is missing. */
export function traceWords<Item extends DrawItem>(
  items: readonly Item[],
  owners: readonly TextOwner[],
): readonly Item[] {
  const read = new Map<TextOwner, number>();
  const traced = items.map((item) => {
    if (item.kind !== 'text') return item;
    const { words, end } = readWords(item, read.get(item.owner) ?? 0, owners);
    read.set(item.owner, end);
    return { ...item, words };
  });
  for (const owner of owners) {
    if (owner.source.slice(read.get(owner) ?? 0).trim() !== '') throw new LostTextError(owner.source);
  }
  return traced;
}

function readWords({ words, owner, size }: TextRun, from: number, owners: readonly TextOwner[]) {
  const whole: Word[] = [];
  let at = from;
  for (const word of words) {
    while (owner.source[at] === ' ') at += 1;
    if (!owner.source.startsWith(word.text, at)) throw new LostTextError(owner.source);
    at += word.text.length;
    const spaceAfter = isSpaceAt(owner, at, owners);
    const last = whole.at(-1);
    if (last && !last.spaceAfter && isBeside(last, word, size)) {
      whole[whole.length - 1] = {
        text: last.text + word.text,
        x: last.x,
        width: word.x + word.width - last.x,
        spaceAfter,
      };
    } else whole.push({ ...word, spaceAfter });
  }
  return { words: whole, end: at };
}

/** Kerning may pull parts together or apart by a little; from right to left the next part stands on the other side. */
function isBeside(last: Word, next: Word, size: number): boolean {
  return Math.abs(next.x - (last.x + last.width)) < size * 0.2;
}

function isSpaceAt(owner: TextOwner, end: number, owners: readonly TextOwner[]): boolean {
  if (end < owner.source.length) return owner.source[end] === ' ';
  const next = owners[owner.number + 1];
  return next?.paragraph === owner.paragraph && next.source.startsWith(' ');
}
