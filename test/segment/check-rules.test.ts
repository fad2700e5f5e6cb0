import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTLOOKS, STANDINGS } from '../../src/model/internal-facts.ts';
import { IntervalSchema, type ReviewModel } from '../../src/model/review-model.ts';
import { examinePartition, MOST_LOOKS } from '../../src/segment/check-partition.ts';
import { checkRules } from '../../src/segment/check-rules.ts';
import { prepareSegmentRules } from '../../src/segment/programme-segment.ts';
import { judgeRule } from '../../src/segment/rules.ts';
import { FIXED, sampleModel } from '../support/generated-book.ts';

type Segment = ReviewModel['programme']['segments']['core'];
type When = NonNullable<Segment['when']>;
const { programme } = sampleModel();

const modelOf = (strategic: When, core: When, transactional?: When): ReviewModel => {
  const rule = (when: When | undefined): Segment => ({
    definition: 'A rule.',
    band: { from: 0, to: 100 },
    ...(when === undefined ? { otherwise: true } : { when }),
  });
  const segments = { strategic: rule(strategic), core: rule(core), transactional: rule(transactional) };
  return sampleModel({}, { programme: { ...programme, segments } });
};
const check = (strategic: When, core: When, transactional?: When) =>
  checkRules(modelOf(strategic, core, transactional)).map(({ code, path, args }) => ({
    code,
    at: path.join('.').replace('programme.segments', 'segments'),
    ...args,
  }));

test('rules that share the book out have no findings', () => {
  expect(
    check(
      [{ revenue: { from: 100 } }],
      [{ revenue: { from: 50, below: 100 } }],
      [{ revenue: { below: 50 } }],
    ),
  ).toEqual([]);
  expect(checkRules(sampleModel())).toEqual([]);
});

test.each([
  [
    'an overlap at one value, with an example',
    [[{ revenue: { from: 100 } }], [{ revenue: { from: 50, below: 100.5 } }]],
    {
      code: 'rules-overlap',
      first: 'strategic',
      second: 'core',
      witness: 'revenue 100',
      at: 'segments.core.when',
    },
  ],
  [
    'an overlap of unlike measures, in the words of the file',
    [[{ revenue: { from: 120_000 } }], [{ standing: { from: 'partner' } }]],
    { code: 'rules-overlap', witness: 'revenue 120000, standing partner' },
  ],
  [
    'a rule that asks nothing overlaps with any',
    [[{ revenue: { from: 1 } }], [{}]],
    { code: 'rules-overlap', witness: 'revenue 1' },
  ],
  [
    'a gap between two intervals',
    [[{ revenue: { from: 100 } }], [{ revenue: { from: 50, below: 99 } }], [{ revenue: { below: 50 } }]],
    { code: 'rules-gap', witness: 'revenue 99', at: 'segments' },
  ],
  [
    'a gap below the lowest bound',
    [
      [{ revenue: { from: 100 } }],
      [{ revenue: { from: 50, below: 100 } }],
      [{ revenue: { from: 0, below: 50 } }],
    ],
    { code: 'rules-gap', witness: 'revenue -1' },
  ],
  [
    'a gap at a level',
    [
      [{ standing: { from: 'partner' } }],
      [{ standing: { below: 'preferred-supplier' } }],
      [{ outlook: { from: 'forward' }, standing: { from: 1, below: 2 } }],
    ],
    { code: 'rules-gap', witness: 'standing preferred-supplier, outlook backward' },
  ],
  [
    'a level of another measure',
    [[{ standing: { from: 'forward' } }], [{ revenue: { below: 0 } }]],
    {
      code: 'rules-level-unknown',
      level: 'forward',
      measure: 'standing',
      at: 'segments.strategic.when.0.standing.from',
    },
  ],
  [
    'a level where numbers are',
    [[{ revenue: { below: 'partner' } }], [{ revenue: { below: 0 } }]],
    { code: 'rules-level-unknown', level: 'partner', measure: 'revenue', known: 'numbers only' },
  ],
  [
    'an interval of nothing',
    [[{ revenue: { from: 5, below: 5 } }], [{ revenue: { below: 0 } }]],
    {
      code: 'rules-interval-empty',
      measure: 'revenue',
      from: 5,
      below: 5,
      at: 'segments.strategic.when.0.revenue',
    },
  ],
  [
    'no whole number of years in it',
    [[{ 'tenure-years': { from: 3.2, below: 3.8 } }], [{ revenue: { below: 0 } }]],
    { code: 'rules-interval-empty', measure: 'tenure-years' },
  ],
] as const satisfies readonly (readonly [string, readonly When[], object])[])('%s', (_, rules, finding) => {
  const [strategic, core, transactional] = rules as readonly [When, When, When?];
  const found = check(strategic, core, transactional);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(finding);
});

test('the rule of Tier 2 is checked by its place', () => {
  const model = sampleModel({
    tier2: { when: [{ need: { from: 80, below: 20 } }, { value: { from: 'vendor' } }] },
  });
  expect(checkRules(model).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['rules-interval-empty', 'growth.tier2.when.0.need'],
    ['rules-level-unknown', 'growth.tier2.when.1.value.from'],
  ]);
});

// Alternatives that overlap one another in four measures: all cells of one measure times all of the next.
const overlapping = (count: number): When =>
  Array.from({ length: count }, (_, step) => ({
    revenue: { from: step, below: step + count },
    'margin-percent': { from: step, below: step + count },
    'tenure-years': { from: step, below: step + count },
    standing: { from: 'vendor' },
  }));

test.each([
  ['what is found is not looked for again', [overlapping(40), overlapping(40)], ['rules-overlap'], 2000],
  [
    'rules that are too many to walk are told, not walked',
    [overlapping(40), overlapping(40), overlapping(40).map((one) => ({ ...one, standing: { below: 0 } }))],
    ['rules-overlap', 'rules-gap', 'rules-too-many'],
    MOST_LOOKS + 200,
  ],
] as const)('%s', (_, [strategic, core, transactional], codes, most) => {
  const model = modelOf([...strategic], [...core], transactional && [...transactional]);
  const { findings, looks } = examinePartition(model.programme);
  expect(findings.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  expect(looks).toBeLessThanOrEqual(most);
});

test('three rules that all overlap are told pair by pair', () => {
  const all: When = [{ revenue: { from: 0 } }, { revenue: { below: 0 } }];
  expect(check(all, all, all).map(({ code, ...args }) => [code, args])).toMatchObject([
    ['rules-overlap', { first: 'strategic', second: 'core' }],
    ['rules-overlap', { first: 'strategic', second: 'transactional' }],
    ['rules-overlap', { first: 'core', second: 'transactional' }],
  ]);
});

test('an interval without ends is refused, and hides no overlap where it comes from elsewhere', () => {
  expect(IntervalSchema.safeParse({}).error?.issues[0]?.message).toBe(
    'An interval needs "from", "below" or both.',
  );
  expect(IntervalSchema.safeParse({ below: 0 }).success).toBe(true);
  expect(check([{ revenue: {} }], [{ revenue: {} }])).toMatchObject([
    { code: 'rules-overlap', witness: 'revenue 0' },
  ]);
});

const interval = <T>(bound: fc.Arbitrary<T>) =>
  fc.record({ from: bound, below: bound }, { requiredKeys: [] });
const when: fc.Arbitrary<When> = fc.array(
  fc.record(
    {
      revenue: interval(fc.constantFrom(0, 10, 20)),
      standing: interval(fc.constantFrom(...STANDINGS)),
      outlook: interval(fc.constantFrom(...OUTLOOKS)),
    },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 3 },
);

test('rules without findings give every account exactly one segment, and those with them do not', () => {
  const points = [-5, 0, 5, 10, 15, 20, 25].flatMap((revenue) =>
    STANDINGS.flatMap((_, standing) =>
      OUTLOOKS.map((__, outlook) => ({
        revenue,
        standing,
        outlook,
        'margin-percent': null,
        'tenure-years': null,
        'engaged-functions': null,
      })),
    ),
  );
  fc.assert(
    fc.property(when, when, when, (strategic, core, transactional) => {
      const model = modelOf(strategic, core, transactional);
      const codes = checkRules(model).map(({ code }) => code);
      const rules = prepareSegmentRules(model.programme);
      const fits = points.map(
        (point) => rules.filter(({ rule }) => judgeRule(rule, point).holds === true).length,
      );
      expect(codes.includes('rules-overlap')).toBe(fits.some((count) => count > 1));
      expect(codes.includes('rules-gap')).toBe(fits.some((count) => count === 0));
    }),
    { ...FIXED, numRuns: 400 },
  );
});
