import type { AccountMoney } from '../model/assessment.ts';
import type { Outcome } from '../model/examination.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { settle } from '../model/settle.ts';

/** What became of an account, or why that cannot be told. */
export type Fate = { readonly outcome: Outcome } | { readonly because: string };

interface Years {
  readonly judged: number;
  readonly shown: number;
  readonly settings: ReviewModel['backTest'];
}

/**
 * What became of an account that was in the book of one year by the end of the next: it left, or
 * its revenue grew, shrank or kept; a change of exactly the declared per cent has grown, or shrunk.
 * `after` is undefined where it is not in the book of the next year. See the handbook, rule 10.
 */
export function outcomeOf(
  before: AccountMoney,
  after: AccountMoney | undefined,
  hasLeft: boolean,
  { judged, shown, settings }: Years,
): Fate {
  const [was, is] = [before.revenue, after?.revenue ?? null];
  if (was === null) return { because: `The revenue of ${judged} is not known.` };
  if (hasLeft) return { outcome: 'left' };
  if (was <= 0)
    return { because: `The revenue of ${judged} is not above zero, so no change can be told in per cent.` };
  if (is === null) return { because: `The revenue of ${shown} is not known.` };
  const change = settle(100 * (is - was), 100 * Math.max(Math.abs(is), was));
  if (change >= settle(settings.grewPercent * was)) return { outcome: 'grew' };
  return { outcome: change <= settle(-settings.shrankPercent * was) ? 'shrank' : 'kept' };
}
