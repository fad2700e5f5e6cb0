import type { YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { BackTest, Outcome } from '../model/examination.ts';
import { equalWeightPlaces, modelPlace, type Place } from './contestants.ts';
import { outcomeOf } from './outcome.ts';

/** An account that all contestants can place, and what became of it. */
export interface Compared {
  readonly accountId: string;
  readonly outcome: Outcome;
  readonly issued: boolean;
  readonly model: Place;
  readonly equalWeights: Place;
  readonly revenue: number;
}
type LeftOut = BackTest['leftOut'][number];

/** Holds every account of the judged year against the shown one; who cannot be compared carries the reason. */
export function compareAccounts(
  book: Book,
  judged: YearAssessment,
  shown: YearAssessment,
): readonly (Compared | LeftOut)[] {
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const after = new Map(shown.accounts.map((account) => [account.accountId, account.judgedMoney]));
  const ends = book.settings.fiscalYears.find(({ year }) => year === shown.year)?.ends ?? '';
  const equal = equalWeightPlaces(book.model.growth, judged);
  const years = { judged: judged.year, shown: shown.year, settings: book.model.backTest };
  return judged.accounts.map((account) => {
    const { accountId, judgedMoney: money } = account;
    const internal = accountOf.get(accountId)?.internal;
    const lostOn = internal?.profile.lost?.on;
    const fate = outcomeOf(money, after.get(accountId), lostOn !== undefined && lostOn <= ends, years);
    if ('because' in fate) return { accountId, because: fate.because };
    const issued = internal?.issued.find(({ year }) => year === judged.year)?.facts;
    const model = modelPlace(account, issued);
    const equalWeights = equal.get(accountId) ?? { tier: 'insufficient-data', overall: null };
    const isIssued = issued?.labels['growth-tier'] !== undefined;
    if (model.tier === 'insufficient-data') {
      const because = isIssued
        ? 'Its growth tier was issued as insufficient data.'
        : 'The model has insufficient data for a growth tier.';
      return { accountId, because };
    }
    if (equalWeights.tier === 'insufficient-data') {
      return { accountId, because: 'Under equal weights there is insufficient data for a growth tier.' };
    }
    return { accountId, ...fate, issued: isIssued, model, equalWeights, revenue: money.revenue ?? 0 };
  });
}
