import type { AccountAssessment, AccountScores, GrowthPlacement, ResolvedCuts } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import { prepareGrowthRules } from './growth-rules.ts';
import { placeGrowthTier } from './growth-tier.ts';
import { holdGrowthTier, holdProgrammeSegment, holdQuadrant, holdRevenueTier } from './holds.ts';
import { placeQuadrant } from './profit-quadrant.ts';
import { placeProgrammeSegment, prepareSegmentRules } from './programme-segment.ts';
import { placeRevenueTier } from './revenue-tier.ts';
import { prepareStanding, standLabel } from './stand-label.ts';

/** The labels of an account before the accounts of a tier are ranked. */
export type UnrankedLabels = Omit<AccountAssessment['labels'], 'growth-tier'> & {
  readonly 'growth-tier': Omit<GrowthPlacement, 'rankInTier'>;
};

export type LabelAccount = (
  account: Account,
  scores: AccountScores,
  measures: AccountAssessment['measures'],
) => UnrankedLabels;

/** Computes, holds and overrides the four labels of accounts in a year whose cuts are resolved. */
export function prepareLabels(
  book: Book,
  { year, asOf, cuts }: { readonly year: number; readonly asOf: string; readonly cuts: ResolvedCuts },
): LabelAccount {
  const { model } = book;
  const { currency } = book.settings;
  const tierRules = prepareGrowthRules(model.growth, cuts.growth);
  const segmentRules = prepareSegmentRules(model.programme);
  const standing = prepareStanding(book, year, asOf);
  return (account, scores, measures) => {
    const { judgedMoney: money } = scores;
    const tier = placeRevenueTier(money.revenue, cuts.revenueTier, currency);
    const quadrant = placeQuadrant(money, model.profitQuadrant, cuts.quadrant, currency);
    const growth = placeGrowthTier(scores, tierRules);
    const segment = placeProgrammeSegment(measures, segmentRules, currency);
    const holdTier = holdRevenueTier(money, cuts.revenueTier, model, currency);
    const holdQuarter = holdQuadrant(money, cuts.quadrant, model, currency);
    const holdGrowth = holdGrowthTier(scores, tierRules, model);
    const holdSegment = holdProgrammeSegment(measures, segmentRules, model, currency);
    return {
      'revenue-tier': standLabel('revenue-tier', tier, holdTier, account, standing),
      'profit-quadrant': standLabel('profit-quadrant', quadrant, holdQuarter, account, standing),
      'growth-tier': standLabel('growth-tier', growth, holdGrowth, account, standing),
      'programme-segment': standLabel('programme-segment', segment, holdSegment, account, standing),
    };
  };
}
