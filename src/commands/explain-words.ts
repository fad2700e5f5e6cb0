import type { Scheme } from '../model/assessment.ts';
import type { Role } from '../model/customer-facts.ts';
import type { Explanation } from './explanation.ts';

type Methods = NonNullable<Explanation['methods']>;

/** Every label as it is read. */
export const LABELS = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  unknown: 'Unknown',
  optimize: 'Optimize',
  'nurture-and-retain': 'Nurture and retain',
  'exit-or-move-right': 'Exit or move right',
  grow: 'Grow',
  '1a': 'Tier 1a',
  '1b': 'Tier 1b',
  '2': 'Tier 2',
  '3': 'Tier 3',
  'insufficient-data': 'Insufficient data',
  strategic: 'Strategic',
  core: 'Core',
  transactional: 'Transactional',
  unassigned: 'Unassigned',
} as const satisfies Record<Methods[keyof Methods]['label'], string>;

/** Every method of labels as it is read. */
export const METHODS = {
  'revenue-tier': 'Revenue tier',
  'profit-quadrant': 'Profit quadrant',
  'growth-tier': 'Growth tier',
  'programme-segment': 'Programme segment',
} as const satisfies Record<Scheme, string>;

export const ROLES = {
  ceo: 'CEO',
  cio: 'CIO',
  cfo: 'CFO',
  cmo: 'CMO',
  'line-of-business': 'line of business',
  purchasing: 'purchasing',
  'it-management': 'IT management',
  other: 'other',
} as const satisfies Record<Role, string>;

const HYPHENATED = new Set(['up-sell', 'cross-sell', 'self-service', 'co-creation', 'decision-maker']);

/** An id of a closed list in a sentence. */
export const words = (id: string): string => (HYPHENATED.has(id) ? id : id.replaceAll('-', ' '));

/** What stands for a figure that nobody knows. */
export const UNKNOWN = '– unknown';
