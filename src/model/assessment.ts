/**
 * What the methods say of accounts: scores with their receipts, labels with their reasons.
 * Numbers are kept at full precision; only views round.
 */
import type { Dimension, GrowthTier, ProgrammeSegment, Quadrant, RevenueTier, Scheme } from './labels.ts';
import type { LifeCycleStage } from './offerings.ts';
import type { ProgrammeMeasure } from './review-model.ts';

export {
  DIMENSIONS,
  type Dimension,
  GROWTH_TIERS,
  type GrowthTier,
  PROGRAMME_SEGMENTS,
  type ProgrammeSegment,
  QUADRANTS,
  type Quadrant,
  REVENUE_TIERS,
  type RevenueTier,
  SCHEME_IDS,
  SCHEMES,
  type Scheme,
} from './labels.ts';

/** Money of one account and fiscal year in the currency of the book; null where it is not known. */
export interface AccountMoney {
  readonly revenue: number | null;
  readonly contributionMargin: number | null;
  /** Contribution margin in per cent of revenue; null too where revenue is zero or less. */
  readonly marginPercent: number | null;
  readonly costToServe: number | null;
}

/** One line of a receipt (rule 5). Weights are shares of the dimension, 0 to 1. */
export interface ReceiptLine {
  readonly indicator: string;
  readonly label: string;
  readonly state: 'answered' | 'stale' | 'unknown';
  readonly raw: number | null;
  /** 0 to 100; null where unknown and redistributed. */
  readonly normalised: number | null;
  readonly nominalWeight: number;
  readonly effectiveWeight: number;
  /** normalised × effectiveWeight; the lines of a receipt add up to its score. */
  readonly points: number;
  readonly policy: 'answered' | 'redistribute' | 'zero' | 'neutral' | 'substitute';
  readonly asOf: string | null;
  readonly basis: 'confirmed' | 'assumed' | 'computed' | null;
  readonly source: string | null;
}

/** A weighted score, 0 to 100. */
export interface Score {
  /** Null where no indicator has a value and none stands in. */
  readonly value: number | null;
  /** The score with every unknown at its worst and at its best reachable value; the value itself always lies inside. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Share of nominal weight that is answered and fresh, 0 to 1. Beside the score, never inside it. */
  readonly coverage: number;
  readonly receipt: readonly ReceiptLine[];
}

/** What the score room says of one account in one fiscal year: absolute, whatever the rest of the book does. */
export interface AccountScores {
  readonly accountId: string;
  readonly year: number;
  /** The account's own. */
  readonly money: AccountMoney;
  /** What it is judged on: its own, or its group's by the model's rule. */
  readonly judgedMoney: AccountMoney;
  readonly dimensions: Readonly<Record<Dimension, Score>>;
  /** Null where a dimension has no value. */
  readonly overall: number | null;
  /** Normalised weights of the dimensions in `overall`. */
  readonly weights: Readonly<Record<Dimension, number>>;
  /** One for each offering in question; the model's default where there is none. */
  readonly stages: readonly LifeCycleStage[];
}

/** The accounts in the book of one fiscal year, ascending by id, scored as of a date. */
export interface YearScores {
  readonly year: number;
  readonly asOf: string;
  readonly accounts: readonly AccountScores[];
}

/** A label as the rules give it for the facts of the year alone, and why, in one English sentence. */
export interface RawPlacement<Label extends string> {
  readonly label: Label;
  readonly because: string;
}

/** A label set by a person over the computed one (rule 8). */
export interface LabelOverride {
  /** One of our team, by id. */
  readonly author: string;
  readonly reason: string;
  readonly decidedOn: string;
  readonly expires: string;
}

/** The label that stands and, in one English sentence for internal readers, what decided it. */
export interface Placement<Label extends string> extends RawPlacement<Label> {
  /** What the rules give for the facts of the year alone, and why. */
  readonly raw: Label;
  readonly rawBecause: string;
  /** After hysteresis (rule 7): last year's issued label where the account has not left its zone, else `raw`. */
  readonly held: Label;
  /** Last year's label as it was issued; null where none is stored. */
  readonly issued: Label | null;
  /** In force on the day on which the year is judged; its label is `label`. */
  readonly override: LabelOverride | null;
}

/** What the growth scores say of an account beside its tier. */
export interface GrowthStanding {
  /** Of the raw label: whether an answer that is missing could change it. */
  readonly firmness: 'firm' | 'provisional' | 'insufficient-data';
  readonly dimensions: Readonly<Record<Dimension, Score>>;
  /** Weighs the three dimensions; ranks within a tier and decides none. Null where a dimension has no value. */
  readonly overall: number | null;
  /** Normalised weights of the dimensions in `overall`. */
  readonly weights: Readonly<Record<Dimension, number>>;
  /** The life-cycle stages whose weights were used, one for each offering in question. */
  readonly stages: readonly LifeCycleStage[];
}
export type RawGrowthPlacement = RawPlacement<GrowthTier> & GrowthStanding;

export interface GrowthPlacement extends Placement<GrowthTier>, GrowthStanding {
  /** Rank within the tier that stands, by overall score, from 1; ties by account id. */
  readonly rankInTier: number;
}

/** An answered indicator that pulls the score of its dimension away from where neutral answers would leave it. */
export interface Driver {
  readonly indicator: string;
  readonly label: string;
  readonly dimension: Dimension;
  /** Points of the dimension's score above (positive) or below (negative) those of a neutral worth. */
  readonly points: number;
}

/** The largest drivers of an account's scores each way, the largest first; up to three. */
export interface Drivers {
  readonly up: readonly Driver[];
  readonly down: readonly Driver[];
}

/** A change of one indicator, all else and the cut lines held fixed, that moves the growth tier. */
export interface TierChange {
  readonly indicator: string;
  readonly label: string;
  readonly dimension: Dimension;
  /** What is known of it today; the change is a fresh answer, or a figure of the year. */
  readonly state: ReceiptLine['state'];
  /** The raw value of today, null where it is unknown; and the nearest one that moves the tier. */
  readonly from: number | null;
  readonly to: number;
  /** How far the worth of the indicator moves, 0 to 100; 0 where a stale answer need only be confirmed. */
  readonly cost: number;
  readonly moves: { readonly from: GrowthTier; readonly to: GrowthTier };
}

/** The cheapest single change to a higher tier and to a lower one; null where there is none. */
export interface CheapestChanges {
  readonly up: TierChange | null;
  readonly down: TierChange | null;
}

export interface AccountAssessment {
  readonly accountId: string;
  readonly year: number;
  /** The account's own. */
  readonly money: AccountMoney;
  /** What it is judged on: its own, or its group's by the model's rule. */
  readonly judgedMoney: AccountMoney;
  /** What the rules of the programme segments see; levels by their rank from 0, null where unknown. */
  readonly measures: Readonly<Record<ProgrammeMeasure, number | null>>;
  readonly labels: {
    readonly 'revenue-tier': Placement<RevenueTier>;
    readonly 'profit-quadrant': Placement<Quadrant>;
    readonly 'growth-tier': GrowthPlacement;
    readonly 'programme-segment': Placement<ProgrammeSegment>;
  };
}

/** The cut lines that a year resolved to, in the currency of the book and in points; null where none could. */
export interface ResolvedCuts {
  readonly revenueTier: { readonly high: number | null; readonly medium: number | null };
  readonly quadrant: { readonly revenue: number | null; readonly margin: number | null };
  readonly growth: {
    /** Null where the solved cut lies above every account. */
    readonly need: number | null;
    readonly value: number | null;
    readonly solved: boolean;
    /** The share of accounts that a solved cut aimed at, 0 to 1; null for a declared threshold. */
    readonly target: number | null;
    /** The share of all accounts of the year that reach both cuts, 0 to 1; null in an empty book. */
    readonly share: number | null;
  };
}

/** All accounts of the book in one fiscal year, ascending by id. */
export interface YearAssessment {
  readonly year: number;
  /** The date on which the year was scored: the book's own for the review year, the year's end before it. */
  readonly asOf: string;
  readonly cuts: ResolvedCuts;
  readonly accounts: readonly AccountAssessment[];
}

/** An account that came into, or left, a segment since the year before. */
export interface SegmentMove {
  readonly accountId: string;
  /** The label in the other year; `new` where the account was not in the book, `left` where it no longer is. */
  readonly other: string;
  readonly because: string;
}

export interface SegmentOverview {
  readonly scheme: Scheme;
  readonly label: string;
  readonly members: readonly string[];
  /** Shares of the book, 0 to 1; null where the book's total is not positive. */
  readonly shareOfAccounts: number | null;
  readonly shareOfRevenue: number | null;
  readonly shareOfMargin: number | null;
  readonly revenue: number;
  readonly contributionMargin: number;
  /** The band in shares, 0 to 1, and where the segment stands against it. */
  readonly band: {
    readonly from: number;
    readonly to: number;
    readonly status: 'below' | 'within' | 'above';
  } | null;
  readonly entries: readonly SegmentMove[];
  readonly exits: readonly SegmentMove[];
}

/** The book, assessed: every fiscal year re-scored with the model of today. */
export interface BookAssessment {
  readonly reviewYear: number;
  /** Ascending by year. */
  readonly years: readonly YearAssessment[];
  /** Of the review year, one for each label of each scheme, empty ones too. */
  readonly segments: readonly SegmentOverview[];
}
