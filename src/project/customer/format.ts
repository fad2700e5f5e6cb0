/**
 * Numbers and dates as a customer reads them. The locale is always named and the time zone always
 * UTC, so that the machine that builds has no say.
 */

export interface Format {
  /** At most two decimals, grouped. */
  readonly number: (value: number) => string;
  /**
   * A number and its unit, parted by a space that does not break. Per cent and a currency, "EUR" or
   * "EUR a month", stand where the locale puts them.
   */
  readonly quantity: (value: number, unit: string | undefined) => string;
  /** A share from 0 to 1 as whole per cent. */
  readonly percent: (share: number) => string;
  /** `2026-03-12` as "12 Mar 2026". */
  readonly date: (date: string) => string;
  /** `2026-03` as "Mar". */
  readonly month: (month: string) => string;
}

const NO_BREAK_SPACE = '\u00a0';
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The formats of a BCP 47 locale. See the handbook, languages. */
export function formatFor(locale: string): Format {
  const number = numberFormat(locale, {});
  const perCent = numberFormat(locale, { style: 'unit', unit: 'percent' });
  const share = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const quantity = (value: number, unit: string): string => {
    if (unit === '%') return perCent(value);
    const [first = '', ...rest] = unit.split(' ');
    if (!CURRENCIES.has(first)) return `${number(value)}${NO_BREAK_SPACE}${unit}`;
    return [money(locale, first)(value), ...rest].join(' ');
  };
  return {
    number,
    quantity: (value, unit) => (unit === undefined ? number(value) : quantity(value, unit)),
    percent: share,
    date: dateFormat(locale),
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
  };
}

/** By its code, since a sign such as "$" is the money of many countries. */
const money = (locale: string, currency: string): ((value: number) => string) =>
  numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
  });

/**
 * As the locale writes it, with the marks of direction that keep a minus and a "%" on their own side of
 * the number among Arabic letters.
 */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options });
  // Switzerland groups by an apostrophe, here as it is printed.
  return (value) => format.format(value === 0 ? 0 : value).replaceAll("'", '’');
}

function dateFormat(locale: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (text) => {
    const date = format.format(new Date(`${text}T00:00:00Z`));
    if (!locale.startsWith('fr')) return date;
    // The first of a month is an ordinal in French, no other day is; and no line ends between day and month.
    return date.replace(/^1 /, '1er ').replace(' ', NO_BREAK_SPACE);
  };
}

/** The month that lies `offset` months after `YYYY-MM`. */
export function monthAfter(month: string, offset: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  const date = new Date(Date.UTC(year, index - 1 + offset, 1));
  return date.toISOString().slice(0, 7);
}
