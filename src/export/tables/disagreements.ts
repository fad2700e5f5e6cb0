import type { Disagreement } from '../../model/examination.ts';
import { SCHEMES, type Scheme } from '../../model/labels.ts';
import { byAccountId } from '../source.ts';
import { id, number, table, text } from '../table.ts';

type SaysRow = Disagreement['says'][number] & { readonly account: string };

export const disagreements = table<SaysRow>({
  name: 'disagreements',
  about: 'What each method says to do at each account, side by side.',
  key: ['account', 'method'],
  order: 'by account, then as the methods are numbered',
  rows: ({ judgement }) =>
    byAccountId(judgement.examination.disagreements).flatMap(({ accountId, says }) =>
      says.map((one) => ({ ...one, account: accountId })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('method', 'The method.', ({ scheme }) => scheme),
    id('label', 'Its label.', ({ label }) => label),
    id('stance', 'more, keep or less; empty where it does not say.', ({ stance }) => stance),
    text('advice', 'What it says to do.', ({ advice }) => advice),
  ],
});

interface ApartRow {
  readonly account: string;
  readonly pair: readonly [Scheme, Scheme];
}

export const quarrels = table<ApartRow>({
  name: 'quarrels',
  about: 'Pairs of methods of which one says more and the other less.',
  key: ['account', 'one', 'other'],
  order: 'by account, then as the methods are numbered',
  rows: ({ judgement }) =>
    byAccountId(judgement.examination.disagreements).flatMap(({ accountId, apart }) =>
      apart.map((pair) => ({ account: accountId, pair })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('one', 'A method.', ({ pair }) => pair[0]),
    id('other', 'The method that pulls the other way.', ({ pair }) => pair[1]),
  ],
});

interface CellRow {
  readonly rows: Scheme;
  readonly columns: Scheme;
  readonly row: string;
  readonly column: string;
  readonly accounts: number;
}

export const crossTabs = table<CellRow>({
  name: 'cross-tabs',
  about: 'How many accounts bear each pair of labels, of two methods in the review year.',
  key: ['method', 'other_method', 'label', 'other_label'],
  order: 'as the methods and labels are listed',
  rows: ({ judgement }) =>
    judgement.examination.crossTabs.flatMap(({ rows, columns, counts }) =>
      counts.flatMap((cells, across) =>
        cells.map((accounts, down) => ({
          rows,
          columns,
          row: SCHEMES[rows][across] ?? '',
          column: SCHEMES[columns][down] ?? '',
          accounts,
        })),
      ),
    ),
  columns: [
    id('method', 'The one method.', ({ rows }) => rows),
    id('label', 'Its label.', ({ row }) => row),
    id('other_method', 'The other method.', ({ columns }) => columns),
    id('other_label', 'Its label.', ({ column }) => column),
    number('accounts', 'count', 'How many accounts bear both.', ({ accounts }) => accounts),
  ],
});
