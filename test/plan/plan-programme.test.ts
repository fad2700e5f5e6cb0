import { expect, test } from 'vitest';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import type { InternalProfile, InternalYear } from '../../src/model/internal-facts.ts';
import { planProgramme } from '../../src/plan/plan-programme.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const SEGMENTS = {
  strategic: { relationship: { standing: 'partner' } },
  core: { revenue: 200_000, relationship: { standing: 'vendor', outlook: 'forward' } },
  transactional: { revenue: 200_000, relationship: { standing: 'vendor', outlook: 'backward' } },
  unassigned: {},
} as const satisfies Record<string, Partial<InternalYear>>;
type Segment = keyof typeof SEGMENTS;

const of = (
  segment: Segment,
  profile: Partial<InternalProfile> = {},
  year: Partial<InternalYear> = {},
): SampleAccount => ({
  profile,
  years: { 2026: { ...SEGMENTS[segment], ...year } },
});
const declared = (include: boolean) => ({ programme: { include, reason: 'A reference.', author: 'ada' } });

const plan = (accounts: Readonly<Record<string, SampleAccount>>, includeStrategic = false) => {
  const model = sampleModel();
  const book = sampleBook(accounts, { ...model, programme: { ...model.programme, includeStrategic } });
  return planProgramme(book, assessBook(book));
};

test.each([
  ['core', of('core'), false, 'Core accounts are the programme’s primary candidates.'],
  ['strategic', of('strategic'), false, null],
  [
    'strategic where the model says so',
    of('strategic'),
    true,
    'The model takes strategic accounts into the programme.',
  ],
  ['transactional', of('transactional'), true, null],
  ['unassigned', of('unassigned'), true, null],
  [
    'declared in, whatever the segment',
    of('transactional', declared(true)),
    false,
    'Declared in by Ada Okafor: A reference.',
  ],
  ['declared out', of('core', declared(false)), false, null],
  ['lost', of('core', { lost: { on: '2026-09-30', reason: 'Merged.' } }), false, null],
] as const)('membership: %s', (_, account, includeStrategic, because) => {
  expect(plan({ a: account }, includeStrategic).entries.map((entry) => entry.because)).toEqual(
    because === null ? [] : [because],
  );
});

test('declared out lists only who would be in', () => {
  const { declaredOut } = plan({ a: of('core', declared(false)), b: of('transactional', declared(false)) });
  expect(declaredOut).toEqual([{ accountId: 'a', because: 'Declared out by Ada Okafor: A reference.' }]);
});

test.each([
  ['due today is not late', { due: '2026-10-31' }, 'due'],
  ['due yesterday is', { due: '2026-10-30' }, 'late'],
  ['held today', { due: '2026-10-01', heldOn: '2026-10-31' }, 'held'],
  ['not held before its date', { due: '2026-10-01', heldOn: '2026-11-01' }, 'late'],
  ['held without a plan', { heldOn: '2026-10-01' }, 'held'],
  ['no date', {}, 'unplanned'],
] as const)('review: %s', (_, review, state) => {
  expect(plan({ a: of('core', {}, { review }) }).entries[0]?.state).toBe(state);
});

const commitment = (
  side: 'vendor' | 'customer',
  due = '2027-03-31',
): CustomerYear['commitments'][number] => ({
  id: `c-${side}-${due}`,
  side,
  what: 'A promise.',
  owner: 'ada',
  due,
});
const foundation = (account: SampleAccount): string =>
  (
    plan({ a: { ...of('core', account.profile, { review: { due: '2026-11-15' } }), ...account } }).entries[0]
      ?.foundation ?? []
  )
    .filter(({ met }) => met)
    .map(({ item }) => item)
    .join(' ');

test.each([
  ['nothing', {}, ''],
  ['owner and sponsor', { ...of('core', { owner: 'ada', sponsor: 'ada' }) }, 'owner sponsor'],
  [
    'one side only',
    { customerYears: { 2026: { commitments: [commitment('vendor')] } } },
    'our-commitments dates',
  ],
  [
    'both sides',
    { customerYears: { 2026: { commitments: [commitment('vendor'), commitment('customer')] } } },
    'our-commitments their-commitments dates',
  ],
  [
    'a commitment due on the day of the review has no year ahead of it',
    { customerYears: { 2026: { commitments: [commitment('vendor', '2026-11-15')] } } },
    'our-commitments',
  ],
  [
    'last year’s commitments are not next year’s',
    { customerYears: { 2025: { commitments: [commitment('vendor')] } } },
    '',
  ],
  [
    'goals that are confirmed',
    { customer: { goals: [{ goal: 'Grow.', confirmedOn: '2026-01-01' }] } },
    'goals',
  ],
  [
    'one goal that is not',
    { customer: { goals: [{ goal: 'Grow.', confirmedBy: 'eva' }, { goal: 'Save.' }] } },
    '',
  ],
] as const)('foundation: %s', (_, account, met) => {
  const years = { 2026: { ...SEGMENTS.core, review: { due: '2026-11-15' } } };
  expect(foundation({ ...(account as SampleAccount), years })).toBe(met);
});

test('the audience is the model’s roles, each with the first person who holds it', () => {
  const people = [
    { id: 'max', name: 'Max', role: 'cio' as const },
    { id: 'eva', name: 'Eva', role: 'cio' as const },
    { id: 'leo', name: 'Leo', role: 'ceo' as const },
  ];
  const audience = (segment: Segment) =>
    plan({ a: { ...of(segment, declared(true)), customer: { people } } }).entries[0]?.audience;
  expect(audience('core')).toEqual([
    { role: 'cio', person: 'max' },
    { role: 'cfo', person: null },
  ]);
  expect(audience('strategic')).toEqual([{ role: 'ceo', person: 'leo' }]);
  expect(audience('transactional')).toEqual(audience('core'));
});

test('effects: sums over who is in now, retention over who was in then', () => {
  const year = (
    revenue: number,
    standing: 'vendor' | 'preferred-supplier',
    contacts?: number,
  ): Partial<InternalYear> => ({
    revenue,
    relationship: { standing, outlook: 'forward', ...(contacts !== undefined && { contacts }) },
  });
  const { effects } = plan({
    a: { years: { 2025: year(200_000, 'vendor', 3), 2026: year(300_000, 'preferred-supplier', 5) } },
    b: { years: { 2025: year(200_000, 'preferred-supplier'), 2026: year(200_000, 'vendor') } },
    gone: {
      profile: { lost: { on: '2026-01-01', reason: 'Merged.' } },
      years: { 2025: year(900_000, 'vendor', 9) },
    },
    small: { years: { 2025: year(1, 'vendor', 7), 2026: year(1, 'vendor', 7) } },
  });
  expect(effects.map((effect) => effect.year)).toEqual([2024, 2025, 2026]);
  expect(effects[0]).toMatchObject({
    accounts: 0,
    retained: null,
    retainedOf: null,
    revenue: null,
    standingRose: null,
  });
  expect(effects[1]).toMatchObject({
    accounts: 2,
    retained: 0,
    retainedOf: 0,
    revenue: 400_000,
    contacts: 3,
  });
  expect(effects[2]).toEqual({
    year: 2026,
    accounts: 2,
    retained: 2,
    retainedOf: 3,
    revenue: 500_000,
    contacts: 5,
    executiveContacts: null,
    discoveryMeetings: null,
    standingRose: 1,
    standingFell: 1,
    standingKnown: 2,
    known: { revenue: 2, contacts: 1, executiveContacts: 0, discoveryMeetings: 0 },
  });
});

test('a declared place is of today: it does not rewrite whom the programme had a year before', () => {
  const both = { 2025: SEGMENTS.core, 2026: SEGMENTS.core };
  const { effects } = plan({
    out: { years: both, profile: declared(false) },
    gone: {
      years: { 2025: SEGMENTS.core },
      profile: { ...declared(false), lost: { on: '2026-01-01', reason: 'Merged.' } },
    },
    in: { years: { 2025: SEGMENTS.transactional, 2026: SEGMENTS.transactional }, profile: declared(true) },
  });
  expect(effects[2]).toMatchObject({ accounts: 1, retained: 1, retainedOf: 2 });
});

test('standing rises and falls among accounts that state it in both years', () => {
  const { effects } = plan({
    a: { years: { 2025: SEGMENTS.core, 2026: SEGMENTS.core } },
    b: { years: { 2026: SEGMENTS.core } },
  });
  expect(effects[2]).toMatchObject({ accounts: 2, standingRose: 0, standingFell: 0, standingKnown: 1 });
  expect(effects[0]?.standingKnown).toBeNull();
});
