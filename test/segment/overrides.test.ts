import { expect, test } from 'vitest';
import type { InternalProfile } from '../../src/model/internal-facts.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { overrideOn } from '../../src/segment/overrides.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

type Override = InternalProfile['overrides'][number];

const override = (
  label: string,
  decidedOn: string,
  expires: string,
  more: Partial<Override> = {},
): Override => ({
  method: 'revenue-tier',
  label,
  author: 'ada',
  reason: 'They open the vertical.',
  decidedOn,
  expires,
  ...more,
});

const placed = (account: SampleAccount, year = 2026, model = sampleModel()) =>
  assessBook(sampleBook({ a: account }, model)).years.find((one) => one.year === year)?.accounts[0]?.labels[
    'revenue-tier'
  ];
const low = (...overrides: readonly Override[]): SampleAccount => ({
  years: { 2025: { revenue: 5 }, 2026: { revenue: 5 } },
  profile: { overrides: [...overrides] },
});

// 2026 is judged as of 31 October 2026, 2025 as of its last day, 30 September 2025.
test.each([
  ['its first day', '2026-10-31', '2027-01-01', 2026, 'high'],
  ['the day before it', '2026-11-01', '2027-01-01', 2026, 'low'],
  ['its last day', '2026-01-01', '2026-10-31', 2026, 'high'],
  ['the day after it', '2026-01-01', '2026-10-30', 2026, 'low'],
  ['an earlier year in its time', '2025-09-30', '2025-09-30', 2025, 'high'],
  ['an earlier year before its time', '2025-10-01', '2027-01-01', 2025, 'low'],
] as const)('holds from its first day to its last: %s', (_, decidedOn, expires, year, label) => {
  expect(placed(low(override('high', decidedOn, expires)), year)).toMatchObject({
    label,
    raw: 'low',
    held: 'low',
  });
});

test('says who set it, until when and why, and what is computed', () => {
  expect(placed(low(override('high', '2026-10-01', '2026-12-31')))).toMatchObject({
    label: 'high',
    because:
      'Set to high by Ada Okafor until 31 Dec 2026: “They open the vertical”; computed alone it would be low.',
    raw: 'low',
    rawBecause: 'Revenue of €5 stays below the Medium cut of €100,000.',
    override: {
      author: 'ada',
      reason: 'They open the vertical.',
      decidedOn: '2026-10-01',
      expires: '2026-12-31',
    },
  });
  expect(placed(low(override('low', '2026-10-01', '2026-12-31')))?.because).toMatch(
    /; computed alone it is the same\.$/,
  );
});

test('stands over what is held, which is told too', () => {
  const hysteresis = { ...sampleModel().hysteresis, revenue: { enter: 0, exit: 20 } };
  const account: SampleAccount = {
    years: { 2026: { revenue: 90_000 } },
    issued: { 2025: { issuedOn: '2025-11-15', model: 'test.1', labels: { 'revenue-tier': 'medium' } } },
    profile: { overrides: [override('high', '2026-10-01', '2026-12-31')] },
  };
  expect(placed(account, 2026, sampleModel({}, { hysteresis }))).toMatchObject({
    label: 'high',
    held: 'medium',
    raw: 'low',
    because:
      'Set to high by Ada Okafor until 31 Dec 2026: “They open the vertical”; computed alone it would be low, held at medium as issued for 2025.',
  });
});

test.each([
  [
    'the latest decision',
    [override('high', '2026-01-01', '2027-01-01'), override('medium', '2026-02-01', '2026-12-31')],
    'medium',
  ],
  [
    'decided on one day, the one that holds longer',
    [override('high', '2026-01-01', '2026-12-31'), override('medium', '2026-01-01', '2027-01-01')],
    'medium',
  ],
  [
    'one that is over stands back',
    [override('high', '2026-01-01', '2027-01-01'), override('medium', '2026-02-01', '2026-03-01')],
    'high',
  ],
  ['of another method', [override('1a', '2026-01-01', '2027-01-01', { method: 'growth-tier' })], 'low'],
  ['a label that the method does not have', [override('huge', '2026-01-01', '2027-01-01')], 'low'],
])('of several: %s', (_, overrides, label) => {
  expect(placed(low(...overrides))?.label).toBe(label);
  expect(placed(low(...overrides.toReversed()))?.label).toBe(label);
});

test('two that differ in their text alone do not hang on the order of the file', () => {
  const [one, two] = [
    override('high', '2026-01-01', '2027-01-01', { reason: 'One' }),
    override('high', '2026-01-01', '2027-01-01', { reason: 'Two' }),
  ];
  expect(overrideOn([one, two], 'revenue-tier', '2026-05-01')).toEqual(
    overrideOn([two, one], 'revenue-tier', '2026-05-01'),
  );
});

test('ranks, members and bands go by what stands, firmness by what is computed', () => {
  const scored = (score: number, overrides: Override[] = []): SampleAccount => ({
    years: { 2026: { answers: { n: answer(score), v: answer(score), b: answer(score) } } },
    profile: { overrides },
  });
  const up = override('1a', '2026-01-01', '2027-01-01', { method: 'growth-tier' });
  const { years, segments } = assessBook(sampleBook({ a: scored(90), b: scored(10, [up]), c: scored(70) }));
  expect(years.at(-1)?.accounts.map(({ labels }) => labels['growth-tier'])).toMatchObject([
    { label: '1a', rankInTier: 1 },
    { label: '1a', raw: '3', firmness: 'firm', rankInTier: 3 },
    { label: '1a', rankInTier: 2 },
  ]);
  const tier = (label: string) => segments.find((one) => one.scheme === 'growth-tier' && one.label === label);
  expect(tier('1a')).toMatchObject({ members: ['a', 'c', 'b'], shareOfAccounts: 1 });
  expect(tier('3')).toMatchObject({ members: [] });

  const segment = override('strategic', '2026-01-01', '2027-01-01', { method: 'programme-segment' });
  const book = sampleBook({ a: low(segment) });
  expect(assessBook(book).segments.find(({ label }) => label === 'strategic')?.band?.status).toBe('above');
});
