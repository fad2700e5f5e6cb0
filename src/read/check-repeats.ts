/** Ids that are given twice, and entries that are named twice, in one list of a file. */
import type { Finding } from '../model/finding.ts';
import type { BookDraft, Draft } from './draft.ts';
import { findPlaces } from './places.ts';

interface Table {
  /** Where a list declares ids. */
  readonly ids: readonly string[];
  /** Where a list names things, each once. */
  readonly entries: readonly string[];
}

const TEAM: Table = { ids: ['people.*.id'], entries: [] };
const OFFERINGS: Table = { ids: ['offerings.*.id'], entries: [] };
// Answers name an indicator without its dimension, so its id must be its own in the whole model.
const MODEL: Table = { ids: [], entries: ['programme.audience.strategic.*', 'programme.audience.core.*'] };
const CUSTOMER_PROFILE: Table = { ids: ['people.*.id'], entries: [] };
const CUSTOMER_YEAR: Table = {
  ids: ['commitments.*.id', 'value.*.id', 'service.*.id', 'issues.*.id', 'plan.*.id', 'sources.*.id'],
  entries: ['attendees.vendor.*', 'attendees.customer.*', 'outcomes.*.commitment'],
};
const INTERNAL_PROFILE: Table = { ids: [], entries: ['ratings.*.person'] };
const INTERNAL_YEAR: Table = { ids: [], entries: ['pursuing.*', 'relationship.engaged.*'] };
const PROSPECT: Table = { ids: [], entries: ['pursuing.*', 'breakthrough.*'] };

/** Every repeat of the book, pointing at the second and naming the line of the first. */
export function checkRepeats(book: BookDraft): Finding[] {
  return [
    ...checkTable(book.team, TEAM),
    ...checkTable(book.offerings, OFFERINGS),
    ...checkTable(book.model, MODEL),
    ...checkIndicators(book.model),
    ...[...book.accounts.values()].flatMap((account) => [
      ...checkTable(account.customerProfile, CUSTOMER_PROFILE),
      ...account.customerYears.flatMap((draft) => checkTable(draft, CUSTOMER_YEAR)),
      ...checkTable(account.internalProfile, INTERNAL_PROFILE),
      ...account.internalYears.flatMap((draft) => checkTable(draft, INTERNAL_YEAR)),
    ]),
    ...[...book.prospects.values()].flatMap((prospect) => checkTable(prospect.profile, PROSPECT)),
  ];
}

function checkTable(draft: Draft<unknown> | null, { ids, entries }: Table): Finding[] {
  if (!draft) return [];
  const texts = (pattern: string) =>
    findPlaces(draft.raw, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ path, id: value }] : [],
    );
  return [
    ...ids.flatMap((pattern) => repeats(draft.path, 'id-duplicate', 'value', texts(pattern))),
    ...entries.flatMap((pattern) => repeats(draft.path, 'entry-duplicate', 'value', texts(pattern))),
  ];
}

function checkIndicators(model: Draft<unknown> | null): Finding[] {
  if (!model) return [];
  const places = findPlaces(model.raw, 'growth.dimensions.*.indicators.*').map(({ path }) => ({
    path,
    id: String(path.at(-1)),
  }));
  return repeats(model.path, 'id-duplicate', 'key', places);
}

function repeats(
  document: string,
  code: 'id-duplicate' | 'entry-duplicate',
  at: 'value' | 'key',
  places: readonly { readonly path: Finding['path']; readonly id: string }[],
): Finding[] {
  const firsts = new Map<string, Finding['path']>();
  return places.flatMap(({ path, id }) => {
    const first = firsts.get(id);
    if (first) return [{ code, document, path, at, first, args: { id } }];
    firsts.set(id, path);
    return [];
  });
}
