import { expect, test } from 'vitest';
import { z } from 'zod';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';
import { IssuedYearSchema } from '../../src/model/issued-year.ts';
import { DateSchema, IdSchema } from '../../src/model/primitives.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import * as facts from '../../src/read/check-dates.ts';
import * as tables from '../../src/read/reference-tables.ts';

interface Fields {
  readonly values: readonly string[];
  readonly keys: readonly string[];
}

const isKind = (schema: unknown, kind: z.ZodType): boolean =>
  schema instanceof z.ZodType && schema._zod.def === kind._zod.def;

/** Paths of all fields of a schema whose value is of a kind, and of all mappings whose keys are. */
function fieldsOf(schema: unknown, kind: z.ZodType, path: readonly string[] = []): Fields {
  if (isKind(schema, kind)) return { values: [path.join('.')], keys: [] };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsOf(schema.unwrap(), kind, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, kind, [...path, '*']);
  if (schema instanceof z.ZodRecord) {
    const inner = fieldsOf(schema.valueType, kind, [...path, '*']);
    const own = isKind(schema.keyType, kind) ? [[...path, '*'].join('.')] : [];
    return { values: inner.values, keys: [...own, ...inner.keys] };
  }
  if (!(schema instanceof z.ZodObject)) return { values: [], keys: [] };
  const inner = Object.entries(schema.shape).map(([key, field]) => fieldsOf(field, kind, [...path, key]));
  return { values: inner.flatMap(({ values }) => values), keys: inner.flatMap(({ keys }) => keys) };
}

test.for([
  ['customer profile', CustomerProfileSchema, tables.CUSTOMER_PROFILE_REFERENCES],
  ['customer year', CustomerYearSchema, tables.CUSTOMER_YEAR_REFERENCES],
  ['internal profile', InternalProfileSchema, tables.INTERNAL_PROFILE_REFERENCES],
  ['internal year', InternalYearSchema, tables.INTERNAL_YEAR_REFERENCES],
  ['prospect', ProspectSchema, tables.PROSPECT_REFERENCES],
  ['strategy', StrategySchema, tables.STRATEGY_REFERENCES],
] as const)('every id that the %s takes, as a value or as a key, is checked', ([, schema, table]) => {
  const { values, keys } = fieldsOf(schema, IdSchema);
  const taken = values.filter((path) => path !== 'id' && !path.endsWith('.id'));
  expect(Object.keys(table.values).toSorted()).toEqual(taken.toSorted());
  // Answers are held against their questions by a rule of their own.
  expect(Object.keys(table.keys).toSorted()).toEqual(keys.filter((path) => path !== 'answers.*').toSorted());
});

test.for([
  ['customer profile', CustomerProfileSchema, facts.CUSTOMER_PROFILE_FACTS, ['contract.benchmark.until']],
  [
    'customer year',
    CustomerYearSchema,
    facts.CUSTOMER_YEAR_FACTS,
    [
      'review.meetingOn',
      'commitments.*.due',
      'value.*.due',
      'issues.*.due',
      'plan.*.due',
      'renewal.termStarts',
      'renewal.termEnds',
      'renewal.noticeBy',
    ],
  ],
  [
    'internal profile',
    InternalProfileSchema,
    facts.INTERNAL_PROFILE_FACTS,
    ['overrides.*.expires', 'tasks.*.due'],
  ],
  ['internal year', InternalYearSchema, facts.INTERNAL_YEAR_FACTS, ['review.due']],
  ['issued year', IssuedYearSchema, facts.ISSUED_YEAR_FACTS, []],
  ['prospect', ProspectSchema, facts.PROSPECT_FACTS, ['nextOn', 'tasks.*.due']],
  ['strategy', StrategySchema, facts.STRATEGY_FACTS, []],
] as const)('every date of the %s is a fact or may lie ahead', ([, schema, dated, ahead]) => {
  expect([...dated, ...ahead].toSorted()).toEqual(fieldsOf(schema, DateSchema).values.toSorted());
});
