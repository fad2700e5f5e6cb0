/** The peer benchmark of a book: what is published of whom, and why the rest is not. Internal. */
import type { BenchmarkConsent } from './benchmark-consent.ts';
import type { Marks, Measure } from './packet-benchmark.ts';

/**
 * What becomes of a figure of a group: published, or withheld since too few firms state it, since too
 * few were left once those were held back who could be told apart, since one firm makes too much of a
 * mark, since the middle half is all the same, or since the year was closed without it.
 */
export type FigureOutcome = 'published' | 'too-few' | 'told-apart' | 'dominated' | 'no-spread' | 'closed';

export interface GroupFigure {
  readonly measure: Measure;
  /** Null for all firms together. */
  readonly sector: string | null;
  readonly outcome: FigureOutcome;
  /** How many firms state it. */
  readonly stated: number;
  /** The firms that are counted and their whole per cent, ascending by firm; empty where none is published. */
  readonly counted: readonly FirmFigure[];
  /** Firms that state it and are left out, so that none can be told apart; ascending. */
  readonly heldBack: readonly string[];
  /** Null where it is not published. */
  readonly marks: Marks | null;
}

export interface FirmFigure {
  readonly firm: string;
  readonly percent: number;
}

export interface BenchmarkLine {
  readonly measure: Measure;
  /** The account's own share; null where its packet does not state it. */
  readonly own: number | null;
  /** What it is shown beside it; null where nothing is. */
  readonly shown: { readonly sector: string | null; readonly marks: Marks } | null;
  /** What became of it in the account's sector and among all, in this order. */
  readonly groups: readonly GroupFigure[];
}

export interface AccountBenchmark {
  readonly accountId: string;
  /** On the day of the book. */
  readonly consent: BenchmarkConsent;
  /** The firm that it counts as. */
  readonly firm: string;
  readonly sector: string | null;
  /** In the order of the model; empty where the consent is not in force. */
  readonly lines: readonly BenchmarkLine[];
}

export interface BookBenchmark {
  readonly year: number;
  /** The day on which the year was closed; null while it is open. */
  readonly closedOn: string | null;
  /** By measure, in the order of the model; the sectors by id, then all. */
  readonly figures: readonly GroupFigure[];
  /** Ascending by id. */
  readonly accounts: readonly AccountBenchmark[];
}
