import { DIMENSIONS, type Driver, type Drivers, type GrowthPlacement } from '../model/assessment.ts';
import { settlePoints } from '../model/settle.ts';

const MOST = 3;

const byWeight = (a: Driver, b: Driver): number =>
  Math.abs(b.points) - Math.abs(a.points) ||
  DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension) ||
  (a.indicator < b.indicator ? -1 : 1);

/**
 * The indicators that pull an account's scores up and down the most, up to three each way. The
 * pull is the points that an answered indicator gives to its dimension above or below those it
 * would give at the model's neutral worth, with the same effective weight. An unknown one is no
 * driver, whatever stands in for it. See the handbook, rule 5.
 */
export function findDrivers({ dimensions }: Pick<GrowthPlacement, 'dimensions'>, neutral: number): Drivers {
  const drivers = DIMENSIONS.flatMap((dimension) =>
    dimensions[dimension].receipt.flatMap((line): readonly Driver[] => {
      if (line.state === 'unknown' || line.normalised === null) return [];
      const points = settlePoints((line.normalised - neutral) * line.effectiveWeight);
      return [{ indicator: line.indicator, label: line.label, dimension, points }];
    }),
  ).toSorted(byWeight);
  return {
    up: drivers.filter(({ points }) => points > 0).slice(0, MOST),
    down: drivers.filter(({ points }) => points < 0).slice(0, MOST),
  };
}
