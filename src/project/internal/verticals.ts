/** The page of verticals: where our advantage is proven, and what relationships are for there (M8, M9). */
import type { AccountAssessment } from '../../model/assessment.ts';
import type { BookQualification } from '../../model/qualification.ts';
import type { PrintedVertical, VerticalsView, VerticalTotal } from '../../views/site/verticals.ts';
import type { Atlas } from './atlas.ts';
import { MOTIVATION_NAMES, wordFor } from './method-words.ts';
import { count, listed, plural, share } from './print.ts';
import { sum, totalMoney } from './shared-figures.ts';
import { maturityOf } from './vertical-strategy.ts';

type Vertical = BookQualification['verticals'][number];

export const projectVerticals = (atlas: Atlas): VerticalsView => ({
  frame: atlas.frame,
  headline: verticalsHeadline(atlas),
  standfirst: `An advantage is proven in a vertical from ${plural(atlas.book.model.qualification.provenAccounts, 'account')} on, where one of them is a reference in use. What is proven can be copied: the references are whom to name there.`,
  verticals: atlas.judgement.qualification.verticals.map((vertical) => verticalOf(atlas, vertical)),
  outside: outsideOf(atlas),
  whole: wholeOf(atlas),
});

/** Where our advantage is proven, in a sentence. */
export const verticalsHeadline = ({ judgement, lookups }: Atlas): string => {
  const { verticals } = judgement.qualification;
  if (verticals.length === 0) return 'No vertical is declared in strategy.yaml.';
  const proven = verticals.filter((vertical) => vertical.proven);
  if (proven.length === 0)
    return `Our advantage is proven in none of ${plural(verticals.length, 'vertical')} yet.`;
  const named = proven.length > 3 ? '' : `: ${listed(proven.map(({ id }) => lookups.vertical(id)))}`;
  return `Our advantage is proven in ${count(proven.length)} of ${plural(verticals.length, 'vertical')}${named}.`;
};

const verticalOf = (atlas: Atlas, vertical: Vertical): PrintedVertical => ({
  id: vertical.id,
  name: atlas.lookups.vertical(vertical.id),
  note: atlas.book.strategy.verticals.find(({ id }) => id === vertical.id)?.note ?? '',
  proven: vertical.proven ? { shape: 'done', word: 'proven' } : { shape: 'open', word: 'not proven yet' },
  maturity: maturityOf(atlas, vertical),
  motivations: vertical.motivations.map((id) => wordFor(MOTIVATION_NAMES, id)),
  ...figuresOf(atlas, {
    members: vertical.accounts.flatMap((id) => atlas.placed(id) ?? []),
    prospects: vertical.prospects.length,
    references: vertical.references.length,
  }),
});

/** Accounts and open prospects of no declared vertical; null where there are none. */
const outsideOf = (atlas: Atlas): VerticalTotal | null => {
  const { accounts, prospects } = atlas.judgement.qualification;
  const members = accounts
    .filter(({ qualification }) => qualification.vertical === null)
    .flatMap(({ accountId }) => atlas.placed(accountId) ?? []);
  const open = prospects.filter(({ state, vertical }) => state === 'open' && vertical === null).length;
  if (members.length + open === 0) return null;
  return figuresOf(atlas, { members, prospects: open, references: speakersOf(atlas, members) });
};

const wholeOf = (atlas: Atlas): VerticalTotal => {
  const { accounts } = atlas.now;
  return figuresOf(atlas, {
    members: accounts,
    prospects: atlas.judgement.qualification.prospects.filter(({ state }) => state === 'open').length,
    references: speakersOf(atlas, accounts),
  });
};

/** Accounts that speak for us, or would; one may open the door of a vertical that is not its own. */
const speakersOf = ({ account }: Atlas, members: readonly AccountAssessment[]): number =>
  members.filter(
    ({ accountId }) => account(accountId)?.internal.profile.qualification?.prestige !== undefined,
  ).length;

interface Counted {
  readonly members: readonly AccountAssessment[];
  readonly prospects: number;
  readonly references: number;
}

// The sums are over what is known; where nothing is, they are not zero. Nobody brings nothing.
const figuresOf = (atlas: Atlas, { members, prospects, references }: Counted): VerticalTotal => {
  const known = members.flatMap(({ money }) => money.revenue ?? []);
  const total = sum(atlas.now.accounts.map(({ money }) => money.revenue ?? 0));
  const nothing = { revenue: { text: '0' }, contributionMargin: { text: '0' } };
  const isKnown = members.length === 0 || known.length > 0;
  return {
    accounts: count(members.length),
    prospects: count(prospects),
    references: count(references),
    ...totalMoney(members.map(({ money }) => money)),
    ...(members.length === 0 ? nothing : {}),
    shareOfRevenue: share(isKnown && total > 0 ? sum(known) / total : null, 'No revenue is known.'),
  };
};
