/** The group of an account: its parent and the accounts below it, and what each is judged on. */
import type { AccountAssessment, AccountMoney } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { Group } from '../../views/site/group.ts';
import { labelsOf } from './account-methods.ts';
import type { Atlas } from './atlas.ts';
import { date, plural, unknown } from './print.ts';
import { marginPercentFigure, revenueFigure } from './shared-figures.ts';

/** Null where the account has neither a parent nor an account below it. */
export const groupOf = (atlas: Atlas, account: Account): Group | null => {
  const { parent: parentId } = account.internal.profile;
  const parent = parentId === undefined ? undefined : atlas.account(parentId);
  const children = belowOf(atlas, account.id);
  if (parent === undefined && children.length === 0) return null;
  return {
    sentence: sentenceOf(atlas, account, children),
    rolledUp: atlas.book.model.groups.judge === 'into-parent',
    rows: [
      ...(parent === undefined ? [] : [rowOf(atlas, parent, 'parent', false)]),
      rowOf(atlas, account, 'this account', true),
      ...children.map(({ account: child, above }) =>
        rowOf(atlas, child, above === account.id ? 'below it' : `below ${atlas.ref(above).name}`, false),
      ),
    ],
  };
};

interface Below {
  readonly account: Account;
  /** The id of the account right above it. */
  readonly above: string;
}

/** All accounts below one, each under its own parent, the nearest first; one that is its own parent's parent comes once. */
const belowOf = ({ lookups }: Atlas, id: string): readonly Below[] => {
  const seen = new Set([id]);
  const below: Below[] = [];
  const open = [id];
  for (const above of open) {
    for (const account of lookups.children(above)) {
      if (seen.has(account.id)) continue;
      seen.add(account.id);
      open.push(account.id);
      below.push({ account, above });
    }
  }
  return below;
};

const sentenceOf = (atlas: Atlas, account: Account, children: readonly Below[]): string => {
  if (atlas.book.model.groups.judge === 'separate')
    return 'By the model, every account of a group is judged on its own figures.';
  const placed = atlas.placed(account.id);
  if (children.length === 0)
    return 'By the model, a parent is judged on its own figures and those of all accounts below it; this account is judged on its own.';
  if (placed === undefined) return 'By the model, a parent is judged on the figures of its group.';
  return `By the model, this account is judged on its own figures and those of all accounts below it: ${plural(children.length, 'account')}.`;
};

const rowOf = (atlas: Atlas, account: Account, relation: string, here: boolean): Group['rows'][number] => {
  const placed = atlas.placed(account.id);
  const gone = goneOf(atlas, account);
  const of = (
    money: (placed: AccountAssessment) => AccountMoney,
    print: typeof revenueFigure,
  ): ReturnType<typeof revenueFigure> => (placed === undefined ? unknown(gone) : print(money(placed)));
  return {
    account: atlas.ref(account.id),
    here,
    relation,
    revenue: of(({ money }) => money, revenueFigure),
    marginPercent: of(({ money }) => money, marginPercentFigure),
    judgedRevenue: of(({ judgedMoney }) => judgedMoney, revenueFigure),
    judgedMarginPercent: of(({ judgedMoney }) => judgedMoney, marginPercentFigure),
    labels: placed === undefined ? [] : labelsOf(placed),
  };
};

const goneOf = ({ year }: Atlas, { internal }: Account): string => {
  const { lost } = internal.profile;
  return lost === undefined ? `Not in the book of ${year}.` : `Left on ${date(lost.on)}.`;
};
