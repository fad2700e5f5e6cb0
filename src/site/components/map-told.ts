/** What a script is told of a map: its marks, and by what they can be chosen. */
import type { AccountsView } from '../../views/site/accounts.ts';
import type { BookMap } from '../../views/site/book-map.ts';
import type { MapFacet, MapFile } from '../scripts/map-file.ts';
import { columnName } from '../scripts/table-state.ts';
import { accountHref } from './href.ts';
import { across, down } from './map-axes.ts';
import { figuresOf } from './map-layout.ts';

interface Traits {
  readonly facets: readonly MapFacet[];
  /** Of each mark, in drawing order, its value in each facet; '' where it has none. */
  readonly values: readonly (readonly string[])[];
}

const traitsOf = (map: BookMap, { rows, frame }: AccountsView): Traits => {
  const byId = new Map(rows.map((row) => [row.account.id, row]));
  const values = map.marks.map(({ account }) => {
    const row = byId.get(account.id);
    const owner = row === undefined || row.owner.reason !== undefined ? '' : row.owner.text;
    return [owner, ...frame.schemes.map((_, at) => row?.labels[at]?.name ?? '')];
  });
  const facets = ['Owner', ...frame.schemes.map(({ name }) => name)].map((label, at) => ({
    name: columnName(label),
    label,
    values: distinct(values.map((each) => each[at] ?? '')),
  }));
  return { facets, values };
};

/** By what the marks of a map can be chosen: who owns the account, and its label in each scheme. */
export const mapFacets = (map: BookMap, index: AccountsView): readonly MapFacet[] =>
  traitsOf(map, index).facets;

export const mapFile = (map: BookMap, index: AccountsView): MapFile => {
  const { facets, values } = traitsOf(map, index);
  return {
    marks: map.marks.map((mark, at) => ({
      name: mark.account.name,
      to: accountHref(mark.account.id).replace(/^.*\//, ''),
      x: round(across(mark.x, map.x)),
      y: round(down(mark.y, map.y)),
      says: figuresOf(mark),
      ...(mark.reach && {
        reach: [
          ...mark.reach.x.map((value) => round(across(value, map.x))),
          ...mark.reach.y.map((value) => round(down(value, map.y))),
        ],
      }),
      of: facets.map((facet, each) => facet.values.indexOf(values[at]?.[each] ?? '')),
    })),
  };
};

const round = (value: number): number => Number(value.toFixed(2));

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== '').sort();
