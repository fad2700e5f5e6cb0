/** Text set in columns for a terminal. */
import type pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

export interface Column {
  readonly head: string;
  readonly align: 'start' | 'end';
}

/** East Asian wide characters and emoji take two cells of a terminal; marks that combine take none. */
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[！-｠　-〾]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many cells of a terminal a text takes. */
export const cellsOf = (text: string): number =>
  [...text].reduce((cells, char) => cells + (NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);

const gap = (text: string, width: number): string => ' '.repeat(Math.max(0, width - cellsOf(text)));
export const padEnd = (text: string, width: number): string => `${text}${gap(text, width)}`;
const padStart = (text: string, width: number): string => `${gap(text, width)}${text}`;

/** Breaks at spaces into lines of at most so many cells; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && cellsOf(last) + 1 + cellsOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Terms in one column, and text that wraps in the next. */
export const terms = (rows: readonly (readonly [string, string])[], c: Colors): readonly string[] => {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows.flatMap(([term, text]) =>
    wrap(text, 96 - width).map((line, index) => `  ${c.dim(padEnd(index === 0 ? term : '', width))}${line}`),
  );
};

/** Rows under their heads, and a total under a rule. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: readonly string[],
  c: Colors,
): readonly string[] {
  const heads = columns.map(({ head }) => head);
  const widths = columns.map((_, index) =>
    Math.max(...[heads, ...rows, total].map((row) => cellsOf(row[index] ?? ''))),
  );
  const set = (row: readonly string[]): string =>
    `  ${columns
      .map(({ align }, index) => (align === 'end' ? padStart : padEnd)(row[index] ?? '', widths[index] ?? 0))
      .join('  ')}`.trimEnd();
  // The rule ends where the figures do: the last column is a remark where its head is empty.
  const ruled = columns.flatMap(({ head }, index) => (head === '' ? [] : [widths[index] ?? 0]));
  const rule = '─'.repeat(ruled.reduce((sum, width) => sum + width + 2, -2));
  return [c.dim(set(heads)), ...rows.map(set), c.dim(`  ${rule}`), c.bold(set(total))];
}
