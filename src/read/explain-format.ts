/** What to write in place of a value that breaks the notation of its kind. */
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { UNKNOWN } from './explain-type.ts';
import { datesMeant, idMeant, isPlaceholder, uncurled } from './meant-value.ts';

/** The advice of a hint, where the value says what was meant; no arguments otherwise. */
export function explainFormat(code: FindingCode, value: unknown): Finding['args'] {
  if (typeof value !== 'string') return {};
  if (code === 'date-invalid') return advise(adviceForDate(value));
  if (code === 'id-invalid') return { suggestion: idMeant(value) };
  if (code === 'url-invalid' && /^www\.\S+$/i.test(value)) return advise(`Write https://${value}.`);
  return {};
}

const advise = (advice: string | null): Finding['args'] => (advice === null ? {} : { advice });

function adviceForDate(text: string): string | null {
  if (isPlaceholder(text)) return UNKNOWN;
  const bare = uncurled(text);
  if (bare !== null) return `Remove the curly quotes: ${bare}.`;
  const [first, other] = datesMeant(text);
  if (first === undefined) return null;
  if (other === undefined) return `Write ${first}.`;
  return `Write ${first} if the day was written first, ${other} if the month was.`;
}
