/** What `rapport explain` tells of one account: the value behind both its formats. */

import type { LedgerEntry } from '../export/ledger.ts';
import type {
  AccountAssessment,
  AccountMoney,
  Dimension,
  Drivers,
  GrowthTier,
  LabelOverride,
  Placement,
  ProgrammeSegment,
  Quadrant,
  ReceiptLine,
  ResolvedCuts,
  RevenueTier,
  Score,
  TierChange,
} from '../model/assessment.ts';
import type { AccountBenchmark } from '../model/benchmark.ts';
import type { AccountChange, Disagreement, QuestionDebt, Shake } from '../model/examination.ts';
import type { ProgrammeEntry } from '../model/programme-plan.ts';
import type { QualifiedAccount } from '../model/qualification.ts';
import type { Indicator, MissingPolicy, ProgrammeMeasure, ReviewModel } from '../model/review-model.ts';
import type { Task } from '../model/task.ts';
import type { TeamMember } from '../model/team.ts';
import type { Choice } from './explain-choices.ts';

/** A measure that decides a label. It is held against a cut and scores nothing. */
export interface MeasureLine {
  /** `revenue`, `margin-percent`, `contribution-margin`, or a measure of the programme segments. */
  readonly indicator: string;
  readonly label: string;
  readonly state: 'answered' | 'unknown';
  /** Levels by their rank from 0. */
  readonly raw: number | null;
  /** The name of the level, where the measure has levels. */
  readonly level: string | null;
  /** The currency of the book, or `%`; null where the measure counts. */
  readonly unit: string | null;
  readonly normalised: null;
  readonly nominalWeight: null;
  readonly effectiveWeight: null;
  readonly points: null;
}

/** A line of a dimension's receipt within the overall score: weights and points by the weight of the dimension. */
export type OverallLine = ReceiptLine & { readonly dimension: Dimension };

export interface ExplainedLabel<Label extends string, Line = MeasureLine> extends Placement<Label> {
  readonly override: (LabelOverride & { readonly authorName: string }) | null;
  /** Null where the label rests on no score. */
  readonly interval: Score['interval'] | null;
  /** Share of what decides the label that is known, 0 to 1; of a score, answered and fresh. */
  readonly coverage: number;
  readonly receipt: readonly Line[];
}

export interface ExplainedLine extends ReceiptLine {
  readonly unit: string | null;
  readonly input: Indicator['input'];
  readonly direction: Indicator['direction'];
  /** What the model does where this indicator is unknown. */
  readonly missing: MissingPolicy;
}

export interface ExplainedScore extends Omit<Score, 'receipt' | 'value'> {
  readonly score: Score['value'];
  readonly receipt: readonly ExplainedLine[];
}

export interface ExplainedGrowth extends ExplainedLabel<GrowthTier, OverallLine> {
  readonly firmness: AccountAssessment['labels']['growth-tier']['firmness'];
  /** Of the overall score; the dimensions carry their own. */
  readonly interval: Score['interval'];
  /** Share of the whole model that is answered and fresh, each dimension by its weight. */
  readonly coverage: number;
  readonly overall: number | null;
  readonly weights: Readonly<Record<Dimension, number>>;
  readonly stages: readonly string[];
  readonly rankInTier: number;
  readonly dimensions: Readonly<Record<Dimension, ExplainedScore>>;
  readonly drivers: Drivers;
  /** The cheapest change of one indicator that moves the tier up; null where none does. */
  readonly cheapestChange: TierChange | null;
  /** The same for the way down: what a fall hangs on. */
  readonly cheapestFall: TierChange | null;
}

/** One of our people; an id that the team does not hold stands for itself. */
export type NamedPerson = Pick<TeamMember, 'id' | 'name'> & { readonly title: string | null };

/** A task with the name behind its owner. */
export type ExplainedTask = Task & { readonly ownerName: string | null };

/** A promise with the name behind its owner. */
export type ExplainedPromise = Omit<LedgerEntry, 'account'> & { readonly ownerName: string };

/** How the label of an account moves when weights are shaken (rule 9). */
export interface ExplainedSensitivity {
  readonly shakePercent: number;
  /** The single shakes that change its tier, in the order of the model. */
  readonly flips: readonly (Pick<Shake, 'indicator' | 'label' | 'dimension' | 'direction'> &
    Pick<Shake['flips'][number], 'from' | 'to'>)[];
  /** Whether some joint shake of all weights within the amount would. */
  readonly movable: boolean;
}

/** Whom the account belongs to, and what it is judged on. */
export interface ExplainedGroup {
  /** The model's rule. */
  readonly judge: ReviewModel['groups']['judge'];
  readonly parent: { readonly id: string; readonly name: string } | null;
  /** Ascending by id. */
  readonly children: readonly { readonly id: string; readonly name: string }[];
  readonly judgedMoney: AccountMoney | null;
}

/** What the methods that ask questions say; null where the account is not in the book of the review year. */
export interface ExplainedQuestions {
  readonly knowYourCustomer: QualifiedAccount['knowYourCustomer'] | null;
  /** Null too where the tier that stands is not deployed to. */
  readonly deployment: QualifiedAccount['deployment'];
  readonly qualification: QualifiedAccount['qualification'] | null;
  readonly relationship: QualifiedAccount['relationship'] | null;
  /** Empty where there is no claim. */
  readonly value: QualifiedAccount['value'];
}

/** How far the labels may be trusted; null where the account is not in the book of the review year. */
export interface ExplainedTrust {
  /** What changed since last year (rule 6). */
  readonly changes: AccountChange | null;
  readonly sensitivity: ExplainedSensitivity | null;
  /** Null where no question is open (rule 11). */
  readonly questionDebt: QuestionDebt | null;
  readonly disagreement: Disagreement | null;
}

/** How the account stands to the peer benchmark of the review year. */
export interface ExplainedBenchmark extends AccountBenchmark {
  /** Why it is shown a comparison, or none. */
  readonly because: string;
  readonly closedOn: string | null;
}

/** All that the methods say of one account, at full precision. */
export interface Explanation extends ExplainedQuestions, ExplainedTrust {
  readonly account: { readonly id: string; readonly name: string };
  /** The review year, or the last year in which the account was in the book. */
  readonly year: number;
  readonly asOf: string;
  readonly currency: string;
  /** The version of the model. */
  readonly model: string;
  /** Null where the account was never in the book. */
  readonly methods: {
    readonly 'revenue-tier': ExplainedLabel<RevenueTier>;
    readonly 'profit-quadrant': ExplainedLabel<Quadrant>;
    readonly 'growth-tier': ExplainedGrowth;
    readonly 'programme-segment': ExplainedLabel<ProgrammeSegment>;
  } | null;
  readonly money: AccountMoney | null;
  readonly group: ExplainedGroup;
  /** What the rules of the segments see; levels by their rank from 0. */
  readonly measures: Readonly<Record<ProgrammeMeasure, number | null>> | null;
  readonly cuts: ResolvedCuts | null;
  readonly programme: {
    readonly isIn: boolean;
    readonly because: string;
    readonly entry: ProgrammeEntry | null;
    /** Who is behind the ids of the entry. */
    readonly people: { readonly owner: NamedPerson | null; readonly sponsor: NamedPerson | null };
  };
  /** Whether its packet is compared with peers, and why not. */
  readonly benchmark: ExplainedBenchmark;
  /** By due date. */
  readonly tasks: readonly ExplainedTask[];
  /** Both sides, of all years, ascending. */
  readonly commitments: readonly ExplainedPromise[];
  /** What the content's author decided where the methods leave it open. */
  readonly choices: readonly Choice[];
}
