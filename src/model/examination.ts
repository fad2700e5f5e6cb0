/** How far the labels may be trusted: what the rules 6, 9, 10 and 11 and the methods' quarrels say. */
import type { Dimension, GrowthTier, ReceiptLine, Scheme } from './assessment.ts';

/**
 * Why a score is not what it was (rule 6). `now − before` is the sum of `data`, `missing` and
 * `model` to the last digit. Null parts are those that cannot be told.
 */
export interface ScoreChange {
  readonly score: Dimension | 'overall';
  /** As it was issued where that is stored; else last year's facts, scored with the model of today. */
  readonly before: number | null;
  /** Last year's facts, scored with the model of today: like for like. */
  readonly rescored: number | null;
  readonly now: number | null;
  /** What changed among the answers that are known in both years, and among the offerings in question. */
  readonly data: number | null;
  /** What became known, or is known no more. */
  readonly missing: number | null;
  /** What the model of today sees otherwise; 0 where the version is the one of the issue, null where nothing was issued. */
  readonly model: number | null;
}

export interface AccountChange {
  readonly accountId: string;
  readonly year: number;
  /** The version that last year's label was issued with; null where none is stored. */
  readonly issuedModel: string | null;
  /** Need, value, behaviour and overall, in this order. */
  readonly scores: readonly ScoreChange[];
  /** The labels that moved since last year, and what moved them. */
  readonly moves: readonly {
    readonly scheme: Scheme;
    readonly from: string;
    readonly to: string;
    /** The parts that alone, or together, move the label; none where last year's was held over and nothing is held now. */
    readonly causes: readonly ('data' | 'missing' | 'model' | 'cut' | 'override')[];
    readonly because: string;
  }[];
}

/** One weight moved by the declared amount, all cut lines that are solved solved anew (rule 9). */
export interface Shake {
  readonly indicator: string;
  readonly label: string;
  readonly dimension: Dimension;
  readonly direction: 'up' | 'down';
  /** The accounts whose computed growth tier changes, ascending by id. */
  readonly flips: readonly {
    readonly accountId: string;
    readonly from: GrowthTier;
    readonly to: GrowthTier;
  }[];
}

export interface Sensitivity {
  readonly shakePercent: number;
  readonly accounts: number;
  /** In the order of the model, up before down. */
  readonly shakes: readonly Shake[];
  /** Accounts that change tier in at least one shake, the most shaken first, ties by id. */
  readonly flipping: readonly { readonly accountId: string; readonly shakes: number }[];
  /** Accounts that some joint shake of all weights within the amount would move, the cuts held still; ascending. */
  readonly movable: readonly string[];
}

export const OUTCOMES = ['left', 'shrank', 'kept', 'grew'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One way to order last year's accounts, held against what happened (rule 10). */
export interface Contestant {
  readonly name: 'model' | 'equal-weights' | 'revenue-alone';
  /**
   * Of all pairs of accounts whose outcomes differ, the share in which the one that was placed
   * higher fared better; pairs placed alike count half. 0 to 1; null where there is no such pair.
   */
  readonly concordance: number | null;
  /** Of the accounts placed in Tier 1 (as many by revenue), how many grew. */
  readonly tier1: number;
  readonly tier1Grew: number;
}

export interface BackTest {
  /** The year that was judged, and the year that shows what happened. */
  readonly judged: number;
  readonly shown: number;
  readonly accounts: number;
  /** How many of them are held to the label that was issued; the others to today's model on last year's facts. */
  readonly issued: number;
  /** Tier by outcome: how many accounts. */
  readonly table: readonly {
    readonly tier: GrowthTier;
    readonly outcomes: Readonly<Record<Outcome, number>>;
  }[];
  /** The model, equal weights, revenue alone. */
  readonly contestants: readonly Contestant[];
  /** The model's concordance less that of each baseline, and what chance alone may make of it (one standard error). */
  readonly margins: readonly {
    readonly against: 'equal-weights' | 'revenue-alone';
    readonly difference: number | null;
    readonly standardError: number | null;
    readonly verdict: 'beats' | 'does-not' | 'too-close' | 'too-few';
  }[];
  /** In plain English. */
  readonly verdict: string;
  /** Accounts that could not be compared, with the reason, ascending by id. */
  readonly leftOut: readonly { readonly accountId: string; readonly because: string }[];
}

/** A question of the model without a fresh answer at an account (rule 11). */
export interface OpenQuestion {
  readonly indicator: string;
  readonly label: string;
  readonly question: string;
  readonly dimension: Dimension;
  readonly state: Exclude<ReceiptLine['state'], 'answered'>;
  /** When it was last answered. */
  readonly asOf: string | null;
  /** The lowest and the highest tier that an answer to it alone could lead to. */
  readonly reach: { readonly low: GrowthTier; readonly high: GrowthTier };
  /** How many tiers an answer could move the account, the further way. */
  readonly tiers: number;
  /** How many points of its dimension's score an answer could move it, the further way. */
  readonly points: number;
}

export interface QuestionDebt {
  readonly accountId: string;
  /** By how far an answer could move the tier, then the score; ties by dimension and indicator. */
  readonly open: readonly OpenQuestion[];
  /** The first five of them: what to ask at this review. */
  readonly ask: readonly OpenQuestion[];
}

/** What a method says to do at an account: give it more, keep it, or give it less. */
export type Stance = 'more' | 'keep' | 'less' | null;

/** Where the methods agree and where they pull apart. Nothing is summed. */
export interface Disagreement {
  readonly accountId: string;
  readonly says: readonly {
    readonly scheme: Scheme;
    readonly label: string;
    /** What it says to do, in one English sentence. */
    readonly advice: string;
    readonly stance: Stance;
  }[];
  /** Pairs of methods of which one says more and the other less. */
  readonly apart: readonly (readonly [Scheme, Scheme])[];
}

export interface Examination {
  /** Of the review year, ascending by account id. */
  readonly changes: readonly AccountChange[];
  readonly sensitivity: Sensitivity;
  /** Null where no two whole years stand side by side. */
  readonly backTest: BackTest | null;
  /** Ascending by account id. */
  readonly questionDebt: readonly QuestionDebt[];
  /** Ascending by account id. */
  readonly disagreements: readonly Disagreement[];
  /** Counts of the review year; rows and columns in the order of the labels. */
  readonly crossTabs: readonly {
    readonly rows: Scheme;
    readonly columns: Scheme;
    readonly counts: readonly (readonly number[])[];
  }[];
}
