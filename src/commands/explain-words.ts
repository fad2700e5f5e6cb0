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

/** What stands for a figure that nobody knows. */
export const UNKNOWN = '– unknown';
