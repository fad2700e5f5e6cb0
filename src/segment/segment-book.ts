import type {
  AccountAssessment,
  AccountScores,
  BookAssessment,
  GrowthTier,
  ResolvedCuts,
  YearAssessment,
  YearScores,
} from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import { resolveGrowthCut } from './growth-cut.ts';
import { prepareLabels, type UnrankedLabels } from './label-account.ts';
import { overviewSegments } from './overview.ts';
import { resolveQuadrantCuts } from './profit-quadrant.ts';
import { measureAccount } from './programme-segment.ts';
import { resolveRevenueCuts } from './revenue-tier.ts';

type Unranked = Omit<AccountAssessment, 'labels'> & { readonly labels: UnrankedLabels };

const resolveCuts = ({ model }: Book, accounts: readonly AccountScores[]): ResolvedCuts => ({
  revenueTier: resolveRevenueCuts(
    model.revenueTiers.cuts,
    accounts.map(({ judgedMoney }) => judgedMoney.revenue).filter((revenue) => revenue !== null),
  ),
  quadrant: resolveQuadrantCuts(
    model.profitQuadrant,
    accounts.map(({ judgedMoney }) => judgedMoney),
  ),
  growth: resolveGrowthCut(model.growth, accounts),
});

/** Ranks within each tier by the overall score, highest first; without one last; ties by id. */
const rankInTiers = (accounts: readonly Unranked[]): readonly AccountAssessment[] => {
  const overall = ({ labels }: Unranked) => labels['growth-tier'].overall ?? -1;
  const ranks = new Map<string, number>();
  const sizes = new Map<GrowthTier, number>();
  for (const { accountId, labels } of accounts.toSorted(
    (a, b) => overall(b) - overall(a) || (a.accountId < b.accountId ? -1 : 1),
  )) {
    const tier = labels['growth-tier'].label;
    const rank = (sizes.get(tier) ?? 0) + 1;
    sizes.set(tier, rank);
    ranks.set(accountId, rank);
  }
  return accounts.map((account) => {
    const growth = { ...account.labels['growth-tier'], rankInTier: ranks.get(account.accountId) ?? 0 };
    return { ...account, labels: { ...account.labels, 'growth-tier': growth } };
  });
};

const segmentYear = (
  book: Book,
  accountOf: ReadonlyMap<string, Account>,
  { year, asOf, accounts }: YearScores,
): YearAssessment => {
  const cuts = resolveCuts(book, accounts);
  const labelsOf = prepareLabels(book, { year, asOf, cuts });
  const placed = accounts.flatMap((scores): Unranked[] => {
    const account = accountOf.get(scores.accountId);
    if (account === undefined) return [];
    const { accountId, money, judgedMoney } = scores;
    const measures = measureAccount(account, year, asOf, judgedMoney);
    return [{ accountId, year, money, judgedMoney, measures, labels: labelsOf(account, scores, measures) }];
  });
  return { year, asOf, cuts, accounts: rankInTiers(placed) };
};

/** Labels for every account and year, and the overviews of the review year's segments. */
export function segmentBook(book: Book, scores: readonly YearScores[]): BookAssessment {
  const { reviewYear } = book.settings;
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const years = scores.map((year) => segmentYear(book, accountOf, year));
  const now = years.find(({ year }) => year === reviewYear);
  const before = years.find(({ year }) => year === reviewYear - 1);
  return { reviewYear, years, segments: now === undefined ? [] : overviewSegments(book, now, before) };
}
