/** What a reader made of a table, as the address of the page carries it. */

export interface TableState {
  /** Words that every row holds; '' for any. */
  readonly find: string;
  /** The choice in each column, by the column's name; a column without one is absent. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
}

export const AT_REST: TableState = { find: '', chosen: {}, sort: null };

export const isAtRest = ({ find, chosen, sort }: TableState): boolean =>
  find === '' && sort === null && Object.keys(chosen).length === 0;

/** The name of a column in an address: its head up to the first comma. */
export const columnName = (head: string): string =>
  (head.split(',')[0] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The names of the columns of a table: one that is there already gets a number. */
export const columnNames = (heads: readonly string[]): readonly string[] => {
  const names = heads.map(columnName);
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
};

/** Reads the state of the table whose names begin with `prefix`; what names no column is left alone. */
export const readState = (
  query: URLSearchParams,
  prefix: string,
  columns: readonly string[],
  facets: readonly string[],
): TableState => {
  const sort = query.get(`${prefix}sort`) ?? '';
  const column = sort.replace(/^-/, '');
  const chosen = facets.flatMap((facet) => {
    const value = query.get(prefix + facet) ?? '';
    return value === '' ? [] : [[facet, value] as const];
  });
  return {
    find: query.get(`${prefix}find`) ?? '',
    chosen: Object.fromEntries(chosen),
    sort: columns.includes(column) ? { column, descending: sort.startsWith('-') } : null,
  };
};

/** The query with the state of that table in it, and everything else as it was. */
export const writeState = (
  query: URLSearchParams,
  prefix: string,
  facets: readonly string[],
  { find, chosen, sort }: TableState,
): URLSearchParams => {
  const next = new URLSearchParams(query);
  const set = (name: string, value: string): void => {
    if (value === '') next.delete(prefix + name);
    else next.set(prefix + name, value);
  };
  set('find', find);
  for (const facet of facets) set(facet, chosen[facet] ?? '');
  set('sort', sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`);
  return next;
};
