/**
 * A table with tools: sorted by its heads, filtered by words and by columns, taken away as CSV, its
 * state in the address. Without this the table stands whole, in the order of the page.
 */
import { csvText } from './csv-text.ts';
import { pickRows } from './pick-rows.ts';
import { gatherRows, rowsOf, type TableRow } from './table-rows.ts';
import { AT_REST, columnNames, isAtRest, readState, type TableState, writeState } from './table-state.ts';
import { drawTools, type Tools } from './table-tools.ts';

/** So many rows are drawn at once; the rest come when asked for. */
const WINDOW = 200;

interface Sheet {
  readonly section: HTMLElement;
  readonly body: HTMLTableSectionElement;
  readonly heads: readonly HTMLTableCellElement[];
  /** The name of each column in an address. */
  readonly columns: readonly string[];
  readonly prefix: string;
  /** The rows as the page has them, and the links to the pages with the others. */
  readonly own: readonly TableRow[];
  readonly pages: Element | null;
}

/** `alone` says that the page has no other table with tools, so that its address needs no prefix. */
export function enhanceTable(section: HTMLElement, alone: boolean): void {
  const body = section.querySelector('tbody');
  const heads = [...section.querySelectorAll<HTMLTableCellElement>('thead tr:last-child > th')];
  if (body === null || heads.length === 0) return;
  const next = section.nextElementSibling;
  const sheet: Sheet = {
    section,
    body,
    heads,
    columns: columnNames(heads.map((head) => head.textContent ?? '')),
    prefix: alone ? '' : `${section.dataset.table}.`,
    own: rowsOf(section),
    pages: next?.classList.contains('pages') === true ? next : null,
  };
  const facets = sheet.columns.filter((_, index) => heads[index]?.dataset.facet !== undefined);
  let state = readState(new URLSearchParams(location.search), sheet.prefix, sheet.columns, facets);
  let all: Promise<readonly TableRow[]> | undefined;
  const rows = (): Promise<readonly TableRow[]> => {
    all ??= sheet.pages === null ? Promise.resolve(sheet.own) : gatherRows(section, sheet.pages);
    return all;
  };
  const tools = drawTools(section, {
    label: `Tools: ${section.getAttribute('aria-label')}`,
    findLabel: 'Filter',
    facets: facets.map((name) => ({ name, ...facetOf(sheet, name) })),
    onFind: (find) => change({ ...state, find }),
    onChoose: (name, value) => {
      const { [name]: _, ...others } = state.chosen;
      change({ ...state, chosen: value === '' ? others : { ...others, [name]: value } });
    },
    onReset: () => change(AT_REST),
    onTake: async () => take(sheet, pickRows(await rows(), sheet.columns, state)),
  });
  const change = (asked: TableState): void => {
    state = asked;
    const query = writeState(new URLSearchParams(location.search), sheet.prefix, facets, state).toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    void show();
  };
  const show = async (): Promise<void> => {
    const shown = state;
    tools.fill(shown);
    markHeads(sheet, shown);
    try {
      const picked = isAtRest(shown) ? sheet.own : pickRows(await rows(), sheet.columns, shown);
      if (shown === state) draw(sheet, tools, picked, isAtRest(shown) ? null : (await rows()).length);
    } catch {
      all = undefined;
      tools.say('The other rows of this table could not be read.');
    }
  };
  addSorting(sheet, (column) => change({ ...state, sort: nextSort(sheet, column, state) }));
  if (isAtRest(state)) tools.say(atRest(sheet.own.length, sheet.pages));
  else void show();
}

const headName = (head: HTMLElement | undefined): string =>
  (head?.textContent ?? '').split(',')[0]?.trim() ?? '';

const facetOf = ({ heads, columns, own }: Sheet, name: string) => {
  const at = columns.indexOf(name);
  const listed = heads[at]?.dataset.facet ?? '';
  const values =
    listed === '' ? [...new Set(own.map((row) => row.cells()[at]?.first ?? ''))].sort() : listed.split('|');
  return { label: headName(heads[at]), values: values.filter(Boolean) };
};

const addSorting = ({ heads }: Sheet, onSort: (column: number) => void): void => {
  for (const [index, head] of heads.entries()) {
    if ((head.textContent ?? '').trim() === '') continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => onSort(index));
    head.append(button);
  }
};

/** First the way that tells most, then the other, then the order of the page. */
const nextSort = ({ heads, columns }: Sheet, at: number, { sort }: TableState): TableState['sort'] => {
  const column = columns[at] ?? '';
  const first = heads[at]?.classList.contains('end') === true;
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : null;
};

const markHeads = ({ heads, columns }: Sheet, { sort }: TableState): void => {
  for (const [index, head] of heads.entries()) {
    if (sort?.column === columns[index])
      head.setAttribute('aria-sort', sort?.descending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
};

/** `total` is how many rows there are, or null where the table is at rest. */
const draw = (
  { body, pages }: Sheet,
  tools: Tools,
  rows: readonly TableRow[],
  total: number | null,
): void => {
  let shown = 0;
  const more = (): void => {
    const next = rows.slice(shown, total === null ? undefined : shown + WINDOW);
    body.append(...next.map(({ element }) => document.adoptNode(element)));
    shown += next.length;
    tools.offerMore(Math.min(WINDOW, rows.length - shown), more);
  };
  body.replaceChildren();
  more();
  if (pages instanceof HTMLElement) pages.hidden = total !== null;
  tools.say(
    total === null ? atRest(rows.length, pages) : `${printed(rows.length)} of ${printed(total)} rows`,
  );
};

const printed = (count: number): string => count.toLocaleString('en-GB');

const atRest = (rows: number, pages: Element | null): string =>
  pages === null
    ? `${printed(rows)} rows`
    : `Rows ${pages.querySelector('[aria-current]')?.firstChild?.textContent?.trim()} of ${printed(Number(pages.getAttribute('data-rows')))}`;

const take = ({ section, heads }: Sheet, rows: readonly TableRow[]): void => {
  const head = heads.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
  const text = csvText([head, ...rows.map((row) => row.cells().map(({ whole }) => whole))]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `${section.dataset.table}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
};
