/**
 * What the rows of a page of a long table span, by the columns that its rows are ordered by: names,
 * states, days or amounts. So one knows which page to open. The heads of those columns carry `data-order`.
 */

const HEAD = /<th[\s>][^>]*>/g;
const CELL = /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g;
/** A name is told by its first words, as many as fit; one of them always. */
const ROOM = 14;

/** Which columns a table is ordered by, of its markup before the first row; none where none is marked. */
export const orderColumns = (before: string): readonly number[] =>
  [...before.matchAll(HEAD)].flatMap(([tag], at) => (/ data-order(?=[\s>=])/.test(tag) ? at : []));

/** "Aldgate to Brauhaus", "open, 3 Nov 2026 to 9 Nov 2026", as markup; empty where no column is marked. */
export const spanOf = (rows: readonly string[], columns: readonly number[]): string => {
  const [first = [], last = []] = [rows[0], rows.at(-1)].map((row = '') => {
    const cells = [...row.matchAll(CELL)];
    return columns.map((column) => shortened(cells[column]?.[1]));
  });
  if ([...first, ...last].every((text) => text === '')) return '';
  const differs = first.findIndex((text, at) => text !== last[at]);
  if (differs < 0) return isolated(first);
  // What both begin with is said once, where both go on.
  return `${isolated(first)} to ${isolated(first[differs] === '' ? last : last.slice(differs))}`;
};

// Names run in their own direction.
const isolated = (texts: readonly string[]): string =>
  `<bdi>${texts.filter((text) => text !== '').join(', ') || '–'}</bdi>`;

/** The first line of a cell, cut between words; empty where it is not known. */
const shortened = (cell = ''): string => {
  const [line = ''] = cell.split(/<br|<span class="note/);
  if (/class="[^"]*\bunknown\b/.test(line)) return '';
  const words = line
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/);
  let text = '';
  for (const word of words) {
    if (text !== '' && text.length + 1 + word.length > ROOM) break;
    text = text === '' ? word : `${text} ${word}`;
  }
  return text.replace(/[,;:]$/, '');
};
