/**
 * Values and keys that a finding knows how to spell. Each is changed where it stands, in its own
 * quotes, and the file read again: nothing may have changed in it but that value, or nothing is.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { indexLines } from '../diagnostics/line-index.ts';
import type { Finding } from '../model/finding.ts';
import { shorten } from '../read/value-words.ts';
import { composeYaml } from '../read/yaml-tree.ts';
import { meantBy } from './meant-by.ts';
import type { Mend, MendedText } from './mend.ts';

type Path = Finding['path'];
type Meant = string | number | boolean;

/** A text is read again after each mend; a longer one costs too much to read so often. */
const LONGEST = 60_000;

/** Mends what the findings of a file are about, where that is plain. Lines are kept as they are otherwise. */
export function mendValues(text: string, findings: readonly Finding[]): MendedText {
  const original = text.length > LONGEST ? undefined : plainOf(text);
  if (original === undefined) return { text, mends: [] };
  let now: Reading = { text, plain: original };
  const mends: Mend[] = [];
  for (const finding of findings) {
    const isKey = finding.at === 'key';
    const next = mendOne(now, finding.path, isKey, (written) => meantBy(finding, written));
    if (next === null) continue;
    now = next;
    const what = isKey
      ? `the key "${next.from}" is now "${next.to}"`
      : `"${shorten(next.from)}" is now ${next.to}`;
    mends.push({ line: next.line, what });
  }
  return { text: now.text, mends };
}

interface Reading {
  readonly text: string;
  readonly plain: unknown;
}

function mendOne(
  { text, plain }: Reading,
  path: Path,
  isKey: boolean,
  meant: (written: unknown) => Meant | undefined,
): (Reading & { readonly from: string; readonly to: string; readonly line: number }) | null {
  const scalar = scalarAt(text, path, isKey);
  const value = scalar === null ? undefined : meant(scalar.value);
  if (!scalar?.range || value === undefined || value === scalar.value) return null;
  const [start, end] = scalar.range;
  const to = spelled(scalar, value);
  if (to === null) return null;
  const changed = text.slice(0, start) + to + text.slice(end);
  const expected = isKey ? withKey(plain, path, String(value)) : withValue(plain, path, value);
  const after = plainOf(changed);
  if (expected === undefined || !isDeepStrictEqual(after, expected)) return null;
  return {
    text: changed,
    plain: after,
    from: String(scalar.value),
    to,
    line: indexLines(text).positionAt(start).line,
  };
}

/** The value as it is written, in the quotes that were there; a number or a truth value has none. */
function spelled({ type }: Scalar, value: Meant): string | null {
  if (typeof value !== 'string') return String(value);
  if (type === 'QUOTE_DOUBLE') return /["\\]/.test(value) ? null : `"${value}"`;
  if (type === 'QUOTE_SINGLE') return value.includes("'") ? null : `'${value}'`;
  if (type !== 'PLAIN') return null;
  return plainOf(value) === value ? value : `"${value}"`;
}

function scalarAt(text: string, path: Path, isKey: boolean): Scalar | null {
  let node: unknown = composeYaml(text).contents;
  let pair: Pair | null = null;
  for (const step of path) {
    pair = null;
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null;
      node = pair?.value;
    } else return null;
  }
  const wanted = isKey ? pair?.key : node;
  return isScalar(wanted) ? wanted : null;
}

/** Plain data; undefined where the text cannot be read without a doubt. */
function plainOf(text: string): unknown {
  const parsed = composeYaml(text);
  if (parsed.errors.length > 0 || parsed.warnings.length > 0) return undefined;
  try {
    return parsed.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function withValue(plain: unknown, path: Path, value: Meant): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(plain)) return plain.map((one, at) => (at === step ? withValue(one, rest, value) : one));
  if (typeof plain !== 'object' || plain === null) return undefined;
  return Object.fromEntries(
    Object.entries(plain).map(([key, one]) => [
      key,
      key === String(step) ? withValue(one, rest, value) : one,
    ]),
  );
}

/** Undefined where the new key is taken. */
function withKey(plain: unknown, path: Path, name: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof plain !== 'object' || plain === null) return undefined;
  if (Array.isArray(plain)) return plain.map((one, at) => (at === step ? withKey(one, rest, name) : one));
  if (rest.length === 0 && Object.hasOwn(plain, name)) return undefined;
  return Object.fromEntries(
    Object.entries(plain).map(([key, one]) => {
      if (key !== String(step)) return [key, one];
      return rest.length === 0 ? [name, one] : [key, withKey(one, rest, name)];
    }),
  );
}
