/** Places and values in the words of a message. */

/** The key a place goes by: its own, or its list's with the number of the entry. */
export function nameOf(path: readonly (string | number)[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  if (key === undefined) return last === undefined ? 'the file' : `entry ${Number(last) + 1}`;
  return typeof last === 'number' ? `${key}, entry ${last + 1}` : String(key);
}

/** What a value is, such as `the number 5`. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys to values';
  if (typeof value === 'string') return `the text "${shorten(value)}"`;
  return typeof value === 'boolean' ? `the truth value ${value}` : `the number ${value}`;
}

/** A value as text, at most 60 characters of it. */
export function shorten(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
