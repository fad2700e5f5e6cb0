import type { CustomerPacket } from '../../../views/customer-packet.ts';

type Outcome = 'kept' | 'late' | 'dropped' | 'renegotiated' | 'carried' | 'unrecorded';

/** How many promises of one side were made, and how many of them were kept. */
export interface Kept {
  readonly made: number;
  readonly kept: number;
}

/** Where a customer stands to the middle of its peers, counted over the figures that are compared. */
export interface Standing {
  readonly above: number;
  readonly level: number;
  readonly below: number;
}

/**
 * Every fixed word and sentence of a packet, in one language. Sentences that carry a finding are
 * functions of the numbers that they state, so that they cannot say what the data does not.
 */
export interface Words {
  readonly direction: CustomerPacket['direction'];
  readonly packet: CustomerPacket['words'];
  readonly none: string;
  /** Short items in a row, and items that may hold commas of their own. */
  readonly list: (items: readonly string[]) => string;
  readonly series: (items: readonly string[]) => string;
  /** What a text is, and the text: "Done when: the report is out". */
  readonly labelled: (label: string, text: string) => string;
  /** Below a list that its length budget cut: how many of how many stand there. */
  readonly leftOut: (shown: number, total: number) => string;
  readonly cover: {
    readonly title: (year: number) => string;
    readonly period: (from: string, to: string) => string;
    readonly headline: (vendor: string, year: number) => string;
    readonly document: string;
    readonly periodTerm: string;
    readonly asOf: string;
    readonly version: string;
    readonly status: string;
    readonly draft: string;
    readonly approved: string;
    readonly preparedBy: string;
    readonly approvedBy: string;
    readonly supersedes: string;
    readonly contact: string;
  };
  readonly source: (what: string, extractedOn: string | null, owner: string | null) => string;
  readonly lastYear: (value: string) => string;
  readonly year: {
    readonly label: string;
    readonly headline: (vendor: string) => string;
    /** What became of a figure: -1 fell, 0 the same, 1 rose. */
    readonly change: (label: string, value: string, direction: -1 | 0 | 1, lastYear: string) => string;
    readonly empty: string;
    readonly weAsk: string;
    readonly wePromise: string;
    readonly youAsk: string;
    readonly youPromise: string;
  };
  readonly meeting: {
    readonly label: string;
    /** `isPast`: the meeting lies before the book's own date; minutes of the agenda, 0 where it has none. */
    readonly headline: (on: string | null, isPast: boolean, forward: number, minutes: number) => string;
    readonly agenda: string;
    readonly topic: string;
    readonly minutes: string;
    readonly looks: string;
    readonly back: string;
    readonly forward: string;
    readonly attendees: (side: string) => string;
    readonly name: string;
    readonly title: string;
    readonly place: string;
  };
  readonly promises: {
    readonly label: string;
    readonly headline: (vendor: Kept, customer: Kept) => string;
    readonly caption: (year: number) => string;
    readonly promise: string;
    readonly by: string;
    readonly due: string;
    readonly outcome: string;
    readonly vendor: string;
    readonly customer: string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly on: (outcome: string, date: string) => string;
    /** The kept-promise rate of a side, and what it is counted from. */
    readonly weKept: string;
    readonly youKept: string;
    readonly ofPromises: (made: number) => string;
    /** Title of the chart of outcomes. */
    readonly chart: string;
    /** To when a promise that was carried on is now due. */
    readonly nowDue: (date: string) => string;
  };
  readonly goals: {
    readonly label: string;
    /** How many there are and how many the customer confirmed; `lastConfirmed`: the day, where one is known. */
    readonly headline: (count: number, confirmed: number, lastConfirmed: string | null) => string;
    readonly business: string;
    readonly businessOnly: string;
    readonly confirmed: (by: string | null, on: string | null) => string;
    readonly unconfirmed: string;
  };
  readonly narrative: { readonly label: string; readonly headline: (year: number) => string };
  readonly value: {
    readonly label: string;
    readonly headline: (reached: number, withTarget: number, improved: number, total: number) => string;
    readonly caption: string;
    /** Title of the chart of measures that have a target. */
    readonly againstTarget: string;
    readonly alt: (claim: string, baseline: string, actual: string, target: string | null) => string;
    readonly claim: string;
    readonly baseline: string;
    readonly target: string;
    readonly agreed: string;
    readonly notAgreed: string;
    readonly method: (claim: string, method: string) => string;
    /** Who answers for each claim, and by when. */
    readonly owners: string;
    readonly kinds: Readonly<Record<'return-on-investment' | 'pain-removed' | 'benefit', string>>;
    readonly due: string;
    readonly ours: string;
    readonly yours: string;
  };
  readonly usage: {
    readonly label: string;
    /** Of the services that have an entitlement, `total`, among `all`. */
    readonly headline: (above: number, over: number, total: number, all: number) => string;
    readonly headlineUnmeasured: (total: number) => string;
    readonly chart: string;
    readonly alt: (offering: string, share: string) => string;
    readonly caption: string;
    readonly service: string;
    readonly unit: string;
    readonly used: string;
    readonly entitled: string;
    readonly lastYear: string;
    readonly share: string;
    readonly noEntitlement: string;
  };
  readonly service: {
    readonly label: string;
    readonly headlineOne: (measure: string, kept: number, months: number) => string;
    readonly headlineMany: (kept: number, months: number, measures: number) => string;
    readonly headlineUnpromised: (measures: number) => string;
    readonly commitment: (value: string) => string;
    readonly keptIn: (kept: number, months: number) => string;
    /** Before the months that missed the commitment. */
    readonly missed: string;
    /** Title of the small lines of measures that are not drawn at full size. */
    readonly others: string;
    readonly alt: (measure: string, kept: number, months: number, commitment: string | null) => string;
    readonly unknownMonths: (measure: string, months: string) => string;
    readonly incidents: string;
    readonly priority: (priority: number) => string;
    /** How many incidents of each priority that is known, the highest first. */
    readonly byPriority: (counts: readonly { readonly priority: number; readonly count: number }[]) => string;
    readonly on: string;
    readonly what: string;
    /** How many, and the number as it is printed. */
    readonly minutes: (count: number, shown: string) => string;
    readonly cause: string;
    readonly cure: string;
  };
  readonly issues: {
    readonly label: string;
    readonly headline: (count: number, oldest: string) => string;
    readonly issue: string;
    readonly since: string;
    readonly owner: string;
    readonly next: string;
    readonly by: (date: string) => string;
  };
  readonly people: {
    readonly label: string;
    readonly headline: (yours: number, ours: number) => string;
    readonly yours: (name: string) => string;
    readonly ours: (name: string) => string;
    readonly name: string;
    readonly title: string;
  };
  readonly benchmark: {
    readonly label: string;
    /** In how many figures the customer stands above, level with and below the middle of so many firms at least. */
    readonly headline: (standing: Standing, atLeast: number) => string;
    readonly caption: (group: string) => string;
    readonly figure: string;
    readonly you: string;
    readonly lower: string;
    readonly middle: string;
    readonly upper: string;
    readonly usage: (offering: string) => string;
    readonly service: string;
    readonly promises: string;
    /** Who the others are, how the marks are made, and that nobody can be told from them. */
    readonly group: (group: string, atLeast: number, year: number) => string;
    readonly marks: string;
    readonly safe: string;
  };
  readonly roadmap: {
    readonly label: string;
    readonly headline: (count: number) => string;
    readonly what: string;
    readonly when: string;
    readonly matters: string;
  };
  readonly plan: {
    readonly label: string;
    readonly headline: (actions: number, ownedByBoth: number, promises: number, goals: number) => string;
    readonly goals: string;
    readonly goal: string;
    readonly measure: string;
    readonly agreed: string;
    readonly actions: string;
    readonly action: string;
    readonly ours: string;
    readonly yours: string;
    readonly due: string;
    readonly proof: string;
    readonly promises: string;
    readonly promise: string;
    readonly by: string;
    readonly owner: string;
    /** Where a promise carries on one of last year's review, and when that one was due. */
    readonly carriesOn: (year: number, due: string) => string;
  };
  readonly renewal: {
    readonly label: string;
    /** `hasEnded`, `isNoticePast`: the date lies before the book's own. */
    readonly headline: (
      ends: string,
      hasEnded: boolean,
      notice: string | null,
      isNoticePast: boolean,
    ) => string;
    readonly starts: string;
    readonly ends: string;
    readonly notice: string;
    readonly nextStep: string;
    /** Title of the line of dates. */
    readonly ahead: string;
  };
  readonly feedback: {
    readonly label: string;
    readonly headline: (count: number) => string;
    readonly on: (by: string | null, date: string | null) => string;
  };
  readonly restated: {
    readonly label: string;
    /** `year` is null where the figures are of several years. */
    readonly headline: (count: number, year: number | null) => string;
    readonly caption: string;
    readonly figure: string;
    readonly was: string;
    readonly now: string;
    readonly reason: string;
    /** What a figure is beside its name: "Baseline, 2025". */
    readonly of: (part: string, year: number) => string;
    /** Parts that other sections call otherwise: what was reached, what was promised. */
    readonly actual: string;
    readonly commitment: string;
  };
  readonly signOff: {
    readonly label: string;
    /** Names, null where nobody is named; `signedOn`: the day, null before it. */
    readonly headline: (ours: string | null, yours: string | null, signedOn: string | null) => string;
    readonly caption: string;
    readonly name: string;
    readonly unnamed: string;
    readonly side: string;
    readonly date: string;
    readonly signature: string;
    readonly signed: string;
  };
  readonly sources: {
    readonly label: string;
    /** How many sources there are, and how many of the packet's figures name theirs. */
    readonly headline: (count: number, sourced: number, figures: number) => string;
    readonly source: string;
    readonly figures: string;
    readonly unsourced: (figures: string) => string;
    readonly extracted: string;
    readonly owner: string;
  };
}
