/**
 * What zod says of a value, as findings in the author's terms. Zod knows paths and types; which
 * key was probably meant, which keys there are, and which branch of a union was tried, is told here.
 */
import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { explainFormat } from './explain-format.ts';
import { explainSerial, explainType } from './explain-type.ts';
import { nearestWord } from './nearest-word.ts';
import { codeOfRule } from './rule-codes.ts';
import { expectedAt, keysOf, listWords, schemaAt, valueAt } from './schema-shape.ts';
import { describeValue, nameOf, shorten } from './value-words.ts';

type Path = Finding['path'];
type Issue = z.core.$ZodIssue;
type Placed = Omit<Finding, 'document'>;

interface Scene {
  readonly schema: unknown;
  readonly raw: unknown;
}

/** Findings of a document's issues. `raw` is the value that was judged. */
export function explainIssues(
  document: string,
  schema: unknown,
  raw: unknown,
  issues: readonly Issue[],
): Finding[] {
  const scene = { schema, raw };
  return withoutMisspelled(issues.flatMap((issue) => explain(issue, toPath(issue.path), scene))).map(
    (placed) => ({ ...placed, document }),
  );
}

/** A key that is missing because it is misspelled beside: one slip, told where it is. */
function withoutMisspelled(placed: readonly Placed[]): Placed[] {
  const misspelled = new Set(
    placed.flatMap(({ code, path, args }) =>
      code === 'key-unknown' ? [JSON.stringify([...path.slice(0, -1), args.suggestion])] : [],
    ),
  );
  return placed.filter(({ code, path }) => code !== 'key-missing' || !misspelled.has(JSON.stringify(path)));
}

const takesDate = (schema: unknown): boolean =>
  schema instanceof z.ZodType && schema.safeParse('2026-03-31').success && !schema.safeParse('x').success;

function explain(issue: Issue, path: Path, scene: Scene): Placed[] {
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, path, scene);
  if (issue.code === 'invalid_key') return explainKey(issue, path, scene);
  const value = valueAt(scene.raw, path);
  const key = nameOf(path);
  const words = expectedAt(scene.schema, path, scene.raw);
  if (value === undefined) return [{ code: 'key-missing', path, at: 'key', args: { key, expected: words } }];
  if (value === null) return [{ code: 'value-empty', path, args: { key, expected: words } }];
  switch (issue.code) {
    case 'invalid_union':
      if (issue.discriminator === undefined) return explainUnion(issue, path, scene, words);
      return [explainChoice('options' in issue ? (issue.options ?? []) : [], path, value)];
    case 'invalid_value':
      return [explainChoice(issue.values, path, value)];
    case 'invalid_type':
      return [
        (takesDate(schemaAt(scene.schema, path, scene.raw)) ? explainSerial(path, value) : null) ??
          explainType(path, value, { type: issue.expected, words }),
      ];
    case 'too_small':
    case 'too_big':
      return [explainSize(issue, path, value)];
    default: {
      const code = codeOfRule(issue);
      const args = { key, value: shorten(value), problem: issue.message, ...explainFormat(code, value) };
      return [{ code, path, args }];
    }
  }
}

function explainKeys(keys: readonly string[], path: Path, { schema, raw }: Scene): Placed[] {
  const known = keysOf(schemaAt(schema, path, raw));
  const allowed = known.length === 0 ? 'Remove it.' : `Keys here: ${known.join(', ')}.`;
  return keys.map((key) => {
    const [, before = '', after = ''] = /^([\w-]+):(.+)$/s.exec(key) ?? [];
    if (known.includes(before)) {
      const args = {
        key: shorten(key),
        suggestion: before,
        allowed: `Put a space after the colon: ${before}: ${after}`,
      };
      return { code: 'key-unknown', path: [...path, key], at: 'key', args };
    }
    const args = { key: shorten(key), suggestion: nearestWord(key, known), allowed };
    return { code: 'key-unknown', path: [...path, key], at: 'key', args };
  });
}

/** A key of a record that breaks the rule for its keys. */
function explainKey(issue: z.core.$ZodIssueInvalidKey, path: Path, scene: Scene): Placed[] {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  if (keysOf(schemaAt(scene.schema, parent, scene.raw)).length > 0) return explainKeys([key], parent, scene);
  const problem = issue.issues[0]?.message ?? 'cannot stand here';
  return [{ code: 'key-invalid', path, at: 'key', args: { key: shorten(key), problem } }];
}

function explainChoice(options: readonly unknown[], path: Path, value: unknown): Placed {
  const choices = options.map(String);
  if (typeof value !== 'string' && choices.includes(String(value))) {
    const args = {
      key: nameOf(path),
      expected: 'a text',
      actual: describeValue(value),
      advice: `Write "${value}", in quotes.`,
    };
    return { code: 'value-wrong-type', path, args };
  }
  const args = {
    key: nameOf(path),
    value: typeof value === 'string' ? `"${shorten(value)}"` : describeValue(value),
    suggestion: typeof value === 'string' ? nearestWord(value, choices) : '',
    allowed: listWords(choices),
  };
  return { code: 'value-not-listed', path, args };
}

/** The branch that the author most likely meant: one that takes this kind of value. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  scene: Scene,
  words: string,
): Placed[] {
  const value = valueAt(scene.raw, path);
  const branch = issue.errors.find((issues) => !issues.some((one) => isWrongKind(one, value)));
  if (!branch) return [explainType(path, value, { type: 'union', words })];
  return branch.flatMap((inner) => explain(inner, [...path, ...toPath(inner.path)], scene));
}

function isWrongKind(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: Path,
  value: unknown,
): Placed {
  const key = nameOf(path);
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (typeof value === 'string') {
    if (isSmall) return { code: 'text-empty', path, args: { key } };
    return { code: 'text-too-long', path, args: { key, length: value.length, maximum: limit } };
  }
  if (Array.isArray(value)) {
    const code = isSmall ? 'list-too-short' : 'list-too-long';
    return { code, path, args: { key, length: value.length, limit } };
  }
  const [reached, passed] = isSmall ? ['at least', 'more than'] : ['at most', 'less than'];
  const bound = `${issue.inclusive === false ? passed : reached} ${limit}`;
  return { code: 'value-out-of-range', path, args: { key, value: shorten(value), bound } };
}

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));
