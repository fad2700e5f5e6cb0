import {
  type AccountQualification,
  QUALIFICATION_POINTS,
  type QualificationPoint,
} from '../model/qualification.ts';
import type { QualificationFacts } from '../model/qualification-facts.ts';
import type { JudgedAccount, Qualifying } from './qualifying.ts';
import { walletOf } from './wallet.ts';

/** Share of wallet is not among the facts of the file: it is computed. */
const ANSWERED: Readonly<
  Record<Exclude<QualificationPoint, 'share-of-wallet'>, (facts: QualificationFacts) => boolean>
> = {
  needs: ({ needs }) => needs.length > 0,
  advantages: ({ needs }) => needs.some(({ advantages }) => advantages.length > 0),
  loyalty: ({ loyalty }) => loyalty !== undefined,
  fence: ({ fence }) => fence !== undefined,
  openings: ({ openings }) => openings.length > 0,
  collaboration: ({ collaboration: will }) =>
    will?.meets !== undefined && will.responds !== undefined && will.shares !== undefined,
  medium: ({ medium }) => medium !== undefined,
  prestige: ({ prestige }) => prestige !== undefined,
  influencer: ({ influencer }) => influencer !== undefined,
  'decision-maker': ({ decisionMaker }) => decisionMaker !== undefined,
};

/**
 * Which points are answered, in the order of the method. `hasWallet` says whether the share of
 * wallet is known; null leaves that point out, as for a prospect, who buys nothing from us yet.
 */
export const answeredPoints = (
  facts: QualificationFacts | undefined,
  hasWallet: boolean | null,
): AccountQualification['points'] =>
  QUALIFICATION_POINTS.flatMap((point): AccountQualification['points'] => {
    if (point === 'share-of-wallet') return hasWallet === null ? [] : [{ point, answered: hasWallet }];
    return [{ point, answered: facts !== undefined && ANSWERED[point](facts) }];
  });

/** The qualification of one account. See the handbook, M8. */
export function qualificationOf(one: JudgedAccount, { book, verticalOf }: Qualifying): AccountQualification {
  const { profile } = one.account.internal;
  const wallet = walletOf(one, book);
  return {
    vertical: verticalOf(profile.vertical, one.account.customer.profile.industry)?.id ?? null,
    wallet,
    points: answeredPoints(profile.qualification, wallet !== null),
  };
}
