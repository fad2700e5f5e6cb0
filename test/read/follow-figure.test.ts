import { expect, test } from 'vitest';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import { followFigure } from '../../src/read/follow-figure.ts';

type Entry = Partial<CustomerYear['restated'][number]>;

/** A figure issued for 2025 as 5 calls, what its file says now, and what 2026 and then 2027 say of it. */
const follow = (now: number, ...entries: readonly Entry[]): string[] =>
  followFigure({
    year: 2025,
    sealed: { figure: 'value.missed.actual', value: 5, unit: 'calls' },
    stated: {
      figure: 'value.missed.actual',
      value: now,
      unit: 'calls',
      list: 'value',
      index: 0,
      part: 'actual',
      path: ['value', 0, 'actual'],
    },
    later: entries.map((entry, index) => ({
      document: `${2026 + index}.yaml`,
      declaredIn: 2026 + index,
      path: ['restated', 0] as const,
      entry: { year: 2025, figure: 'value.missed.actual', was: 5, reason: 'So.', ...entry },
    })),
  }).map(({ code, document, path, args }) => `${code} ${document} ${path.at(-1)} told ${args.told}`);

test.for<readonly [string, number, readonly Entry[], readonly string[]]>([
  ['nothing is said of it', 6, [], []],
  ['restated once', 6, [{ was: 5 }], []],
  [
    'restated twice, each from where the one before ended',
    7,
    [
      { was: 5, now: 6 },
      { was: 6, now: 7 },
    ],
    [],
  ],
  ['the end of the first is the beginning of the second', 7, [{ was: 5 }, { was: 6 }], []],
  [
    'and back again',
    5,
    [
      { was: 5, now: 6 },
      { was: 6, now: 5 },
    ],
    [],
  ],
  [
    'the second begins elsewhere',
    8,
    [{ was: 5, now: 6 }, { was: 7 }],
    ['restated-was-wrong 2027.yaml was told 6'],
  ],
  [
    'the first begins elsewhere',
    8,
    [{ was: 4, now: 6 }, { was: 6 }],
    ['restated-was-wrong 2026.yaml was told 5'],
  ],
  ['a restatement of nothing', 6, [{ was: 5 }, { was: 6 }], ['restated-unchanged 2027.yaml figure told 6']],
  ['a unit that it never had', 6, [{ was: 5, unit: 'chats' }], ['restated-was-wrong 2026.yaml unit told 5']],
])('%s', ([, now, entries, expected]) => {
  expect(follow(now, ...entries)).toEqual(expected);
});
