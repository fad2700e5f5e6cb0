/**
 * Numbers and dates as a customer reads them. The locale is always named and the time zone always
 * UTC, so that the machine that builds has no say.
 */

export interface Format {
  /** At most two decimals, grouped. */
  readonly number: (value: number) => string;
  /** A number and its unit, parted by a space that does not break. */
  readonly quantity: (value: number, unit: string | undefined) => string;
  /** A share from 0 to 1 as whole per cent. */
  readonly percent: (share: number) => string;
  /** `2026-03-12` as "12 Mar 2026". */
  readonly date: (date: string) => string;
  /** `2026-03` as "Mar". */
  readonly month: (month: string) => string;
}

const NO_BREAK_SPACE = '\u00a0';

/** The formats of a BCP 47 locale. */
export function formatFor(locale: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const formatNumber = (value: number): string => number.format(value === 0 ? 0 : value);
  return {
    number: formatNumber,
    quantity: (value, unit) =>
      unit === undefined ? formatNumber(value) : `${formatNumber(value)}${NO_BREAK_SPACE}${unit}`,
    percent: (share) => percent.format(share),
    date: (text) => date.format(new Date(`${text}T00:00:00Z`)),
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
  };
}

/** The month that lies `offset` months after `YYYY-MM`. */
export function monthAfter(month: string, offset: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  const date = new Date(Date.UTC(year, index - 1 + offset, 1));
  return date.toISOString().slice(0, 7);
}
