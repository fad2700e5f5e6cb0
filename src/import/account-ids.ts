/** Which folder an account of the export has: the one it had before, or one that is new. */
import { digestOf, idOf, slugOf, withSuffix } from './slug.ts';

interface Named {
  readonly key: string;
  readonly name: string;
}

/** What the content says of the folders that are there already. */
export interface Folders {
  /** Ids by key, as earlier imports recorded them. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Every folder of an account. */
  readonly ids: ReadonlySet<string>;
  /** The customer's name in a folder that is there; null where it says none. */
  readonly nameIn: (id: string) => string | null;
}

export const NO_FOLDERS: Folders = { byKey: new Map(), ids: new Set(), nameIn: () => null };

export interface AccountIds {
  readonly ids: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * An id for each account, by its key: that of its record; of a folder that bears its name, where `alike` makes
 * names comparable; else one made from its name or key. Names that would share an id all get their key as a
 * suffix, so that the order of rows decides nothing; `notes` says what was decided.
 */
export const assignAccountIds = (
  accounts: readonly Named[],
  by: 'name' | 'key',
  folders: Folders = NO_FOLDERS,
  alike: ((name: string) => string) | null = null,
): AccountIds => {
  const ids = new Map<string, string>();
  const notes: string[] = [];
  const taken = new Set(folders.byKey.values());
  const give = (key: string, id: string): void => {
    taken.add(id);
    ids.set(key, id);
  };
  for (const { key } of accounts) {
    const id = folders.byKey.get(key);
    if (id !== undefined) give(key, id);
  }
  const isFree = (id: string): boolean => folders.ids.has(id) && !taken.has(id);
  const adopt = ({ key, name }: Named, id: string): void => {
    give(key, id);
    notes.push(`"${name}" (${key}) is taken for the account in accounts/${id}, which was there before.`);
  };
  const newcomers = (): readonly Named[] => accounts.filter(({ key }) => !ids.has(key));
  if (alike !== null) {
    const groups = groupBy([...folders.ids].filter(isFree), (id) => alike(folders.nameIn(id) ?? ''));
    for (const [like, sharers] of groupBy(newcomers(), ({ name }) => alike(name))) {
      const [id, ...others] = groups.get(like) ?? [];
      const [account] = sharers;
      // Two of one name on either side are not told apart by it.
      if (id !== undefined && account && others.length === 0 && sharers.length === 1) adopt(account, id);
    }
  }
  // A name without a Latin letter falls back on the key, which the other system can type.
  const wishOf = ({ key, name }: Named): string => (by === 'name' && slugOf(name)) || idOf(key, 'account');
  // Names that stand alone come first: their ids must not depend on who else collides.
  const inOrder = [...groupBy(newcomers(), wishOf)].sort(
    ([one, a], [other, b]) => Math.sign(a.length - 1) - Math.sign(b.length - 1) || byText(one, other),
  );
  const bears = (id: string, { name }: Named): boolean =>
    by === 'key' || slugOf(folders.nameIn(id) ?? name) === slugOf(name);
  for (const [wish, sharers] of inOrder)
    for (const account of sharers.toSorted((one, other) => byText(one.key, other.key))) {
      const { key, name } = account;
      const suffixed = withSuffix(wish, slugOf(key).slice(0, 24).replace(/-$/, '') || digestOf(key));
      const wishes = [sharers.length === 1 ? wish : suffixed, suffixed, withSuffix(wish, digestOf(key))];
      const id = wishes.find((each) => !taken.has(each) && (!folders.ids.has(each) || bears(each, account)));
      if (id === undefined) throw new Error(`No id is left for key ${key}`);
      if (isFree(id)) adopt(account, id);
      else give(key, id);
      if (id !== wish)
        notes.push(`"${name}" (${key}) shares the id "${wish}" with another account; it is "${id}".`);
    }
  return { ids, notes };
};

const groupBy = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
};
