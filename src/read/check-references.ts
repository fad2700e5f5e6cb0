/**
 * References: every id that one place uses and another declares. The table below names the places;
 * a test holds it against the schemas, so that no field that takes an id is left out.
 */
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { IdSchema } from '../model/primitives.ts';
import type { AccountDraft, BookDraft, Draft } from './draft.ts';
import { nearestWord } from './nearest-word.ts';
import { findPlaces, findTexts } from './places.ts';

type Target =
  | 'team'
  | 'customer'
  | 'either'
  | 'by-side'
  | 'offering'
  | 'source'
  | 'last-commitment'
  | 'account';
type Table = Readonly<Record<string, Target>>;

export const CUSTOMER_PROFILE_REFERENCES: Table = { 'goals.*.confirmedBy': 'customer' };

export const CUSTOMER_YEAR_REFERENCES: Table = {
  'review.preparedBy': 'team',
  'review.approvedBy': 'team',
  'attendees.vendor.*': 'team',
  'attendees.customer.*': 'customer',
  'figures.*.source': 'source',
  'outcomes.*.commitment': 'last-commitment',
  'commitments.*.owner': 'by-side',
  'value.*.agreedBy': 'customer',
  'value.*.source': 'source',
  'usage.*.offering': 'offering',
  'usage.*.source': 'source',
  'service.*.source': 'source',
  'issues.*.owner': 'either',
  'plan.*.ours': 'team',
  'plan.*.yours': 'customer',
  'feedback.*.by': 'customer',
  'sources.*.owner': 'team',
};

export const INTERNAL_PROFILE_REFERENCES: Table = {
  owner: 'team',
  sponsor: 'team',
  parent: 'account',
  'programme.author': 'team',
  'ratings.*.person': 'customer',
};

export const INTERNAL_YEAR_REFERENCES: Table = { 'pursuing.*': 'offering' };

export const PROSPECT_REFERENCES: Table = { owner: 'team', 'pursuing.*': 'offering' };

/** Ids that may be referred to; null where the file that declares them cannot be read. */
type Declared = readonly string[] | null;

interface Scope {
  readonly team: Declared;
  readonly customer: Declared;
  readonly customerFile: string;
  readonly offering: Declared;
  readonly source: Declared;
  readonly lastCommitment: Declared;
  readonly lastYear: number;
  readonly account: Declared;
}

/** Every reference of the book that leads nowhere. */
export function checkReferences(book: BookDraft): Finding[] {
  const shared: Scope = {
    team: declared(book.team, 'people.*.id'),
    offering: declared(book.offerings, 'offerings.*.id'),
    account: [...book.accounts.keys()],
    customer: null,
    customerFile: '',
    source: null,
    lastCommitment: null,
    lastYear: 0,
  };
  const ofAccounts = [...book.accounts.values()].flatMap((account) => checkAccount(account, shared));
  const ofProspects = [...book.prospects.values()].flatMap((prospect) =>
    checkTable(prospect.profile, PROSPECT_REFERENCES, shared),
  );
  return [...ofAccounts, ...ofProspects];
}

function checkAccount(account: AccountDraft, shared: Scope): Finding[] {
  const scope: Scope = {
    ...shared,
    customer: declared(account.customerProfile, 'people.*.id'),
    customerFile: `accounts/${account.id}/customer/profile.yaml`,
  };
  const ofYears = account.customerYears.flatMap((draft) => {
    const lastYear = account.customerYears.find((other) => other.year === draft.year - 1);
    return checkTable(draft, CUSTOMER_YEAR_REFERENCES, {
      ...scope,
      source: declared(draft, 'sources.*.id'),
      lastCommitment: lastYear ? declared(lastYear, 'commitments.*.id') : [],
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

function checkTable(draft: Draft<unknown> | null, table: Table, scope: Scope): Finding[] {
  if (!draft) return [];
  return Object.entries(table).flatMap(([pattern, target]) =>
    findPlaces(draft.raw, pattern).flatMap(({ path, value, parent }) => {
      // What is not even an id is reported where ids are judged.
      if (typeof value !== 'string' || !IdSchema.safeParse(value).success) return [];
      const finding = resolve(value, target, parent, scope);
      return finding ? [{ ...finding, document: draft.path, path }] : [];
    }),
  );
}

type Unresolved = Pick<Finding, 'code' | 'args'>;

function resolve(id: string, target: Target, parent: unknown, scope: Scope): Unresolved | null {
  const file = scope.customerFile;
  switch (target) {
    case 'team':
      return missing('team-member-unknown', id, scope.team, {});
    case 'customer':
      return missing('customer-person-unknown', id, scope.customer, { file });
    case 'by-side':
      return resolveBySide(id, findTexts(parent, 'side')[0], parent, scope);
    case 'either':
      return resolveEither(id, scope);
    case 'offering':
      return missing('offering-unknown', id, scope.offering, {});
    case 'source':
      return missing('source-unknown', id, scope.source, {});
    case 'last-commitment': {
      const lastFile = file.replace('profile.yaml', `${scope.lastYear}.yaml`);
      return missing('commitment-unknown', id, scope.lastCommitment, {
        lastYear: scope.lastYear,
        file: lastFile,
      });
    }
    case 'account':
      return missing('parent-unknown', id, scope.account, {});
  }
}

function resolveBySide(
  id: string,
  side: string | undefined,
  parent: unknown,
  scope: Scope,
): Unresolved | null {
  if (side === 'vendor') return resolve(id, 'team', parent, scope);
  if (side === 'customer') return resolve(id, 'customer', parent, scope);
  return null;
}

function resolveEither(id: string, { team, customer, customerFile }: Scope): Unresolved | null {
  if (!team || !customer) return null;
  if (team.includes(id) && customer.includes(id))
    return { code: 'person-ambiguous', args: { id, file: customerFile } };
  return missing('person-unknown', id, [...customer, ...team], { file: customerFile });
}

function missing(code: FindingCode, id: string, known: Declared, args: Finding['args']): Unresolved | null {
  if (known === null || known.includes(id)) return null;
  return { code, args: { ...args, id, suggestion: nearestWord(id, known) } };
}

function declared(draft: Draft<unknown> | null, pattern: string): Declared {
  return draft === null || draft.raw === undefined ? null : findTexts(draft.raw, pattern);
}
