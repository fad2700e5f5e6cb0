/** The rows of a table as they are printed, and those of its further pages. */

export interface TableCell {
  /** Its first line; null where it is not known. */
  readonly first: string | null;
  /** All of it, lines parted by semicolons; '' where it is not known. */
  readonly whole: string;
  /** What it is sorted by, where that is not its first line. */
  readonly rank: string;
}

export interface TableRow {
  readonly element: HTMLTableRowElement;
  /** One a column: a cell that spans several stands in each. Read when first asked for. */
  readonly cells: () => readonly TableCell[];
}

const SHAPES = ['#state-done', '#state-part', '#state-open', '#state-missed'];

const spoken = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  // Neither a figure that is not known nor the way to edit a row says anything of it.
  if (!(node instanceof HTMLElement) || node.matches('.unknown, .edit')) return '';
  if (node instanceof HTMLBRElement) return '\n';
  return [...node.childNodes].map(spoken).join('');
};

const readCell = (cell: HTMLTableCellElement): TableCell => {
  const lines = spoken(cell)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim());
  const first = lines[0] || null;
  const shape = SHAPES.indexOf(cell.querySelector('.state use')?.getAttribute('href') ?? '');
  const given = cell.dataset.value;
  return {
    first,
    whole: lines.filter(Boolean).join('; '),
    rank: given ?? (shape < 0 || first === null ? '' : `${shape} ${first}`),
  };
};

/** A row to be read when it is asked for: a large table has many, and few are shown. */
const tableRow = (element: HTMLTableRowElement): TableRow => {
  let cells: readonly TableCell[] | undefined;
  return {
    element,
    cells: () => {
      cells ??= [...element.cells].flatMap((cell) => Array(cell.colSpan).fill(readCell(cell)) as TableCell[]);
      return cells;
    },
  };
};

export const rowsOf = (section: Element): readonly TableRow[] =>
  [...section.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map(tableRow);

/**
 * All rows of a table that goes on on further pages, in order; this page's own as they are.
 * @throws where a page cannot be read
 */
export const gatherRows = async (section: HTMLElement, pages: Element): Promise<readonly TableRow[]> => {
  const links = [...pages.querySelectorAll<HTMLAnchorElement>('a')];
  const parts = await Promise.all(
    links.map(async (link) => {
      if (link.hasAttribute('aria-current')) return rowsOf(section);
      const answer = await fetch(link.href);
      if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.querySelector(`[data-table="${section.dataset.table}"]`);
      return found === null ? [] : rowsOf(found);
    }),
  );
  return parts.flat();
};
