/** How the scores of the book are spread: need, value, behaviour and the score that ranks (M4). */
import { type AccountAssessment, DIMENSIONS } from '../../model/assessment.ts';
import type { Histogram } from '../../views/site/histogram.ts';
import type { Atlas } from './atlas.ts';
import { count, plural, points } from './print.ts';
import { DIMENSION_NAMES } from './words.ts';

const WIDTH = 5;
const BINS = 100 / WIDTH;
const TICKS = [0, 20, 40, 60, 80, 100];

/** One for each score; none where no account has any. */
export const scoreDistributions = (atlas: Atlas): Histogram[] => {
  const { need, value } = atlas.now.cuts.growth;
  const cuts = { need, value, behaviour: atlas.book.model.growth.tier1.behaviour, overall: null };
  return ([...DIMENSIONS, 'overall'] as const).flatMap((score) => distributionOf(atlas, score, cuts[score]));
};

type ScoreName = (typeof DIMENSIONS)[number] | 'overall';

const scoreOf = ({ labels }: AccountAssessment, score: ScoreName): number | null => {
  const growth = labels['growth-tier'];
  return score === 'overall' ? growth.overall : growth.dimensions[score].value;
};

const binOf = (value: number): number => Math.min(BINS - 1, Math.max(0, Math.floor(value / WIDTH)));

const distributionOf = (atlas: Atlas, score: ScoreName, cut: number | null): Histogram[] => {
  const { accounts } = atlas.now;
  const bins = Array.from({ length: BINS }, (_, index) => ({
    name: `${index * WIDTH} to ${(index + 1) * WIDTH}`,
    count: 0,
    sure: 0,
  }));
  const known: number[] = [];
  for (const account of accounts) {
    const value = scoreOf(account, score);
    const bin = value === null ? undefined : bins[binOf(value)];
    if (value === null || bin === undefined) continue;
    known.push(value);
    bin.count += 1;
    if (account.labels['growth-tier'].firmness === 'firm') bin.sure += 1;
  }
  if (known.length === 0) return [];
  const name = score === 'overall' ? 'Overall' : DIMENSION_NAMES[score];
  const missing = accounts.length - known.length;
  return [
    {
      title: name,
      summary: summaryOf(known, cut),
      bins,
      ticks: TICKS.map((at) => ({ at: at / 100, text: String(at) })),
      cuts: cut === null || cut < 0 || cut > 100 ? [] : [{ at: cut / 100, text: `cut ${points(cut)}` }],
      note: missing === 0 ? '' : `${plural(missing, 'account has', 'accounts have')} no such score.`,
    },
  ];
};

const summaryOf = (known: readonly number[], cut: number | null): string => {
  const sorted = known.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const half = `half of ${plural(known.length, 'account')} ${known.length === 1 ? 'lies' : 'lie'} at ${points(middle)} or more`;
  if (cut === null) return `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
  const above = known.filter((value) => value >= cut).length;
  return `${count(above)} of ${plural(known.length, 'account')} ${above === 1 ? 'reaches' : 'reach'} the cut; ${half}.`;
};
