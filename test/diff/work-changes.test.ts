/** Promises, open questions, packets and the model: what a change does to what we owe and say. */
import { expect, test } from 'vitest';
import { checkModelChange } from '../../src/diff/model-change.ts';
import type { Files } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';
import { diffOf, edited } from './diff-of.ts';

const THIS_YEAR = 'accounts/acme/customer/2026.yaml';
const LAST_YEAR = 'accounts/acme/customer/2025.yaml';
const INTERNAL = 'accounts/acme/internal/2026.yaml';
/** Before the year has a file, nothing says what became of last year’s promises. */
const NO_OUTCOME: Files = { [THIS_YEAR]: null };
const outcome = (text: string, commitments = ''): Files =>
  edited(
    THIS_YEAR,
    ['    outcome: kept\n    on: 2026-03-20\n', `    outcome: ${text}\n`],
    ['usage:', `${commitments}usage:`],
  );
const promise = (due: string, more = ''): string =>
  `commitments:\n  - { id: train-staff, side: customer, what: Train the staff., owner: carla-diaz, due: ${due}${more} }\n`;

const PROMISES: Readonly<
  Record<string, { readonly base?: Files; readonly change: Files; readonly told: readonly string[] }>
> = {
  'a new promise': {
    change: edited(THIS_YEAR, ['usage:', `${promise('2027-02-28')}usage:`]),
    told: ['added train-staff: Carla Díaz,  → open, 2027-02-28'],
  },
  'a promise that is taken away': {
    base: edited(THIS_YEAR, ['usage:', `${promise('2027-02-28')}usage:`]),
    change: edited(THIS_YEAR),
    told: ['removed train-staff: Carla Díaz, open → , 2027-02-28'],
  },
  'a later day': {
    base: edited(THIS_YEAR, ['usage:', `${promise('2027-02-28')}usage:`]),
    change: edited(THIS_YEAR, ['usage:', `${promise('2027-04-30')}usage:`]),
    told: ['slipped train-staff: Carla Díaz, open → open, 2027-02-28 → 2027-04-30'],
  },
  'an earlier day is no slip': {
    base: edited(THIS_YEAR, ['usage:', `${promise('2027-02-28')}usage:`]),
    change: edited(THIS_YEAR, ['usage:', `${promise('2027-01-31')}usage:`]),
    told: [],
  },
  'an outcome': {
    base: NO_OUTCOME,
    change: edited(THIS_YEAR),
    told: ['closed move-numbers: Ana Silva, overdue → kept, 2026-03-31'],
  },
  'a promise carried into the next year is one promise': {
    base: NO_OUTCOME,
    change: outcome(
      'carried',
      'commitments:\n  - { id: move-numbers, side: vendor, what: Move all numbers., owner: ana-silva, due: 2027-03-31 }\n',
    ),
    told: ['slipped move-numbers: Ana Silva, overdue → carried, 2026-03-31 → 2027-03-31'],
  },
  'another outcome of what was closed before': {
    change: edited(THIS_YEAR, ['outcome: kept', 'outcome: dropped']),
    told: ['corrected move-numbers: Ana Silva, kept → dropped, 2026-03-31'],
  },
  'an outcome that is taken back': {
    change: NO_OUTCOME,
    told: ['reopened move-numbers: Ana Silva, kept → overdue, 2026-03-31'],
  },
  'the day passes': {
    base: edited(THIS_YEAR, ['usage:', `${promise('2026-12-31')}usage:`]),
    change: {
      ...edited('book.yaml', ['asOf: 2026-10-15', 'asOf: 2027-01-15']),
      ...edited('accounts/acme/internal/profile.yaml', ['expires: 2026-12-31', 'expires: 2027-12-31']),
    },
    told: ['slipped train-staff: Carla Díaz, open → overdue, 2026-12-31'],
  },
};

test.for(Object.entries(PROMISES))('promises: %s', async ([, { base = {}, change, told }]) => {
  const { promises } = await diffOf(change, base, { [LAST_YEAR]: TINY_BOOK[LAST_YEAR] ?? '' });
  const lines = promises.map(({ kind, id, owner, state, due }) => {
    const days = due.from === due.to ? due.to : `${due.from} → ${due.to}`;
    return `${kind} ${id}: ${owner}, ${state.from} → ${state.to}, ${days}`;
  });
  expect(lines).toEqual(told);
});

const FIT = '  portfolio-fit: { value: 3, basis: confirmed, asOf: 2026-06-01 }\n';
const QUESTIONS: Readonly<
  Record<string, { readonly base?: Files; readonly change: Files; readonly told: readonly string[] }>
> = {
  'an answer goes': { change: edited(INTERNAL, [FIT, '']), told: ['new portfolio-fit removed'] },
  'an answer comes': {
    base: edited(INTERNAL, [FIT, '']),
    change: edited(INTERNAL),
    told: ['resolved portfolio-fit answered'],
  },
  'an answer is too old by a day that moved on, and another is given afresh': {
    base: edited(INTERNAL, [FIT, '  portfolio-fit: { value: 3, basis: confirmed, asOf: 2024-06-01 }\n']),
    change: edited(INTERNAL, [
      'payment-delay: { value: 12, basis: assumed, asOf: 2026-06-01 }',
      'payment-delay: { value: 12, basis: assumed, asOf: 2024-06-01 }',
    ]),
    told: ['new payment-delay expired', 'resolved portfolio-fit confirmed'],
  },
  'the model asks another question': {
    change: {
      ...edited('model.yaml', ['version: "1"', 'version: "2"'], ['portfolio-fit:', 'range-fit:']),
      ...edited(INTERNAL, [FIT, '']),
    },
    told: ['new range-fit asked'],
  },
};

test.for(Object.entries(QUESTIONS))('questions: %s', async ([, { base = {}, change, told }]) => {
  const { questions } = await diffOf(change, base);
  expect(questions.map(({ kind, indicator, why }) => `${kind} ${indicator} ${why}`)).toEqual(told);
});

const IN_PROGRAMME = edited('accounts/acme/internal/profile.yaml', [
  'sponsor: ben-okoro',
  'sponsor: ben-okoro\nprogramme: { include: true, reason: They asked., author: ben-okoro }',
]);

test('a packet says what it says otherwise, word by word, and who must look', async () => {
  const change = edited(THIS_YEAR, [
    'what: Echo on calls to the warehouse.',
    'what: Echo on calls to the depot.',
  ]);
  const { packets } = await diffOf(change, {}, IN_PROGRAMME);
  expect(packets).toHaveLength(1);
  const [packet] = packets;
  expect(packet).toMatchObject({ account: { id: 'acme' }, kind: 'changed', issuedOn: null });
  expect(packet?.looks).toEqual([
    'Ana Silva, who owns the account',
    'Ben Okoro, whose approval was of what it said before',
  ]);
  const said = packet?.parts.find(({ part }) => part === 'issues')?.texts.map(({ words }) => words);
  expect(said).toContainEqual(
    expect.arrayContaining([
      { text: 'warehouse', is: 'gone' },
      { text: 'depot', is: 'new' },
    ]),
  );
});

test('an internal fact changes no packet; who comes into the programme gets one', async () => {
  const internal = await diffOf(
    edited(INTERNAL, ['effort: { hours: 100', 'effort: { hours: 120']),
    {},
    IN_PROGRAMME,
  );
  expect(internal.packets).toEqual([]);
  expect(internal.verdict).toBe('1 fact changes; no score, label, packet or promise moves.');
  const came = await diffOf(IN_PROGRAMME);
  expect(came.packets.map(({ kind, parts }) => [kind, parts])).toEqual([['new', []]]);
});

const PROFILE = 'accounts/acme/internal/profile.yaml';
const OVERRIDES = /overrides:[\s\S]*?2026-12-31\n/.exec(TINY_BOOK[PROFILE] ?? '')?.[0] ?? '';
/** No person and no issue keeps a label from moving. */
const UNTOUCHED: Files = { ...edited(PROFILE, [OVERRIDES, '']), 'accounts/acme/issued/2025.yaml': null };
const LOOSER = ['value: { from: 50 }', 'value: { from: 20 }'] as const;
const MODELS: Readonly<
  Record<string, { readonly change: Files; readonly found: readonly (readonly string[])[] }>
> = {
  'a reason and a new version': {
    change: edited('model.yaml', ['version: "1"', 'version: "2"\nnote: Tier 2 begins lower.'], LOOSER),
    found: [],
  },
  'a new version without a reason': {
    change: edited('model.yaml', ['version: "1"', 'version: "2"'], LOOSER),
    found: [['model-change-unexplained', 'version']],
  },
  neither: {
    change: edited('model.yaml', LOOSER),
    found: [
      ['model-change-unversioned', 'version'],
      ['model-change-unexplained', 'version'],
    ],
  },
  'as many as it allows itself': {
    change: edited('model.yaml', ['version: "1"', 'version: "2"\nchange: { reasonAbove: 100 }'], LOOSER),
    found: [],
  },
  'a label in words moves nobody': {
    change: edited('model.yaml', ['label: Portfolio fit', 'label: Fit of the portfolio']),
    found: [],
  },
};

test.for(Object.entries(MODELS))('the model: %s', async ([, { change, found }]) => {
  const diff = await diffOf(change, {}, UNTOUCHED);
  const note = /note: (.*)/.exec(String(change['model.yaml']))?.[1];
  expect(checkModelChange(diff, note).map(({ code, path }) => [code, path.join('.')])).toEqual(found);
});

test('last version’s note explains nothing', async () => {
  const base = edited('model.yaml', ['version: "1"', 'version: "1"\nnote: As it was.']);
  const change = edited('model.yaml', ['version: "1"', 'version: "2"\nnote: As it was.'], LOOSER);
  const diff = await diffOf(change, base, UNTOUCHED);
  const found = checkModelChange(diff, 'As it was.');
  expect(found).toMatchObject([
    {
      code: 'model-change-unexplained',
      path: ['note'],
      args: { moved: 1, accounts: 1, percent: 100, limit: 10 },
    },
  ]);
});

test('what a model says of its versions is no choice that changed', async () => {
  const base = edited('model.yaml', ['version: "1"', 'version: "1"\nnote: As it was.']);
  const log = 'since: 2026-02-01\nnote: Lower.\nhistory:\n  - { version: "1", note: As it was. }';
  const change = edited('model.yaml', ['version: "1"', `version: "2"\n${log}`], LOOSER);
  const { model } = await diffOf(change, base, UNTOUCHED);
  expect(model?.changes.length).toBeGreaterThan(0);
  expect(model?.changes.map(({ path }) => path.split('.')[0])).not.toContain('history');
  expect(model?.changes.every(({ path }) => !/^(version|since|note|history)/.test(path))).toBe(true);
});
