import type { Finding } from '../model/finding.ts';
import type { ReviewModel, RuleInterval } from '../model/review-model.ts';
import { examinePartition } from './check-partition.ts';
import { boundValue, MEASURES, type Measure, type MeasureWords } from './measure.ts';
import { NAMED_SEGMENTS } from './programme-segment.ts';

const DOCUMENT = 'model.yaml';
type Path = Finding['path'];

const finding = (code: Finding['code'], path: Path, args: Finding['args']): Finding => ({
  code,
  document: DOCUMENT,
  path,
  args,
});

/** Level names that the measure does not have, and intervals that nothing can be in. */
function checkInterval(measure: Measure, interval: RuleInterval, path: Path): readonly Finding[] {
  const { levels, wholeUpTo }: MeasureWords = MEASURES[measure];
  const unknown = (['from', 'below'] as const).flatMap((end) => {
    const bound = interval[end];
    if (bound === undefined || boundValue(measure, bound) !== null) return [];
    const known = levels === undefined ? 'numbers only' : levels.join(', ');
    return [finding('rules-level-unknown', [...path, end], { measure, level: bound, known })];
  });
  const { from, below } = interval;
  if (unknown.length > 0 || from === undefined || below === undefined) return unknown;
  // A measure of whole numbers has nothing between 3.2 and 3.8.
  const first = (bound: number | null) => (wholeUpTo === undefined ? (bound ?? 0) : Math.ceil(bound ?? 0));
  return first(boundValue(measure, from)) < first(boundValue(measure, below))
    ? []
    : [finding('rules-interval-empty', path, { measure, from, below })];
}

const checkAlternatives = (
  when: readonly Partial<Readonly<Record<Measure, RuleInterval | undefined>>>[] | undefined,
  path: Path,
): readonly Finding[] =>
  (when ?? []).flatMap((alternative, index) =>
    Object.entries(alternative).flatMap(([measure, interval]) =>
      interval === undefined ? [] : checkInterval(measure as Measure, interval, [...path, index, measure]),
    ),
  );

/**
 * What is wrong with the rules of a model that its schema admits: all findings point into
 * `model.yaml`. Overlaps and gaps name one account that would show them; they are looked for
 * only where every level can be read.
 */
export function checkRules(model: ReviewModel): Finding[] {
  const intervals = [
    ...checkAlternatives(model.growth.tier2.when, ['growth', 'tier2', 'when']),
    ...NAMED_SEGMENTS.flatMap((segment) =>
      checkAlternatives(model.programme.segments[segment].when, ['programme', 'segments', segment, 'when']),
    ),
  ];
  const readable = intervals.every(({ code }) => code !== 'rules-level-unknown');
  return [...intervals, ...(readable ? examinePartition(model.programme).findings : [])];
}
