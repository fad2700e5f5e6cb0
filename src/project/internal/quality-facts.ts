/** Every piece of content that the methods ask for, as one kind of fact: known or not, since when, on whose word. */
import { type AccountAssessment, DIMENSIONS } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { CustomerYear } from '../../model/customer-facts.ts';
import type { InternalYear } from '../../model/internal-facts.ts';
import { isFresh } from '../../score/freshness.ts';
import type { Atlas } from './atlas.ts';
import { DIMENSION_NAMES, ROLE_NAMES } from './words.ts';

/** The kinds in the order in which they are shown. */
export const QUALITY_KINDS = [
  'Answers on need',
  'Answers on value',
  'Answers on behaviour',
  'Their business',
  'Whom we know, by role',
  'Decision-makers asked blind',
  'Share of wallet',
  'Revenue of the year',
  'Contribution margin of the year',
  'Standing and outlook',
  'Hours of ours',
  'Figures that customers read',
  'Value claims',
] as const;
export type QualityKindName = (typeof QUALITY_KINDS)[number];

export interface QualityFact {
  readonly kind: QualityKindName;
  readonly what: string;
  readonly known: boolean;
  /** Null where a fact of this kind does not go stale. */
  readonly fresh: boolean | null;
  /** Null where nobody can confirm a fact of this kind, or it is not known. */
  readonly confirmed: boolean | null;
  readonly sourced: boolean | null;
  readonly asOf: string | null;
}

/** What is asked of one account in the review year, kind by kind. */
export const qualityFacts = (atlas: Atlas, placed: AccountAssessment): readonly QualityFact[] => {
  const account = atlas.account(placed.accountId);
  if (account === undefined) return [];
  const year = account.internal.years.find((each) => each.year === atlas.year)?.facts;
  return [
    ...answersOf(atlas, placed),
    ...knowledgeFacts(atlas, account),
    ...yearFacts(atlas, placed, year),
    ...figuresOf(account.customer.years.find((each) => each.year === atlas.year)?.facts),
  ];
};

const ANSWERS = {
  need: 'Answers on need',
  value: 'Answers on value',
  behaviour: 'Answers on behaviour',
} as const;

/** Questions that the account's own figures answer are not asked of anybody. */
const answersOf = ({ book }: Atlas, { labels }: AccountAssessment): QualityFact[] =>
  DIMENSIONS.flatMap((dimension) =>
    labels['growth-tier'].dimensions[dimension].receipt.flatMap((line): QualityFact[] => {
      const indicator = book.model.growth.dimensions[dimension].indicators[line.indicator];
      if (indicator?.input !== 'answer') return [];
      const known = line.state !== 'unknown';
      return [
        {
          kind: ANSWERS[dimension],
          what: `${DIMENSION_NAMES[dimension]}: ${line.label}`,
          known,
          fresh: line.state === 'answered',
          confirmed: known ? line.basis === 'confirmed' : null,
          sourced: known ? line.source !== null : null,
          asOf: known ? line.asOf : null,
        },
      ];
    }),
  );

const knowledgeFacts = ({ lookups }: Atlas, { id, internal }: Account): QualityFact[] => {
  const test = lookups.qualified(id)?.knowYourCustomer;
  if (test === undefined) return [];
  const { knowledge, firstChoice } = internal.profile;
  return [
    ...test.business.questions.map(({ id: question, question: what, state, basis, asOf }): QualityFact => {
      const known = state !== 'unknown';
      return {
        kind: 'Their business',
        what,
        known,
        fresh: state === 'answered',
        confirmed: known ? basis === 'confirmed' : null,
        sourced: known ? knowledge[question]?.source !== undefined : null,
        asOf: known ? asOf : null,
      };
    }),
    ...test.people.roles.map(
      ({ role, people, state, lastSpoke }): QualityFact => ({
        kind: 'Whom we know, by role',
        what: ROLE_NAMES[role],
        known: people.length > 0,
        fresh: state === 'regular',
        confirmed: null,
        sourced: null,
        asOf: lastSpoke,
      }),
    ),
    ...test.firstChoice.people.map(({ person, role, namesUs, askedOn, state }): QualityFact => {
      const asked = firstChoice.find((each) => each.person === person && each.askedOn === askedOn);
      return {
        kind: 'Decision-makers asked blind',
        what: `${ROLE_NAMES[role]}, asked blind`,
        known: namesUs !== null,
        fresh: state === 'answered',
        confirmed: null,
        sourced: namesUs === null ? null : asked?.source !== undefined,
        asOf: askedOn,
      };
    }),
  ];
};

const plain = (kind: QualityKindName, known: boolean): QualityFact => ({
  kind,
  what: kind,
  known,
  fresh: null,
  confirmed: null,
  sourced: null,
  asOf: null,
});

const yearFacts = (
  { book }: Atlas,
  { money }: AccountAssessment,
  year: InternalYear | undefined,
): QualityFact[] => {
  const { wallet, relationship, effort } = year ?? {};
  return [
    {
      kind: 'Share of wallet',
      what: 'What they spend with anybody',
      known: wallet !== undefined,
      fresh: wallet !== undefined && isFresh(wallet.asOf, book.model.freshness.financial, book.settings.asOf),
      confirmed: wallet === undefined ? null : wallet.basis === 'confirmed',
      sourced: wallet === undefined ? null : wallet.source !== undefined,
      asOf: wallet?.asOf ?? null,
    },
    plain('Revenue of the year', money.revenue !== null),
    plain('Contribution margin of the year', money.contributionMargin !== null),
    plain('Standing and outlook', relationship?.standing !== undefined && relationship.outlook !== undefined),
    plain('Hours of ours', effort?.hours !== undefined),
  ];
};

/** What a customer reads as a figure; all of it is known, the question is where from. */
const figuresOf = (facts: CustomerYear | undefined): QualityFact[] => {
  if (facts === undefined) return [];
  const stated = [
    ...facts.figures.map(({ label, source }) => ({ what: label, source })),
    ...facts.usage.map(({ offering, source }) => ({ what: `Use of ${offering}`, source })),
    ...facts.service.map(({ measure, source }) => ({ what: measure, source })),
  ];
  const claims = facts.value.map(({ claim, source, agreedBy, agreedOn }) => ({
    what: claim,
    source,
    agreed: agreedBy !== undefined && agreedOn !== undefined,
  }));
  return [
    ...stated.map(
      ({ what, source }): QualityFact => ({
        ...plain('Figures that customers read', true),
        what,
        sourced: source !== undefined,
      }),
    ),
    ...claims.map(
      ({ what, source, agreed }): QualityFact => ({
        ...plain('Value claims', true),
        what,
        confirmed: agreed,
        sourced: source !== undefined,
      }),
    ),
  ];
};
