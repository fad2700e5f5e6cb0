/** The overview page of the accounts that one of our people owns. */
import type { AccountAssessment } from '../../model/assessment.ts';
import { wordingFor } from '../../model/wording.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import type { Atlas } from './atlas.ts';
import { commonOf } from './overview.ts';
import { bookMoves, bookNear } from './overview-moves.ts';
import { fitsView, overdueAt } from './overview-work.ts';
import { count, partOf, plural } from './print.ts';
import { sum } from './shared-figures.ts';
import { taskCount } from './tasks-of.ts';
import { whitespaceGrid } from './whitespace-grid.ts';

export interface Owner {
  /** Null for the accounts that nobody owns. */
  readonly id: string | null;
  /** The id of the page. */
  readonly page: string;
  readonly name: string;
  readonly title: string;
  readonly members: readonly AccountAssessment[];
}

const COLLATOR = new Intl.Collator('en-GB');

/** Our people who own accounts of the review year, by name; the accounts of nobody come last. */
export const ownersOf = (atlas: Atlas): readonly Owner[] => {
  const groups = new Map<string | null, AccountAssessment[]>();
  for (const placed of atlas.now.accounts) {
    const owner = atlas.account(placed.accountId)?.internal.profile.owner ?? null;
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [placed]);
    else group.push(placed);
  }
  const { settings, team } = atlas.book;
  const titles = new Map(team.map(({ id, title }) => [id, wordingFor(title, settings.locale)]));
  return [...groups]
    .map(([id, members]) => ({
      id,
      page: ownerPage(id),
      name: id === null ? 'Nobody' : atlas.person(id, 'Nobody').text,
      title: (id === null ? undefined : titles.get(id)) ?? '',
      members,
    }))
    .sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) ||
        COLLATOR.compare(a.name, b.name) ||
        (a.page < b.page ? -1 : 1),
    );
};

/** The path of the overview of one of our people; null for what nobody owns. */
export const ownerPage = (id: string | null): string => (id === null ? 'owners/unowned' : `owners/of-${id}`);

export const projectOwner = (atlas: Atlas, owners: readonly Owner[], owner: Owner): OverviewView => {
  const { members, id } = owner;
  return {
    ...commonOf(atlas, { members, scheme: null }),
    kind: 'owner',
    section: 'owners',
    above: { page: 'owners', name: 'Our people' },
    siblings: owners.map((each) => ({
      page: each.page,
      name: each.name,
      count: count(each.members.length),
      here: each.page === owner.page,
    })),
    title: owner.name,
    headline: headlineOf(atlas, owner),
    definition: definitionOf(atlas, owner),
    declared: 'As the profiles of the accounts name their owners.',
    rules: [],
    move: '',
    band: null,
    moves: bookMoves(atlas, members, goneOf(atlas, id)),
    near: bookNear(atlas, members),
    fits: fitsView(atlas, members, 'The programme, the plays and the tasks that concern these accounts.'),
    whitespace: whitespaceGrid(atlas, members),
    strategy: null,
    further: furtherOf(atlas, owner),
  };
};

const goneOf = ({ before, placed, account }: Atlas, owner: string | null): readonly string[] =>
  (before?.accounts ?? [])
    .filter(({ accountId }) => placed(accountId) === undefined)
    .filter(({ accountId }) => (account(accountId)?.internal.profile.owner ?? null) === owner)
    .map(({ accountId }) => accountId);

const headlineOf = (atlas: Atlas, { id, name, members }: Owner): string => {
  const accounts = plural(members.length, 'account');
  const share = revenueShare(atlas, members);
  const late = members.filter(({ accountId }) => atlas.entry(accountId)?.state === 'late').length;
  const overdue = overdueAt(atlas, members).length;
  const work = [
    late === 0 ? 'no review is late' : `${plural(late, 'review is', 'reviews are')} late`,
    overdue === 0 ? 'no promise is overdue' : `${plural(overdue, 'promise is', 'promises are')} overdue`,
  ].join(', ');
  const first = id === null ? `Nobody owns ${accounts}` : `${name} owns ${accounts}`;
  return `${first}${share === '' ? '' : ` with ${share} of the revenue`}; ${work}.`;
};

/** "22.1%"; empty where no revenue is known. */
export const revenueShare = (atlas: Atlas, members: readonly AccountAssessment[]): string => {
  const revenue = (accounts: readonly AccountAssessment[]): number =>
    sum(accounts.map(({ money }) => money.revenue ?? 0));
  const { share, text } = partOf(revenue(members), revenue(atlas.now.accounts), '–');
  return share === null || share < 0 ? '' : text;
};

const definitionOf = (atlas: Atlas, { id, title }: Owner): string => {
  if (id === null) return 'Accounts whose profile names no owner. Name one, and they leave this page.';
  const sponsored = atlas.now.accounts.filter(
    ({ accountId }) => atlas.account(accountId)?.internal.profile.sponsor === id,
  ).length;
  const first = title === '' ? 'Owns the accounts whose profile says so.' : `${title}.`;
  return sponsored === 0 ? first : `${first} Sponsors ${plural(sponsored, 'account')}.`;
};

const furtherOf = ({ judgement }: Atlas, { id, page }: Owner): OverviewView['further'] => {
  const tasks = judgement.tasks.filter((task) => task.owner === id);
  return tasks.length === 0
    ? []
    : [{ page: page.replace('owners/', 'tasks/'), name: `The list of ${taskCount(tasks)}` }];
};
