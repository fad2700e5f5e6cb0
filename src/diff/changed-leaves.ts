/** Two values of content side by side: which places in them are others, and what stands there in short. */
import { canonicalJson } from '../model/canonical-json.ts';

export type Path = readonly (string | number)[];

export interface Leaf {
  /** Of the value as it is now; as it was, where it is gone. */
  readonly path: Path;
  /** Null where it was not there. */
  readonly from: string | null;
  /** Null where it is gone. */
  readonly to: string | null;
}

/**
 * The places that differ, in the order of the keys as they are now, then of those that are gone.
 * What came or went is one place, whole. Items of a list are the same where their id, or what else
 * names them, is; else where their place is.
 */
export function changedLeaves(before: unknown, after: unknown, path: Path = []): readonly Leaf[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  if (isNothing(before) || isNothing(after)) return [{ path, from: inShort(before), to: inShort(after) }];
  if (Array.isArray(before) && Array.isArray(after)) {
    if ([...before, ...after].every((item) => !isMapping(item))) {
      return [{ path, from: inShort(before), to: inShort(after) }];
    }
    return changedItems(before, after, path);
  }
  if (!isMapping(before) || !isMapping(after) || isOne(path)) {
    return [{ path, from: inShort(before), to: inShort(after) }];
  }
  const keys = [...Object.keys(after), ...Object.keys(before).filter((key) => !Object.hasOwn(after, key))];
  return keys.flatMap((key) => changedLeaves(valueAt(before, key), valueAt(after, key), [...path, key]));
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: unknown): boolean => value === undefined || value === null;
const valueAt = (mapping: Mapping, key: string): unknown =>
  Object.hasOwn(mapping, key) ? mapping[key] : undefined;

/** What is read as one: an answer with where it is from and of when. */
const isOne = (path: Path): boolean =>
  path.length === 2 && (path[0] === 'answers' || path[0] === 'knowledge');

/** What names an item of a list of content. */
const NAMES = ['id', 'commitment', 'person', 'method', 'offering', 'task', 'prospect', 'label', 'figure'];

const nameOf = (item: unknown, place: number): string => {
  const name = isMapping(item)
    ? NAMES.map((key) => valueAt(item, key)).find((one) => !isNothing(one))
    : undefined;
  return name === undefined ? `#${place}` : String(name);
};

function changedItems(before: readonly unknown[], after: readonly unknown[], path: Path): readonly Leaf[] {
  const named = (items: readonly unknown[]) => {
    const all = new Map<string, { readonly item: unknown; readonly place: number }>();
    items.forEach((item, place) => {
      const name = nameOf(item, place);
      all.set(all.has(name) ? `${name}#${place}` : name, { item, place });
    });
    return all;
  };
  const [was, is] = [named(before), named(after)];
  return [
    ...[...is].flatMap(([name, { item, place }]) =>
      changedLeaves(was.get(name)?.item, item, [...path, place]),
    ),
    ...[...was].flatMap(([name, { item, place }]) =>
      is.has(name) ? [] : changedLeaves(item, undefined, [...path, place]),
    ),
  ];
}

const LONGEST = 120;

/** A value on one line: a text as it is, a mapping as "3 (confirmed, 2026-06-01)"; null for nothing. */
export function inShort(value: unknown): string | null {
  if (isNothing(value)) return null;
  const text = spell(value).replace(/\s+/g, ' ').trim();
  const characters = [...text];
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

function spell(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(spell).join(', ');
  if (!isMapping(value)) return String(value);
  const [first, ...rest] = Object.values(value).filter((one) => !isNothing(one) && one !== '');
  const head = first === undefined ? 'nothing' : spell(first);
  return rest.length === 0 ? head : `${head} (${rest.map(spell).join(', ')})`;
}
