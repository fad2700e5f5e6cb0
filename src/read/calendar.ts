/** Calendar arithmetic on texts such as `2026-03-31`; no clock and no time zone. */

/** The day after. */
export function nextDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The month so many months after, as `2026-03`. */
export function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number);
  const months = (year ?? 0) * 12 + (number ?? 1) - 1 + count;
  const padded = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${padded}`;
}
