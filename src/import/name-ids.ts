/** Ids of our own people and of what we sell, by the names that exports use. */
import { idOf, withSuffix } from './slug.ts';

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly email?: string | undefined;
}

export interface NameIds {
  readonly ids: ReadonlyMap<string, string>;
  /** Those that were not listed before, ascending by name. */
  readonly fresh: readonly Listed[];
  /** E-mail addresses that are nobody's. */
  readonly unknown: readonly string[];
}

/**
 * An id for each of some distinct names. One that is listed keeps its id: found by e-mail address, by name, or
 * because its id is the one that the name makes. Where new names share an id, later ones by code point are
 * numbered from 2.
 */
export const assignNameIds = (
  names: Iterable<string>,
  prefix: string,
  listed: readonly Listed[] = [],
): NameIds => {
  const ids = new Map<string, string>();
  const fresh: Listed[] = [];
  const unknown: string[] = [];
  const known = new Set(listed.map(({ id }) => id));
  const taken = new Set(known);
  for (const name of [...new Set(names)].sort()) {
    const wish = idOf(name, prefix);
    const mail = name.toLowerCase();
    const found =
      listed.find(({ email }) => email?.toLowerCase() === mail) ??
      listed.find((each) => each.name === name) ??
      listed.find(({ id }) => id === wish);
    if (found !== undefined) ids.set(name, found.id);
    else if (prefix === 'colleague' && name.includes('@')) unknown.push(name);
    else {
      let id = wish;
      for (let number = 2; taken.has(id); number += 1) id = withSuffix(wish, String(number));
      taken.add(id);
      ids.set(name, id);
      fresh.push({ id, name });
    }
  }
  return { ids, fresh, unknown };
};
