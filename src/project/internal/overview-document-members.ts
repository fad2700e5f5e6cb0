/** The accounts of an overview on paper: the largest by revenue, and the sum of all. */
import type { InternalSection } from '../../views/internal-document.ts';
import type { OverviewMember, OverviewView } from '../../views/site/overview.ts';
import {
  cutTable,
  endColumn,
  paragraph,
  reasonsOf,
  startColumn,
  stateCell,
  textCell,
} from './document-blocks.ts';
import { count, plural } from './print.ts';

/** Rows on paper; a reason for each account takes lines of its own. */
const MOST = { reasoned: 18, members: 24 } as const;

export const membersSection = ({ members, frame, kind }: OverviewView, page: string): InternalSection[] => {
  const { rows, totals } = members;
  const [first] = rows;
  if (first === undefined) return [];
  // Who owns them all is said already.
  const isOwners = kind === 'owner';
  const isReasoned = rows.some(({ because }) => because !== '');
  const most = isReasoned ? MOST.reasoned : MOST.members;
  const shown = rows.slice(0, most);
  const reasons = reasonsOf(
    shown.flatMap(({ revenue, contributionMargin }) => [revenue, contributionMargin]),
  );
  const cells = ({ account, owner, because, labels, firmness, coverage, ...money }: OverviewMember) => [
    textCell(account.name, isOwners ? '' : (owner.reason ?? owner.text)),
    textCell(money.revenue.text),
    textCell(money.contributionMargin.text, money.marginPercent.reason ? '' : money.marginPercent.text),
    { ...stateCell(firmness), note: coverage.text },
    textCell(isReasoned ? because : labels.map(({ name }) => name).join(', ')),
  ];
  const strong = (text: string) => ({ text, strong: true as const });
  return [
    {
      kind: 'members',
      label: 'Members',
      headline: membersHeadline(rows, totals.revenue.text, frame.currency),
      blocks: [
        ...cutTable({
          caption: '',
          columns: [
            startColumn(isOwners ? 'Account' : 'Account, owner', 3),
            endColumn(`Revenue, ${frame.currency}`, 1.3),
            endColumn(`Margin, ${frame.currency}`, 1.3),
            startColumn('Growth tier, coverage', 2.4),
            isReasoned ? startColumn('Why', 5.2) : startColumn('Labels', 4),
          ],
          rows,
          cells,
          most,
          noun: ['account', 'accounts'],
          where: 'under Members',
          page,
          total: [
            strong(rows.length > most ? `All ${count(rows.length)} together` : 'Together'),
            strong(totals.revenue.text),
            {
              ...strong(totals.contributionMargin.text),
              ...(totals.marginPercent.reason === undefined ? { note: totals.marginPercent.text } : {}),
            },
            { text: '' },
            { text: '' },
          ],
        }),
        ...(reasons.length === 0 ? [] : [paragraph(`A dash: ${reasons.join(' ')}`)]),
      ],
      notes: [],
    },
  ];
};

const membersHeadline = (rows: readonly OverviewMember[], revenue: string, currency: string): string => {
  const [first] = rows;
  if (first === undefined || first.revenue.reason !== undefined)
    return `${plural(rows.length, 'account')}; no revenue is known.`;
  if (rows.length === 1) return `${first.account.name} alone, with ${currency} ${revenue} of revenue.`;
  return `${plural(rows.length, 'account')} with ${currency} ${revenue} of revenue; ${first.account.name} is the largest.`;
};
