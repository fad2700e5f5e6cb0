import { expect, test } from 'vitest';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

type Segments = Partial<ReviewModel['programme']['segments']>;
const { programme } = sampleModel();

const place = (account: SampleAccount, segments: Segments = {}) => {
  const model = sampleModel(
    {},
    { programme: { ...programme, segments: { ...programme.segments, ...segments } } },
  );
  const assessed = assessBook(sampleBook({ a: account }, model)).years.at(-1)?.accounts[0];
  return { ...assessed?.labels['programme-segment'], measures: assessed?.measures };
};
type Relationship = {
  readonly standing?: 'vendor' | 'partner' | 'trusted-advisor';
  readonly outlook?: 'backward' | 'forward';
};
const of = (revenue: number | undefined, relationship: Relationship): SampleAccount => ({
  years: { 2026: { ...(revenue !== undefined && { revenue }), relationship } },
});

test.each([
  ['a level by name, from it on', of(0, { standing: 'partner' }), 'strategic'],
  ['and above', of(undefined, { standing: 'trusted-advisor' }), 'strategic'],
  ['revenue at the bound', of(150_000, { standing: 'vendor', outlook: 'forward' }), 'core'],
  ['revenue below it', of(149_999.99, { standing: 'vendor', outlook: 'forward' }), 'transactional'],
  ['known to fit none', of(undefined, { standing: 'vendor', outlook: 'backward' }), 'transactional'],
  ['an unknown that decides', of(undefined, { standing: 'vendor', outlook: 'forward' }), 'unassigned'],
  ['nothing known', {}, 'unassigned'],
] as const)('%s', (_, account, label) => {
  expect(place(account).label).toBe(label);
});

test.each([
  [of(undefined, { standing: 'vendor', outlook: 'forward' }), 'Revenue is not known, and core may fit.'],
  [of(150_000, {}), 'Standing and outlook are not known, and strategic and core may fit.'],
  [
    of(200_000, { standing: 'vendor', outlook: 'forward' }),
    'Revenue €200,000 (€150,000 or more), standing vendor (below partner) and outlook forward (forward or higher).',
  ],
  [of(0, { standing: 'vendor', outlook: 'backward' }), 'Is known to fit the rule of no other segment.'],
])('says why: %#', (account, because) => {
  expect(place(account).because).toBe(because);
});

test('without a segment for the rest, who fits none is unassigned', () => {
  const transactional = {
    ...programme.segments.transactional,
    otherwise: undefined,
    when: [{ revenue: { below: 0 } }],
  };
  expect(place(of(5, { standing: 'vendor', outlook: 'backward' }), { transactional })).toMatchObject({
    label: 'unassigned',
    because: 'Fits the rule of no segment.',
  });
});

test('the segment for the rest does not wait for its own rule', () => {
  const transactional = { ...programme.segments.transactional, when: [{ 'margin-percent': { from: 90 } }] };
  expect(place(of(5, { standing: 'vendor', outlook: 'backward' }), { transactional }).label).toBe(
    'transactional',
  );
});

test('measures: tenure in full years as of the date, levels by rank, functions counted once', () => {
  const relationship = {
    standing: 'partner',
    outlook: 'forward',
    engaged: ['marketing', 'marketing'],
  } as const;
  const account = {
    customer: { customerSince: '2020-11-01' },
    years: {
      2026: {
        revenue: 200,
        contributionMargin: 50,
        relationship: { ...relationship, engaged: [...relationship.engaged] },
      },
    },
  };
  expect(place(account).measures).toEqual({
    revenue: 200,
    'margin-percent': 25,
    'tenure-years': 5,
    standing: 2,
    outlook: 1,
    'engaged-functions': 1,
  });
  expect(place({ years: { 2026: { relationship: { engaged: [] } } } }).measures).toMatchObject({
    'engaged-functions': 0,
    'tenure-years': null,
    standing: null,
  });
});
