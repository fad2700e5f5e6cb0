import { expect, test } from 'vitest';
import type { InternalProfile } from '../../src/model/internal-facts.ts';
import type { RevenueTier } from '../../src/model/labels.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

type Override = InternalProfile['overrides'][number];

const MODEL = sampleModel(
  {},
  { hysteresis: { ...sampleModel().hysteresis, revenue: { enter: 10, exit: 10 } } },
);

const revenues = (before: number | null, now: number | null) => ({
  ...(before !== null && { 2025: { revenue: before } }),
  ...(now !== null && { 2026: { revenue: now } }),
});
const issue = (label: RevenueTier, model = 'test.1', issuedOn = '2025-11-15') => ({
  issuedOn,
  model,
  labels: { 'revenue-tier': label },
});
const high = (decidedOn: string, expires: string): Pick<SampleAccount, 'profile'> => {
  const override: Override = {
    method: 'revenue-tier',
    label: 'high',
    author: 'ada',
    reason: 'A merger is near',
    decidedOn,
    expires,
  };
  return { profile: { overrides: [override] } };
};

/** Every entry into a revenue tier, and every exit, as "label from other: because". */
const moves = (account: SampleAccount): readonly string[] =>
  assessBook(sampleBook({ a: account }, MODEL)).segments.flatMap(({ scheme, label, entries, exits }) =>
    scheme === 'revenue-tier'
      ? [
          ...entries.map(({ other, because }) => `into ${label} from ${other}: ${because}`),
          ...exits.map(({ other, because }) => `out of ${label} to ${other}: ${because}`),
        ]
      : [],
  );

test.each<[string, SampleAccount, string, string, string]>([
  [
    'what was issued is what stood, and a crossing is told where there was one',
    { years: revenues(120_000, 300_000), issued: { 2025: issue('medium') } },
    'medium',
    'high',
    'Revenue rose from €120,000 to €300,000, past the cut at €250,000.',
  ],
  [
    'issued with another model, and no line was crossed',
    { years: revenues(120_000, 120_000), issued: { 2025: issue('high', 'test.0') } },
    'high',
    'medium',
    'High was issued for 2025 with model test.0, and model test.1 gives medium for that year; computed, it is medium.',
  ],
  [
    'issued with another model, and a line was crossed too',
    { years: revenues(120_000, 5), issued: { 2025: issue('high', 'test.0') } },
    'high',
    'low',
    'High was issued for 2025 with model test.0, and model test.1 gives medium for that year; revenue fell from €120,000 to €5, below the cut at €100,000.',
  ],
  [
    'issued with this model, and the facts were corrected since',
    { years: revenues(120_000, 120_000), issued: { 2025: issue('high') } },
    'high',
    'medium',
    'High was issued for 2025, and its facts as they stand now give medium for that year; computed, it is medium.',
  ],
  [
    'issued for a year of which nothing is on file',
    { years: revenues(null, 120_000), issued: { 2025: issue('high') } },
    'high',
    'medium',
    'High was issued for 2025, of which the book has no facts; computed, it is medium.',
  ],
  [
    'held for a year, and out of the zone now',
    { years: revenues(240_000, 200_000), issued: { 2024: issue('high'), 2025: issue('high') } },
    'high',
    'medium',
    'High was held over in 2025, and is no longer; computed, it is medium.',
  ],
  [
    'held for a year, but never issued for it',
    { years: revenues(240_000, 240_000), issued: { 2024: issue('high') } },
    'high',
    'medium',
    'High was held over in 2025, but was not issued for that year, so that nothing is held; computed, it is medium.',
  ],
  [
    'an override began',
    { years: revenues(5, 5), ...high('2026-10-01', '2026-12-31') },
    'low',
    'high',
    'Set to high by Ada Okafor until 31 Dec 2026: “A merger is near”; computed alone it would be low.',
  ],
  [
    'an override ended',
    { years: revenues(5, 5), ...high('2025-09-01', '2026-06-30') },
    'high',
    'low',
    'The override by Ada Okafor ended on 30 Jun 2026; computed, it is low.',
  ],
  [
    'an override ended that began after the year, and before it was issued',
    { years: revenues(5, 5), issued: { 2025: issue('high') }, ...high('2025-10-15', '2026-06-30') },
    'high',
    'low',
    'The override by Ada Okafor ended on 30 Jun 2026; computed, it is low.',
  ],
  [
    'an override ended, and a line was crossed',
    { years: revenues(5, 120_000), ...high('2025-09-01', '2026-06-30') },
    'high',
    'medium',
    'The override by Ada Okafor ended on 30 Jun 2026; revenue rose from €5 to €120,000, past the cut at €100,000.',
  ],
])('%s', (_, account, from, to, because) => {
  expect(moves(account).toSorted()).toEqual([
    `into ${to} from ${from}: ${because}`,
    `out of ${from} to ${to}: ${because}`,
  ]);
});

test.each<[string, SampleAccount]>([
  ['a label that is held', { years: revenues(260_000, 240_000), issued: { 2025: issue('high') } }],
  [
    'issued as it is computed today, whatever last year gives',
    { years: revenues(5, 300_000), issued: { 2025: issue('high', 'test.0') } },
  ],
  ['an override that goes on', { years: revenues(5, 5), ...high('2025-09-01', '2026-12-31') }],
])('%s is no move', (_, account) => {
  expect(moves(account)).toEqual([]);
});

test('who was issued a label and is in neither year’s book has left', () => {
  const lost = { on: '2025-09-30', reason: 'Merged.' };
  expect(moves({ profile: { lost }, issued: { 2025: issue('high') } })).toEqual([
    'out of high to left: Left on 30 Sep 2025.',
  ]);
});
