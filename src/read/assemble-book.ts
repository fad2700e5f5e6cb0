/** A draft without errors becomes the book. */
import type { Account, Book, Prospect } from '../model/book.ts';
import { StrategySchema } from '../model/strategy.ts';
import type { AccountDraft, BookDraft, Draft, ProspectDraft, YearDraft } from './draft.ts';

const NO_STRATEGY = StrategySchema.parse({});

/** The book; null where any part of it is not valid. */
export function assembleBook(draft: BookDraft): Book | null {
  const settings = draft.settings?.value;
  const model = draft.model?.value;
  const offerings = draft.offerings?.value?.offerings;
  const people = draft.team?.value?.people;
  const strategy = draft.strategy === null ? NO_STRATEGY : draft.strategy.value;
  if (!settings || !model || !offerings || !people || !strategy) return null;
  const accounts = inOrder(draft.accounts).map(assembleAccount);
  const prospects = inOrder(draft.prospects).map(assembleProspect);
  const benchmarks = valuesOf(draft.benchmarks);
  if (!accounts.every(isThere) || !prospects.every(isThere) || !benchmarks) return null;
  return {
    settings,
    model,
    offerings: offerings.toSorted(byId),
    team: people.toSorted(byId),
    strategy,
    accounts,
    prospects,
    benchmarks: benchmarks.map(({ year, value }) => ({ year, facts: value })),
  };
}

function assembleAccount(draft: AccountDraft): Account | null {
  const profile = draft.customerProfile?.value;
  const internalProfile = draft.internalProfile?.value;
  const years = valuesOf(draft.customerYears);
  const narratives = valuesOf(draft.narratives);
  const internalYears = valuesOf(draft.internalYears);
  const issuedYears = valuesOf(draft.issuedYears);
  const notes = notesOf(draft.notes);
  if (!profile || !internalProfile || !years || !narratives || !internalYears || !notes) return null;
  if (!issuedYears) return null;
  return {
    id: draft.id,
    customer: {
      accountId: draft.id,
      profile,
      years: years.map(({ year, value }) => ({ year, facts: value })),
      narratives: narratives.map(({ year, value }) => ({ year, blocks: value })),
    },
    internal: {
      profile: internalProfile,
      years: internalYears.map(({ year, value }) => ({ year, facts: value })),
      notes,
      issued: issuedYears.map(({ year, value }) => ({ year, facts: value })),
    },
  };
}

function assembleProspect(draft: ProspectDraft): Prospect | null {
  const profile = draft.profile?.value;
  const notes = notesOf(draft.notes);
  return profile && notes ? { id: draft.id, profile, notes } : null;
}

function notesOf<Value>(draft: Draft<readonly Value[]> | null): readonly Value[] | null {
  return draft === null ? [] : draft.value;
}

/** Ascending by year; null where one is not valid. */
function valuesOf<Value>(drafts: readonly YearDraft<Value>[]): { year: number; value: Value }[] | null {
  const values = drafts.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  return values.length < drafts.length ? null : values.toSorted((a, b) => a.year - b.year);
}

function inOrder<Value extends { readonly id: string }>(drafts: ReadonlyMap<string, Value>): Value[] {
  return [...drafts.values()].toSorted(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const isThere = <Value>(value: Value | null): value is Value => value !== null;
