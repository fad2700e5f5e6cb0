/** The words for what the methods call by id: names, questions and moves. */
import {
  type Dimension,
  type GrowthTier,
  type ProgrammeSegment,
  type Quadrant,
  type RevenueTier,
  SCHEMES,
  type Scheme,
} from '../../model/assessment.ts';
import type { Role } from '../../model/customer-facts.ts';
import type { STANDINGS } from '../../model/internal-facts.ts';
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

interface LabelWords {
  readonly name: string;
  /** What the method advises. */
  readonly move: string;
}

const REVENUE_TIERS = {
  high: { name: 'High', move: 'The revenue view says: focus here.' },
  medium: { name: 'Medium', move: 'Keep, and look for those that can rise.' },
  low: { name: 'Low', move: 'Serve at low cost; look at margin and growth before giving time.' },
  unknown: { name: 'Revenue unknown', move: 'Find the revenue before ranking the account.' },
} as const satisfies Record<RevenueTier, LabelWords>;

const QUADRANTS = {
  optimize: { name: 'Optimize', move: 'Improve the margin: move right.' },
  'nurture-and-retain': { name: 'Nurture and retain', move: 'Keep what earns most: nurture and retain.' },
  'exit-or-move-right': { name: 'Exit or move right', move: 'Reprice, restructure, or let go.' },
  grow: { name: 'Grow', move: 'Sell more where the margin is good: move up.' },
  unknown: { name: 'Margin or revenue unknown', move: 'Find the missing figure before choosing a move.' },
} as const satisfies Record<Quadrant, LabelWords>;

const GROWTH_TIERS = {
  '1a': {
    name: 'Tier 1a',
    move: 'A growth hot spot that works the way we do: high touch, solutions, face to face.',
  },
  '1b': {
    name: 'Tier 1b',
    move: 'Value and need are there; lead with consultative selling to bring buyers along.',
  },
  '2': { name: 'Tier 2', move: 'Grow with what stands today, and watch for a rise.' },
  '3': { name: 'Tier 3', move: 'Serve well at low touch.' },
  'insufficient-data': {
    name: 'Insufficient data',
    move: 'Ask the open questions before ranking the account.',
  },
} as const satisfies Record<GrowthTier, LabelWords>;

const PROGRAMME_SEGMENTS = {
  strategic: { name: 'Strategic', move: 'Product management, engineering and marketing are engaged.' },
  core: {
    name: 'Core',
    move: 'Grow and penetrate with current offerings; the annual review is made for these.',
  },
  transactional: { name: 'Transactional', move: 'A vendor relationship: serve well and simply.' },
  unassigned: { name: 'Unassigned', move: 'The rules place it nowhere: complete its facts.' },
} as const satisfies Record<ProgrammeSegment, LabelWords>;

const LABELS: Readonly<Record<Scheme, Readonly<Record<string, LabelWords>>>> = {
  'revenue-tier': REVENUE_TIERS,
  'profit-quadrant': QUADRANTS,
  'growth-tier': GROWTH_TIERS,
  'programme-segment': PROGRAMME_SEGMENTS,
};

/** The schemes in the order in which they are shown. */
export const schemeIds = (): readonly Scheme[] =>
  Object.keys(SCHEMES).filter((id): id is Scheme => id in SCHEMES);

/** The name of a label; `new` and `left` are the ends of a move; an id that is none of ours stands for itself. */
export const labelName = (scheme: Scheme, label: string): string => {
  if (label === 'new') return 'new to the book';
  if (label === 'left') return 'left the book';
  return LABELS[scheme][label]?.name ?? label;
};

export const labelRef = (scheme: Scheme, label: string): LabelRef => ({
  scheme,
  label,
  name: labelName(scheme, label),
});

/** The labels that say only that we do not know. */
export const UNKNOWN_LABELS = ['unknown', 'insufficient-data', 'unassigned'] as const;

/** What the method advises for a label. */
export const labelMove = (scheme: Scheme, label: string): string => LABELS[scheme][label]?.move ?? '–';

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
