import { sealedFile } from '../../support/sealed-file.ts';
import { TINY_BOOK } from '../../support/tiny-book.ts';
import type { FaultCase } from './case.ts';

const LAST = 'accounts/acme/customer/2025.yaml';
const NOW = 'accounts/acme/customer/2026.yaml';
const ISSUED = 'accounts/acme/issued/2025.yaml';

const claim = (actual: number, unit = 'calls'): string => `value:
  - { id: missed, claim: Fewer missed, unit: ${unit}, baseline: 9, actual: ${actual}, better: lower, method: Log }
`;
const SEAL = sealedFile([
  { figure: 'value.missed.baseline', value: 9, unit: 'calls' },
  { figure: 'value.missed.actual', value: 5, unit: 'calls' },
]);

/** The tiny book after 2025 was issued with five missed calls. */
const issued = (lastYear: string, thisYear = '', seal = SEAL): FaultCase['changes'] => ({
  [ISSUED]: seal,
  [LAST]: `${lastYear}${TINY_BOOK[LAST]}`,
  [NOW]: `${thisYear}${TINY_BOOK[NOW]}`,
});
const restated = (...entries: string[]): string =>
  `restated:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;
const ACTUAL = 'year: 2025, figure: value.missed.actual';

const USAGE = (used: number, unit = 'seats'): string =>
  `usage:\n  - { offering: messaging, unit: ${unit}, used: ${used} }\n`;
const USAGE_SEAL = sealedFile([{ figure: 'usage.messaging.used', value: 40, unit: 'seats' }]);
/** This year says what was used last year. */
const repeats = (lastYear: number, used = 40, thisYear = ''): FaultCase['changes'] => ({
  ...issued(USAGE(used), thisYear, USAGE_SEAL),
  [NOW]: `${thisYear}${TINY_BOOK[NOW]?.replace('usage:\n', `usage:\n  - { offering: messaging, unit: seats, used: 50, lastYear: ${lastYear} }\n`)}`,
});

const cases = (rows: readonly (readonly [string, FaultCase['changes'], ...string[]])[]): FaultCase[] =>
  rows.map(([intent, changes, ...expected]) => ({ intent, changes, expected }));

export const ISSUED_FAULTS: readonly FaultCase[] = cases([
  ['what was issued stays as it was', issued(claim(5))],
  ['a figure of an issued year is another', issued(claim(6)), `issued-figure-changed ${LAST}:2:74`],
  [
    'the same figure in another unit',
    issued(claim(5, 'chats')),
    `issued-figure-changed ${LAST}:2:63`,
    `issued-figure-changed ${LAST}:2:74`,
  ],
  [
    'a figure of an issued year is gone',
    issued(''),
    `issued-figure-gone ${LAST}:1:1`,
    `issued-figure-gone ${LAST}:1:1`,
  ],
  [
    'an issued year has no file any more',
    { ...issued(''), [LAST]: null },
    `commitment-unknown ${NOW}:8:17`,
    `issued-figure-gone ${ISSUED}:14:7`,
    `issued-figure-gone ${ISSUED}:15:7`,
  ],
  ['a figure that nobody was told may be added', issued(`${claim(5)}${USAGE(3)}`)],
  [
    'a changed figure that is restated',
    issued(claim(6), restated(`${ACTUAL}, was: 5, now: 6, reason: We forgot one.`)),
  ],
  [
    'the value of today may be left out',
    issued(claim(6), restated(`${ACTUAL}, was: 5, reason: We forgot one.`)),
  ],
  [
    'a restated figure that the customer was told otherwise',
    issued(claim(6), restated(`${ACTUAL}, was: 4, reason: So.`)),
    `restated-was-wrong ${NOW}:2:53`,
  ],
  [
    'a restated figure that is another in its file',
    issued(claim(6), restated(`${ACTUAL}, was: 5, now: 7, reason: So.`)),
    `restated-now-wrong ${NOW}:2:61`,
  ],
  [
    'a restated figure that is what it was',
    issued(claim(5), restated(`${ACTUAL}, was: 5, reason: So.`)),
    `restated-unchanged ${NOW}:2:27`,
  ],
  [
    'a unit is restated too',
    issued(
      claim(5, 'chats'),
      restated(
        `${ACTUAL}, was: 5, unit: calls, reason: So.`,
        'year: 2025, figure: value.missed.baseline, was: 9, unit: calls, reason: So.',
      ),
    ),
  ],
  [
    'a restated unit that was another',
    issued(claim(6), restated(`${ACTUAL}, was: 5, unit: chats, reason: So.`)),
    `restated-was-wrong ${NOW}:2:62`,
  ],
  [
    'a figure of its own year, and of a later one',
    issued(
      claim(5),
      restated(
        'year: 2026, figure: usage.voice.used, was: 5, reason: So.',
        'year: 2027, figure: usage.voice.used, was: 5, reason: So.',
      ),
    ),
    `restated-year-order ${NOW}:2:13`,
    `restated-year-order ${NOW}:3:13`,
  ],
  [
    'a figure of a year that was not issued',
    { ...issued(claim(6), restated(`${ACTUAL}, was: 5, reason: So.`)), [ISSUED]: null },
    `restated-not-issued ${NOW}:2:13`,
  ],
  [
    'a figure of no such name',
    issued(claim(5), restated('year: 2025, figure: value.mised.actual, was: 5, reason: So.')),
    `restated-figure-unknown ${NOW}:2:27`,
  ],
  [
    'a figure that nobody was told cannot be restated',
    issued(
      `${claim(5)}${USAGE(3)}`,
      restated('year: 2025, figure: usage.messaging.used, was: 2, reason: So.'),
    ),
    `restated-figure-unknown ${NOW}:2:27`,
  ],
  [
    'a figure restated twice in one packet',
    issued(claim(6), restated(`${ACTUAL}, was: 5, reason: So.`, `${ACTUAL}, was: 6, reason: So.`)),
    `entry-duplicate ${NOW}:3:27`,
    `restated-unchanged ${NOW}:3:27`,
  ],
  [
    'a year issued by hand knows no figures, so any may be restated',
    { ...issued(claim(6), restated(`${ACTUAL}, was: 5, reason: So.`)), [ISSUED]: TINY_BOOK[ISSUED] ?? '' },
  ],
  ['last year’s figure as it was issued', repeats(40)],
  ['last year’s figure is another than was issued', repeats(41), `last-year-not-as-issued ${NOW}:12:61`],
  [
    'last year’s figure as it is restated',
    repeats(41, 41, restated('year: 2025, figure: usage.messaging.used, was: 40, reason: So.')),
  ],
  [
    'last year’s figure as issued, though it is restated',
    repeats(40, 41, restated('year: 2025, figure: usage.messaging.used, was: 40, reason: So.')),
    `last-year-not-as-issued ${NOW}:14:61`,
  ],
  [
    'a sealed file that was edited',
    { ...issued(claim(5)), [ISSUED]: SEAL.replace('growth-tier: "2"', 'growth-tier: "3"') },
    `seal-broken ${ISSUED}:16:11`,
  ],
  [
    'comments and the order of keys do not break a seal',
    {
      ...issued(claim(5)),
      [ISSUED]: `# read on 2026-01-04\n${SEAL.replace('model: "1"\n', '')}model: "1"\n`,
    },
  ],
]);
