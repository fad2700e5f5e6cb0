/** Which accounts stand so close to a line that a little would give them another label. */
import type { AccountAssessment, Scheme, YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { prepareGrowthRules } from './growth-rules.ts';
import { type Zones, zoneGrowthTier, zoneProgrammeSegment, zoneQuadrant, zoneRevenueTier } from './holds.ts';
import { findNear, type NearLine } from './hysteresis.ts';
import { prepareSegmentRules } from './programme-segment.ts';

export type { NearLine } from './hysteresis.ts';

export type NearLinesOf = (account: AccountAssessment, scheme: Scheme) => readonly NearLine<string>[];

const near = <Label extends string, M extends string>(
  zones: Zones<Label, M> | null,
): readonly NearLine<string>[] => (zones === null ? [] : findNear(zones.measures, zones.judge));

/**
 * The lines near an account of that year in a scheme: those in whose zone of no move (rule 7) one of its
 * measures lies, and beyond which the rules would give another label than they compute now. Prepared once.
 */
export const prepareNearLines = ({ model, settings }: Book, { cuts }: YearAssessment): NearLinesOf => {
  const { currency } = settings;
  const growth = prepareGrowthRules(model.growth, cuts.growth);
  const segments = prepareSegmentRules(model.programme);
  const by = {
    'revenue-tier': ({ judgedMoney }) =>
      near(zoneRevenueTier(judgedMoney, cuts.revenueTier, model, currency)),
    'profit-quadrant': ({ judgedMoney }) => near(zoneQuadrant(judgedMoney, cuts.quadrant, model, currency)),
    'growth-tier': ({ labels }) => near(zoneGrowthTier(labels['growth-tier'], growth, model)),
    'programme-segment': ({ measures }) => near(zoneProgrammeSegment(measures, segments, model, currency)),
  } as const satisfies Record<Scheme, (account: AccountAssessment) => readonly NearLine<string>[]>;
  return (account, scheme) => by[scheme](account);
};
