/**
 * The schema of a kind of file as an editor reads it: made of the one that `check` judges by, so that
 * the two cannot part. It never refuses what `check` accepts; what JSON Schema cannot say stays there.
 */
import { z } from 'zod';
import { wordsOfChoices } from './choice-words.ts';
import { type JsonSchema, partsOf } from './json-schema.ts';

/** A schema of content as draft-07, with what an editor shows beside it. */
export function shapeSchema(title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const isText = zodSchema instanceof z.ZodString || zodSchema instanceof z.ZodStringFormat;
      if (isText) dressText(zodSchema, jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  dress(shape);
  return { ...($schema === undefined ? {} : { $schema }), title, ...shape };
}

function dress(json: JsonSchema): void {
  for (const part of partsOf(json)) dress(part);
  if (json.propertyNames?.enum !== undefined) spellOutKeys(json);
  // Without words of the book there is no key to propose, and a key called "property" helps nobody.
  if (json.propertyNames !== undefined) json.propertyNames.doNotSuggest = true;
  const words = json.enum === undefined ? null : wordsOfChoices(json.enum);
  if (words !== null) json.enumDescriptions = [...words];
  const message = messageOfType(json);
  if (message !== undefined) json.errorMessage = message;
  tellDefault(json);
}

/** What is said of a value of another kind. A closed list tells its choices instead. */
function messageOfType({ type, enum: choices, patternErrorMessage }: JsonSchema): string | undefined {
  if (choices !== undefined) return undefined;
  if (patternErrorMessage !== undefined) return patternErrorMessage;
  if (type === 'number') return 'Must be a number without separators, such as 1250000.';
  if (type === 'integer') return 'Must be a whole number.';
  if (type === 'boolean') return 'Must be true or false.';
  if (type === 'string') return 'Must be a text. One that looks like a number is written in quotes.';
  return undefined;
}

/** What holds in every text, in words for an author, and no stricter than `check` is. */
function dressText(zod: z.ZodString | z.ZodStringFormat, json: JsonSchema): void {
  // A format is read differently by each editor; what it stands for here is looked at by `check`.
  if (json.format === 'uri') Object.assign(json, WEB_ADDRESS);
  if (json.format === 'email') json.patternErrorMessage = 'Must be an e-mail address.';
  delete json.format;
  const checks = zod.def.checks ?? [];
  if (checks.some((check) => check._zod.def.check === 'overwrite')) measureTrimmed(json);
  const message = json.pattern === undefined ? undefined : messageOfPattern(zod);
  if (message !== undefined) json.patternErrorMessage = message;
}

const WEB_ADDRESS = {
  pattern: '^\\s*[hH][tT][tT][pP][sS]?:',
  patternErrorMessage: 'Must be a web address such as https://acme.example.',
} as const;

/** A folded text ends with a line break that does not count. */
function measureTrimmed(json: JsonSchema): void {
  const { minLength = 0, maxLength } = json;
  if (minLength < 1 || maxLength === undefined || json.pattern !== undefined) return;
  delete json.minLength;
  delete json.maxLength;
  json.pattern = `^\\s*\\S[\\s\\S]{0,${maxLength - 1}}\\s*$`;
  json.patternErrorMessage = `Must be a text of 1 to ${maxLength} characters.`;
}

/** What `check` says where a text does not have its form. */
function messageOfPattern(zod: z.ZodString | z.ZodStringFormat): string | undefined {
  // Breaks any form that content has, and nothing else.
  const issue = zod.safeParse('\u{1f6ab}').error?.issues.find((one) => one.code === 'invalid_format');
  if (issue === undefined || !('format' in issue) || issue.format !== 'regex') return undefined;
  return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
}

/** A mapping whose keys are a closed list is offered key by key. */
function spellOutKeys(json: JsonSchema): void {
  const keys = (json.propertyNames?.enum ?? []).map(String);
  const value = json.additionalProperties;
  if (typeof value !== 'object') return;
  const words = wordsOfChoices(keys);
  json.properties = Object.fromEntries(
    keys.map((key, index) => [
      key,
      words === null
        ? value
        : { ...value, description: [words[index], value.description].filter(Boolean).join(' ') },
    ]),
  );
  json.additionalProperties = false;
  delete json.propertyNames;
}

/** What holds where nothing is written is said, not written. Empty lists and mappings say themselves. */
function tellDefault(json: JsonSchema): void {
  const { default: value } = json;
  if (value === undefined) return;
  if (typeof value === 'object') delete json.default;
  const words = spelled(value);
  if (words === null) return;
  json.description = [json.description, `Where absent: ${words}.`].filter(Boolean).join(' ');
}

function spelled(value: unknown): string | null {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => typeof one === 'string') ? value.join(', ') : null;
  return typeof value === 'object' ? null : String(value);
}
