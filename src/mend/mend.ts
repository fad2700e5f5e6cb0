/** Something that was mended, and where. */
export interface Mend {
  /** From 1, in the text as it was. */
  readonly line: number;
  /** What was done, as a sentence without its full stop. */
  readonly what: string;
}

/** Something that was left as it is, and why: as a sentence without its full stop. */
export type LeftAlone = Mend;

export interface MendedText {
  readonly text: string;
  readonly mends: readonly Mend[];
}
