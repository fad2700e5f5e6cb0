import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CustomerProfileSchema } from '../model/customer-facts.ts';
import { InternalProfileSchema } from '../model/internal-facts.ts';
import { NameSchema } from '../model/primitives.ts';
import type { AccountDraft, CustomerText, InternalText, Origins } from './account-draft.ts';
import { assignAccountIds, type Folders } from './account-ids.ts';
import { importFinding } from './import-finding.ts';
import type { AccountsTable } from './import-map.ts';
import { type KeyedRow, keyColumn, keyedRows, rowsInWords } from './keyed-rows.ts';
import { normalName } from './normal-name.ts';
import { columnOf, placeIn, readDate, readText } from './read-cell.ts';
import type { Table } from './read-table.ts';

export interface Accounts {
  /** By key, in the order of the rows. */
  readonly drafts: ReadonlyMap<string, AccountDraft>;
  readonly leftOut: ReadonlySet<string>;
  readonly notes: readonly string[];
}

const CUSTOMER = CustomerProfileSchema.shape;
const INTERNAL = InternalProfileSchema.shape;

/** The accounts of the book: one for each row of the table that gives them. */
export const gatherAccounts = (
  table: Table,
  map: AccountsTable,
  folders: Folders,
  findings: Diagnostic[],
): Accounts => {
  const { kept, leftOut, count } = keyedRows(table, map, findings);
  const notes = count === 0 ? [] : [`${map.file}: ${rowsInWords(count)} left out by \`only\`.`];
  const first = new Map<string, KeyedRow>();
  for (const keyed of kept) {
    const earlier = first.get(keyed.key);
    if (earlier === undefined) first.set(keyed.key, keyed);
    else {
      const words = {
        first: earlier.hand.row.line,
        what: `account "${keyed.key}"`,
        hint: 'Keep one row for each account.',
      };
      findings.push(importFinding('row-twice', placeIn(keyed.hand, keyColumn(map)), words));
    }
  }
  const texts = [...first.values()].map((keyed) => ({
    keyed,
    customer: readCustomer(keyed, map),
    internal: readInternal(keyed, map),
  }));
  const named = texts.map(({ keyed, customer }) => ({ key: keyed.key, name: customer.name ?? keyed.key }));
  const { match } = map;
  const alike = match === undefined ? null : (name: string) => normalName(name, match);
  const { ids, notes: shared } = assignAccountIds(named, map.id, folders, alike);
  const drafts = new Map<string, AccountDraft>();
  for (const { keyed, customer, internal } of texts) {
    const { key } = keyed;
    drafts.set(key, {
      id: ids.get(key) ?? key,
      key,
      customer,
      internal,
      people: [],
      personIds: new Map(),
      rows: new Map(),
      origins: originsOf(keyed, map),
    });
  }
  for (const { keyed, internal } of texts) checkParent(keyed, internal, drafts, map);
  return { drafts, leftOut, notes: [...notes, ...shared] };
};

const readCustomer = ({ hand }: KeyedRow, map: AccountsTable): CustomerText => {
  const { name, locale, industry, country, website, customerSince, business } = map.customer;
  const text = (field: keyof typeof CUSTOMER, cell: typeof name | undefined): string | undefined =>
    cell === undefined ? undefined : readText(hand, cell, field, CUSTOMER[field]);
  const before = hand.findings.length;
  const called = text('name', name);
  if (called === undefined && hand.findings.length === before && 'column' in name)
    hand.findings.push(
      importFinding('cell-empty', placeIn(hand, name.column), {
        column: name.column,
        need: 'an account needs a name',
      }),
    );
  return {
    name: called,
    locale: CUSTOMER.locale.parse(text('locale', locale)),
    industry: text('industry', industry),
    country: text('country', country),
    website: text('website', website),
    customerSince: customerSince === undefined ? undefined : readDate(hand, customerSince),
    business: text('business', business),
  };
};

/** Owner and sponsor are names still, and the parent a key: ids are given when all are known. */
const readInternal = ({ hand }: KeyedRow, { internal }: AccountsTable): InternalText => ({
  owner: internal.owner && readText(hand, internal.owner, 'owner', NameSchema),
  sponsor: internal.sponsor && readText(hand, internal.sponsor, 'sponsor', NameSchema),
  parent: internal.parent && readText(hand, internal.parent, 'parent', NameSchema),
  strategy: internal.strategy && readText(hand, internal.strategy, 'strategy', INTERNAL.strategy),
  pricePosition:
    internal.pricePosition && readText(hand, internal.pricePosition, 'pricePosition', INTERNAL.pricePosition),
});

const originsOf = ({ hand }: KeyedRow, map: AccountsTable): Origins => {
  const origins: Origins = new Map();
  for (const side of ['customer', 'internal'] as const)
    for (const [field, cell] of Object.entries(map[side]))
      if (cell !== undefined)
        origins.set(`${side}/profile.yaml ${field}`, () => placeIn(hand, columnOf(cell)));
  return origins;
};

const checkParent = (
  { hand, key }: KeyedRow,
  { parent }: InternalText,
  drafts: Accounts['drafts'],
  map: AccountsTable,
): void => {
  const cell = map.internal.parent;
  if (parent === undefined || cell === undefined || !('column' in cell)) return;
  if (parent !== key && drafts.has(parent)) return;
  const place = placeIn(hand, cell.column);
  hand.findings.push(
    parent === key
      ? importFinding('value-refused', place, {
          text: parent,
          field: 'parent',
          problem: 'an account does not own itself',
        })
      : importFinding('account-unknown', place, { key: parent, export: map.file }),
  );
};
