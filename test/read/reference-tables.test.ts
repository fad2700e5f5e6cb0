import { expect, test } from 'vitest';
import { z } from 'zod';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';
import { IdSchema } from '../../src/model/primitives.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import * as tables from '../../src/read/check-references.ts';

/** Paths of all fields of a schema that hold an id, but for an `id` of their own. */
function idFields(schema: unknown, path: readonly string[] = []): string[] {
  if (schema instanceof z.ZodType && schema._zod.def === IdSchema._zod.def) {
    return path.at(-1) === 'id' ? [] : [path.join('.')];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return idFields(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return idFields(schema.element, [...path, '*']);
  if (schema instanceof z.ZodRecord) return idFields(schema.valueType, [...path, '*']);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => idFields(field, [...path, key]));
}

test.for([
  ['customer profile', CustomerProfileSchema, tables.CUSTOMER_PROFILE_REFERENCES],
  ['customer year', CustomerYearSchema, tables.CUSTOMER_YEAR_REFERENCES],
  ['internal profile', InternalProfileSchema, tables.INTERNAL_PROFILE_REFERENCES],
  ['internal year', InternalYearSchema, tables.INTERNAL_YEAR_REFERENCES],
  ['prospect', ProspectSchema, tables.PROSPECT_REFERENCES],
] as const)('every field of the %s that takes an id is checked', ([, schema, table]) => {
  expect(idFields(schema).length).toBeGreaterThan(0);
  expect(Object.keys(table).toSorted()).toEqual(idFields(schema).toSorted());
});
