/** The segmentation schemes, their labels, and the dimensions of the growth scores. */

export const REVENUE_TIERS = ['high', 'medium', 'low', 'unknown'] as const;
export type RevenueTier = (typeof REVENUE_TIERS)[number];

export const QUADRANTS = ['optimize', 'nurture-and-retain', 'exit-or-move-right', 'grow', 'unknown'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export const GROWTH_TIERS = ['1a', '1b', '2', '3', 'insufficient-data'] as const;
export type GrowthTier = (typeof GROWTH_TIERS)[number];

export const PROGRAMME_SEGMENTS = ['strategic', 'core', 'transactional', 'unassigned'] as const;
export type ProgrammeSegment = (typeof PROGRAMME_SEGMENTS)[number];

/** The segmentation schemes and their labels, in the order in which they are shown. */
export const SCHEMES = {
  'revenue-tier': REVENUE_TIERS,
  'profit-quadrant': QUADRANTS,
  'growth-tier': GROWTH_TIERS,
  'programme-segment': PROGRAMME_SEGMENTS,
} as const;
export type Scheme = keyof typeof SCHEMES;
export const SCHEME_IDS = Object.keys(SCHEMES) as [Scheme, ...Scheme[]];

export const DIMENSIONS = ['need', 'value', 'behaviour'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
