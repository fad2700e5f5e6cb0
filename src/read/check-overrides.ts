/** Overrides of labels: with a label that the method has, on days that run forward, once at a time, and in force. */
import type { Finding } from '../model/finding.ts';
import { SCHEMES } from '../model/labels.ts';
import { DateSchema } from '../model/primitives.ts';
import type { BookDraft } from './draft.ts';
import { nearestWord } from './nearest-word.ts';
import { findPlaces, findTexts } from './places.ts';
import { listWords } from './schema-shape.ts';

/** Labels that say what is not known or not decided: nobody can decide for them. */
const NOT_DECIDED = new Set(['unknown', 'insufficient-data', 'unassigned']);

interface Override {
  readonly path: Finding['path'];
  readonly method: string;
  readonly label: string;
  readonly author: string;
  /** Null where it cannot be read, which is reported where dates are judged. */
  readonly decidedOn: string | null;
  readonly expires: string | null;
}

type Placed = Omit<Finding, 'document'>;

/** Every override of the book that cannot hold. Its last day is `expires`: on that day it still holds. */
export function checkOverrides(book: BookDraft): Finding[] {
  const asOf = dateOf(book.settings?.raw, 'asOf');
  return [...book.accounts.values()].flatMap(({ internalProfile }) => {
    if (!internalProfile) return [];
    const overrides = findPlaces(internalProfile.raw, 'overrides.*').map(({ path, value }): Override => {
      const text = (key: string) => findTexts(value, key)[0] ?? '';
      const [decidedOn, expires] = [dateOf(value, 'decidedOn'), dateOf(value, 'expires')];
      return {
        path,
        method: text('method'),
        label: text('label'),
        author: text('author'),
        decidedOn,
        expires,
      };
    });
    const placed = overrides.flatMap((override, index) => [
      ...checkLabel(override),
      ...checkDays(override, asOf),
      ...checkOverlap(override, overrides.slice(0, index)),
    ]);
    return placed.map((one) => ({ ...one, document: internalProfile.path }));
  });
}

const dateOf = (raw: unknown, key: string): string | null =>
  findTexts(raw, key).find((date) => DateSchema.safeParse(date).success) ?? null;

function checkLabel({ path, method, label }: Override): Placed[] {
  const scheme = Object.entries(SCHEMES).find(([id]) => id === method)?.[1];
  if (!scheme || label === '') return [];
  const labels = scheme.filter((one) => !NOT_DECIDED.has(one));
  if (labels.some((one) => one === label)) return [];
  const args = { method, label, suggestion: nearestWord(label, labels), allowed: listWords(labels) };
  return [{ code: 'override-label-unknown', path: [...path, 'label'], args }];
}

function checkDays(override: Override, asOf: string | null): Placed[] {
  const { path, method, label, author, decidedOn, expires } = override;
  if (expires === null) return [];
  const place = [...path, 'expires'];
  if (decidedOn !== null && expires < decidedOn) {
    return [{ code: 'override-dates-order', path: place, args: { expires, decidedOn } }];
  }
  if (asOf === null || expires >= asOf) return [];
  const args = { method, label, author: author === '' ? 'nobody' : author, expires, asOf };
  return [{ code: 'override-expired', path: place, args }];
}

/** Against those before it in the list; the first that holds on one of its days is named. */
function checkOverlap(override: Override, before: readonly Override[]): Placed[] {
  const other = before.find((one) => one.method === override.method && shareDay(one, override));
  if (!other) return [];
  const [path, first] = [[...override.path, 'decidedOn'], other.path];
  return [{ code: 'overrides-overlap', path, first, args: { method: override.method } }];
}

/** Each begins before, or on the day on which, each ends; false for one that runs backward. */
function shareDay(a: Override, b: Override): boolean {
  return [a, b].every(({ decidedOn }) =>
    [a, b].every(({ expires }) => decidedOn !== null && expires !== null && decidedOn <= expires),
  );
}
