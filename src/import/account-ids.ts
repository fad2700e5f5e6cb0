import { digestOf, idOf, slugOf, withSuffix } from './slug.ts';

interface Named {
  readonly key: string;
  readonly name: string;
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * An id for each account, by its key. Names that would share an id all get their key as a suffix,
 * so that the order of rows decides nothing; `notes` says which did.
 */
export const assignAccountIds = (
  accounts: readonly Named[],
  by: 'name' | 'key',
): { readonly ids: ReadonlyMap<string, string>; readonly notes: readonly string[] } => {
  const ids = new Map<string, string>();
  const notes: string[] = [];
  const taken = new Set<string>();
  const wished = group(accounts, by);
  // Names that stand alone come first: their ids must not depend on who else collides.
  const inOrder = [...wished].sort(
    ([one, a], [other, b]) => Math.sign(a.length - 1) - Math.sign(b.length - 1) || byText(one, other),
  );
  for (const [wish, sharers] of inOrder)
    for (const { key, name } of [...sharers].sort((one, other) => byText(one.key, other.key))) {
      const suffixed = withSuffix(wish, slugOf(key).slice(0, 24).replace(/-$/, '') || digestOf(key));
      const id = [sharers.length === 1 ? wish : suffixed, withSuffix(wish, digestOf(key))].find(
        (each) => !taken.has(each),
      );
      if (id === undefined) throw new Error(`No id is left for key ${key}`);
      taken.add(id);
      ids.set(key, id);
      if (id !== wish)
        notes.push(`"${name}" (${key}) shares the id "${wish}" with another account; it is "${id}".`);
    }
  return { ids, notes };
};

const group = (accounts: readonly Named[], by: 'name' | 'key'): ReadonlyMap<string, readonly Named[]> => {
  const groups = new Map<string, Named[]>();
  for (const account of accounts) {
    // A name without a Latin letter falls back on the key, which the other system can type.
    const wish = (by === 'name' && slugOf(account.name)) || idOf(account.key, 'account');
    groups.set(wish, [...(groups.get(wish) ?? []), account]);
  }
  return groups;
};

/** An id for each of some distinct names; where names share one, later names by code point are numbered from 2. */
export const assignNameIds = (names: Iterable<string>, prefix: string): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...new Set(names)].sort(byText)) {
    const wish = idOf(name, prefix);
    let id = wish;
    for (let number = 2; taken.has(id); number += 1) id = withSuffix(wish, String(number));
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
};
