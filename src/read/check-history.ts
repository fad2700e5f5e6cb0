/** The change log of the model: the version of today stands above it, and days fall from one entry to the next. */
import type { Finding } from '../model/finding.ts';
import { type FoundPlace, findPlaces, findTexts } from './places.ts';

type Placed = Omit<Finding, 'document'>;

/** What is wrong with the versions before. That one is listed twice is told with the other repeats. */
export function checkHistory(raw: unknown): Placed[] {
  const entries = findPlaces(raw, 'history.*');
  return [...checkCurrent(raw, entries), ...checkOrder(raw, entries)];
}

function checkCurrent(raw: unknown, entries: readonly FoundPlace[]): Placed[] {
  const [current] = findTexts(raw, 'version');
  return entries.flatMap(({ path, value }): Placed[] => {
    const [version] = findTexts(value, 'version');
    if (version === undefined || version !== current) return [];
    return [{ code: 'model-history-current', path: [...path, 'version'], args: { version } }];
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Each day against the nearest day above it; entries without one are passed over. */
function checkOrder(raw: unknown, entries: readonly FoundPlace[]): Placed[] {
  const dated = [{ path: [], value: raw }, ...entries].flatMap(({ path, value }) => {
    const [since] = findTexts(value, 'since').filter((text) => DAY.test(text));
    return since === undefined ? [] : [{ path, since, version: findTexts(value, 'version')[0] ?? '' }];
  });
  return dated.flatMap(({ path, since }, index): Placed[] => {
    const above = dated[index - 1];
    if (above === undefined || since < above.since) return [];
    const args = { since, next: above.since, version: above.version };
    return [{ code: 'model-history-order', path: [...path, 'since'], args }];
  });
}
