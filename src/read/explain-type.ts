import type { Finding } from '../model/finding.ts';
import { describeValue, nameOf } from './value-words.ts';

/** A value of the wrong kind: YAML took what was written for something else than was meant. */
export function explainType(
  path: Finding['path'],
  value: unknown,
  expected: { readonly type: string; readonly words: string },
): Omit<Finding, 'document'> {
  const key = nameOf(path);
  if (expected.type === 'int' && typeof value === 'number' && Number.isFinite(value)) {
    return { code: 'value-not-whole', path, args: { key, value } };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return {
      code: 'value-out-of-range',
      path,
      args: { key, value: String(value), bound: 'a finite number' },
    };
  }
  const advice = adviceFor(expected.type, value);
  const args = { key, expected: expected.words, actual: describeValue(value), advice };
  return { code: 'value-wrong-type', path, args };
}

function adviceFor(type: string, value: unknown): string {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return 'Put the value in quotes, so that it stays the text that was written.';
  }
  if ((type === 'number' || type === 'int') && typeof value === 'string') return adviceForNumber(value);
  if (type === 'boolean') return 'Write true or false, without quotes.';
  if (type === 'array') return 'Begin each entry with "- " on a line of its own.';
  if (type === 'object' || type === 'record') {
    const runsTogether = typeof value === 'string' && /^[\w-]+:\S/.test(value);
    return runsTogether ? 'Put a space after the colon.' : 'Write its keys below it, indented by two spaces.';
  }
  return 'Compare with a place of the same kind that is right.';
}

function adviceForNumber(text: string): string {
  if (/^[-\d\s.,_'’]+$/u.test(text)) return 'Write the digits alone, with a point before decimals: 12500.5.';
  if (/^-?[\d.]+\s*%$/.test(text)) return 'Leave out the "%".';
  return 'Write the number alone, without quotes or unit.';
}
