import { visibleText } from '../diagnostics/visible-text.ts';
import type { Word } from './book-diff.ts';

/** A part of the page; its body is empty where there is nothing to tell. */
export interface HtmlSection {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** Text of content in a page: what is not visible is spelled out, so that nothing turns a line around. */
export const html = (text: string): string =>
  visibleText(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const FIGURE = /^[+−–]?[\d.,]*$/;

/** A table in a frame of its own that may be wider than a narrow page; empty where it has no rows. */
export function htmlTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const isFigures = heads.map(
    (_, at) =>
      at > 0 && rows.every((row) => FIGURE.test(row[at] ?? '')) && rows.some((row) => row[at] !== ''),
  );
  const mark = (at: number): string => (isFigures[at] ? ' class="n"' : '');
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? `<th scope="row">${cell}</th>` : `<td${mark(at)}>${cell}</td>`))
      .join('');
  const head = heads.map((one, at) => `<th scope="col"${mark(at)}>${one}</th>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A line as it was and is: what went struck out, what came underlined. */
export const htmlWords = (all: readonly Word[]): string =>
  all
    .map(({ text, is }) => {
      const told = html(text);
      return is === 'same' ? told : is === 'gone' ? `<del>${told}</del>` : `<ins>${told}</ins>`;
    })
    .join('');
