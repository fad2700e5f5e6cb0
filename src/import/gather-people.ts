import { z } from 'zod';
import { type CustomerPerson, CustomerProfileSchema } from '../model/customer-facts.ts';
import type { AccountDraft } from './account-draft.ts';
import { importFinding } from './import-finding.ts';
import type { PeopleTable } from './import-map.ts';
import { type Gathering, ownedRows } from './keyed-rows.ts';
import { columnOf, placeIn, type RowInHand, readText } from './read-cell.ts';
import type { Table } from './read-table.ts';
import { idOf, withSuffix } from './slug.ts';

const PERSON = CustomerProfileSchema.shape.people.unwrap().element.shape;

/** Adds the customer’s people to their accounts, in the order of the rows. */
export const gatherPeople = (table: Table, map: PeopleTable, gathering: Gathering): void => {
  const lines = new Map<string, number>();
  for (const { hand, draft } of ownedRows(table, map, gathering)) {
    const key = map.person && readText(hand, map.person, 'a key', z.string());
    const person = readPerson(hand, map, draft, key);
    if (person === null) continue;
    const said = `${draft.id} ${key ?? `${person.name} ${person.title ?? ''}`}`;
    const first = lines.get(said);
    if (first === undefined) {
      lines.set(said, hand.row.line);
      draft.people.push(person);
      if (key !== undefined) draft.personIds.set(key, person.id);
      const { name, title = name, role = name } = map.customer;
      for (const [field, cell] of Object.entries({ name, title, role }))
        draft.origins.set(`customer/profile.yaml people.${person.id}.${field}`, () =>
          placeIn(hand, columnOf(cell)),
        );
      continue;
    }
    const words = { first, what: `${person.name} at "${draft.key}"`, hint: 'Keep one row for each person.' };
    hand.findings.push(importFinding('row-twice', placeIn(hand, nameColumn(map)), words));
  }
};

const nameColumn = ({ customer }: PeopleTable): string => columnOf(customer.name);

const readPerson = (
  hand: RowInHand,
  map: PeopleTable,
  draft: AccountDraft,
  key: string | undefined,
): CustomerPerson | null => {
  const { name, title, role } = map.customer;
  const before = hand.findings.length;
  const called = readText(hand, name, 'a name', PERSON.name);
  if (called === undefined) {
    const column = nameColumn(map);
    if (hand.findings.length === before)
      hand.findings.push(
        importFinding('cell-empty', placeIn(hand, column), { column, need: 'a person needs a name' }),
      );
    return null;
  }
  const titled = title && readText(hand, title, 'title', PERSON.title);
  const plays = PERSON.role.parse(role && readText(hand, role, 'role', PERSON.role));
  return {
    id: (key === undefined ? undefined : draft.personIds.get(key)) ?? freeId(called, draft),
    name: called,
    ...(titled === undefined ? {} : { title: titled }),
    role: plays,
  };
};

const freeId = (name: string, { people, personIds }: AccountDraft): string => {
  const taken = new Set([...people.map(({ id }) => id), ...personIds.values()]);
  const wish = idOf(name, 'person');
  let id = wish;
  for (let number = 2; taken.has(id); number += 1) id = withSuffix(wish, String(number));
  return id;
};
