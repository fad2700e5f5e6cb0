import { halfWay, type Scores, scoresOf } from '../examine/score-change.ts';
import { forDimensions, orderOf } from '../examine/weigh.ts';
import { DIMENSIONS } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import type { ScoreMove } from './book-diff.ts';
import { assessmentOf, type Pair } from './sides.ts';
import type { Steps } from './steps.ts';

/**
 * The scores that are others than before, by account, and the parts of the change, which add up:
 * the split of year on year, with the day that moved on before it and the model after it.
 */
export function compareScores(
  steps: Steps,
  model: ReviewModel,
  pairs: readonly Pair[],
): readonly ScoreMove[] {
  const [base, time, data, now] = [steps.base, steps.time, steps.data, steps.now].map(assessmentOf);
  const order = forDimensions((dimension) => orderOf(model.growth.dimensions[dimension].indicators));
  return pairs.flatMap(({ id, name, before }) => {
    const was = before?.id ?? id;
    const ends = [base?.get(was), time?.get(was), data?.get(id), now?.get(id)].map(
      (account) => account?.labels['growth-tier'],
    );
    const [first, second, third, fourth] = ends;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) return [];
    const half = halfWay(second, third, order);
    const at = [first, second, third, fourth].map(scoresOf);
    return ([...DIMENSIONS, 'overall'] as const).flatMap((score): ScoreMove[] => {
      const [from = null, onTheDay = null, changed = null, to = null] = at.map((scores) => scores[score]);
      if (from === to) return [];
      const parts = split({ from, onTheDay, half: half[score], changed, to });
      return [{ account: { id, name }, score, from, to, ...parts }];
    });
  });
}

type Value = Scores['overall'];

interface Stops {
  readonly from: Value;
  readonly onTheDay: Value;
  readonly half: Value;
  readonly changed: Value;
  readonly to: Value;
}

function split({
  from,
  onTheDay,
  half,
  changed,
  to,
}: Stops): Pick<ScoreMove, 'time' | 'data' | 'missing' | 'model'> {
  if (from === null || onTheDay === null || half === null || changed === null || to === null) {
    return { time: null, data: null, missing: null, model: null };
  }
  return {
    time: settlePoints(onTheDay - from),
    data: settlePoints(half - onTheDay),
    missing: settlePoints(changed - half),
    model: settlePoints(to - changed),
  };
}
