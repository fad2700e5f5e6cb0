import type { Scheme } from '../model/assessment.ts';
import type { Role } from '../model/customer-facts.ts';
import { LABEL_WORDS } from '../model/label-words.ts';
import type { Explanation } from './explanation.ts';

type Methods = NonNullable<Explanation['methods']>;

const names = <S extends Scheme>(scheme: S) =>
  Object.fromEntries(
    Object.entries(LABEL_WORDS[scheme]).map(([label, { name }]) => [label, name]),
  ) as Readonly<Record<keyof (typeof LABEL_WORDS)[S], string>>;

/** Every label as it is read; beside its method, unknown says enough. */
export const LABELS = {
  ...names('revenue-tier'),
  ...names('profit-quadrant'),
  ...names('growth-tier'),
  ...names('programme-segment'),
  unknown: 'Unknown',
} satisfies Record<Methods[keyof Methods]['label'], string>;

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
