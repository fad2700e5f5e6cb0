import type { Book } from '../model/book.ts';
import type { AccountQualification } from '../model/qualification.ts';
import { settle, settlePoints } from '../model/settle.ts';
import { isFresh } from '../score/freshness.ts';
import { rateOf } from '../score/money.ts';
import type { JudgedAccount } from './qualifying.ts';

/**
 * Share of wallet in the review year: our own revenue against what they spend with anybody, both
 * at that year's rate. Null where the revenue, the spend or the rate is not known; a stale figure
 * is kept and marked. Low is strictly below the model's limit. See the handbook, M8.
 */
export function walletOf(
  { assessment, facts }: JudgedAccount,
  { settings, model }: Book,
): AccountQualification['wallet'] {
  const { revenue } = assessment.money;
  const wallet = facts?.wallet;
  const rate = rateOf(facts?.currency ?? settings.currency, assessment.year, settings);
  if (wallet === undefined || revenue === null || rate === null) return null;
  const spend = settle(wallet.spend * rate);
  const share = settle(revenue / spend);
  return {
    spend,
    share,
    basis: wallet.basis,
    asOf: wallet.asOf,
    fresh: isFresh(wallet.asOf, model.freshness.financial, settings.asOf),
    low: settlePoints(100 * share) < settlePoints(model.qualification.lowShareOfWallet),
    gap: Math.max(0, settle(spend - revenue, Math.max(spend, Math.abs(revenue)))),
  };
}
