/**
 * Which places of content hold an id that another place declares. A test holds these tables
 * against the schemas, so that no field that takes an id, and no mapping keyed by ids, is left out.
 */

/** What an id refers to. */
export type Target =
  | 'team'
  | 'customer'
  | 'prospect-person'
  | 'either'
  | 'by-side'
  | 'offering'
  | 'source'
  | 'last-commitment'
  | 'parent'
  | 'account'
  | 'prospect'
  | 'advantage'
  | 'need'
  | 'vertical'
  | 'sector'
  | 'question'
  | 'play'
  | 'play-item';

/** Places as patterns, `*` for every entry or key. */
export interface ReferenceTable {
  /** Where a value is the id. */
  readonly values: Readonly<Record<string, Target>>;
  /** Where a key is the id: the pattern ends with the keys. */
  readonly keys: Readonly<Record<string, Target>>;
}

const qualificationOf = (person: Target): Readonly<Record<string, Target>> => ({
  'qualification.needs.*.need': 'need',
  'qualification.needs.*.advantages.*': 'advantage',
  'qualification.openings.*.offering': 'offering',
  'qualification.prestige.opens': 'vertical',
  'qualification.influencer': person,
  'qualification.decisionMaker': person,
});

const PLAYS = { 'plays.*': 'play', 'plays.*.*': 'play-item' } as const;

export const CUSTOMER_PROFILE_REFERENCES: ReferenceTable = {
  values: {
    'goals.*.confirmedBy': 'customer',
    'contract.benchmark.sector': 'sector',
    'contract.benchmark.firm': 'account',
  },
  keys: {},
};

export const CUSTOMER_YEAR_REFERENCES: ReferenceTable = {
  values: {
    'review.preparedBy': 'team',
    'review.approvedBy': 'team',
    'attendees.vendor.*': 'team',
    'attendees.customer.*': 'customer',
    'figures.*.source': 'source',
    'outcomes.*.commitment': 'last-commitment',
    'commitments.*.owner': 'by-side',
    'commitments.*.carries': 'last-commitment',
    'value.*.agreedBy': 'customer',
    'value.*.ours': 'team',
    'value.*.yours': 'customer',
    'value.*.source': 'source',
    'usage.*.offering': 'offering',
    'usage.*.source': 'source',
    'service.*.source': 'source',
    'issues.*.owner': 'either',
    'nextGoals.*.agreedBy': 'customer',
    'plan.*.ours': 'team',
    'plan.*.yours': 'customer',
    'feedback.*.by': 'customer',
    'signOff.ours': 'team',
    'signOff.yours': 'customer',
    'sources.*.owner': 'team',
  },
  keys: {},
};

export const INTERNAL_PROFILE_REFERENCES: ReferenceTable = {
  values: {
    owner: 'team',
    sponsor: 'team',
    parent: 'parent',
    'programme.author': 'team',
    'ratings.*.person': 'customer',
    'overrides.*.author': 'team',
    vertical: 'vertical',
    'firstChoice.*.person': 'customer',
    ...qualificationOf('customer'),
    'tasks.*.owner': 'team',
  },
  keys: { 'knowledge.*': 'question' },
};

/** The keys of `answers` are judged with the answers themselves. */
export const INTERNAL_YEAR_REFERENCES: ReferenceTable = {
  values: { 'pursuing.*': 'offering' },
  keys: PLAYS,
};

export const PROSPECT_REFERENCES: ReferenceTable = {
  values: {
    owner: 'team',
    'pursuing.*': 'offering',
    vertical: 'vertical',
    ...qualificationOf('prospect-person'),
    'won.account': 'account',
    'tasks.*.owner': 'team',
  },
  keys: {},
};

export const MODEL_REFERENCES: ReferenceTable = {
  values: { 'benchmark.measures.usage.*': 'offering' },
  keys: {},
};

export const STRATEGY_REFERENCES: ReferenceTable = {
  values: { 'territory.*.prospect': 'prospect' },
  keys: PLAYS,
};
