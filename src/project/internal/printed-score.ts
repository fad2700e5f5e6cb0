/** Scores with their receipts, printed so that the points add up to the score as printed (rule 5). */
import {
  DIMENSIONS,
  type Dimension,
  type GrowthPlacement,
  type ReceiptLine,
  type Score,
} from '../../model/assessment.ts';
import { settlePoints } from '../../model/settle.ts';
import { printedPoints } from '../../score/printed-points.ts';
import type { EditPlace } from '../../views/site/edit-place.ts';
import type { OverallScore, PrintedReceiptLine, PrintedScore } from '../../views/site/score.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { answer, count, date, known, listed, points, share } from './print.ts';
import { DIMENSION_NAMES, LIFE_CYCLE_NAMES } from './words.ts';

/** Need, value and behaviour of an account. */
export const printedScores = (atlas: Atlas, placement: GrowthPlacement, accountId: string): PrintedScore[] =>
  DIMENSIONS.map((dimension) => printedScore(atlas, dimension, placement.dimensions[dimension], accountId));

const printedScore = (atlas: Atlas, dimension: Dimension, score: Score, accountId: string): PrintedScore => {
  const printed = printedPoints(score.receipt, 1);
  const nominal = printedShares(score.receipt.map((line) => line.nominalWeight));
  const effective = printedShares(score.receipt.map((line) => line.effectiveWeight));
  const cut = cutOf(atlas, dimension);
  return {
    name: DIMENSION_NAMES[dimension],
    value: known(score.value, () => printed.total, 'No indicator has a value.'),
    at: score.value,
    interval: {
      low: score.interval.low,
      high: score.interval.high,
      text: `${points(score.interval.low)} to ${points(score.interval.high)}`,
    },
    cut: cut === null ? null : { at: cut, text: points(cut) },
    coverage: share(score.coverage, 'No indicator is declared.'),
    receipt: score.receipt.map((line, index) =>
      receiptLine(
        line,
        {
          points: printed.points[index] ?? '–',
          nominalWeight: nominal[index] ?? '',
          effectiveWeight: effective[index] ?? '',
        },
        unitOf(atlas, dimension, line),
        answerPlace(atlas, accountId, dimension, line),
      ),
    ),
  };
};

const cutOf = ({ now, book }: Atlas, dimension: Dimension): number | null =>
  dimension === 'behaviour' ? book.model.growth.tier1.behaviour : now.cuts.growth[dimension];

const unitOf = ({ book }: Atlas, dimension: Dimension, { indicator }: ReceiptLine): string =>
  book.model.growth.dimensions[dimension].indicators[indicator]?.unit ?? '';

/** Shares in per cent that add up to 100.0 as printed. */
const printedShares = (shares: readonly number[]): readonly string[] =>
  printedPoints(
    shares.map((share) => ({ points: 100 * share })),
    1,
  ).points.map((percent) => `${percent}%`);

interface PrintedFigures {
  readonly points: string;
  readonly nominalWeight: string;
  readonly effectiveWeight: string;
}

const answerPlace = (
  { book, year, editAt }: Atlas,
  accountId: string,
  dimension: Dimension,
  { indicator }: ReceiptLine,
): EditPlace | null =>
  book.model.growth.dimensions[dimension].indicators[indicator]?.input === 'answer'
    ? editAt(accountFile(accountId, 'internal', year), ['answers', indicator])
    : null;

const receiptLine = (
  line: ReceiptLine,
  printed: PrintedFigures,
  unit: string,
  edit: EditPlace | null,
): PrintedReceiptLine => ({
  label: line.label,
  state: line.state,
  raw: known(line.raw, (raw) => withUnit(raw, unit), 'Not known.'),
  normalised: known(
    line.normalised,
    (worth) => points(settlePoints(worth)),
    'Unknown: its weight goes to the others.',
  ),
  nominalWeight: printed.nominalWeight,
  effectiveWeight: printed.effectiveWeight,
  points: line.normalised === null ? '–' : printed.points,
  provenance: provenanceOf(line),
  edit,
});

const withUnit = (raw: number, unit: string): string => {
  const text = Math.abs(raw) >= 1000 ? count(raw).replace('-', '−') : answer(raw);
  if (unit === '') return text;
  return unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`;
};

const POLICIES = {
  answered: '',
  redistribute: 'weight shared among the answered',
  zero: 'counted as zero, as declared',
  neutral: 'counted as neutral, as declared',
  substitute: 'a declared value stands in',
} as const satisfies Record<ReceiptLine['policy'], string>;

const provenanceOf = (line: ReceiptLine): string => {
  const known = [
    ...(line.basis === null ? [] : [line.basis]),
    ...(line.source === null ? [] : [line.source]),
    ...(line.asOf === null ? [] : [date(line.asOf)]),
  ];
  const policy = POLICIES[line.policy];
  const parts = [
    ...(line.state === 'answered' ? [] : [line.state]),
    ...known,
    ...(policy === '' ? [] : [policy]),
  ];
  return parts.length === 0 ? 'computed' : parts.join(', ');
};

/** The overall score, which ranks within a tier and decides none. */
export const overallScore = (placement: GrowthPlacement, rank: string): OverallScore => {
  const { weights, dimensions, overall, stages } = placement;
  const printed = printedPoints(
    DIMENSIONS.map((dimension) => ({ points: weights[dimension] * (dimensions[dimension].value ?? 0) })),
    1,
  );
  const shares = printedShares(DIMENSIONS.map((dimension) => weights[dimension]));
  const names = [...new Set(stages.map((stage) => LIFE_CYCLE_NAMES[stage]))];
  return {
    value: known(overall, () => printed.total, 'A dimension has no score.'),
    parts: DIMENSIONS.map((dimension, index) => ({
      name: DIMENSION_NAMES[dimension],
      weight: shares[index] ?? '',
      points: dimensions[dimension].value === null ? '–' : (printed.points[index] ?? '–'),
    })),
    note: `${rank}Weights for offerings in ${listed(names)}.`,
  };
};
