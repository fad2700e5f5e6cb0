/** How figures are spelled in the English sentences that say why; views format their own. */

const formats = new Map<string, Intl.NumberFormat[]>();

/** The locale is fixed, so that a sentence is the same on every machine. */
const formatOf = (decimals: number, currency: string): Intl.NumberFormat => {
  const known = formats.get(currency) ?? [];
  formats.set(currency, known);
  known[decimals] ??= new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    ...(currency !== '' && { style: 'currency', currency }),
  });
  return known[decimals];
};

/** A hyphen is too short for a minus, and a zero has no sign. */
const format = (value: number, decimals: number, currency = ''): string => {
  const text = formatOf(decimals, currency).format(value === 0 ? 0 : value);
  return value < 0 ? text.replace('-', '−') : text;
};

/** Spells a figure with so many decimals more than is usual for it. */
export type Speller = (value: number, extra?: number) => string;

/**
 * Two raw values of one indicator, today's and another, with as many decimals as it takes to tell
 * them apart and to write the other in full: 4.358, which is enough, must not read 4.36.
 */
export const rawPair = (
  from: number | null,
  to: number,
  currency = '',
): readonly [from: string | null, to: string] => {
  const spell = (value: number, decimals: number): string =>
    format(value, decimals, currency).replace(/\.(\d*?)0+(?=\D*$)/, (_, kept) => (kept ? `.${kept}` : ''));
  for (let decimals = currency === '' ? 2 : 0; ; decimals += 1) {
    const words = [from === null ? null : spell(from, decimals), spell(to, decimals)] as const;
    const told = Number(to.toFixed(decimals)) === to && (from === to || words[0] !== words[1]);
    if (told || decimals === 10) return words;
  }
};

export const money =
  (currency: string): Speller =>
  (value, extra = 0) =>
    format(value, extra, currency);
export const points: Speller = (value, extra = 0) => format(value, 1 + extra);
export const percent: Speller = (value, extra = 0) => `${format(value, 1 + extra)}%`;
export const share: Speller = (value, extra = 0) => `${format(100 * value, extra)}%`;
export const whole: Speller = (value, extra = 0) => format(value, extra);
export const years: Speller = (value, extra = 0) =>
  `${format(value, extra)} ${value === 1 ? 'year' : 'years'}`;

/**
 * Figures in words that differ where the figures do: 59.96 beside a cut of 60 must not read
 * "60.0 stays below 60.0".
 */
export const toldApart = (spell: Speller, figures: readonly number[]): readonly string[] => {
  const different = new Set(figures).size;
  for (let extra = 0; extra < 10; extra += 1) {
    const words = figures.map((figure) => spell(figure, extra));
    if (new Set(words).size === different) return words;
  }
  return figures.map((figure) => spell(figure));
};

/** Two figures, told apart. */
export const apart = (spell: Speller, one: number, other: number): readonly [string, string] => {
  const [first = '', second = ''] = toldApart(spell, [one, other]);
  return [first, second];
};

/** "a", "a and b", "a, b and c". */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Clauses as one sentence: joined by semicolons, a capital at the start, a full stop at the end. */
export const sentence = (clauses: readonly string[]): string => {
  const text = clauses.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Mar 2026" of `2026-03-12`. */
export const day = (date: string): string =>
  `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

/** A label in a sentence: "nurture and retain", "Tier 1b". */
export const labelWords = (label: string): string =>
  /^\d/.test(label) ? `Tier ${label}` : label.replaceAll('-', ' ');
