import {
  type AccountAssessment,
  DIMENSIONS,
  type Dimension,
  type GrowthPlacement,
  type ReceiptLine,
} from '../model/assessment.ts';
import type { ScoreChange } from '../model/examination.ts';
import type { IssuedYear } from '../model/issued-year.ts';
import { settlePoints } from '../model/settle.ts';
import { forDimensions, weigh, weighOverall } from './weigh.ts';

type Order = Readonly<Record<Dimension, readonly number[]>>;
export type Scores = Readonly<Record<Dimension | 'overall', number | null>>;

export const scoresOf = ({ dimensions, overall }: GrowthPlacement): Scores => ({
  ...forDimensions((dimension) => dimensions[dimension].value),
  overall,
});

/** What is known in both years as it is now, with the weights of now; all else as it was. */
export const knownInBoth = (
  before: readonly ReceiptLine[],
  now: readonly ReceiptLine[],
): readonly ReceiptLine[] =>
  now.map((line, at) => {
    const was = before[at] ?? line;
    return was.raw !== null && line.raw !== null ? line : was;
  });

/** The scores half-way: this year's data where both years have them, last year's knowledge. */
export function halfWay(before: GrowthPlacement, now: GrowthPlacement, order: Order): Scores {
  const values = forDimensions((dimension) => {
    const lines = now.dimensions[dimension].receipt;
    return weigh(
      knownInBoth(before.dimensions[dimension].receipt, lines),
      lines.map(({ nominalWeight }) => nominalWeight),
      order[dimension],
    ).value;
  });
  return { ...values, overall: weighOverall(values, now.weights) };
}

const NOT_TOLD = { data: null, missing: null, model: null } as const;

/**
 * The change of each score of an account that is in the book of both years, split into its parts
 * (see the noun). `model` is the version of today; `issued` what was issued of the year before.
 * See the handbook, rule 6.
 */
export function splitChanges(
  before: AccountAssessment,
  now: AccountAssessment,
  issued: IssuedYear | undefined,
  model: string,
  order: Order,
): readonly ScoreChange[] {
  const placed = [before.labels['growth-tier'], now.labels['growth-tier']] as const;
  const [then, today, half] = [scoresOf(placed[0]), scoresOf(placed[1]), halfWay(...placed, order)];
  return ([...DIMENSIONS, 'overall'] as const).map((score): ScoreChange => {
    const stored = issued?.scores?.[score];
    const told = {
      score,
      before: stored === undefined ? then[score] : stored,
      rescored: then[score],
      now: today[score],
    };
    const middle = half[score];
    if (told.before === null || told.rescored === null || told.now === null || middle === null) {
      return { ...told, ...NOT_TOLD };
    }
    const from = settlePoints(told.before);
    const isOther = issued !== undefined && issued.model !== model;
    const seen = stored === undefined ? null : isOther ? settlePoints(told.rescored - from) : 0;
    return {
      ...told,
      data: settlePoints(middle - from - (seen ?? 0)),
      missing: settlePoints(told.now - middle),
      model: seen,
    };
  });
}
