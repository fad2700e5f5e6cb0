/** Each list of the book with its finding, its members and what they share. */
import type { BookList, SharedTrait } from '../../model/qualification.ts';
import type { Figure } from '../../views/site/figure.ts';
import type { PrintedList, PrintedTrait } from '../../views/site/lists.ts';
import type { SubjectRef } from '../../views/site/tasks.ts';
import type { Atlas } from './atlas.ts';
import { amount, answer, count, known, money, percentOfShare, plural, share, unknown } from './print.ts';
import { marginPercentFigure, sum } from './shared-figures.ts';
import { subjectRefs } from './subject-ref.ts';
import { BUYING_STAGE_NAMES, labelName } from './words.ts';

type ListId = keyof Atlas['judgement']['qualification']['lists'];

interface ListWords {
  readonly id: string;
  readonly title: string;
  readonly of: SubjectRef['kind'];
  readonly figureHead: (currency: string) => string;
  readonly noteHead: string;
  readonly sentence: (atlas: Atlas, list: BookList) => string;
  readonly note: (atlas: Atlas, id: string) => Figure;
}

const total = ({ members }: BookList): number => sum(members.map(({ figure }) => figure ?? 0));

const yearly = (currency: string): string => `${currency} a year`;

const WORDS = {
  topClients: {
    id: 'top-clients',
    title: 'Top clients',
    of: 'account',
    figureHead: (currency) => `Revenue, ${currency}`,
    noteHead: 'Margin, %',
    sentence: (atlas, list) =>
      list.members.length === 0
        ? 'No revenue is known.'
        : `The ${plural(list.members.length, 'largest client')} ${list.members.length === 1 ? 'brings' : 'bring'} ${money(total(list), atlas.currency)}.`,
    note: (atlas, id) => {
      const placed = atlas.placed(id);
      return placed === undefined ? unknown('Not in the book.') : marginPercentFigure(placed.money);
    },
  },
  topProspects: {
    id: 'top-prospects',
    title: 'Top prospects',
    of: 'prospect',
    figureHead: (currency) => `Potential, ${yearly(currency)}`,
    noteHead: 'Buying stage',
    sentence: (atlas, list) =>
      list.members.length === 0
        ? 'No open prospect has a potential that is known.'
        : `The ${plural(list.members.length, 'top prospect')} could bring ${money(total(list), atlas.currency)} a year.`,
    note: (atlas, id) =>
      known(
        atlas.lookups.qualifiedProspect(id)?.stage,
        (stage) => BUYING_STAGE_NAMES[stage],
        'No buying stage is recorded.',
      ),
  },
  costMoreThanReturn: {
    id: 'cost-more',
    title: 'Cost more than they return',
    of: 'account',
    figureHead: (currency) => `Contribution margin, ${currency}`,
    noteHead: 'What goes into them',
    sentence: (atlas, list) =>
      list.members.length === 0
        ? 'No account is known to cost more than it returns.'
        : `${plural(list.members.length, 'account costs', 'accounts cost')} more than ${list.members.length === 1 ? 'it returns' : 'they return'}: ${money(-total(list), atlas.currency)} together.`,
    note: (atlas, id) => effortOf(atlas, id),
  },
  mostGrowable: {
    id: 'most-growable',
    title: 'Most growable',
    of: 'account',
    figureHead: (currency) => `Left to win, ${yearly(currency)}`,
    noteHead: 'Share of wallet',
    sentence: (atlas, list) =>
      list.members.length === 0
        ? 'No account is known to spend with others what it could spend with us.'
        : `${plural(list.members.length, 'account spends', 'accounts spend')} ${money(total(list), atlas.currency)} a year with others.`,
    note: (atlas, id) =>
      known(
        atlas.lookups.qualified(id)?.qualification.wallet?.share,
        percentOfShare,
        'No share of wallet is known.',
      ),
  },
  prestige: {
    id: 'prestige',
    title: 'References and door-openers',
    of: 'account',
    figureHead: (currency) => `Revenue, ${currency}`,
    noteHead: 'Reference',
    sentence: (atlas, { members }) => {
      const active = members.filter(({ id }) => prestigeOf(atlas, id)?.reference === 'active').length;
      return members.length === 0
        ? 'No account is a reference, or said to be willing.'
        : `${count(active)} of ${plural(members.length, 'account')} that would speak for us ${active === 1 ? 'is' : 'are'} in use as a reference.`;
    },
    note: (atlas, id) => referenceOf(atlas, id),
  },
} as const satisfies Record<ListId, ListWords>;
const LISTS = Object.keys(WORDS).filter((id): id is ListId => id in WORDS);

export const printedLists = (atlas: Atlas): PrintedList[] => {
  const { lists } = atlas.judgement.qualification;
  const nameOf = subjectRefs(atlas);
  return LISTS.map((id) => {
    const [words, list] = [WORDS[id] as ListWords, lists[id]];
    return {
      id: words.id,
      title: words.title,
      sentence: words.sentence(atlas, list),
      figureHead: words.figureHead(atlas.currency),
      noteHead: words.noteHead,
      members: list.members.map(({ id: member, figure }) => ({
        subject: nameOf({ kind: words.of, id: member }),
        figure: known(figure, amount, 'Not known.'),
        at: figure,
        note: words.note(atlas, member),
      })),
      shared: list.shared.map((trait) => printTrait(atlas, trait)),
    };
  });
};

const facts = (atlas: Atlas, id: string) => atlas.account(id)?.internal;

const effortOf = (atlas: Atlas, id: string): Figure => {
  const effort = facts(atlas, id)?.years.find(({ year }) => year === atlas.year)?.facts.effort;
  const { adviceHours, presalesHours, quotes, orders } = effort ?? {};
  const parts = [
    ...(adviceHours === undefined ? [] : [`${answer(adviceHours)} h advice`]),
    ...(presalesHours === undefined ? [] : [`${answer(presalesHours)} h before a sale`]),
    ...(quotes === undefined || orders === undefined
      ? []
      : [`${count(orders)} of ${plural(quotes, 'quote')} ordered`]),
  ];
  return parts.length === 0 ? unknown('No effort is recorded.') : { text: parts.join(', ') };
};

const prestigeOf = (atlas: Atlas, id: string) => facts(atlas, id)?.profile.qualification?.prestige;

/** How an account stands as a reference: in use or willing, and whose door it opens. */
export const referenceOf = (atlas: Atlas, id: string): Figure => {
  const prestige = prestigeOf(atlas, id);
  if (prestige === undefined) return unknown('Nothing is recorded.');
  const opens = prestige.opens === undefined ? '' : `, opens ${atlas.lookups.vertical(prestige.opens)}`;
  return { text: `${prestige.reference === 'active' ? 'in use' : 'willing'}${opens}` };
};

const KINDS = {
  vertical: 'Vertical',
  industry: 'Industry',
  country: 'Country',
  need: 'Need',
  offering: 'Offering',
  'programme-segment': 'Programme segment',
  'growth-tier': 'Growth tier',
} as const satisfies Record<SharedTrait['kind'], string>;

const printTrait = (atlas: Atlas, trait: SharedTrait): PrintedTrait => ({
  kind: KINDS[trait.kind],
  value: traitValue(atlas, trait),
  members: count(trait.members),
  share: share(trait.share, 'The list is empty.'),
  elsewhere: share(trait.elsewhere, 'There is nobody else.'),
});

const traitValue = ({ lookups }: Atlas, { kind, value }: SharedTrait): string => {
  if (kind === 'programme-segment' || kind === 'growth-tier') return labelName(kind, value);
  if (kind === 'vertical' || kind === 'need' || kind === 'offering') return lookups[kind](value);
  return value;
};
