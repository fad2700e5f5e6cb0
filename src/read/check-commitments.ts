/**
 * Commitments carry on: what was promised at one review is answered for at the next. A promise that
 * nobody speaks of again would be one that both sides learn not to believe.
 */
import type { Finding } from '../model/finding.ts';
import type { BookDraft, YearDraft } from './draft.ts';
import { readFiscalYears } from './fiscal-years.ts';
import { nearestWord } from './nearest-word.ts';
import { type FoundPlace, findPlaces, findTexts } from './places.ts';

type Placed = Omit<Finding, 'document'>;

/** Outcomes after which a promise is still owed. */
const STANDS_ON = new Set(['carried', 'renegotiated']);

/**
 * Every commitment that an account's next year leaves open, carries on without making it anew, or
 * carries on though it was closed. Asked of each year that has a file, as has the year before. While
 * a year runs (the book's `asOf` lies before its end) its review is not yet told, so that no outcome
 * is owed; what it does say must hold already. See the handbook, how content is laid out.
 */
export function checkCommitments(book: BookDraft): Finding[] {
  const [asOf] = findTexts(book.settings?.raw, 'asOf');
  const running = new Set(
    (readFiscalYears(book) ?? [])
      .filter(({ ends }) => asOf === undefined || asOf < ends)
      .map(({ year }) => year),
  );
  return [...book.accounts.values()].flatMap(({ customerYears }) => {
    const byYear = new Map(customerYears.map((draft) => [draft.year, draft]));
    return customerYears.flatMap((draft) => {
      const before = byYear.get(draft.year - 1);
      // A file that cannot be read says nothing, and that is reported where it is read.
      if (before?.raw === undefined || draft.raw === undefined) return [];
      const placed = [
        ...(running.has(draft.year) ? [] : unsettled(draft, before)),
        ...notStanding(draft),
        ...carriedClosed(draft),
      ];
      return placed.map((one) => ({ ...one, document: draft.path }));
    });
  });
}

function unsettled(draft: YearDraft<unknown>, before: YearDraft<unknown>): Placed[] {
  const made = new Set(findTexts(before.raw, 'commitments.*.id'));
  // A misspelled id is told as one that was never made; the commitment it was meant for is not also open.
  const settled = new Set(
    findTexts(draft.raw, 'outcomes.*.commitment').map((id) => (made.has(id) ? id : nearestWord(id, made))),
  );
  return [...made]
    .filter((id) => !settled.has(id))
    .map((id) => ({
      code: 'commitment-unsettled',
      path: ['outcomes'],
      at: 'key',
      args: { id, lastYear: before.year, place: before.path },
    }));
}

function notStanding({ raw, year }: YearDraft<unknown>): Placed[] {
  const standing = new Set([
    ...findTexts(raw, 'commitments.*.id'),
    ...findTexts(raw, 'commitments.*.carries'),
  ]);
  return outcomesOf(raw)
    .filter(({ id, outcome }) => STANDS_ON.has(outcome) && !standing.has(id))
    .map(({ path, id, outcome }) => ({
      code: 'commitment-not-standing',
      path: [...path, 'outcome'],
      args: { id, outcome, year },
    }));
}

function carriedClosed({ raw }: YearDraft<unknown>): Placed[] {
  const outcomes = new Map(outcomesOf(raw).map((one) => [one.id, one]));
  return findPlaces(raw, 'commitments.*.carries').flatMap(({ path, value }): Placed[] => {
    const last = outcomes.get(String(value));
    if (last === undefined || STANDS_ON.has(last.outcome)) return [];
    const args = { id: last.id, outcome: last.outcome };
    return [{ code: 'commitment-carried-closed', path, first: last.path, args }];
  });
}

interface Told {
  readonly path: FoundPlace['path'];
  readonly id: string;
  readonly outcome: string;
}

const outcomesOf = (raw: unknown): Told[] =>
  findPlaces(raw, 'outcomes.*').flatMap(({ path, value }) => {
    const [id] = findTexts(value, 'commitment');
    const [outcome] = findTexts(value, 'outcome');
    return id === undefined || outcome === undefined ? [] : [{ path, id, outcome }];
  });
