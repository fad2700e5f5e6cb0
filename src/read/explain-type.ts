import type { Finding } from '../model/finding.ts';
import { dateOfSerial, isPlaceholder, numberMeant } from './meant-value.ts';
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

const TRUE = /^(?:yes|y|on|true|ja|oui)$/i;
const FALSE = /^(?:no|n|off|false|nein|non)$/i;

function adviceFor(type: string, value: unknown): string {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return 'Put the value in quotes, so that it stays the text that was written.';
  }
  if ((type === 'number' || type === 'int') && typeof value === 'string') return adviceForNumber(value);
  if (type === 'boolean') return adviceForTruth(value);
  if (type === 'array') {
    const isInLine = typeof value === 'string' && value.includes(',');
    return isInLine
      ? `Put brackets around it: [${value}].`
      : 'Begin each entry with "- " on a line of its own.';
  }
  if (type === 'object' || type === 'record') {
    const runsTogether = typeof value === 'string' && /^[\w-]+:\S/.test(value);
    return runsTogether ? 'Put a space after the colon.' : 'Write its keys below it, indented by two spaces.';
  }
  return 'Compare with a place of the same kind that is right.';
}

function adviceForTruth(value: unknown): string {
  if (typeof value === 'string' && TRUE.test(value)) return 'Write true, without quotes.';
  if (typeof value === 'string' && FALSE.test(value)) return 'Write false, without quotes.';
  return 'Write true or false, without quotes.';
}

function adviceForNumber(text: string): string {
  if (isPlaceholder(text)) return UNKNOWN;
  const comment = /^(.*?)\s*\/\/(.*)$/.exec(text);
  if (comment !== null) return `A comment begins with "#": ${comment[1]} #${comment[2]}`;
  const meant = numberMeant(text);
  if (meant === null) return 'Write the number alone, without quotes or unit.';
  const thousandth = /^-?(\d{1,3})[.,](\d{3})$/.exec(text);
  if (!meant.isSure && thousandth !== null)
    return `Write ${meant.value} if thousands are meant, ${thousandth[1]}.${thousandth[2]} if a fraction is.`;
  if (meant.value === text) return `Remove the quotes: ${text}.`;
  return `Write the digits alone, with a point before decimals: ${meant.value}.`;
}

/** What to do where nothing is known. */
export const UNKNOWN = 'Remove the line where it may be absent: what is not known is left out.';

/** A number where a date belongs: what a spreadsheet makes of a date. Null where it is none. */
export function explainSerial(path: Finding['path'], value: unknown): Omit<Finding, 'document'> | null {
  const date = typeof value === 'number' ? dateOfSerial(value) : null;
  if (date === null) return null;
  const advice = `A spreadsheet counts days so. Write ${date}, if that is the day.`;
  return { code: 'date-invalid', path, args: { key: nameOf(path), value: String(value), advice } };
}
