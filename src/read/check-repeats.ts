/** Ids that are given twice, and entries that are named twice, in one list of a file. */
import type { Finding } from '../model/finding.ts';
import type { BookDraft, Draft } from './draft.ts';
import { findPlaces, findTexts } from './places.ts';

interface Table {
  /** Where a list declares ids. */
  readonly ids: readonly string[];
  /** Where a list names things, each once. */
  readonly entries: readonly string[];
  /** Where each of several lists names things, each once in it. */
  readonly lists?: readonly string[];
}

const ADVANTAGES = 'qualification.needs.*.advantages.*';

const TEAM: Table = { ids: ['people.*.id'], entries: [] };
const OFFERINGS: Table = { ids: ['offerings.*.id'], entries: [] };
// Answers name an indicator without its dimension, so its id must be its own in the whole model.
const MODEL: Table = {
  ids: [],
  entries: [
    'history.*.version',
    'programme.audience.strategic.*',
    'programme.audience.core.*',
    'knowYourCustomer.roles.*',
    'knowYourCustomer.executives.*',
    'knowYourCustomer.decisionMakers.*',
    'deployment.tiers.*',
    'benchmark.measures.usage.*',
  ],
  lists: ['deployment.plays.*.leads.*', 'relationship.motivations.*.*'],
};
const STRATEGY: Table = {
  ids: ['advantages.*.id', 'needs.*.id', 'verticals.*.id'],
  entries: ['territory.*.prospect'],
  lists: ['verticals.*.motivations.*', 'verticals.*.categories.*'],
};
const CUSTOMER_PROFILE: Table = { ids: ['people.*.id'], entries: [] };
const CUSTOMER_YEAR: Table = {
  ids: ['commitments.*.id', 'value.*.id', 'service.*.id', 'issues.*.id', 'plan.*.id', 'sources.*.id'],
  entries: ['attendees.vendor.*', 'attendees.customer.*', 'outcomes.*.commitment'],
};
const INTERNAL_PROFILE: Table = {
  ids: [],
  entries: ['ratings.*.person', 'relationshipCategories.*', 'qualification.needs.*.need', 'tasks.*.task'],
  lists: [ADVANTAGES],
};
const INTERNAL_YEAR: Table = { ids: [], entries: ['pursuing.*', 'relationship.engaged.*'] };
const PROSPECT: Table = {
  ids: ['people.*.id'],
  entries: [
    'pursuing.*',
    'breakthrough.*',
    'qualification.needs.*.need',
    'competition.competitors.*',
    'negotiation.tactics.*.tactic',
    'tasks.*.task',
  ],
  lists: [ADVANTAGES],
};

/** Every repeat of the book, pointing at the second and naming the line of the first. */
export function checkRepeats(book: BookDraft): Finding[] {
  return [
    ...checkTable(book.team, TEAM),
    ...checkTable(book.offerings, OFFERINGS),
    ...checkTable(book.model, MODEL),
    ...checkIndicators(book.model),
    ...checkTable(book.strategy, STRATEGY),
    ...checkIndustries(book.strategy),
    ...[...book.accounts.values()].flatMap((account) => [
      ...checkTable(account.customerProfile, CUSTOMER_PROFILE),
      ...account.customerYears.flatMap((draft) => checkTable(draft, CUSTOMER_YEAR)),
      ...checkTable(account.internalProfile, INTERNAL_PROFILE),
      ...checkFirstChoice(account.internalProfile),
      ...account.internalYears.flatMap((draft) => checkTable(draft, INTERNAL_YEAR)),
    ]),
    ...[...book.prospects.values()].flatMap((prospect) => checkTable(prospect.profile, PROSPECT)),
  ];
}

function checkTable(draft: Draft<unknown> | null, { ids, entries, lists = [] }: Table): Finding[] {
  if (!draft) return [];
  const texts = (pattern: string) =>
    findPlaces(draft.raw, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ path, id: value }] : [],
    );
  return [
    ...ids.flatMap((pattern) => repeats(draft.path, 'id-duplicate', 'value', texts(pattern))),
    ...entries.flatMap((pattern) => repeats(draft.path, 'entry-duplicate', 'value', texts(pattern))),
    ...lists.flatMap((pattern) => {
      const places = texts(pattern).map((place) => ({ ...place, list: place.path.slice(0, -1).join('.') }));
      return repeats(draft.path, 'entry-duplicate', 'value', places);
    }),
  ];
}

/** An industry leads to one vertical, so it stands under one, however it is written. */
function checkIndustries(strategy: Draft<unknown> | null): Finding[] {
  if (!strategy) return [];
  const places = findPlaces(strategy.raw, 'verticals.*.industries.*').flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, id: value }] : [],
  );
  return repeats(strategy.path, 'industry-duplicate', 'value', places);
}

/** A person may be asked again, but on another day. */
function checkFirstChoice(profile: Draft<unknown> | null): Finding[] {
  if (!profile) return [];
  const places = findPlaces(profile.raw, 'firstChoice.*').flatMap(({ path, value }) => {
    const [person] = findTexts(value, 'person');
    const [askedOn] = findTexts(value, 'askedOn');
    return person === undefined || askedOn === undefined
      ? []
      : [{ path: [...path, 'askedOn'], id: `${person}, ${askedOn}` }];
  });
  return repeats(profile.path, 'entry-duplicate', 'value', places);
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
  code: 'id-duplicate' | 'entry-duplicate' | 'industry-duplicate',
  at: 'value' | 'key',
  places: readonly { readonly path: Finding['path']; readonly id: string; readonly list?: string }[],
): Finding[] {
  const firsts = new Map<string, Finding['path']>();
  return places.flatMap(({ path, id, list = '' }) => {
    const key = `${list} ${id}`;
    const first = firsts.get(key);
    if (first) return [{ code, document, path, at, first, args: { id } }];
    firsts.set(key, path);
    return [];
  });
}
