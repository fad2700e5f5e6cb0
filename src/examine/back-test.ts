import type { BookAssessment, GrowthTier, YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { type BackTest, type Contestant, OUTCOMES, type Outcome } from '../model/examination.ts';
import { type Compared, compareAccounts } from './compare-accounts.ts';
import { concordanceOf, pairCounts, pairWorths, standardErrorOf } from './concordance.ts';
import { comparePlaces, isTier1, ranksOf } from './contestants.ts';
import { sayVerdict, verdictOn } from './verdict.ts';

const TIERS = ['1a', '1b', '2', '3'] as const satisfies readonly GrowthTier[];

/** The latest whole year and the one before it: both ended by the day on which the book is true. */
function wholeYears(
  { settings }: Book,
  { years }: BookAssessment,
): readonly [YearAssessment, YearAssessment] | null {
  const whole = settings.fiscalYears
    .filter(({ ends }) => ends <= settings.asOf)
    .map(({ year }) => year)
    .sort((a, b) => a - b);
  const shown = years.find(({ year }) => year === whole.at(-1));
  const judged = years.find(({ year }) => year === whole.at(-2));
  return judged === undefined || shown === undefined ? null : [judged, shown];
}

const tableOf = (compared: readonly Compared[]): BackTest['table'] =>
  TIERS.map((tier) => {
    const count = (outcome: Outcome) =>
      compared.filter((one) => one.model.tier === tier && one.outcome === outcome).length;
    return {
      tier,
      outcomes: { left: count('left'), shrank: count('shrank'), kept: count('kept'), grew: count('grew') },
    };
  });

/** The largest by revenue, as many as are in the model's Tier 1; all that tie with the last of them too. */
function largest(compared: readonly Compared[]): readonly Compared[] {
  const size = compared.filter(({ model }) => isTier1(model.tier)).length;
  const last = compared.map(({ revenue }) => revenue).sort((a, b) => b - a)[size - 1];
  return last === undefined ? [] : compared.filter(({ revenue }) => revenue >= last);
}

const CONTESTANTS = [
  {
    name: 'model',
    ranks: (compared: readonly Compared[]) =>
      ranksOf(
        compared.map(({ model }) => model),
        comparePlaces,
      ),
    tier1: (compared: readonly Compared[]) => compared.filter(({ model }) => isTier1(model.tier)),
  },
  {
    name: 'equal-weights',
    ranks: (compared: readonly Compared[]) =>
      ranksOf(
        compared.map((one) => one.equalWeights),
        comparePlaces,
      ),
    tier1: (compared: readonly Compared[]) => compared.filter((one) => isTier1(one.equalWeights.tier)),
  },
  {
    name: 'revenue-alone',
    ranks: (compared: readonly Compared[]) => compared.map(({ revenue }) => revenue),
    tier1: largest,
  },
] as const;

/**
 * Last year's growth tiers against what became of the accounts, beside two baselines: the model
 * with equal weights, and revenue alone. Null where no two whole years stand side by side. See
 * the handbook, rule 10.
 */
export function runBackTest(book: Book, assessment: BookAssessment): BackTest | null {
  const years = wholeYears(book, assessment);
  if (years === null) return null;
  const [judged, shown] = years;
  const all = compareAccounts(book, judged, shown);
  const compared = all.filter((one) => 'outcome' in one);
  const outcomes = compared.map(({ outcome }) => OUTCOMES.indexOf(outcome));
  const counts = pairCounts(outcomes);
  const races = CONTESTANTS.map(({ name, ranks, tier1 }) => {
    const worths = pairWorths(ranks(compared), outcomes);
    const chosen = tier1(compared);
    const contestant: Contestant = {
      name,
      concordance: concordanceOf(worths, counts),
      tier1: chosen.length,
      tier1Grew: chosen.filter(({ outcome }) => outcome === 'grew').length,
    };
    return { name, worths, contestant };
  });
  const [model, ...baselines] = races;
  const margins = baselines.flatMap(({ name, worths, contestant }): BackTest['margins'] => {
    if (model === undefined || name === 'model') return [];
    const [ours, theirs] = [model.contestant.concordance, contestant.concordance];
    const difference = ours === null || theirs === null ? null : ours - theirs;
    const standardError = difference === null ? null : standardErrorOf(model.worths, worths, counts);
    const { leastAccounts, sureErrors } = book.model.backTest;
    const enough = compared.length >= leastAccounts;
    const verdict = verdictOn(difference, standardError, enough, sureErrors);
    return [{ against: name, difference, standardError, verdict }];
  });
  const contestants = races.map(({ contestant }) => contestant);
  return {
    judged: judged.year,
    shown: shown.year,
    accounts: compared.length,
    issued: compared.filter(({ issued }) => issued).length,
    table: tableOf(compared),
    contestants,
    margins,
    verdict: sayVerdict(compared.length, book.model.backTest.leastAccounts, contestants, margins),
    leftOut: all.flatMap((one) => ('because' in one ? [one] : [])),
  };
}
