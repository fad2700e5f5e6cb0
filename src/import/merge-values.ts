/**
 * Three words on each value: what the last import wrote, what the file says now, what the export says now.
 * Where only one side moved, it wins; where both did and disagree, the file is kept and the quarrel told.
 */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

type Step = string | number;

/** What is to be written into the file. `path` is in the file as it stands; list items are added at the end. */
export interface Edit {
  readonly kind: 'set' | 'add-key' | 'add-item';
  /** Of the value to set, of the key to add, or of the list that takes the item. */
  readonly path: readonly Step[];
  readonly value: Plain;
  /** The keys that stand before an added one where they are there, nearest first. */
  readonly after: readonly string[];
}

/** A place in a file by name, where items of lists are named by their own ids: `people.jane-doe.title`. */
export interface Quarrel {
  readonly name: string;
  /** Where the file says it, or the nearest that it does say. */
  readonly path: readonly Step[];
  readonly base: Plain | undefined;
  readonly file: Plain | undefined;
  readonly fresh: Plain | undefined;
}

export interface Merged {
  readonly edits: Edit[];
  /** Both sides moved and disagree. */
  readonly conflicts: Quarrel[];
  /** Values that the export gave and gives no more; they stay. */
  readonly gone: Quarrel[];
}

/** Whose word stands where both sides moved; null leaves the file's, and asks again next time. */
export type Take = 'export' | 'file' | null;

interface Spot {
  readonly name: readonly string[];
  readonly path: readonly Step[];
}

const isMap = (value: Plain | undefined): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);

/** What names an item of a list of maps. */
const nameOf = (item: Plain): string | null => {
  if (!isMap(item)) return null;
  const name = item.id ?? item.label ?? item.offering;
  return typeof name === 'string' ? (typeof item.site === 'string' ? `${name} ${item.site}` : name) : null;
};

const isNamed = (value: Plain | undefined): value is readonly PlainMap[] =>
  isList(value) && value.every((item) => nameOf(item) !== null);

export const isSame = (one: Plain | undefined, other: Plain | undefined): boolean => {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (!isMap(one) || !isMap(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
};

const own = (map: PlainMap | undefined, key: string): Plain | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

/**
 * Merges the export's words on a file into it. Returns with the edits the record for the next import:
 * what both agree on by now, and of a quarrel what was last written.
 */
export const mergeValues = (
  base: PlainMap | undefined,
  file: PlainMap,
  fresh: PlainMap,
  take: Take,
): Merged & { readonly record: PlainMap } => {
  const merged: Merged = { edits: [], conflicts: [], gone: [] };
  const record = mergeMaps({ name: [], path: [] }, [base, file, fresh], take, merged);
  return { ...merged, record };
};

type Three<Value> = readonly [base: Value | undefined, file: Value, fresh: Value];

const mergeMaps = (spot: Spot, [base, file, fresh]: Three<PlainMap>, take: Take, into: Merged): PlainMap => {
  const record: Record<string, Plain> = {};
  const order = Object.keys(fresh);
  for (const key of [...order, ...Object.keys(base ?? {}).filter((each) => !Object.hasOwn(fresh, each))]) {
    const three = [own(base, key), own(file, key), own(fresh, key)] as const;
    const at = { name: [...spot.name, key], path: [...spot.path, key] };
    const add = (value: Plain): void => {
      const after = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
      into.edits.push({ kind: 'add-key', path: at.path, value, after });
    };
    const kept = isNamed(three[2] ?? three[0])
      ? mergeLists(at, three, take, into, add)
      : mergeValue(at, three, take, into, add);
    if (kept !== undefined) record[key] = kept;
  }
  return record;
};

const mergeLists = (
  spot: Spot,
  [base, file, fresh]: readonly (Plain | undefined)[],
  take: Take,
  into: Merged,
  add: (value: Plain) => void,
): Plain | undefined => {
  if (file !== undefined && !isNamed(file)) return mergeValue(spot, [base, file, fresh], take, into, add);
  const byName = (list: Plain | undefined) =>
    new Map((isNamed(list) ? list : []).map((item, index) => [nameOf(item) ?? '', { item, index }]));
  const [then, now, next] = [byName(base), byName(file), byName(fresh)];
  const added: Plain[] = [];
  const record: Plain[] = [];
  for (const name of new Set([...next.keys(), ...then.keys()])) {
    const found = now.get(name);
    const at = { name: [...spot.name, name], path: found ? [...spot.path, found.index] : spot.path };
    const three = [then.get(name)?.item, found?.item, next.get(name)?.item] as const;
    const kept = mergeValue(at, three, take, into, (value) => added.push(value));
    if (kept !== undefined) record.push(kept);
  }
  if (file === undefined && added.length > 0) add(added);
  else for (const value of added) into.edits.push({ kind: 'add-item', path: spot.path, value, after: [] });
  return record.length === 0 ? undefined : record;
};

/** Returns what the record says of the value; undefined where it says nothing. */
const mergeValue = (
  spot: Spot,
  [base, file, fresh]: readonly (Plain | undefined)[],
  take: Take,
  into: Merged,
  add: (value: Plain) => void,
): Plain | undefined => {
  const quarrel = (): Quarrel => ({
    name: spot.name.join('.'),
    path: file === undefined ? spot.path.slice(0, -1) : spot.path,
    base,
    file,
    fresh,
  });
  if (fresh === undefined) {
    if (base === undefined || file === undefined || take === 'file') return undefined;
    into.gone.push(quarrel());
    return base;
  }
  if (isMap(file) && isMap(fresh))
    return mergeMaps(spot, [isMap(base) ? base : undefined, file, fresh], take, into);
  const isQuarrel = !isSame(base, file) && !isSame(base, fresh) && !isSame(file, fresh);
  const fits = !isMap(file) && (!isList(file) || isList(fresh));
  if (isQuarrel && take !== 'file' && (take === null || !fits)) {
    into.conflicts.push(quarrel());
    return base;
  }
  const isOurs = isSame(base, fresh) || (isQuarrel && take === 'file');
  if (isSame(file, fresh) || isOurs) return fresh;
  if (file === undefined) add(fresh);
  else into.edits.push({ kind: 'set', path: spot.path, value: fresh, after: [] });
  return fresh;
};
