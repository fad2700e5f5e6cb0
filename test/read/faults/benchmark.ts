import { TINY_BOOK } from '../../support/tiny-book.ts';
import type { FaultCase } from './case.ts';

const PROFILE = 'accounts/acme/customer/profile.yaml';
const lines = (TINY_BOOK[PROFILE] ?? '').split('\n').length;
const agreed = (agreement: string) => ({
  [PROFILE]: `${TINY_BOOK[PROFILE] ?? ''}contract:\n  benchmark: { ${agreement} }\n`,
});
const model = (benchmark: string) => ({
  'model.yaml': `${TINY_BOOK['model.yaml'] ?? ''}benchmark:\n${benchmark}`,
});
const modelLines = (TINY_BOOK['model.yaml'] ?? '').split('\n').length;
const CARE = model('  sectors: { care: Care }\n');

/** Agreements to be compared, and what the model compares. */
export const BENCHMARK_FAULTS: readonly FaultCase[] = [
  {
    intent: 'an agreement that names a sector of the model and the account that stands for the firm',
    changes: { ...CARE, ...agreed('agreedOn: 2026-03-02, until: 2028-03-01, sector: care, firm: acme') },
    expected: [],
  },
  {
    intent: 'an agreement may begin and end on one day',
    changes: agreed('agreedOn: 2026-03-02, until: 2026-03-02'),
    expected: [],
  },
  {
    intent: 'an agreement that ends before it begins',
    changes: agreed('agreedOn: 2026-03-02, until: 2026-03-01'),
    expected: [`benchmark-dates-order ${PROFILE}:${lines + 1}:45`],
  },
  {
    intent: 'an agreement of the future',
    changes: agreed('agreedOn: 2026-12-02'),
    expected: [`fact-after-as-of ${PROFILE}:${lines + 1}:26`],
  },
  {
    intent: 'a sector that the model does not know',
    changes: { ...CARE, ...agreed('agreedOn: 2026-03-02, sector: car') },
    expected: [`sector-unknown ${PROFILE}:${lines + 1}:46`],
  },
  {
    intent: 'a firm that no account stands for',
    changes: agreed('agreedOn: 2026-03-02, firm: acne'),
    expected: [`account-unknown ${PROFILE}:${lines + 1}:44`],
  },
  {
    intent: 'an offering that nobody sells, and one twice',
    changes: model('  measures: { usage: [voice, fax, voice] }\n'),
    expected: [
      `offering-unknown model.yaml:${modelLines + 1}:30`,
      `entry-duplicate model.yaml:${modelLines + 1}:35`,
    ],
  },
  {
    intent: 'groups too small to hide anybody',
    changes: model('  leastFirms: 7\n  leastApart: 3\n'),
    expected: [
      `value-out-of-range model.yaml:${modelLines + 1}:15`,
      `value-out-of-range model.yaml:${modelLines + 2}:15`,
    ],
  },
  {
    intent: 'a closed benchmark that was edited',
    changes: {
      'benchmark/2025.yaml': `closedOn: 2025-11-20\nmodel: "1"\nfigures: []\nseal: { digest: ${'a'.repeat(64)} }\n`,
    },
    expected: ['seal-broken benchmark/2025.yaml:4:17'],
  },
];
