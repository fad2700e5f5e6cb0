import type { BookList, BookQualification, SharedTrait } from '../../model/qualification.ts';
import type { Source } from '../source.ts';
import { placed } from '../source.ts';
import { claim, id, ids, number, place, table, text } from '../table.ts';

type Lists = BookQualification['lists'];

/** Every list of the book by its name here, whom it holds, and what its figure counts. */
const LISTS = {
  topClients: ['top-clients', 'account', 'revenue'],
  topProspects: ['top-prospects', 'prospect', 'potential'],
  costMoreThanReturn: ['cost-more-than-return', 'account', 'contribution margin'],
  mostGrowable: ['most-growable', 'account', 'what is left to win of the wallet'],
  prestige: ['prestige', 'account', 'revenue'],
} as const satisfies Record<keyof Lists, readonly [string, 'account' | 'prospect', string]>;

interface MemberRow {
  readonly list: string;
  readonly kind: 'account' | 'prospect';
  readonly place: number;
  readonly id: string;
  readonly figure: number | null;
}

const eachList = ({ judgement }: Source) =>
  (Object.keys(LISTS) as (keyof Lists)[]).map((key): readonly [(typeof LISTS)[keyof Lists], BookList] => [
    LISTS[key],
    judgement.qualification.lists[key],
  ]);

export const lists = table<MemberRow>({
  name: 'lists',
  about: `The lists of the whole book: ${Object.values(LISTS)
    .map(([name, , figure]) => `${name} (by ${figure})`)
    .join(', ')}.`,
  key: ['list', 'place'],
  order: 'list by list, the first first',
  rows: (source) =>
    eachList(source).flatMap(([[list, kind], { members }]) =>
      placed(members).map((member) => ({ ...member, list, kind })),
    ),
  columns: [
    id('list', 'The list.', ({ list }) => list),
    place('The rank in it, from 1.'),
    id('subject_kind', 'account or prospect.', ({ kind }) => kind),
    id('subject', 'Who.', ({ id }) => id),
    number('figure', 'currency', 'What the list is ordered by.', ({ figure }) => figure),
  ],
});

type TraitRow = SharedTrait & { readonly list: string; readonly place: number };

export const sharedTraits = table<TraitRow>({
  name: 'shared-traits',
  about: 'What the members of each list share.',
  key: ['list', 'place'],
  order: 'list by list, the most telling first',
  rows: (source) =>
    eachList(source).flatMap(([[list], { shared }]) => placed(shared).map((trait) => ({ ...trait, list }))),
  columns: [
    id('list', 'The list.', ({ list }) => list),
    place('The rank of the trait, from 1.'),
    id('kind', 'What sort of trait.', ({ kind }) => kind),
    text('value', 'The trait.', ({ value }) => value),
    number('members', 'count', 'Members that have it.', ({ members }) => members),
    number('share', 'share', 'Of the members.', ({ share }) => share),
    number('elsewhere', 'share', 'Of all others.', ({ elsewhere }) => elsewhere),
  ],
});

type VerticalRow = BookQualification['verticals'][number] & { readonly name: string };

export const verticals = table<VerticalRow>({
  name: 'verticals',
  about: 'Every vertical of strategy.yaml, with what we have in it.',
  key: ['vertical'],
  order: 'in the order of strategy.yaml',
  rows: ({ book, judgement }) => {
    const names = new Map(book.strategy.verticals.map(({ id, name }) => [id, name]));
    return judgement.qualification.verticals.map((one) => ({ ...one, name: names.get(one.id) ?? one.id }));
  },
  columns: [
    id('vertical', 'Its id.', ({ id }) => id),
    text('name', 'Its name.', ({ name }) => name),
    ids('accounts', 'The accounts in it.', ({ accounts }) => accounts),
    ids('prospects', 'The prospects in it.', ({ prospects }) => prospects),
    number('revenue', 'currency', 'The revenue of its accounts.', ({ revenue }) => revenue),
    number(
      'contribution_margin',
      'currency',
      'Their contribution margin.',
      ({ contributionMargin }) => contributionMargin,
    ),
    ids('references', 'Accounts that are a reference.', ({ references }) => references),
    claim('proven', 'Whether our advantage is proven in it.', ({ proven }) => proven),
    ids('motivations', 'What relationships in it are for.', ({ motivations }) => motivations),
    ids('categories', 'Of which kind they are.', ({ categories }) => categories),
  ],
});
