import { edit, edits, type FaultCase } from './case.ts';

const YEAR = 'accounts/acme/customer/2026.yaml';
const ANSWERS = 'accounts/acme/internal/2026.yaml';
const account = (id: string, profile: string) => ({
  [`accounts/${id}/customer/profile.yaml`]: `name: ${id}\n`,
  [`accounts/${id}/internal/profile.yaml`]: profile,
  [`accounts/${id}/internal/2026.yaml`]: '{}\n',
});

export const REFERENCE_FAULTS: readonly FaultCase[] = [
  ...edits(YEAR, [
    [
      'a colleague who is nobody',
      'preparedBy: ana-silva',
      'preparedBy: ana-sliva',
      'team-member-unknown 2:15',
    ],
    ['a customer person who is nobody', 'yours: carla-diaz', 'yours: carla', 'customer-person-unknown 33:12'],
    [
      'an attendee of the wrong side',
      'customer: [carla-diaz]',
      'customer: [ana-silva]',
      'customer-person-unknown 5:14',
    ],
    ['an owner on neither side', 'owner: carla-diaz', 'owner: dora', 'person-unknown 28:12'],
    ['an offering that is none', 'offering: voice', 'offering: voise', 'offering-unknown 12:15'],
    ['a source that is none', 'source: billing\nservice', 'source: biling\nservice', 'source-unknown 15:13'],
    [
      'an outcome of no commitment',
      'commitment: move-numbers',
      'commitment: move-number',
      'commitment-unknown 8:17',
    ],
    [
      'an outcome twice',
      'usage:',
      '  - { commitment: move-numbers, outcome: late }\nusage:',
      'entry-duplicate 11:19',
    ],
    [
      'a colleague named twice',
      'vendor: [ana-silva]',
      'vendor: [ana-silva, ben-okoro, ana-silva]',
      'entry-duplicate 6:34',
    ],
    [
      'an id twice',
      'issues:',
      '  - { id: uptime, measure: x, unit: x, better: lower, from: 2026-01, actual: [1] }\nissues:',
      'id-duplicate 24:11',
    ],
    [
      'author and approver are one',
      'approvedBy: ben-okoro',
      'approvedBy: ana-silva',
      'review-self-approved 3:15',
    ],
    ['a fact from the future', 'since: 2026-05-01', 'since: 2026-11-01', 'fact-after-as-of 27:12'],
    ['notice after the end', 'noticeBy: 2027-09-30', 'noticeBy: 2028-01-01', 'renewal-dates-order 38:13'],
    [
      'a term that ends before it starts',
      '  noticeBy: 2027-09-30\n  termEnds: 2027-12-31',
      '  termEnds: 2024-12-31',
      'renewal-dates-order 37:13',
    ],
    ['months of the year before', 'from: 2025-10', 'from: 2025-09', 'service-outside-year 21:11'],
    ['months beyond the year', 'from: 2025-10', 'from: 2026-08', 'service-outside-year 22:13'],
    [
      'a reference is judged though the file has other faults',
      'ours: ana-silva',
      'our: x\n    ours: nobody',
      'key-unknown 32:5',
      'team-member-unknown 33:11',
    ],
  ]),
  ...edits('accounts/acme/customer/2025.yaml', [
    [
      'the owner of our commitment is a customer',
      'owner: ana-silva',
      'owner: carla-diaz',
      'team-member-unknown 5:12',
    ],
    [
      'the owner of their commitment is a colleague',
      'side: vendor',
      'side: customer',
      'customer-person-unknown 5:12',
    ],
  ]),
  ...edits('accounts/acme/customer/profile.yaml', [
    ['a person with the id of a colleague is fine', 'goals:', '  - id: ben-okoro\n    name: Ben\ngoals:'],
    [
      'a goal confirmed by nobody',
      'confirmedBy: carla-diaz',
      'confirmedBy: carl',
      'customer-person-unknown 8:18',
    ],
  ]),
  {
    intent: 'an owner who could be on either side',
    changes: {
      ...edit('accounts/acme/customer/profile.yaml', 'goals:', '  - id: ben-okoro\n    name: Ben\ngoals:'),
      ...edit(YEAR, 'owner: carla-diaz', 'owner: ben-okoro'),
    },
    expected: [`person-ambiguous ${YEAR}:28:12`],
  },
  {
    intent: 'a colleague twice',
    changes: edit(
      'team.yaml',
      '  - id: ben-okoro',
      '  - { id: ana-silva, name: Ana, title: Boss }\n  - id: ben-okoro',
    ),
    expected: ['id-duplicate team.yaml:5:11'],
  },
  {
    intent: 'a team file that cannot be read makes nobody unknown',
    changes: { 'team.yaml': 'people: [\n' },
    expected: ['yaml-bracket-unclosed team.yaml:1:9'],
  },
  ...edits('accounts/acme/internal/profile.yaml', [
    ['a rating of nobody', 'person: carla-diaz', 'person: carlo-diaz', 'customer-person-unknown 4:13'],
    ['a parent that is no account', 'sponsor: ben-okoro', 'parent: acne', 'parent-unknown 2:9'],
    ['its own parent', 'sponsor: ben-okoro', 'parent: acme', 'parent-cycle 2:9'],
  ]),
  {
    intent: 'a circle of three owners, reported once; what hangs on it is not part of it',
    changes: {
      ...account('kid', 'parent: zeta\n'),
      ...account('zeta', 'owner: ana-silva\nparent: beta\n'),
      ...account('beta', 'parent: cora\n'),
      ...account('cora', 'parent: zeta\n'),
    },
    expected: ['parent-cycle accounts/beta/internal/profile.yaml:1:9'],
  },
  ...edits(ANSWERS, [
    ['an answer to no question', 'portfolio-fit:', 'portfolio-fits:', 'answer-unknown-question 6:3'],
    ['an answer above the scale', 'value: 3', 'value: 4.01', 'answer-out-of-scale 6:27'],
    ['an answer below the scale', 'value: 3', 'value: -1', 'answer-out-of-scale 6:27'],
    ['an answer at the end of the scale is on it', 'value: 3', 'value: 4'],
    ['an answer to what is computed', 'portfolio-fit:', 'current-business:', 'answer-to-computed 6:3'],
    [
      'an answer from the future',
      'asOf: 2026-06-01 }\n  payment',
      'asOf: 2026-10-16 }\n  payment',
      'fact-after-as-of 6:54',
    ],
    ['an answer of the day itself', 'asOf: 2026-06-01 }\n  payment', 'asOf: 2026-10-15 }\n  payment'],
    ['the currency of the book needs no rate', 'currency: USD', 'currency: EUR'],
    ['a currency without a rate', 'currency: USD', 'currency: USB', 'rate-missing 1:11'],
  ]),
  ...edits('prospects/globex/profile.yaml', [
    [
      'an offering that is none, of a prospect',
      'pursuing: [voice]',
      'pursuing: [fax]',
      'offering-unknown 3:12',
    ],
    ['a currency without a rate, of a prospect', 'pursuing: [voice]', 'currency: JPY', 'rate-missing 3:11'],
  ]),
];
