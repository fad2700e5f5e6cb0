import { diffArrays, diffWordsWithSpace } from 'diff';
import type { TextChange, Word } from './book-diff.ts';

/** How many lines of two texts are compared word by word; longer ones are told as gone and new. */
const MOST_LINES = 400;

/** The lines that differ, word by word where one took the place of another. `locale` says where words end. */
export function compareLines(
  before: readonly string[],
  after: readonly string[],
  locale: string,
): readonly TextChange[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const whole = before.length > MOST_LINES || after.length > MOST_LINES;
  const pieces = whole
    ? [
        { removed: true, added: false, value: before } as const,
        { removed: false, added: true, value: after } as const,
      ]
    : diffArrays([...before], [...after]);
  const told: TextChange[] = [];
  pieces.forEach((piece, at) => {
    if (piece.removed) {
      const next = pieces[at + 1];
      const came = next?.added === true ? next.value : [];
      const most = Math.max(piece.value.length, came.length);
      for (let index = 0; index < most; index += 1) {
        told.push(compareLine(piece.value[index], came[index], segmenter));
      }
    } else if (piece.added && pieces[at - 1]?.removed !== true) {
      for (const line of piece.value) told.push(compareLine(undefined, line, segmenter));
    }
  });
  return told;
}

function compareLine(was: string | undefined, is: string | undefined, segmenter: Intl.Segmenter): TextChange {
  if (was === undefined || is === undefined) {
    const text = is ?? was ?? '';
    return { words: [{ text, is: is === undefined ? 'gone' : 'new' }] };
  }
  const words = diffWordsWithSpace(was, is, { intlSegmenter: segmenter }).map(
    ({ value, added, removed }): Word => ({ text: value, is: added ? 'new' : removed ? 'gone' : 'same' }),
  );
  const kept = words
    .filter((word) => word.is === 'same')
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  // Two sentences that share a few small words are two sentences.
  if (kept * 3 < Math.min(was.length, is.length)) {
    return {
      words: [
        { text: was, is: 'gone' },
        { text: is, is: 'new' },
      ],
    };
  }
  return { words };
}
