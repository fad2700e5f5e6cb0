import type { AccountQualification, RelationshipStrategy } from '../../model/qualification.ts';
import type { QualificationFacts } from '../../model/qualification-facts.ts';
import { byAccountId, placed, type Source } from '../source.ts';
import { claim, date, id, ids, number, place, table, text } from '../table.ts';

/** Whom M8 is about: an account or a prospect. */
interface Subject {
  readonly kind: 'account' | 'prospect';
  readonly id: string;
}
const subject = <Row extends { readonly subject: Subject }>() => [
  id<Row>('subject_kind', 'account or prospect.', ({ subject }) => subject.kind),
  id<Row>('subject', 'The account or prospect.', ({ subject }) => subject.id),
];
const BY_SUBJECT = 'accounts by id, then prospects by id';

interface FactsRow {
  readonly subject: Subject;
  readonly facts: QualificationFacts;
}

const factsOf = ({ accounts, prospects }: Source): readonly FactsRow[] => [
  ...accounts.flatMap(({ id, internal: { profile } }): readonly FactsRow[] =>
    profile.qualification === undefined
      ? []
      : [{ subject: { kind: 'account', id }, facts: profile.qualification }],
  ),
  ...prospects.flatMap(({ id, profile }): readonly FactsRow[] =>
    profile.qualification === undefined
      ? []
      : [{ subject: { kind: 'prospect', id }, facts: profile.qualification }],
  ),
];

export const qualification = table<FactsRow>({
  name: 'qualification',
  about: 'What teams wrote down for M8, of accounts and prospects.',
  key: ['subject_kind', 'subject'],
  order: BY_SUBJECT,
  rows: factsOf,
  columns: [
    ...subject<FactsRow>(),
    text('loyalty', 'Why they should stay with us.', ({ facts }) => facts.loyalty),
    text('fence', 'How we protect value and loyalty.', ({ facts }) => facts.fence),
    id('meets', 'Will they meet us? yes, partly or no.', ({ facts }) => facts.collaboration?.meets),
    id('responds', 'Will they answer us?', ({ facts }) => facts.collaboration?.responds),
    id('shares', 'Will they share information?', ({ facts }) => facts.collaboration?.shares),
    id('medium', 'How the key contact prefers to be reached.', ({ facts }) => facts.medium),
    id('reference', 'none, willing or active.', ({ facts }) => facts.prestige?.reference),
    id('opens', 'The vertical to which they open the door.', ({ facts }) => facts.prestige?.opens),
    text('prestige_note', 'What the file says of that.', ({ facts }) => facts.prestige?.note),
    id('influencer', 'The key influencer.', ({ facts }) => facts.influencer),
    id('decision_maker', 'The decision-maker.', ({ facts }) => facts.decisionMaker),
  ],
});

type NeedRow = QualificationFacts['needs'][number] & { readonly subject: Subject; readonly place: number };

export const qualificationNeeds = table<NeedRow>({
  name: 'qualification-needs',
  about: 'The needs of each account and prospect, and which of our advantages meet them (M8).',
  key: ['subject_kind', 'subject', 'place'],
  order: `${BY_SUBJECT}; in the order of the file`,
  rows: (source) =>
    factsOf(source).flatMap(({ subject, facts }) =>
      placed(facts.needs).map((need) => ({ ...need, subject })),
    ),
  columns: [
    ...subject<NeedRow>(),
    place('Which need of theirs, from 1.'),
    id('need', 'A need of strategy.yaml.', ({ need }) => need),
    ids('advantages', 'Our advantages that meet it.', ({ advantages }) => advantages),
    text('note', 'What the file says of it.', ({ note }) => note),
  ],
});

type OpeningRow = QualificationFacts['openings'][number] & {
  readonly subject: Subject;
  readonly place: number;
};

export const openings = table<OpeningRow>({
  name: 'openings',
  about: 'Openings to sell more, or something else (M8).',
  key: ['subject_kind', 'subject', 'place'],
  order: `${BY_SUBJECT}; in the order of the file`,
  rows: (source) =>
    factsOf(source).flatMap(({ subject, facts }) =>
      placed(facts.openings).map((opening) => ({ ...opening, subject })),
    ),
  columns: [
    ...subject<OpeningRow>(),
    place('Which opening of theirs, from 1.'),
    id('kind', 'up-sell or cross-sell.', ({ kind }) => kind),
    id('offering', 'The offering.', ({ offering }) => offering),
    number('worth', 'currency', 'Yearly revenue.', ({ worth }) => worth),
    text('note', 'What the file says of it.', ({ note }) => note),
  ],
});

type PointRow = AccountQualification['points'][number] & { readonly subject: Subject };

export const qualificationPoints = table<PointRow>({
  name: 'qualification-points',
  about: 'Which points of M8 are answered, of accounts and prospects.',
  key: ['subject_kind', 'subject', 'point'],
  order: `${BY_SUBJECT}; as the method lists the points`,
  rows: ({ judgement, prospects, qualifiedProspect }) => [
    ...byAccountId(judgement.qualification.accounts).flatMap(({ accountId, qualification }) =>
      qualification.points.map((one): PointRow => ({ ...one, subject: { kind: 'account', id: accountId } })),
    ),
    ...prospects.flatMap(({ id }) =>
      (qualifiedProspect(id)?.points ?? []).map(
        (one): PointRow => ({ ...one, subject: { kind: 'prospect', id } }),
      ),
    ),
  ],
  columns: [
    ...subject<PointRow>(),
    id('point', 'The point.', ({ point }) => point),
    claim('answered', 'Whether the file answers it.', ({ answered }) => answered),
  ],
});

type WalletRow = NonNullable<AccountQualification['wallet']> & { readonly account: string };

export const wallets = table<WalletRow>({
  name: 'wallets',
  about: 'Our share of what each account spends on what we sell, where that is known (M8).',
  key: ['account'],
  order: 'by account',
  rows: ({ judgement }) =>
    byAccountId(judgement.qualification.accounts).flatMap(({ accountId, qualification: { wallet } }) =>
      wallet === null ? [] : [{ ...wallet, account: accountId }],
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    number('spend', 'currency', 'What they spend in a year, with anybody.', ({ spend }) => spend),
    number('share', 'share', 'Our part of it.', ({ share }) => share),
    claim('low', 'Whether that is below the model’s limit.', ({ low }) => low),
    number('gap', 'currency', 'What is left to win.', ({ gap }) => gap),
    id('basis', 'confirmed or assumed.', ({ basis }) => basis),
    date('as_of', 'When we learned it.', ({ asOf }) => asOf),
    claim('fresh', 'Whether that is fresh.', ({ fresh }) => fresh),
  ],
});

type RelationshipRow = RelationshipStrategy & { readonly account: string };

export const relationships = table<RelationshipRow>({
  name: 'relationships',
  about: 'What each relationship is for, and of which kind it is (M9).',
  key: ['account'],
  order: 'by account',
  rows: ({ judgement }) =>
    byAccountId(judgement.qualification.accounts).map(({ accountId, relationship }) => ({
      ...relationship,
      account: accountId,
    })),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('vertical', 'Its vertical.', ({ vertical }) => vertical),
    ids('motivations', 'acquisition, retention, up-sell, cross-sell.', ({ motivations }) => motivations),
    ids('categories', 'Kinds of relationship.', ({ categories }) => categories),
    claim('own', 'Whether the kinds are the account’s own and not its vertical’s.', ({ own }) => own),
  ],
});
