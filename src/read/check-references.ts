/** References: every id that one place uses and another declares. */
import type { Finding } from '../model/finding.ts';
import { IdSchema } from '../model/primitives.ts';
import { declareBook, declaredIn } from './declared.ts';
import type { AccountDraft, BookDraft, Draft, ProspectDraft } from './draft.ts';
import { idMeant } from './meant-value.ts';
import { type FoundPlace, findPlaces } from './places.ts';
import {
  CUSTOMER_PROFILE_REFERENCES,
  CUSTOMER_YEAR_REFERENCES,
  INTERNAL_PROFILE_REFERENCES,
  INTERNAL_YEAR_REFERENCES,
  MODEL_REFERENCES,
  PROSPECT_REFERENCES,
  type ReferenceTable,
  STRATEGY_REFERENCES,
  type Target,
} from './reference-tables.ts';
import { resolveReference, type Scope } from './resolve-reference.ts';

/** Every reference of the book that leads nowhere. */
export function checkReferences(book: BookDraft): Finding[] {
  const shared: Scope = {
    ...declareBook(book),
    customer: null,
    customerFile: '',
    source: null,
    lastCommitment: null,
    lastYear: 0,
    playScope: 'account',
  };
  return [
    ...checkTable(book.model, MODEL_REFERENCES, shared),
    ...checkTable(book.strategy, STRATEGY_REFERENCES, { ...shared, playScope: 'programme' }),
    ...[...book.accounts.values()].flatMap((account) => checkAccount(account, shared)),
    ...[...book.prospects.values()].flatMap((prospect) => checkProspect(prospect, shared)),
  ];
}

function checkAccount(account: AccountDraft, shared: Scope): Finding[] {
  const scope: Scope = {
    ...shared,
    customer: declaredIn(account.customerProfile, 'people.*.id'),
    customerFile: `accounts/${account.id}/customer/profile.yaml`,
  };
  const ofYears = account.customerYears.flatMap((draft) => {
    const lastYear = account.customerYears.find((other) => other.year === draft.year - 1);
    return checkTable(draft, CUSTOMER_YEAR_REFERENCES, {
      ...scope,
      source: declaredIn(draft, 'sources.*.id'),
      lastCommitment: lastYear ? declaredIn(lastYear, 'commitments.*.id') : new Set(),
      lastYear: draft.year - 1,
    });
  });
  return [
    ...checkTable(account.customerProfile, CUSTOMER_PROFILE_REFERENCES, scope),
    ...ofYears,
    ...checkTable(account.internalProfile, INTERNAL_PROFILE_REFERENCES, scope),
    ...account.internalYears.flatMap((draft) => checkTable(draft, INTERNAL_YEAR_REFERENCES, scope)),
  ];
}

function checkProspect({ profile }: ProspectDraft, shared: Scope): Finding[] {
  return checkTable(profile, PROSPECT_REFERENCES, {
    ...shared,
    customer: declaredIn(profile, 'people.*.id'),
  });
}

function checkTable(draft: Draft<unknown> | null, table: ReferenceTable, scope: Scope): Finding[] {
  if (!draft) return [];
  const ofValues = Object.entries(table.values).flatMap(([pattern, target]) =>
    findPlaces(draft.raw, pattern).flatMap((place) => check(place.value, place, target, scope)),
  );
  const ofKeys = Object.entries(table.keys).flatMap(([pattern, target]) =>
    findPlaces(draft.raw, pattern).flatMap((place) =>
      check(place.path.at(-1), place, target, scope).map((one): Placed => ({ ...one, at: 'key' })),
    ),
  );
  return [...ofValues, ...ofKeys].map((placed) => ({ ...placed, document: draft.path }));
}

type Placed = Omit<Finding, 'document'>;

function check(id: unknown, { path, parent }: FoundPlace, target: Target, scope: Scope): Placed[] {
  if (typeof id !== 'string') return [];
  const resolve = (asked: string) =>
    resolveReference({ id: asked, target, parent, above: String(path.at(-2)) }, scope);
  const unresolved = resolve(id);
  if (unresolved === null || IdSchema.safeParse(id).success)
    return unresolved ? [{ ...unresolved, path }] : [];
  // What is not even an id is reported where ids are judged, unless it is plain whose id was meant.
  const meant = idMeant(id);
  if (meant === '' || resolve(meant) !== null) return [];
  return [{ ...unresolved, args: { ...unresolved.args, suggestion: meant }, path }];
}
