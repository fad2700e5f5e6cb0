/** The words for what the methods call by id: names, questions and moves. */
import { type Dimension, SCHEMES, type Scheme } from '../../model/assessment.ts';
import type { Role } from '../../model/customer-facts.ts';
import type { STANDINGS } from '../../model/internal-facts.ts';
import { wordsOfLabel } from '../../model/label-words.ts';
import type { LifeCycleStage } from '../../model/offerings.ts';
import type { Foundation } from '../../model/programme-plan.ts';
import type { BUYING_STAGES } from '../../model/prospect.ts';
import type { LabelRef } from '../../views/site/figure.ts';

interface SchemeWords {
  readonly name: string;
  readonly question: string;
}

export const SCHEME_WORDS = {
  'revenue-tier': { name: 'Revenue tiers', question: 'Who brings the revenue?' },
  'profit-quadrant': {
    name: 'Profitability quadrant',
    question: 'Who brings the profit, and what is the next move?',
  },
  'growth-tier': { name: 'Growth tiers', question: 'Who needs us, and is worth most to grow?' },
  'programme-segment': { name: 'Programme segments', question: 'How do we work with whom?' },
} as const satisfies Record<Scheme, SchemeWords>;

/** The schemes in the order in which they are shown. */
export const schemeIds = (): readonly Scheme[] =>
  Object.keys(SCHEMES).filter((id): id is Scheme => id in SCHEMES);

/** The name of a label; `new` and `left` are the ends of a move; an id that is none of ours stands for itself. */
export const labelName = (scheme: Scheme, label: string): string => {
  if (label === 'new') return 'new to the book';
  if (label === 'left') return 'left the book';
  return wordsOfLabel(scheme, label)?.name ?? label;
};

export const labelRef = (scheme: Scheme, label: string): LabelRef => ({
  scheme,
  label,
  name: labelName(scheme, label),
});

/** The labels that say only that we do not know. */
export const UNKNOWN_LABELS = ['unknown', 'insufficient-data', 'unassigned'] as const;

export const DIMENSION_NAMES = {
  need: 'Need',
  value: 'Value',
  behaviour: 'Behaviour',
} as const satisfies Record<Dimension, string>;

export const ROLE_NAMES = {
  ceo: 'CEO',
  cio: 'CIO',
  cfo: 'CFO',
  cmo: 'CMO',
  'line-of-business': 'Line of business',
  purchasing: 'Purchasing',
  'it-management': 'IT management',
  other: 'Other',
} as const satisfies Record<Role, string>;

export const FOUNDATION_NAMES = {
  owner: 'Owner',
  sponsor: 'Sponsor',
  'our-commitments': 'Our promises',
  'their-commitments': 'Their promises',
  goals: 'Goals',
  dates: 'Dates',
} as const satisfies Record<Foundation, string>;

export const BUYING_STAGE_NAMES = {
  planning: 'Planning',
  'determining-needs': 'Determining needs',
  'evaluating-alternatives': 'Evaluating alternatives',
  'evaluating-risk': 'Evaluating risk',
} as const satisfies Record<(typeof BUYING_STAGES)[number], string>;

export const BREAKTHROUGH_NAMES = {
  'new-segment': 'First in a new segment',
  reference: 'A positive reference',
  beachhead: 'A beachhead',
  material: 'Material to the targets',
} as const;

export const LIFE_CYCLE_NAMES = {
  introduction: 'introduction',
  growth: 'growth',
  maturity: 'maturity',
  decline: 'decline',
} as const satisfies Record<LifeCycleStage, string>;

export const STANDING_NAMES = {
  vendor: 'vendor',
  'preferred-supplier': 'preferred supplier',
  partner: 'partner',
  'trusted-advisor': 'trusted advisor',
} as const satisfies Record<(typeof STANDINGS)[number], string>;
