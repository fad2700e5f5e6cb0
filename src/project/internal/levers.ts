/** What pulls an account's scores, and the cheapest single change of its growth tier each way (rule 5). */
import type { Driver, GrowthPlacement, TierChange } from '../../model/assessment.ts';
import { findDrivers } from '../../score/drivers.ts';
import { describeChange, NO_CHANGE } from '../../segment/change-words.ts';
import { findCheapestChanges } from '../../segment/cheapest-change.ts';
import type { Lever, Levers, Pull } from '../../views/site/levers.ts';
import type { Atlas } from './atlas.ts';
import { points } from './print.ts';
import { DIMENSION_NAMES, labelRef } from './words.ts';

export const leversOf = (atlas: Atlas, placement: GrowthPlacement): Levers => {
  const drivers = findDrivers(placement, atlas.book.model.growth.neutral);
  const changes = findCheapestChanges(placement, atlas.changes);
  const lever = (way: 'up' | 'down'): Lever => {
    const change = changes[way];
    return change === null
      ? { change: NO_CHANGE[way][placement.raw], to: null }
      : { change: changeText(atlas, change), to: labelRef('growth-tier', change.moves.to) };
  };
  return { up: drivers.up.map(pull), down: drivers.down.map(pull), rise: lever('up'), fall: lever('down') };
};

const pull = ({ label, dimension, points: pulled }: Driver): Pull => ({
  indicator: label,
  dimension: DIMENSION_NAMES[dimension],
  points: `${pulled > 0 ? '+' : ''}${points(pulled)}`,
});

const changeText = ({ book, currency }: Atlas, change: TierChange): string => {
  const indicator = book.model.growth.dimensions[change.dimension].indicators[change.indicator];
  return describeChange(change, indicator ?? { input: 'answer' }, { currency, withUnit });
};

const withUnit = (figure: string, unit: string): string =>
  unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`;
