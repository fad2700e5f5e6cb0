import { DIMENSIONS, type Dimension, type GrowthPlacement } from '../model/assessment.ts';
import { type Crossing, crossing, went } from './crossing.ts';
import { knownScore, reachesFloor } from './growth-cut.ts';
import { judgeGrowth, prepareGrowthRules } from './growth-rules.ts';
import { points, share } from './words.ts';
import type { YearChange } from './year-change.ts';

type Known = Readonly<Record<Dimension, number | null>>;

/**
 * The dimensions, and the cut, without whose change the account would not be in its computed tier; where
 * no single one is needed, all that came to another side of a line.
 */
export function growthCauses({
  before,
  after,
  cutsBefore,
  cutsAfter,
  model,
}: YearChange): readonly (string | null)[] {
  const [was, is] = [before.labels['growth-tier'], after.labels['growth-tier']];
  const floor = model.growth.coverageFloor;
  const known = ({ dimensions }: GrowthPlacement): Known => ({
    need: knownScore(dimensions.need, floor),
    value: knownScore(dimensions.value, floor),
    behaviour: knownScore(dimensions.behaviour, floor),
  });
  const [then, now] = [known(was), known(is)];
  const rules = prepareGrowthRules(model.growth, cutsAfter.growth);
  const rulesThen = prepareGrowthRules(model.growth, cutsBefore.growth);
  const changed = DIMENSIONS.filter((name) => then[name] !== now[name]);
  const needed = changed.filter(
    (name) => judgeGrowth({ ...now, [name]: then[name] }, rules).label !== is.raw,
  );
  const cutNeeded = judgeGrowth(now, rulesThen).label !== is.raw;

  const lines = (name: Dimension): readonly (readonly [number | null, number | null])[] => {
    const bounds = rules.tier2
      .flat()
      .flatMap(({ measure, from, below }) => (measure === name ? [from, below] : []))
      .filter(Number.isFinite)
      .map((bound) => [bound, bound] as const);
    if (name === 'behaviour') return [[rules.behaviour, rules.behaviour], ...bounds];
    const tier1 = [cutsBefore.growth[name], cutsAfter.growth[name]] as const;
    return was.raw.startsWith('1') || is.raw.startsWith('1') ? [tier1, ...bounds] : bounds;
  };
  const crossed = (name: Dimension): Crossing | null => {
    const [from, to] = [was.dimensions[name], is.dimensions[name]];
    if (reachesFloor(from, floor) !== reachesFloor(to, floor)) {
      const line = floor / 100;
      return crossing(`coverage of ${name}`, [from.coverage, to.coverage], [line, line], share);
    }
    const each = lines(name).map((line) => crossing(name, [then[name], now[name]], line, points));
    return each.find((one) => one !== null) ?? null;
  };
  const causes = (needed.length > 0 || cutNeeded ? needed : changed).map((name): Crossing | null => {
    const [from, to] = [then[name], now[name]];
    const moved = needed.length > 0 && from !== null && to !== null;
    return crossed(name) ?? (moved ? { clause: went(name, [from, to], points), cause: 'value' } : null);
  });
  const clauses = causes.map((one) => one?.clause ?? null);
  const cutMoved = cutNeeded && causes.every((one) => one?.cause !== 'cut');
  return cutMoved ? [...clauses, cutClause(cutsBefore.growth.need, cutsAfter.growth.need)] : clauses;
}

const cutClause = (from: number | null, to: number | null): string => {
  const line = (cut: number | null) => (cut === null ? 'above every account' : points(cut));
  return `the cut of Tier 1 moved from ${line(from)} to ${line(to)}`;
};
