/** The page of verticals: where our advantage is proven, and what relationships are for there (M8, M9). */
import type { BookQualification } from '../../model/qualification.ts';
import type { PrintedVertical, VerticalsView } from '../../views/site/verticals.ts';
import type { Atlas } from './atlas.ts';
import { CATEGORY_NAMES, MATURITY_NAMES, MOTIVATION_NAMES, wordFor } from './method-words.ts';
import { amount, count, known, listed, plural, share } from './print.ts';
import { sum } from './shared-figures.ts';
import { subjectRefs } from './subject-ref.ts';

const MEMBERS_NAMED = 24;

type Vertical = BookQualification['verticals'][number];

export const projectVerticals = (atlas: Atlas): VerticalsView => ({
  frame: atlas.frame,
  headline: verticalsHeadline(atlas),
  standfirst: `An advantage is proven in a vertical from ${plural(atlas.book.model.qualification.provenAccounts, 'account')} on, where one of them is a reference in use. What is proven can be copied: the references are whom to name there.`,
  verticals: atlas.judgement.qualification.verticals.map((vertical) => verticalOf(atlas, vertical)),
  outside: outsideOf(atlas),
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

const outsideOf = (atlas: Atlas): string => {
  const outside = atlas.judgement.qualification.accounts.filter(
    ({ qualification }) => qualification.vertical === null,
  ).length;
  if (outside === 0) return 'Every account belongs to a vertical.';
  return `${plural(outside, 'account belongs', 'accounts belong')} to no declared vertical.`;
};

const verticalOf = (atlas: Atlas, vertical: Vertical): PrintedVertical => {
  const declared = atlas.book.strategy.verticals.find(({ id }) => id === vertical.id);
  const nameOf = subjectRefs(atlas);
  const more = vertical.accounts.length - MEMBERS_NAMED;
  return {
    id: vertical.id,
    name: atlas.lookups.vertical(vertical.id),
    proven: vertical.proven ? { shape: 'done', word: 'proven' } : { shape: 'open', word: 'not proven yet' },
    maturity: known(
      declared?.maturity,
      (maturity) => MATURITY_NAMES[maturity],
      'How mature the segment is, nobody has said.',
    ),
    accounts: count(vertical.accounts.length),
    ...moneyOf(atlas, vertical),
    motivations: vertical.motivations.map((id) => wordFor(MOTIVATION_NAMES, id)),
    categories: vertical.categories.map((id) => wordFor(CATEGORY_NAMES, id)),
    references: vertical.references.map(atlas.ref),
    prospects: vertical.prospects.map((id) => nameOf({ kind: 'prospect', id })),
    members: vertical.accounts.slice(0, MEMBERS_NAMED).map(atlas.ref),
    more: more > 0 ? `and ${plural(more, 'more', 'more')}` : '',
    note: declared?.note ?? '',
  };
};

// The sums are over what is known; where nothing is, they are not zero.
const moneyOf = (
  atlas: Atlas,
  { accounts, revenue, contributionMargin }: Vertical,
): Pick<PrintedVertical, 'revenue' | 'shareOfRevenue' | 'contributionMargin'> => {
  const moneys = accounts.flatMap((id) => atlas.placed(id)?.money ?? []);
  const knows = (figure: 'revenue' | 'contributionMargin'): boolean =>
    moneys.length === 0 || moneys.some((money) => money[figure] !== null);
  const total = sum(atlas.now.accounts.map(({ money }) => money.revenue ?? 0));
  return {
    revenue: known(knows('revenue') ? revenue : null, amount, 'No revenue is known.'),
    shareOfRevenue: share(knows('revenue') && total > 0 ? revenue / total : null, 'No revenue is known.'),
    contributionMargin: known(
      knows('contributionMargin') ? contributionMargin : null,
      amount,
      'No margin is known.',
    ),
  };
};
