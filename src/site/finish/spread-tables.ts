/**
 * Long tables, spread over pages: no page of a large book is heavier than a reader's line bears, and
 * every row stays a link away without a script. Pages are written whole and cut here, so that none has
 * to know how large the book is. The script on the page gathers the rows again to sort and filter them.
 */

import { orderColumns, spanOf } from './page-span.ts';

export interface FinishedPage {
  /** Below the root of the site, with forward slashes. */
  readonly path: string;
  readonly html: string;
}

/** A table in its holder, as `Scroll.astro` writes it; tables are never nested. */
interface Sheet {
  readonly key: string;
  readonly label: string;
  /** From the holder's tag to the first row. */
  readonly before: string;
  readonly rows: readonly string[];
  /** From the last row to the holder's end. */
  readonly after: string;
}

/** What a page may weigh, in bytes, before its tables are cut. */
export const PAGE_BYTES = 98_000;
/** However heavy the rest of its page, a table shows some rows. */
const LEAST_BYTES = 6_000;
const STEP = 10;

const HOLDER = /<section class="scroll"[\s\S]*?<\/section>/g;
const ROW = /<tr[\s>][\s\S]*?<\/tr>\s*/g;

const bytes = (text: string): number => Buffer.byteLength(text);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const printed = (count: number): string => count.toLocaleString('en-GB');
const attribute = (html: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '';

/** The page, and the pages that its tables go on on: in the same folder, so that links hold. */
export function spreadTables(page: FinishedPage): readonly FinishedPage[] {
  if (bytes(page.html) <= PAGE_BYTES) return [page];
  const parts = page.html.split(HOLDER);
  const sheets = (page.html.match(HOLDER) ?? []).map(readSheet);
  const weights = sheets.map((sheet) => sum(sheet.rows.map(bytes)));
  const room = PAGE_BYTES - (bytes(page.html) - sum(weights));
  const shares = sharesOf(weights, room);
  const spread = sheets.map((sheet, index) => {
    const share = shares[index] ?? LEAST_BYTES;
    return (weights[index] ?? 0) <= share || sheet.rows.length <= STEP
      ? null
      : spreadSheet(page, sheet, share);
  });
  const html = parts
    .map((part, index) => {
      const sheet = sheets[index];
      return part + (sheet === undefined ? '' : (spread[index]?.first ?? wholeSheet(sheet)));
    })
    .join('');
  return [{ path: page.path, html }, ...spread.flatMap((each) => each?.rest ?? [])];
}

const readSheet = (html: string): Sheet => {
  const start = html.indexOf('<tbody');
  const end = html.indexOf('</tbody>');
  const body = start < 0 || end < 0 ? '' : html.slice(start, end);
  const rows = body.match(ROW) ?? [];
  const first = rows.length === 0 ? 0 : start + body.indexOf(rows[0] ?? '');
  return {
    key: attribute(html, 'data-table'),
    label: attribute(html, 'aria-label'),
    before: html.slice(0, first),
    rows,
    after: rows.length === 0 ? html : html.slice(end),
  };
};

const wholeSheet = ({ before, rows, after }: Sheet): string => before + rows.join('') + after;

/**
 * What each table may weigh so that all fit in `room`; light ones are left whole. Of those too long for an
 * equal share the first is what its page is read for: the others make do with half of theirs, and it takes
 * what that leaves.
 */
const sharesOf = (weights: readonly number[], room: number): readonly number[] => {
  const equal = fairShare(weights, room);
  const main = weights.findIndex((weight) => weight > equal);
  const shares = weights.map((weight) => (weight > equal ? Math.max(LEAST_BYTES, equal / 2) : weight));
  const others = sum(shares.filter((_, index) => index !== main));
  return shares.map((share, index) => (index === main ? Math.max(LEAST_BYTES, room - others) : share));
};

/** What a table may weigh where all weigh alike: light ones are left whole. */
const fairShare = (weights: readonly number[], room: number): number => {
  const rising = [...weights].sort((a, b) => a - b);
  let left = room;
  for (const [index, weight] of rising.entries()) {
    const share = left / (rising.length - index);
    if (weight > share) return share;
    left -= weight;
  }
  return Number.POSITIVE_INFINITY;
};

interface Spread {
  readonly first: string;
  readonly rest: readonly FinishedPage[];
}

function spreadSheet(page: FinishedPage, sheet: Sheet, share: number): Spread {
  const shell = shellOf(page.html);
  const frame = bytes(shell.before + shell.after + sheet.before + sheet.after);
  const windows = cutRows(sheet.rows, share, PAGE_BYTES - frame);
  const name = page.path.replace(/^.*\//, '').replace(/\.html$/, '');
  const fileOf = (at: number): string =>
    at === 0 ? `${name}.html#table-${sheet.key}` : `${name}.${sheet.key}.${at + 1}.html`;
  const before = withOptions(sheet).replace('<section', `<section id="table-${sheet.key}"`);
  const ordered = orderColumns(sheet.before);
  const places = windows.map((rows, at) => {
    const from = sum(windows.slice(0, at).map((each) => each.length)) + 1;
    const text = `${printed(from)}–${printed(from + rows.length - 1)}`;
    return { file: fileOf(at), rows, text, span: spanOf(rows, ordered) };
  });
  const drawn = (at: number): string =>
    `${before}${places[at]?.rows.join('') ?? ''}${sheet.after}${pager(sheet, places, at)}`;
  const folder = page.path.replace(/[^/]*$/, '');
  return {
    first: drawn(0),
    rest: places.slice(1).map(({ file, text }, index) => ({
      path: `${folder}${file}`,
      html: `${titled(shell.before, `${sheet.label}, ${text}`)}
<p class="kicker"><a href="${fileOf(0)}">${shell.title}</a></p>
<h1>${sheet.label}, ${text} of ${printed(sheet.rows.length)}</h1>
${drawn(index + 1)}${shell.after}`,
    })),
  };
}

/** A first window of `first` bytes and further ones of `next`, in round numbers of rows. */
const cutRows = (rows: readonly string[], first: number, next: number): readonly (readonly string[])[] => {
  const windows: string[][] = [];
  let rest = [...rows];
  while (rest.length > 0) {
    const room = windows.length === 0 ? first : next;
    let count = 0;
    for (let weight = 0; count < rest.length; count += 1) {
      weight += bytes(rest[count] ?? '');
      if (weight > room) break;
    }
    const whole = count === rest.length ? count : Math.max(STEP, Math.floor(count / STEP) * STEP);
    windows.push(rest.slice(0, whole));
    rest = rest.slice(whole);
  }
  return windows;
};

interface Place {
  readonly file: string;
  readonly text: string;
  readonly span: string;
}

const pager = ({ label, rows }: Sheet, places: readonly Place[], here: number): string => `
<nav class="pages" aria-label="${label}, by rows" data-rows="${rows.length}">
<ul>
${places.map(({ file, text, span }, at) => `<li><a href="${file}"${at === here ? ' aria-current="page"' : ''}>${text}${span === '' ? '' : ` <span class="span">${span}</span>`}</a></li>`).join('\n')}
</ul>
</nav>
<p class="note paper-only pages-told">Rows ${places[here]?.text} of ${printed(rows.length)}; the others stand on pages of their own.</p>`;

const shellOf = (html: string): { before: string; after: string; title: string } => {
  const main = /<main[^>]*>/.exec(html);
  const start = main === null ? 0 : main.index + main[0].length;
  const end = html.lastIndexOf('</main>');
  return {
    before: html.slice(0, start),
    after: html.slice(end),
    title: (/<title>([\s\S]*?) · /.exec(html)?.[1] ?? '').trim(),
  };
};

const titled = (before: string, what: string): string => before.replace('<title>', `<title>${what} · `);

const FACET = /<th([^>]*) data-facet(?:="")?([^>]*)>/g;
const CELL = /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g;

/** A column to filter by names all that is in it, in rows elsewhere too. */
const withOptions = ({ before, rows }: Sheet): string => {
  const heads = [...before.matchAll(/<th[\s>][^>]*>/g)].map(([tag]) => tag);
  return before.replace(FACET, (tag, left: string, right: string) => {
    const column = heads.indexOf(tag);
    const options = new Set(rows.map((row) => optionOf([...row.matchAll(CELL)][column]?.[1] ?? '')));
    options.delete('');
    return `<th${left} data-facet="${[...options].sort().join('|')}"${right}>`;
  });
};

/** What a cell says, on its first line; nothing where it is not known. */
const optionOf = (cell: string): string => {
  const [line = ''] = cell.split('<br');
  if (/class="[^"]*\bunknown\b/.test(line)) return '';
  return line
    .replace(/<[^>]*>/g, '')
    .replace(/"/g, '&quot;')
    .trim();
};
