/**
 * What a schema of content asks for, as a tree that a scaffold or a form can be drawn from. It is read
 * from the schema and from nothing else, so that neither can be about a field that there is not.
 */
import { z } from 'zod';
import { DateSchema, IdSchema, MonthSchema } from './primitives.ts';

export type TextForm = 'line' | 'paragraph' | 'id' | 'date' | 'month' | 'address' | 'email';

export type FieldValue =
  | {
      readonly kind: 'text';
      readonly form: TextForm;
      readonly pattern: string | null;
      readonly longest: number | null;
    }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least: number | null;
      readonly most: number | null;
      /** Null says that it is not known. */
      readonly orNull: boolean;
    }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | {
      readonly kind: 'list';
      readonly of: FieldValue;
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly kind: 'mapping'; readonly fields: readonly ContentField[] };

export interface ContentField {
  readonly key: string;
  /** From the root of the file, `*` for every entry of a list. */
  readonly path: string;
  /** What the schema says of it; `''` where it says nothing. */
  readonly note: string;
  /** Whether it must be there wherever its mapping is. */
  readonly required: boolean;
  /** What holds where nothing is written; undefined where nothing does. */
  readonly otherwise: unknown;
  readonly value: FieldValue;
}

/** A key that a mapping by ids may have, and what it stands for. */
export interface KnownKey {
  readonly key: string;
  readonly note: string;
}

/** The ids that the book knows for a mapping at a path such as `answers` or `plays.consultative`. */
export type KnownKeys = (path: string) => readonly KnownKey[];

/** The fields of a schema of a file, in its order. A mapping by ids has the fields that the book knows for it. */
export function contentFields(schema: z.ZodType, knownKeys: KnownKeys): readonly ContentField[] {
  const root = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const value = valueIn(root, '', knownKeys);
  if (value.kind !== 'mapping') throw new Error('A file of content is a mapping.');
  return value.fields;
}

/** Every field of a tree, its children after it. */
export function allFields(fields: readonly ContentField[]): readonly ContentField[] {
  return fields.flatMap((field) => [field, ...allFields(childrenOf(field.value))]);
}

function childrenOf(value: FieldValue): readonly ContentField[] {
  if (value.kind === 'list') return childrenOf(value.of);
  return value.kind === 'mapping' ? value.fields : [];
}

type Json = z.core.JSONSchema.BaseSchema;
type JsonOrBoolean = Json | boolean;

const asSchema = (value: JsonOrBoolean | undefined): Json => (typeof value === 'object' ? value : {});

function valueIn(json: Json, path: string, knownKeys: KnownKeys): FieldValue {
  const branches = json.anyOf ?? [];
  const isNull = (branch: JsonOrBoolean): boolean => asSchema(branch).type === 'null';
  if (branches.length > 0) {
    const [first] = branches.filter((branch) => !isNull(branch));
    const value = valueIn(asSchema(first), path, knownKeys);
    return value.kind === 'number' ? { ...value, orNull: branches.some(isNull) } : value;
  }
  if (json.enum) return { kind: 'choice', options: json.enum.map(String) };
  switch (json.type) {
    case 'object':
      return { kind: 'mapping', fields: fieldsOf(json, path, knownKeys) };
    case 'array': {
      const item = Array.isArray(json.items) ? json.items[0] : json.items;
      const of = valueIn(asSchema(item), `${path}.*`, knownKeys);
      return { kind: 'list', of, least: json.minItems ?? null, most: json.maxItems ?? null };
    }
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        whole: json.type === 'integer',
        least: json.minimum ?? null,
        most: json.maximum ?? null,
        orNull: false,
      };
    case 'boolean':
      return { kind: 'yes-no' };
    default:
      return {
        kind: 'text',
        form: formOf(json),
        pattern: json.pattern ?? null,
        longest: json.maxLength ?? null,
      };
  }
}

function fieldsOf(json: Json, path: string, knownKeys: KnownKeys): ContentField[] {
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const declared = Object.entries(json.properties ?? {}).map(([key, field]) =>
    fieldOf(key, below(key), asSchema(field), json.required?.includes(key) === true, knownKeys),
  );
  const entry = asSchema(json.additionalProperties as JsonOrBoolean | undefined);
  if (Object.keys(entry).length === 0) return declared;
  const names = asSchema(json.propertyNames as JsonOrBoolean | undefined).enum;
  const keys = names ? names.map((name) => ({ key: String(name), note: '' })) : knownKeys(path);
  return keys.map(({ key, note }) => {
    const field = fieldOf(key, below(key), entry, false, knownKeys);
    return note === '' ? field : { ...field, note };
  });
}

const fieldOf = (
  key: string,
  path: string,
  json: Json,
  required: boolean,
  knownKeys: KnownKeys,
): ContentField => ({
  key,
  path,
  note: json.description ?? '',
  required,
  otherwise: json.default,
  value: valueIn(json, path, knownKeys),
});

const patternOf = (schema: z.ZodType): string | undefined => z.toJSONSchema(schema).pattern;
const FORMS: ReadonlyMap<string | undefined, TextForm> = new Map([
  [patternOf(DateSchema), 'date'],
  [patternOf(MonthSchema), 'month'],
  [patternOf(IdSchema), 'id'],
]);
const LONGEST_LINE = 400;

function formOf(json: Json): TextForm {
  if (json.format === 'email') return 'email';
  if (json.format === 'uri') return 'address';
  const form = FORMS.get(json.pattern);
  if (form !== undefined) return form;
  return (json.maxLength ?? 0) > LONGEST_LINE ? 'paragraph' : 'line';
}
