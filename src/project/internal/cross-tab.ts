/** Two schemes crossed: how many accounts hold each pair of labels. */
import { SCHEMES, type Scheme } from '../../model/assessment.ts';
import type { CrossTab } from '../../views/site/scheme.ts';
import { type Atlas, labelOf } from './atlas.ts';
import { count, plural } from './print.ts';
import { labelRef, SCHEME_WORDS } from './words.ts';

/** Labels that no account holds are left out of both sides. */
export const crossTab = (atlas: Atlas, rows: Scheme, columns: Scheme): CrossTab => {
  const { accounts } = atlas.now;
  const used = (scheme: Scheme): readonly string[] =>
    SCHEMES[scheme].filter((label) => accounts.some((account) => labelOf(account, scheme) === label));
  const number = (row: string | null, column: string | null): number =>
    accounts.filter(
      (account) =>
        (row === null || labelOf(account, rows) === row) &&
        (column === null || labelOf(account, columns) === column),
    ).length;
  const across = used(columns);
  return {
    caption: `${SCHEME_WORDS[rows].name} by ${SCHEME_WORDS[columns].name.toLowerCase()}, number of accounts`,
    sentence: SENTENCES[rows](accounts.length),
    columns: across.map((label) => labelRef(columns, label)),
    rows: used(rows).map((label) => ({
      label: labelRef(rows, label),
      cells: across.map((column) => ({ count: number(label, column), text: count(number(label, column)) })),
      total: count(number(label, null)),
    })),
    totals: [...across.map((column) => count(number(null, column))), count(accounts.length)],
  };
};

const disagree = (total: number): string =>
  `The revenue view says focus on High; the profit view says focus on high margin. They disagree on purpose: here is where, for ${plural(total, 'account')}.`;
const independent = (total: number): string =>
  `How an account may grow and how we work with it are two questions: here are both answers for ${plural(total, 'account')}, neither drawn from the other.`;

const SENTENCES = {
  'revenue-tier': disagree,
  'profit-quadrant': disagree,
  'growth-tier': independent,
  'programme-segment': independent,
} as const satisfies Record<Scheme, (total: number) => string>;
