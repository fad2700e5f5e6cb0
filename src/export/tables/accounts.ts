import type { Account } from '../../model/book.ts';
import type { BookSettings } from '../../model/book-settings.ts';
import type { InternalYear } from '../../model/internal-facts.ts';
import { settle } from '../../model/settle.ts';
import { rateOf } from '../../score/money.ts';
import { type AccountYear, placed, type Source } from '../source.ts';
import { claim, date, id, ids, number, place, table, text } from '../table.ts';

interface AccountRow {
  readonly account: Account;
  readonly inBook: boolean;
  readonly vertical: string | null;
  readonly children: readonly string[];
}

const childrenOf = (accounts: readonly Account[]): ReadonlyMap<string, readonly string[]> => {
  const children = new Map<string, string[]>();
  for (const { id: child, internal } of accounts) {
    const { parent } = internal.profile;
    if (parent === undefined) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [child]);
    else known.push(child);
  }
  return children;
};

const accountRows = ({ accounts, accountYears, judgement, qualified }: Source): readonly AccountRow[] => {
  const { reviewYear } = judgement.assessment;
  const inBook = new Set(accountYears.flatMap((one) => (one.year.year === reviewYear ? one.account.id : [])));
  const children = childrenOf(accounts);
  return accounts.map((account) => ({
    account,
    inBook: inBook.has(account.id),
    vertical: qualified(account.id)?.qualification.vertical ?? account.internal.profile.vertical ?? null,
    children: children.get(account.id) ?? [],
  }));
};

export const accounts = table<AccountRow>({
  name: 'accounts',
  about: 'Every account of the content, those that have left among them.',
  key: ['account'],
  order: 'by account',
  rows: accountRows,
  columns: [
    id('account', 'The id of the account: the name of its folder.', ({ account }) => account.id),
    text('name', 'As the customer writes it.', ({ account }) => account.customer.profile.name),
    text('industry', 'As the file says it.', ({ account }) => account.customer.profile.industry),
    text('country', 'As the file says it.', ({ account }) => account.customer.profile.country),
    id('vertical', 'The vertical of strategy.yaml that it belongs to.', ({ vertical }) => vertical),
    date(
      'customer_since',
      'Since when they are a customer.',
      ({ account }) => account.customer.profile.customerSince,
    ),
    id('owner', 'Who of our team owns the account.', ({ account }) => account.internal.profile.owner),
    id('sponsor', 'The executive sponsor of our team.', ({ account }) => account.internal.profile.sponsor),
    id('parent', 'The account that owns this one.', ({ account }) => account.internal.profile.parent),
    ids('children', 'The accounts that this one owns directly.', ({ children }) => children),
    claim('in_book', 'Whether it is in the book of the review year.', ({ inBook }) => inBook),
    date('lost_on', 'When the customer left.', ({ account }) => account.internal.profile.lost?.on),
    text('lost_reason', 'Why they left.', ({ account }) => account.internal.profile.lost?.reason),
    text('strategy', 'Our strategy for the account.', ({ account }) => account.internal.profile.strategy),
    text('price_position', 'How our prices stand.', ({ account }) => account.internal.profile.pricePosition),
  ],
});

type YearRow = AccountYear & { readonly facts: InternalYear | undefined; readonly forecast: number | null };

const forecastOf = (facts: InternalYear | undefined, year: number, settings: BookSettings): number | null => {
  const rate = rateOf(facts?.currency ?? settings.currency, year, settings);
  return facts?.forecast === undefined || rate === null ? null : settle(facts.forecast * rate);
};

export const accountYears = table<YearRow>({
  name: 'account-years',
  about: 'The figures of every account in every fiscal year in whose book it is.',
  key: ['account', 'year'],
  order: 'by account, then by year',
  rows: (source) =>
    source.accountYears.map((one) => {
      const { year } = one.year;
      const facts = one.account.internal.years.find((each) => each.year === year)?.facts;
      return { ...one, facts, forecast: forecastOf(facts, year, source.book.settings) };
    }),
  columns: [
    id('account', 'The account.', ({ account }) => account.id),
    number('year', null, 'The fiscal year.', ({ year }) => year.year),
    date('as_of', 'The day as of which the year is judged.', ({ year }) => year.asOf),
    number('revenue', 'currency', 'Its own revenue.', ({ placed }) => placed.money.revenue),
    number('cost_to_serve', 'currency', 'Its own cost to serve.', ({ placed }) => placed.money.costToServe),
    number(
      'contribution_margin',
      'currency',
      'Its own, net of the cost to serve.',
      ({ placed }) => placed.money.contributionMargin,
    ),
    number(
      'margin_percent',
      'percent',
      'Contribution margin of revenue.',
      ({ placed }) => placed.money.marginPercent,
    ),
    number(
      'judged_revenue',
      'currency',
      'What it is judged on: its own, or its group’s.',
      ({ placed }) => placed.judgedMoney.revenue,
    ),
    number(
      'judged_cost_to_serve',
      'currency',
      'The same of the cost to serve.',
      ({ placed }) => placed.judgedMoney.costToServe,
    ),
    number(
      'judged_contribution_margin',
      'currency',
      'The same of the contribution margin.',
      ({ placed }) => placed.judgedMoney.contributionMargin,
    ),
    number(
      'judged_margin_percent',
      'percent',
      'The same of the margin in per cent.',
      ({ placed }) => placed.judgedMoney.marginPercent,
    ),
    number(
      'tenure_years',
      'years',
      'Full years as a customer.',
      ({ placed }) => placed.measures['tenure-years'],
    ),
    id('standing', 'How we stand with them.', ({ facts }) => facts?.relationship?.standing),
    id('outlook', 'Whether they look backward or forward.', ({ facts }) => facts?.relationship?.outlook),
    number(
      'engaged_functions',
      'count',
      'How many of our functions work with them.',
      ({ placed }) => placed.measures['engaged-functions'],
    ),
    number(
      'contacts',
      'count',
      'People of theirs whom we spoke with.',
      ({ facts }) => facts?.relationship?.contacts,
    ),
    number(
      'executive_contacts',
      'count',
      'Of these, executives.',
      ({ facts }) => facts?.relationship?.executiveContacts,
    ),
    number(
      'discovery_meetings',
      'count',
      'Business discovery meetings held.',
      ({ facts }) => facts?.relationship?.discoveryMeetings,
    ),
    number('hours', 'hours', 'Hours of ours that went to the account.', ({ facts }) => facts?.effort?.hours),
    number('advice_hours', 'hours', 'Of these, on advice.', ({ facts }) => facts?.effort?.adviceHours),
    number(
      'presales_hours',
      'hours',
      'Of these, before a sale.',
      ({ facts }) => facts?.effort?.presalesHours,
    ),
    number('quotes', 'count', 'Quotes made.', ({ facts }) => facts?.effort?.quotes),
    number('orders', 'count', 'Quotes that became orders.', ({ facts }) => facts?.effort?.orders),
    ids('pursuing', 'The offerings in question.', ({ facts }) => facts?.pursuing),
    ids(
      'stages',
      'The life-cycle stages whose weights were used, one for each offering in question, in the order of the life cycle.',
      ({ placed }) => placed.labels['growth-tier'].stages,
    ),
    number('forecast', 'currency', 'Revenue expected next year.', ({ forecast }) => forecast),
    text('comment', 'What the file says of the year.', ({ facts }) => facts?.comment),
  ],
});

interface GoalRow {
  readonly account: Account;
  readonly place: number;
  readonly goal: string;
  readonly confirmedBy?: string | undefined;
  readonly confirmedOn?: string | undefined;
}

export const goals = table<GoalRow>({
  name: 'goals',
  about: 'The goals of the customers, in their words.',
  key: ['account', 'place'],
  order: 'by account, then in the order of the file',
  rows: ({ accounts }) =>
    accounts.flatMap((account) =>
      placed(account.customer.profile.goals).map((goal) => ({ ...goal, account })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account.id),
    place('Which goal, from 1.'),
    text('goal', 'In the customer’s words.', ({ goal }) => goal),
    id('confirmed_by', 'Who of their people confirmed it.', ({ confirmedBy }) => confirmedBy),
    date('confirmed_on', 'When.', ({ confirmedOn }) => confirmedOn),
  ],
});
