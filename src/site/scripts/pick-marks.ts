import { folded } from './cell-key.ts';
import type { MapFacet, MarkTold } from './map-file.ts';
import type { TableState } from './table-state.ts';

/** Whether each mark is one that a state asks for. */
export const pickMarks = (
  marks: readonly MarkTold[],
  facets: readonly MapFacet[],
  { find, chosen }: TableState,
): readonly boolean[] => {
  const words = folded(find).split(/\s+/).filter(Boolean);
  const choices = facets.flatMap(({ name, values }, at) => {
    const value = chosen[name];
    return value === undefined ? [] : [{ at, value: values.indexOf(value) }];
  });
  return marks.map((mark) => {
    const text = folded(mark.name);
    return (
      choices.every(({ at, value }) => value >= 0 && mark.of[at] === value) &&
      words.every((word) => text.includes(word))
    );
  });
};

/** The place of the mark nearest to a point, all in pixels, among those that count; -1 where none is near. */
export const nearestMark = (
  marks: readonly { readonly x: number; readonly y: number }[],
  counts: (at: number) => boolean,
  point: { readonly x: number; readonly y: number },
  plot: { readonly width: number; readonly height: number },
  reach: number,
): number => {
  let nearest = -1;
  let least = reach ** 2;
  for (const [at, mark] of marks.entries()) {
    const away = ((mark.x / 100) * plot.width - point.x) ** 2 + ((mark.y / 100) * plot.height - point.y) ** 2;
    // Of marks that lie on one another the last one drawn is seen.
    if (away > least || !counts(at)) continue;
    nearest = at;
    least = away;
  }
  return nearest;
};
