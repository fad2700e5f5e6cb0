import { edits } from './case.ts';

const SECOND = (decidedOn: string, expires: string, method = 'growth-tier', label = '1a'): string =>
  `  - { method: ${method}, label: ${label}, author: ana-silva, reason: So., decidedOn: ${decidedOn}, expires: ${expires} }\nknowledge:`;

export const OVERRIDE_FAULTS = edits('accounts/acme/internal/profile.yaml', [
  ['a label of another method', 'label: 1b', 'label: core', 'override-label-unknown 10:12'],
  [
    'a label that nobody can decide for',
    'label: 1b',
    'label: insufficient-data',
    'override-label-unknown 10:12',
  ],
  ['a label that is a number', 'label: 1b', 'label: 2', 'value-wrong-type 10:12'],
  ['a label in quotes', 'label: 1b', 'label: "2"'],
  ['an author who is nobody', 'author: ben-okoro', 'author: carla-diaz', 'team-member-unknown 11:13'],
  ['an end before its beginning', 'expires: 2026-12-31', 'expires: 2026-05-31', 'override-dates-order 14:14'],
  ['expired the day before', 'expires: 2026-12-31', 'expires: 2026-10-14', 'override-expired 14:14'],
  ['the last day itself still holds', 'expires: 2026-12-31', 'expires: 2026-10-15'],
  ['decided in the future', 'decidedOn: 2026-06-01', 'decidedOn: 2026-10-16', 'fact-after-as-of 13:16'],
  [
    'two on one day',
    'knowledge:',
    SECOND('2026-12-31', '2027-12-31'),
    'fact-after-as-of 15:82',
    'overrides-overlap 15:82',
  ],
  ['one after the other', 'knowledge:', SECOND('2027-01-01', '2027-12-31'), 'fact-after-as-of 15:82'],
  ['one inside the other', 'knowledge:', SECOND('2026-07-01', '2026-11-01'), 'overrides-overlap 15:82'],
  [
    'two methods on the same days are fine',
    'knowledge:',
    SECOND('2026-07-01', '2026-11-01', 'programme-segment', 'core'),
  ],
]);
