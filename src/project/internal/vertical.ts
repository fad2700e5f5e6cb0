/** The overview page of one vertical. */
import type { BookQualification } from '../../model/qualification.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import type { Atlas } from './atlas.ts';
import { CATEGORY_NAMES, MOTIVATION_NAMES, wordFor } from './method-words.ts';
import { commonOf } from './overview.ts';
import { bookMoves, bookNear } from './overview-moves.ts';
import { fitsView } from './overview-work.ts';
import { revenueShare } from './owner.ts';
import { count, listed, plural } from './print.ts';
import { strategyOf } from './vertical-strategy.ts';
import { whitespaceGrid } from './whitespace-grid.ts';

type Vertical = BookQualification['verticals'][number];

export const verticalPage = (id: string): string => `verticals/${id}`;

export const projectVertical = (atlas: Atlas, vertical: Vertical): OverviewView => {
  const members = vertical.accounts.flatMap((id) => atlas.placed(id) ?? []);
  return {
    ...commonOf(atlas, { members, scheme: null }),
    kind: 'vertical',
    section: 'verticals',
    above: { page: 'verticals', name: 'Verticals' },
    siblings: atlas.judgement.qualification.verticals.map((each) => ({
      page: verticalPage(each.id),
      name: atlas.lookups.vertical(each.id),
      count: count(each.accounts.length),
      here: each.id === vertical.id,
    })),
    title: atlas.lookups.vertical(vertical.id),
    headline: headlineOf(atlas, vertical),
    definition: definitionOf(atlas, vertical),
    declared: 'As strategy.yaml declares it.',
    rules: [],
    move: moveOf(vertical),
    band: null,
    moves: bookMoves(atlas, members, goneOf(atlas, vertical.id)),
    near: bookNear(atlas, members),
    fits: fitsView(atlas, members, fitSentence(atlas, vertical)),
    whitespace: whitespaceGrid(atlas, members),
    strategy: strategyOf(atlas, vertical),
    further: [],
  };
};

const headlineOf = (atlas: Atlas, { id, accounts, proven }: Vertical): string => {
  const name = atlas.lookups.vertical(id);
  if (accounts.length === 0) return `${name}: no account today.`;
  const share = revenueShare(
    atlas,
    accounts.flatMap((account) => atlas.placed(account) ?? []),
  );
  const brings =
    share === '' ? '' : `, ${accounts.length === 1 ? 'brings' : 'bring'} ${share} of the revenue`;
  return `${name}: ${plural(accounts.length, 'account')}${brings}; our advantage is ${proven ? 'proven here' : 'not proven here yet'}.`;
};

const definitionOf = ({ book }: Atlas, { id }: Vertical): string => {
  const industries = book.strategy.verticals.find((each) => each.id === id)?.industries ?? [];
  return industries.length === 0
    ? 'Accounts whose profile names this vertical.'
    : `Accounts of these industries, and those whose profile says so: ${listed(industries)}.`;
};

const moveOf = ({ motivations, categories }: Vertical): string => {
  const [what, kinds] = [
    motivations.map((each) => wordFor(MOTIVATION_NAMES, each)),
    categories.map((each) => wordFor(CATEGORY_NAMES, each).toLowerCase()),
  ];
  const first = what.length === 0 ? '' : `Relationships here are for ${listed(what)}`;
  if (first === '') return kinds.length === 0 ? '' : `Relationships here are by ${listed(kinds)}.`;
  return kinds.length === 0 ? `${first}.` : `${first}, by ${listed(kinds)}.`;
};

const REFERENCES_NAMED = 4;

const fitSentence = ({ ref }: Atlas, { references }: Vertical): string => {
  if (references.length === 0) return 'No reference can be named here yet.';
  const named = references.slice(0, REFERENCES_NAMED).map((id) => ref(id).name);
  const more = references.length - named.length;
  return `References to name here: ${listed(more === 0 ? named : [...named, `${count(more)} more`])}.`;
};

/** Accounts of last year's book that are no longer in it; their vertical is that of their profile or industry. */
const goneOf = (atlas: Atlas, vertical: string): readonly string[] =>
  (atlas.before?.accounts ?? [])
    .filter(({ accountId }) => atlas.placed(accountId) === undefined)
    .filter(({ accountId }) => verticalOfGone(atlas, accountId) === vertical)
    .map(({ accountId }) => accountId);

const verticalOfGone = ({ account, book }: Atlas, id: string): string | null => {
  const found = account(id);
  if (found === undefined) return null;
  const { industry } = found.customer.profile;
  const byIndustry = book.strategy.verticals.find(
    ({ industries }) => industry !== undefined && industries.includes(industry),
  );
  return found.internal.profile.vertical ?? byIndustry?.id ?? null;
};
