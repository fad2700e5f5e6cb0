/** Text set in columns for a terminal. */
import type pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

export interface Column {
  readonly head: string;
  readonly align: 'start' | 'end';
  /** Longer text goes on in the row below. */
  readonly most?: number;
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

/** Terms in one column, and text that wraps in the next; its further lines stand in by `hanging`. */
export const terms = (
  rows: readonly (readonly [string, string])[],
  c: Colors,
  hanging = 0,
): readonly string[] => {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  const more = ' '.repeat(hanging);
  return rows.flatMap(([term, text]) =>
    wrap(text, 96 - width - hanging).map((line, index) =>
      index === 0 ? `  ${c.dim(padEnd(term, width))}${line}` : `  ${' '.repeat(width)}${more}${line}`,
    ),
  );
};

/** A section under its title; none where there is nothing to say. */
export const headed = (title: string, lines: readonly string[], c: Colors): readonly string[] =>
  lines.length === 0 ? [] : ['', c.bold(title), ...lines];

/** A row as the lines that it takes. */
const linesOf = (columns: readonly Column[], row: readonly string[]): readonly (readonly string[])[] => {
  const cells = row.map((text, index) => {
    const most = columns[index]?.most;
    return most === undefined ? [text] : wrap(text, most);
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
};

/** Rows under their heads, and a total under a rule where there is one. */
export function table(
  columns: readonly Column[],
  told: readonly (readonly string[])[],
  total: readonly string[] | null,
  c: Colors,
): readonly string[] {
  const heads = columns.map(({ head }) => head);
  const rows = told.flatMap((row) => linesOf(columns, row));
  const widths = columns.map((_, index) =>
    Math.max(...[heads, ...rows, total ?? []].map((row) => cellsOf(row[index] ?? ''))),
  );
  const set = (row: readonly string[]): string =>
    `  ${columns
      .map(({ align }, index) => (align === 'end' ? padStart : padEnd)(row[index] ?? '', widths[index] ?? 0))
      .join('  ')}`.trimEnd();
  // The rule ends where the figures do: the last column is a remark where its head is empty.
  const ruled = columns.flatMap(({ head }, index) => (head === '' ? [] : [widths[index] ?? 0]));
  const rule = '─'.repeat(ruled.reduce((sum, width) => sum + width + 2, -2));
  const sum = total === null ? [] : [c.dim(`  ${rule}`), c.bold(set(total))];
  return [c.dim(set(heads)), ...rows.map(set), ...sum];
}
