/** What `rapport explain` tells of one account: the value behind both its formats. */
import type {
  AccountAssessment,
  AccountMoney,
  Dimension,
  Drivers,
  GrowthTier,
  Placement,
  ProgrammeSegment,
  Quadrant,
  ReceiptLine,
  ResolvedCuts,
  RevenueTier,
  Score,
  TierChange,
} from '../model/assessment.ts';
import type { ProgrammeEntry } from '../model/programme-plan.ts';
import type { Indicator, MissingPolicy, ProgrammeMeasure } from '../model/review-model.ts';
import type { TeamMember } from '../model/team.ts';
import type { Choice } from './explain-choices.ts';

/** `raw` is computed from the facts and `held` is what stands; `label` is what is shown. */
export interface ExplainedLabel<Label extends string> extends Placement<Label> {
  readonly raw: Label;
  readonly held: Label;
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

export interface ExplainedGrowth extends ExplainedLabel<GrowthTier> {
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

/** All that the methods say of one account, at full precision. */
export interface Explanation {
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
  /** What the content's author decided where the methods leave it open. */
  readonly choices: readonly Choice[];
}
