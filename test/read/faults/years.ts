import { edit, edits, type FaultCase } from './case.ts';

const BOOK = 'book.yaml';
const PROFILE = 'accounts/acme/internal/profile.yaml';
const FIRST = '{ year: 2025, starts: 2024-10-01, ends: 2025-09-30 }';
const threeYears = edit(BOOK, FIRST, `{ year: 2024, starts: 2023-10-01, ends: 2024-09-30 }\n  - ${FIRST}`);

export const YEAR_FAULTS: readonly FaultCase[] = [
  ...edits(BOOK, [
    ['a day left out', 'starts: 2025-10-01', 'starts: 2025-10-02', 'fiscal-year-gap 7:27'],
    ['a day counted twice', 'starts: 2025-10-01', 'starts: 2025-09-30', 'fiscal-year-overlap 7:27'],
    ['a review year that is none', 'reviewYear: 2026', 'reviewYear: 2027', 'review-year-unknown 4:13'],
    [
      'a rate of the own currency',
      '2026: { USD: 0.92 }',
      '2026: { USD: 0.92, EUR: 1 }',
      'rate-own-currency 11:22',
    ],
    ['rates of no year', '2025: { USD: 0.9 }', '2023: { USD: 0.9 }', 'rate-year-unknown 10:3'],
  ]),
  {
    intent: 'a year that ends before it starts',
    changes: edit(BOOK, 'ends: 2026-09-30', 'ends: 2025-09-30'),
    expected: ['fiscal-year-backward book.yaml:7:45'],
  },
  {
    intent: 'no rate of the year, at the currency that needs it',
    changes: edit(BOOK, '2026: { USD: 0.92 }', '2026: {}'),
    expected: ['rate-missing accounts/acme/internal/2026.yaml:1:11'],
  },
  {
    intent: 'fiscal years out of order',
    changes: {
      ...edit(BOOK, FIRST, '{ year: 2024, starts: 2024-10-01, ends: 2025-09-30 }'),
      'accounts/acme/customer/2025.yaml': null,
      'accounts/acme/internal/2025.yaml': null,
      'accounts/acme/issued/2025.yaml': null,
      ...edit(
        'accounts/acme/customer/2026.yaml',
        'outcomes:\n  - commitment: move-numbers\n    outcome: kept\n    on: 2026-03-20\n',
        '',
      ),
    },
    expected: ['fiscal-year-order book.yaml:7:13', 'rate-year-unknown book.yaml:10:3'],
  },
  {
    intent: 'files of years that the book does not have',
    changes: {
      'accounts/acme/internal/2031.yaml': '{}\n',
      'accounts/acme/issued/2024.yaml': 'issuedOn: 2024-11-20\nmodel: "1"\nlabels: {}\n',
      'accounts/acme/customer/2024.mdx': 'Long ago.\n',
      'accounts/acme/customer/2024.yaml': '{}\n',
    },
    expected: [
      'year-unknown accounts/acme/customer/2024.mdx:1:1',
      'year-unknown accounts/acme/customer/2024.yaml:1:1',
      'year-unknown accounts/acme/internal/2031.yaml:1:1',
      'year-unknown accounts/acme/issued/2024.yaml:1:1',
    ],
  },
  {
    intent: 'issued of a year that has not begun',
    changes: {
      ...edit(
        BOOK,
        'ends: 2026-09-30 }',
        'ends: 2026-10-15 }\n  - { year: 2027, starts: 2026-10-16, ends: 2027-09-30 }',
      ),
      'accounts/acme/issued/2027.yaml': 'issuedOn: 2026-10-01\nmodel: "1"\nlabels: {}\n',
    },
    expected: ['issued-year-future accounts/acme/issued/2027.yaml:1:1'],
  },
  ...edits('accounts/acme/issued/2025.yaml', [
    [
      'issued before the year began',
      'issuedOn: 2025-11-20',
      'issuedOn: 2024-09-30',
      'issued-before-year 1:11',
    ],
    ['issued on its first day is odd but can be', 'issuedOn: 2025-11-20', 'issuedOn: 2024-10-01'],
    ['issued in the future', 'issuedOn: 2025-11-20', 'issuedOn: 2026-10-16', 'fact-after-as-of 1:11'],
    ['a label that is a number', 'growth-tier: "2"', 'growth-tier: 2', 'value-wrong-type 3:24'],
    ['a label of another method', 'growth-tier: "2"', 'growth-tier: core', 'value-not-listed 3:24'],
    ['no label that stood', 'growth-tier: "2", revenue-tier: medium', ''],
  ]),
  ...edits('accounts/acme/internal/2026.yaml', [
    [
      'a wallet that holds less than they buy from us',
      'spend: 400000',
      'spend: 119999',
      'wallet-below-revenue 8:18',
    ],
    ['a wallet that is all ours', 'spend: 400000', 'spend: 120000'],
    ['an empty wallet', 'spend: 400000', 'spend: 0', 'value-out-of-range 8:18', 'wallet-below-revenue 8:18'],
    [
      'a wallet of the future',
      'basis: assumed, asOf: 2026-06-01 }\neffort',
      'basis: assumed, asOf: 2026-12-01 }\neffort',
      'fact-after-as-of 8:48',
    ],
    ['more hours than there were', 'adviceHours: 30', 'adviceHours: 30.5', 'effort-hours-over 9:18'],
    [
      'tenths of hours that add up',
      'hours: 100, adviceHours: 30, presalesHours: 70',
      'hours: 0.3, adviceHours: 0.1, presalesHours: 0.2',
    ],
    [
      'more advice than hours',
      'hours: 100, adviceHours: 30, presalesHours: 70',
      'hours: 10, adviceHours: 11',
      'effort-hours-over 9:18',
    ],
    ['parts of hours that are not known', 'hours: 100, ', ''],
    ['more orders than quotes', 'orders: 4', 'orders: 5', 'effort-orders-over 9:78'],
    ['orders without quotes are not counted', 'quotes: 4, ', ''],
  ]),
  {
    intent: 'a year missing between two, at the one after it',
    changes: {
      ...threeYears,
      'accounts/acme/internal/2025.yaml': null,
      'accounts/acme/internal/2024.yaml': '{}\n',
    },
    expected: ['year-missing accounts/acme/internal/2026.yaml:1:1'],
  },
  {
    intent: 'the review year missing at the end, at the profile',
    changes: { 'accounts/acme/internal/2026.yaml': null },
    expected: [`year-missing ${PROFILE}:1:1`],
  },
  {
    intent: 'an account that left owes no year from then on',
    changes: {
      'accounts/acme/internal/2026.yaml': null,
      ...edit(PROFILE, 'sponsor: ben-okoro', 'lost: { on: 2025-10-01, reason: Price. }'),
    },
    expected: [],
  },
  {
    intent: 'an account that left later owes the years before',
    changes: {
      ...threeYears,
      'accounts/acme/internal/2024.yaml': '{}\n',
      'accounts/acme/internal/2025.yaml': null,
      'accounts/acme/internal/2026.yaml': null,
      ...edit(PROFILE, 'sponsor: ben-okoro', 'lost: { on: 2025-10-01, reason: Price. }'),
    },
    expected: [`year-missing ${PROFILE}:1:1`],
  },
  {
    intent: 'a year that was issued and has no facts is a warning',
    changes: { 'accounts/acme/internal/2025.yaml': null },
    expected: ['issued-without-facts accounts/acme/issued/2025.yaml:1:1'],
  },
  {
    intent: 'an account without years is a warning',
    changes: { 'accounts/acme/internal/2025.yaml': null, 'accounts/acme/internal/2026.yaml': null },
    expected: [`account-without-years ${PROFILE}:1:1`],
  },
  {
    intent: 'customer years may be missing',
    changes: { 'accounts/acme/customer/2025.yaml': null, 'accounts/acme/customer/2026.yaml': null },
    expected: [],
  },
  {
    intent: 'fiscal years that cannot be read make no year unknown',
    changes: edit(BOOK, 'ends: 2025-09-30', 'end: 2025-09-30'),
    expected: ['key-unknown book.yaml:6:39'],
  },
];
