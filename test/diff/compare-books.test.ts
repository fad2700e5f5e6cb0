/** What a change does to labels and scores: every cause, and what keeps a label. */
import { expect, test } from 'vitest';
import type { Files } from '../support/content-folder.ts';
import { diffOf, edited, kept, moves } from './diff-of.ts';

const YEAR = 'accounts/acme/internal/2026.yaml';
const PROFILE = 'accounts/acme/internal/profile.yaml';
const withoutOverride = edited(PROFILE, [
  `overrides:
  - method: growth-tier
    label: 1b
    author: ben-okoro
    reason: They buy next year.
    decidedOn: 2026-06-01
    expires: 2026-12-31
`,
  '',
]);
const withoutIssued: Files = { 'accounts/acme/issued/2025.yaml': null };
/** Value counts from 50 on for Tier 2; revenue of 300,000 dollars is worth 55 points. */
const worthMore = edited(YEAR, ['revenue: 120000', 'revenue: 300000']);
const modelWith = (...replaced: readonly (readonly [string, string])[]): Files =>
  edited('model.yaml', ...replaced);

interface Case {
  readonly always?: Files;
  readonly base?: Files;
  readonly change: Files;
  readonly moves: readonly string[];
  readonly kept?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'nothing changes': { change: {}, moves: [] },
  'a figure is another one': {
    always: { ...withoutOverride, ...withoutIssued },
    change: worthMore,
    moves: ['acme profit-quadrant: nurture-and-retain → optimize by data', 'acme growth-tier: 3 → 2 by data'],
  },
  'a figure becomes known': {
    always: { ...withoutOverride, ...withoutIssued },
    base: edited(YEAR, ['revenue: 120000\ncontributionMargin: 40000\n', '']),
    change: edited(YEAR),
    moves: [
      'acme revenue-tier: unknown → high by missing',
      'acme profit-quadrant: unknown → nurture-and-retain by missing, cut',
      'acme growth-tier: insufficient-data → 3 by missing',
    ],
  },
  'an answer goes': {
    always: { ...withoutOverride, ...withoutIssued },
    change: edited(YEAR, ['  portfolio-fit: { value: 3, basis: confirmed, asOf: 2026-06-01 }\n', '']),
    moves: ['acme growth-tier: 3 → insufficient-data by missing'],
  },
  'the day moves on, and an answer is too old': {
    always: { ...withoutOverride, ...withoutIssued },
    change: edited('book.yaml', ['asOf: 2026-10-15', 'asOf: 2028-10-15']),
    moves: ['acme growth-tier: 3 → insufficient-data by time'],
  },
  'the model is another': {
    always: { ...withoutOverride, ...withoutIssued },
    change: modelWith(['version: "1"', 'version: "2"'], ['value: { from: 50 }', 'value: { from: 20 }']),
    moves: ['acme growth-tier: 3 → 2 by model'],
  },
  'the data and the model both, each on its own line': {
    always: { ...withoutOverride, ...withoutIssued },
    change: {
      ...edited(YEAR, ['revenue: 120000', 'revenue: 60000']),
      ...modelWith(['version: "1"', 'version: "2"'], ['value: { from: 50 }', 'value: { from: 5 }']),
    },
    moves: ['acme revenue-tier: high → medium by data', 'acme growth-tier: 3 → 2 by model'],
  },
  'a question goes with its answers: that is the model’s doing': {
    always: { ...withoutOverride, ...withoutIssued },
    change: {
      ...edited(YEAR, [
        '  payment-delay: { value: 12, basis: assumed, asOf: 2026-06-01 }\n',
        '  new-delay: { value: 60, basis: assumed, asOf: 2026-06-01 }\n',
      ]),
      ...modelWith(
        ['version: "1"', 'version: "2"'],
        ['payment-delay:', 'new-delay:'],
        ['    when:\n      - value: { from: 50 }', '    when:\n      - behaviour: { below: 20 }'],
      ),
    },
    moves: ['acme growth-tier: 3 → 2 by model'],
  },
  'a cut line is solved from the book, and another account moves it': {
    always: {
      ...withoutOverride,
      ...withoutIssued,
      ...modelWith([
        'cuts: { by: amount, high: 100000, medium: 20000 }',
        'cuts: { by: share-of-accounts, high: 50, medium: 50 }',
      ]),
      'accounts/bolt/customer/profile.yaml': 'name: Bolt\n',
      'accounts/bolt/internal/profile.yaml': 'owner: ana-silva\n',
    },
    base: { 'accounts/bolt/internal/2026.yaml': 'revenue: 100000\n' },
    change: { 'accounts/bolt/internal/2026.yaml': 'revenue: 200000\n' },
    moves: [
      'acme revenue-tier: high → medium by cut',
      'acme profit-quadrant: nurture-and-retain → grow by cut',
      'bolt revenue-tier: medium → high by data',
    ],
  },
  'a person sets a label': {
    always: withoutIssued,
    base: withoutOverride,
    change: edited(PROFILE),
    moves: ['acme growth-tier: 3 → 1b by override'],
  },
  'an override has run out, and is taken away': {
    always: withoutIssued,
    change: { ...withoutOverride, ...edited('book.yaml', ['asOf: 2026-10-15', 'asOf: 2027-01-15']) },
    moves: ['acme growth-tier: 1b → 3 by time'],
  },
  'an override keeps a label that would move': {
    always: withoutIssued,
    change: worthMore,
    moves: ['acme profit-quadrant: nurture-and-retain → optimize by data'],
    kept: ['acme growth-tier: 1b, alone 3 → 2, override'],
  },
  'hysteresis holds a label that would move': {
    always: {
      ...withoutOverride,
      ...modelWith(['freshness:', 'hysteresis: { revenue: { exit: 20 } }\nfreshness:']),
      'accounts/acme/issued/2025.yaml': 'issuedOn: 2025-11-20\nmodel: "1"\nlabels: { revenue-tier: high }\n',
    },
    change: edited(YEAR, ['revenue: 120000', 'revenue: 100000']),
    moves: [],
    kept: ['acme revenue-tier: high, alone high → medium, hysteresis'],
  },
  'a label leaves its zone': {
    always: {
      ...withoutOverride,
      ...modelWith(['freshness:', 'hysteresis: { revenue: { exit: 20 } }\nfreshness:']),
      'accounts/acme/issued/2025.yaml': 'issuedOn: 2025-11-20\nmodel: "1"\nlabels: { revenue-tier: high }\n',
    },
    base: edited(YEAR, ['revenue: 120000', 'revenue: 100000']),
    change: edited(YEAR, ['revenue: 120000', 'revenue: 80000']),
    moves: ['acme revenue-tier: high → medium by data'],
  },
  'what was issued last year is put on file': {
    always: {
      ...withoutOverride,
      ...modelWith(['freshness:', 'hysteresis: { revenue: { exit: 20 } }\nfreshness:']),
      ...edited(YEAR, ['revenue: 120000', 'revenue: 100000']),
    },
    base: { 'accounts/acme/issued/2025.yaml': null },
    change: {
      'accounts/acme/issued/2025.yaml': 'issuedOn: 2025-11-20\nmodel: "1"\nlabels: { revenue-tier: high }\n',
    },
    moves: ['acme revenue-tier: medium → high by issued'],
  },
};

test.for(Object.entries(CASES))('%s', async ([, { always = {}, base = {}, change, ...expected }]) => {
  const diff = await diffOf(change, base, always);
  expect(moves(diff)).toEqual(expected.moves);
  expect(kept(diff)).toEqual(expected.kept ?? []);
});

test('the parts of a score add up to its change, to the last digit', async () => {
  const { scores } = await diffOf({
    ...edited(
      YEAR,
      ['revenue: 120000', 'revenue: 300000'],
      ['value: 3, basis: confirmed', 'value: 2, basis: assumed'],
    ),
    ...modelWith(
      ['version: "1"', 'version: "2"'],
      ['- { at: 500000, points: 100 }', '- { at: 400000, points: 100 }'],
    ),
  });
  const told = scores.map(({ score, time, data, missing, model }) => [score, time, data, missing, model]);
  expect(told).toEqual([
    ['need', 0, -25, 0, 0],
    ['value', 0, 33.12, 0, 13.8],
    ['overall', 0, expect.any(Number), 0, expect.any(Number)],
  ]);
  for (const { from, to, time, data, missing, model } of scores) {
    expect((time ?? 0) + (data ?? 0) + (missing ?? 0) + (model ?? 0)).toBeCloseTo((to ?? 0) - (from ?? 0), 9);
  }
});

test('the answers of a question that the model asks no more go with it, and are not missing', async () => {
  const { scores } = await diffOf({
    ...edited(YEAR, ['  payment-delay:', '  new-delay:']),
    ...modelWith(['version: "1"', 'version: "2"'], ['payment-delay:', 'new-delay:'], ['at: 60', 'at: 24']),
  });
  const behaviour = scores.find(({ score }) => score === 'behaviour');
  expect(behaviour).toMatchObject({ from: 80, to: 50, time: 0, data: 0, missing: 0, model: -30 });
});

test('a fact that moved a label is told with its line, and one that is gone with its line in the base', async () => {
  const { facts } = await diffOf(
    edited(
      YEAR,
      ['revenue: 120000', 'revenue: 300000'],
      ['  payment-delay: { value: 12, basis: assumed, asOf: 2026-06-01 }\n', ''],
    ),
  );
  expect(
    facts.flatMap(({ account, changes }) => changes.map((one) => ({ account: account?.id, ...one }))),
  ).toEqual([
    {
      account: 'acme',
      file: YEAR,
      line: 2,
      side: 'now',
      path: 'revenue',
      from: '120000',
      to: '300000',
      bears: true,
    },
    {
      account: 'acme',
      file: YEAR,
      line: 7,
      side: 'base',
      path: 'answers.payment-delay',
      from: '12 (assumed, 2026-06-01)',
      to: null,
      bears: true,
    },
  ]);
});

test('an account that came, one that went, and one whose folder has another name', async () => {
  const bolt = (id: string): Files => ({
    [`accounts/${id}/customer/profile.yaml`]: 'name: Bolt & Sons\n',
    [`accounts/${id}/internal/profile.yaml`]: 'owner: ana-silva\n',
    [`accounts/${id}/internal/2026.yaml`]: 'revenue: 90000\n',
  });
  const gone: Files = Object.fromEntries(Object.keys(bolt('bolt')).map((path) => [path, null]));
  const came = await diffOf(bolt('bolt'));
  expect(came.accounts).toMatchObject({
    added: [{ id: 'bolt', name: 'Bolt & Sons' }],
    gone: [],
    renamed: [],
  });
  const went = await diffOf(gone, bolt('bolt'));
  expect(went.accounts).toMatchObject({ added: [], gone: [{ id: 'bolt' }], renamed: [] });
  const renamed = await diffOf({ ...gone, ...bolt('bolt-sons') }, bolt('bolt'));
  expect(renamed.accounts).toMatchObject({
    added: [],
    gone: [],
    renamed: [{ from: 'bolt', to: 'bolt-sons', name: 'Bolt & Sons' }],
  });
  expect([moves(renamed), renamed.packets, renamed.facts]).toEqual([[], [], []]);
});

const GLOBEX = 'prospects/globex/profile.yaml';

test.for<[what: string, change: Files, base: Files, verdict: string, facts: readonly string[]]>([
  [
    'a prospect that changes is told with its line',
    edited(GLOBEX, ['name: Globex', 'name: Globex Two']),
    {},
    '1 fact changes; no score, label, packet or promise moves.',
    ['prospects/globex prospects/globex/profile.yaml:1 name: Globex → Globex Two'],
  ],
  [
    'a prospect that is new is one fact',
    { 'prospects/initech/profile.yaml': 'name: Initech\nowner: ana-silva\n' },
    {},
    '1 fact changes; no score, label, packet or promise moves.',
    ['prospects/initech prospects/initech/profile.yaml:1 : null → Initech'],
  ],
  [
    'a note is something, though nothing is made of it',
    { 'accounts/acme/internal/notes.mdx': 'They asked for a call.\n' },
    { 'accounts/acme/internal/notes.mdx': 'They asked for nothing.\n' },
    'Notes or texts change; no score, label, packet or promise moves.',
    [],
  ],
  [
    'a comment is nothing',
    edited(GLOBEX, ['name: Globex', '# who\nname: Globex']),
    {},
    'Nothing of the book changes.',
    [],
  ],
])('%s', async ([, change, base, verdict, told]) => {
  const { verdict: said, facts } = await diffOf(change, base);
  const lines = facts.flatMap(({ account, changes }) =>
    changes.map(
      ({ file, line, path, from, to }) => `${account?.id} ${file}:${line} ${path}: ${from} → ${to}`,
    ),
  );
  expect([said, lines]).toEqual([verdict, told]);
});
