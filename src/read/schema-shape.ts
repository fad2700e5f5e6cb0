/** What a schema allows at a place: which keys, and what kind of value, in words for an author. */
import { z } from 'zod';

/** The schema that governs a path, through defaults, lists, records and the branch that the value chose. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[], raw: unknown): unknown {
  const bare = bareSchema(schema, raw);
  const [key, ...rest] = path;
  if (key === undefined) return bare;
  const next = valueAt(raw, [key]);
  if (bare instanceof z.ZodObject) return schemaAt(bare.shape[String(key)], rest, next);
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest, next);
  if (bare instanceof z.ZodRecord) return schemaAt(bare.valueType, rest, next);
  return undefined;
}

/** The keys that a schema knows; empty where it takes any. */
export function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** What a schema asks for, such as `a list` or `one of "low", "high"`. */
function describeSchema(schema: unknown): string {
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.map((option) => describeSchema(bareSchema(option, undefined))))].join(
      ' or ',
    );
  }
  const bare = bareSchema(schema, undefined);
  if (bare instanceof z.ZodEnum) return `one of ${listWords(bare.options.map(String))}`;
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(String).join(' or ');
  if (bare instanceof z.ZodObject || bare instanceof z.ZodRecord) return WORDS.object;
  if (bare instanceof z.ZodArray) return WORDS.array;
  if (bare instanceof z.ZodNumber) return WORDS.number;
  if (bare instanceof z.ZodBoolean) return WORDS.boolean;
  return WORDS.string;
}

/** What a schema asks for at a place, whether or not it is there. */
export function expectedAt(schema: unknown, path: readonly PropertyKey[], raw: unknown): string {
  const last = path.at(-1);
  const parent = last === undefined ? undefined : schemaAt(schema, path.slice(0, -1), raw);
  const own = parent instanceof z.ZodObject ? parent.shape[String(last)] : undefined;
  return describeSchema(own ?? schemaAt(schema, path, raw));
}

const WORDS = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
} as const;

/** At most so many words, each in quotes. */
export function listWords(words: readonly string[], most = 24): string {
  const shown = words.slice(0, most).map((word) => `"${word}"`);
  return words.length > most ? `${shown.join(', ')} and ${words.length - most} more` : shown.join(', ');
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

function bareSchema(schema: unknown, raw: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return bareSchema(schema.unwrap(), raw);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return bareSchema(schema.unwrap(), raw);
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) {
    const chosen = schema.options.find((option) => isChosen(option, raw));
    return chosen === undefined ? schema : bareSchema(chosen, raw);
  }
  return schema;
}

function isChosen(option: unknown, raw: unknown): boolean {
  if (option instanceof z.ZodObject) {
    const literals = Object.entries(option.shape).filter(([, field]) => field instanceof z.ZodLiteral);
    const isMapping = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
    return isMapping && literals.every(([key, field]) => z.safeParse(field, valueAt(raw, [key])).success);
  }
  if (option instanceof z.ZodRecord) return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return option instanceof z.ZodType && z.safeParse(option, raw).success;
}
