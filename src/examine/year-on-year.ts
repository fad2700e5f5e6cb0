import { SCHEME_IDS, type YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { AccountChange } from '../model/examination.ts';
import { prepareMoves } from '../segment/segment-moves.ts';
import { causesOfLabel } from './label-move.ts';
import { splitChanges } from './score-change.ts';
import { forDimensions, orderOf } from './weigh.ts';

const byId = <T extends { readonly accountId: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.accountId, one]));

/**
 * For every account in the book of both years, ascending by id: why its scores and labels are not
 * what they were. See the handbook, rule 6.
 */
export function explainChanges(
  book: Book,
  now: YearAssessment,
  before: YearAssessment,
): readonly AccountChange[] {
  const { model, settings } = book;
  const order = forDimensions((dimension) => orderOf(model.growth.dimensions[dimension].indicators));
  const earlier = byId(before.accounts);
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const movesIn = prepareMoves({ book, now, before });
  const moved = SCHEME_IDS.map((scheme) => ({ scheme, moves: byId(movesIn(scheme)) }));
  return now.accounts.flatMap((today): AccountChange[] => {
    const { accountId, year } = today;
    const [was, account] = [earlier.get(accountId), accountOf.get(accountId)];
    if (was === undefined || account === undefined) return [];
    const issued = account.internal.issued.find((one) => one.year === before.year)?.facts;
    const [cutsBefore, cutsNow] = [before.cuts, now.cuts];
    const years = { before: was, now: today, cutsBefore, cutsNow, model, currency: settings.currency, order };
    const moves = moved.flatMap(({ scheme, moves: all }) => {
      const { from, to, because } = all.get(accountId) ?? { from: null, to: null, because: '' };
      if (from === null || to === null) return [];
      const causes = causesOfLabel(scheme, years, {
        book,
        account,
        from,
        before: { account: was, cuts: cutsBefore },
        after: { account: today, cuts: cutsNow },
      });
      return [{ scheme, from, to, causes, because }];
    });
    const scores = splitChanges(was, today, issued, model.version, order);
    return [{ accountId, year, issuedModel: issued?.model ?? null, scores, moves }];
  });
}
