/**
 * A label should not flicker, so last year's issued one is kept while the account is still near
 * it. Each line that a measure is held against has a zone around it, in which the measure may
 * count as on either side; the label is kept where the rules give it for some such reading.
 *
 * The lines of a measure cut its values into cells. The zones say which cells the measure may
 * be read into, and within a cell the rules see no difference, so that one value of each is enough.
 */
import { settle } from '../model/settle.ts';
import type { Buffer } from '../model/trust-settings.ts';
import { apart, type Speller, toldApart } from './words.ts';

/** One line and its zone: from `exit` on a measure may count as at the line, below `enter` as below it. */
export interface BufferedLine {
  readonly cut: number;
  readonly exit: number;
  readonly enter: number;
}

/** A measure of an account and the lines that it is held against, in any order, each once. */
export interface BufferedMeasure<M extends string> {
  readonly measure: M;
  readonly name: string;
  /** Unknown stays unknown. */
  readonly value: number | null;
  readonly lines: readonly BufferedLine[];
  readonly spell: Speller;
}

/** A measure read into another cell than its own, across these lines. */
interface Reading<M extends string> {
  readonly of: BufferedMeasure<M>;
  /** A value of that cell. */
  readonly value: number;
  readonly crossed: readonly BufferedLine[];
}

/** The line with a zone of points around it, or of per cent of the cut's size. */
export const bufferLine = (cut: number, buffer: Buffer, unit: 'points' | 'percent'): BufferedLine => {
  const size = Math.abs(cut);
  const width = (amount: number): number => (unit === 'points' ? amount : (size * amount) / 100);
  const line = (by: number): number => settle(cut + by, Math.max(size, Math.abs(by)));
  return { cut, exit: line(-width(buffer.exit)), enter: line(width(buffer.enter)) };
};

/** The cells other than its own that a measure may be read into, the nearest first, from below first. */
const readingsOf = <M extends string>(of: BufferedMeasure<M>): readonly Reading<M>[] => {
  const { value } = of;
  if (value === null) return [];
  const lines = of.lines.toSorted((a, b) => a.cut - b.cut);
  const below = lines.filter(({ cut }) => value < cut).filter(({ exit }) => value >= exit);
  const above = lines.filter(({ cut }) => value >= cut).filter(({ enter }) => value < enter);
  const rises = below.map(({ cut }, index) => ({ of, value: cut, crossed: below.slice(0, index + 1) }));
  const falls = above.map((_, index) => {
    const crossed = above.slice(index);
    const floor = lines.findLast(({ cut }) => cut < (crossed[0]?.cut ?? value));
    return { of, value: floor?.cut ?? Number.NEGATIVE_INFINITY, crossed };
  });
  return [...rises, ...falls];
};

/** Every way to read some of the measures into other cells; the first measures are the first to be. */
const combine = <M extends string>(
  measures: readonly BufferedMeasure<M>[],
): readonly (readonly Reading<M>[])[] =>
  measures.reduce<readonly (readonly Reading<M>[])[]>(
    (ways, measure) => {
      const readings = readingsOf(measure);
      return ways.flatMap((way) => [...readings.map((reading) => [...way, reading]), way]);
    },
    [[]],
  );

const linesCrossed = (way: readonly Reading<string>[]): number =>
  way.reduce((sum, { crossed }) => sum + crossed.length, 0);

const clauseOf = ({ of: { name, value, spell }, crossed }: Reading<string>): readonly string[] =>
  crossed.map(({ cut, exit, enter }) => {
    const isBelow = value !== null && value < cut;
    const [said, line, end] = toldApart(spell, [value ?? cut, cut, isBelow ? exit : enter]);
    return isBelow
      ? `${name} ${said} lies in the zone below the cut of ${line} (exit below ${end})`
      : `${name} ${said} lies in the zone above the cut of ${line} (entry at ${end})`;
  });

/**
 * Why an account may keep a label, one clause for each line that it is let across: the fewest
 * lines that are enough, ties by the order of the measures and upwards first. Null where no reading of the
 * measures within their zones gives the label. `judge` says what the rules give where some of
 * the measures have these values and the others their own. Exactly on the exit line is within
 * the zone, exactly on the entry line is not. See the handbook, rule 7.
 */
export function findHold<M extends string>(
  measures: readonly BufferedMeasure<M>[],
  keeps: (moved: Partial<Readonly<Record<M, number>>>) => boolean,
): readonly string[] | null {
  const ways = combine(measures).toSorted((a, b) => linesCrossed(a) - linesCrossed(b));
  const way = ways.find((readings) =>
    keeps(
      Object.fromEntries(readings.map(({ of, value }) => [of.measure, value])) as Partial<Record<M, number>>,
    ),
  );
  return way === undefined ? null : way.flatMap(clauseOf);
}

/** A line whose zone a measure lies in, and what the rules give on its other side. */
export interface NearLine<Label extends string> {
  readonly name: string;
  readonly value: number;
  readonly cut: number;
  /** Spelled, with decimals enough to tell value and line apart. */
  readonly said: { readonly value: string; readonly cut: string; readonly distance: string };
  /** Where the measure alone counts as beyond the line, all else as it is. */
  readonly to: Label;
}

/**
 * For each measure the nearest line in whose zone it lies and beyond which the rules give another
 * label than they give now; in the order of the measures.
 */
export const findNear = <M extends string, Label extends string>(
  measures: readonly BufferedMeasure<M>[],
  judge: (moved: Partial<Readonly<Record<M, number>>>) => Label,
): readonly NearLine<Label>[] => {
  const own = judge({});
  const beyond = ({ of, value }: Reading<M>): Label =>
    judge({ [of.measure]: value } as Partial<Record<M, number>>);
  return measures.flatMap((measure) => {
    const nearest = readingsOf(measure)
      .toSorted((a, b) => a.crossed.length - b.crossed.length)
      .find((reading) => beyond(reading) !== own);
    return nearest === undefined ? [] : nearLine(nearest, beyond(nearest));
  });
};

const nearLine = <Label extends string>(
  { of: { name, value, spell }, value: read, crossed }: Reading<string>,
  to: Label,
): NearLine<Label>[] => {
  // Of several lines crossed at once, the furthest is the one that decides.
  const line = value !== null && read > value ? crossed.at(-1) : crossed[0];
  if (value === null || line === undefined) return [];
  const { cut } = line;
  return [{ name, value, cut, said: spellDistance(spell, value, cut), to }];
};

/** The distance is that of the two figures as they are spelled, so that a reader can take one from the other. */
const spellDistance = (spell: Speller, value: number, cut: number): NearLine<string>['said'] => {
  const [said, at] = apart(spell, value, cut);
  const [a, b] = [said, at].map((text) => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')));
  const distance = Math.abs((a ?? 0) - (b ?? 0));
  const decimals = said.split('.')[1]?.replace(/\D/g, '').length ?? 0;
  const usual = spell(0).split('.')[1]?.replace(/\D/g, '').length ?? 0;
  return { value: said, cut: at, distance: spell(distance, Math.max(0, decimals - usual)) };
};
