/** What the script of a map is told. */

/** By what marks can be chosen. */
export interface MapFacet {
  /** As an address names it. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

export interface MarkTold {
  readonly name: string;
  /** The account's page, within the folder of accounts. */
  readonly to: string;
  /** In per cent of the plot, from its left and its top. */
  readonly x: number;
  readonly y: number;
  /** Its figures in one line. */
  readonly says: string;
  /** Where it would lie at worst and at best: left, right, bottom, top, in per cent. */
  readonly reach?: readonly number[];
  /** Its place among the values of each facet; -1 where it has none. */
  readonly of: readonly number[];
}

export interface MapFile {
  /** In drawing order. */
  readonly marks: readonly MarkTold[];
}
