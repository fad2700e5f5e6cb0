/**
 * What was meant by a value that a finding is about, where it can only have been one thing: the same
 * letters in another spelling, the same day or number in another notation. A letter that is wrong is
 * never guessed: it may be the id of somebody else.
 */
import type { Finding } from '../model/finding.ts';
import { datesMeant, numberMeant, uncurled } from '../read/meant-value.ts';

/** A value that should stand there, or the name of a key; undefined where nobody can tell. */
export function meantBy(finding: Finding, written: unknown): string | number | boolean | undefined {
  const { code, args } = finding;
  if (typeof written !== 'string') return undefined;
  const { suggestion } = args;
  if (typeof suggestion === 'string' && suggestion !== '' && !written.includes(':')) {
    return isSameWord(written, suggestion) ? suggestion : undefined;
  }
  const bare = uncurled(written) ?? written;
  switch (code) {
    case 'date-invalid':
      return isSureDate(bare) ? datesMeant(bare)[0] : undefined;
    case 'value-wrong-type':
      return meantByKind(String(args.expected), bare);
    case 'currency-invalid':
      return /^[a-z]{3}$/i.test(bare) ? bare.toUpperCase() : undefined;
    case 'text-outer-space':
      return written.trim();
    default:
      return undefined;
  }
}

/** A date that is one day and no other, whichever of day and month comes first; and says no more than a day. */
function isSureDate(text: string): boolean {
  if (/\d[T ]\d{1,2}:/.test(text)) return false;
  const isISO = /^\s*\d{4}-\d{1,2}-\d{1,2}\s*$/.test(text);
  return isISO || datesMeant(text.replaceAll('.', '/')).length === 1 || isNamed(text);
}

/** The month is written as a word. */
const isNamed = (text: string): boolean => /[a-z]{3}/i.test(text) && datesMeant(text).length === 1;

function meantByKind(expected: string, text: string): number | boolean | undefined {
  if (expected === 'true or false') {
    if (/^(?:yes|on|true)$/i.test(text)) return true;
    return /^(?:no|off|false)$/i.test(text) ? false : undefined;
  }
  if (expected !== 'a number' && expected !== 'a whole number') return undefined;
  const meant = numberMeant(text);
  return meant?.isSure === true ? Number(meant.value) : undefined;
}

/** The same letters and digits, whatever stands between them and however large they are. */
const isSameWord = (written: string, meant: string): boolean => {
  const bare = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/[\p{M}\s_\-.“”„‟‘’‚«»"']/gu, '')
      .toLowerCase();
  return bare(written) !== '' && bare(written) === bare(meant);
};
