/**
 * The figures of a year that its packet states and that its issue seals. Each has a name that says
 * where it stands and does not depend on its place in a list: `value.missed-calls.actual`.
 */
import type { CustomerYear } from './customer-facts.ts';

/** The lists whose figures are sealed; what is not here may change without a word. */
export const FIGURE_LISTS = ['value', 'figures', 'usage', 'service'] as const;
export type FigureList = (typeof FIGURE_LISTS)[number];

export interface StatedFigure {
  /** `<list>.<entry>.<part>`; of two entries with one name, the second's is followed by ` (2)`. */
  readonly figure: string;
  readonly value: number;
  readonly unit: string | null;
  readonly list: FigureList;
  /** Of the entry in its list. */
  readonly index: number;
  /** The key of the figure in its entry, or the month of a monthly one, `YYYY-MM`. */
  readonly part: string;
  /** Where it stands in the year's file. */
  readonly path: readonly (string | number)[];
}

/** Every figure that a year states, in the order of its file. What is unknown states nothing. See the handbook, issue and restate. */
export function statedFigures(year: CustomerYear): StatedFigure[] {
  return [
    ...figuresOf('value', year.value, ({ id, unit, baseline, actual, target }) => ({
      name: id,
      unit,
      parts: [
        ['baseline', baseline],
        ['actual', actual],
        ['target', target],
      ],
    })),
    ...figuresOf('figures', year.figures, ({ label, unit, value, lastYear }) => ({
      name: label,
      unit,
      parts: [
        ['value', value],
        ['lastYear', lastYear],
      ],
    })),
    ...figuresOf('usage', year.usage, ({ offering, site, unit, used, entitled, lastYear }) => ({
      name: site === undefined ? offering : `${offering}, ${site}`,
      unit,
      parts: [
        ['used', used],
        ['entitled', entitled],
        ['lastYear', lastYear],
      ],
    })),
    ...figuresOf('service', year.service, ({ id, unit, commitment, from, actual }) => ({
      name: id,
      unit,
      parts: [
        ['commitment', commitment],
        ...actual.map((value, index): Part => [monthAfter(from, index), value, ['actual', index]]),
      ],
    })),
  ];
}

/** What the year after calls a figure of this one; null where it has no name for it. */
export function lastYearName({ list, part, figure }: StatedFigure): string | null {
  const isCarried = (list === 'figures' && part === 'value') || (list === 'usage' && part === 'used');
  return isCarried ? `${figure.slice(0, -part.length)}lastYear` : null;
}

type Part = readonly [
  part: string,
  value: number | null | undefined,
  path?: readonly [key: string, index: number],
];

interface Entry {
  readonly name: string;
  readonly unit: string | undefined;
  readonly parts: readonly Part[];
}

function figuresOf<Item>(
  list: FigureList,
  items: readonly Item[],
  read: (item: Item) => Entry,
): StatedFigure[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const { name, unit = null, parts } = read(item);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const entry = times === 1 ? name : `${name} (${times})`;
    return parts.flatMap(([part, value, place = [part]]) =>
      value === null || value === undefined
        ? []
        : [
            {
              figure: `${list}.${entry}.${part}`,
              value,
              unit,
              list,
              index,
              part,
              path: [list, index, ...place],
            },
          ],
    );
  });
}

function monthAfter(month: string, offset: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  const months = year * 12 + index - 1 + offset;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
