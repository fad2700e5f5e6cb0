/** Tables and folds of Markdown. Cells are safe already. */

/** A table of at most so many rows, and what was left out. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], most: number): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, most);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${heads.map((head) => (head.endsWith('\u00a0') ? ' ---: |' : ' --- |')).join('')}`;
  const left = rows.length - shown.length;
  const more = left === 0 ? [] : [`…and ${left} more, in the whole report.`];
  const body = shown.length === 0 ? [] : [[line(heads), rule, ...shown.map(line)].join('\n')];
  return [...body, ...more].join('\n\n');
}

/** What only those who ask for it read. */
export const fold = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
