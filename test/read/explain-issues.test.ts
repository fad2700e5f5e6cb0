import { expect, test } from 'vitest';
import { z } from 'zod';
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts';
import { BookSettingsSchema } from '../../src/model/book-settings.ts';
import { CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { InternalYearSchema } from '../../src/model/internal-facts.ts';
import { IssuedYearSchema } from '../../src/model/issued-year.ts';
import { ReviewModelSchema } from '../../src/model/review-model.ts';
import { explainIssues } from '../../src/read/explain-issues.ts';

/** Each finding as `path: message hint`. */
function explain(schema: z.ZodType, raw: unknown): string[] {
  const issues = schema.safeParse(raw).error?.issues ?? [];
  return explainIssues('x.yaml', schema, raw, issues).map(({ code, path, args }) => {
    const entry = CATALOGUE[code];
    return `${path.join('.')}: ${entry.message(args)} ${entry.hint(args)}`;
  });
}

const cuts = ReviewModelSchema.shape.revenueTiers;
const weight = z.strictObject({ missing: ReviewModelSchema.shape.growth.shape.dimensions.shape.need });

test.for([
  [
    'an unknown key lists its neighbours and the nearest of them',
    BookSettingsSchema.shape.vendor,
    { name: 'Tiny', legalname: 'Tiny Ltd' },
    'legalname: "legalname" is no key that belongs here. Did you mean "legalName"? Keys here: name, legalName, strapline, contact.',
  ],
  [
    'a missing key says what belongs there',
    BookSettingsSchema.shape.fiscalYears,
    [{ year: 2026, starts: '2025-10-01' }],
    '0.ends: The key "ends" is missing. Add "ends:" with a text.',
  ],
  [
    'a number in a text field is to be quoted',
    BookSettingsSchema.shape.vendor,
    { name: 1.1 },
    'name: "name" should be a text, but it is the number 1.1. Put the value in quotes, so that it stays the text that was written.',
  ],
  [
    'a truth value in a text field is to be quoted',
    BookSettingsSchema.shape.vendor,
    { name: true },
    'name: "name" should be a text, but it is the truth value true. Put the value in quotes, so that it stays the text that was written.',
  ],
  [
    'a choice that looks like a number is to be quoted',
    IssuedYearSchema.shape.labels,
    { 'growth-tier': 2 },
    'growth-tier: "growth-tier" should be a text, but it is the number 2. Write "2", in quotes.',
  ],
  [
    'a list entry is counted from one',
    CustomerYearSchema,
    { attendees: { vendor: ['ana', 7] } },
    'attendees.vendor.1: "vendor, entry 2" should be a text, but it is the number 7. Put the value in quotes, so that it stays the text that was written.',
  ],
  [
    'an amount with a comma',
    InternalYearSchema,
    { revenue: '12,5' },
    'revenue: "revenue" should be a number, but it is the text "12,5". Write the digits alone, with a point before decimals: 12.5.',
  ],
  [
    'a discriminator lists its choices',
    cuts,
    { cuts: { by: 'amounts', high: 1 } },
    'cuts.by: "by" is "amounts", which is not a choice here. Did you mean "amount"? Choose one of "amount", "share-of-accounts", "share-of-revenue".',
  ],
  [
    'a key that another branch would take lists those of the chosen one',
    ReviewModelSchema.shape.profitQuadrant.shape.revenue,
    { by: 'median', at: 3 },
    'at: "at" is no key that belongs here. Keys here: by.',
  ],
  [
    'a rule without a code of its own says what the schema says',
    z.strictObject({ even: z.number().refine((n) => n % 2 === 0, 'is odd') }),
    { even: 3 },
    'even: "even" is odd. Correct the value.',
  ],
] as const)('%s', ([, schema, raw, expected]) => {
  expect(explain(schema, raw)).toEqual([expected]);
});

test('the rule without a code is value-invalid', () => {
  const schema = z.string().refine(() => false, 'is not right');
  const issues = schema.safeParse('x').error?.issues ?? [];
  expect(explainIssues('x.yaml', schema, 'x', issues)[0]?.code).toBe('value-invalid');
});

test('of a union the branch that takes the kind of value explains', () => {
  const indicator = {
    weight: 1,
    indicators: {
      x: {
        label: 'x',
        question: 'x',
        direction: 'higher',
        weight: { introduction: 1, growth: -1, maturity: 1, decline: 1 },
        missing: 'nuetral',
        anchors: [
          { at: 0, points: 0 },
          { at: 1, points: 1 },
        ],
      },
    },
  };
  expect(explain(weight, { missing: indicator })).toEqual([
    'missing.indicators.x.weight.growth: "growth" is -1, but it must be at least 0. Check the number and its unit.',
    'missing.indicators.x.missing: "missing" is "nuetral", which is not a choice here. Did you mean "neutral"? Choose one of "redistribute", "zero", "neutral".',
  ]);
});
