/** Finds the places that a pattern such as `attendees.vendor.*` names in plain data, valid or not. */

export interface FoundPlace {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** The mapping or list that holds the value. */
  readonly parent: unknown;
}

/** Places in the order of the data. `*` stands for every entry of a list and every key of a mapping. */
export function findPlaces(raw: unknown, pattern: string): FoundPlace[] {
  let places: FoundPlace[] = [{ path: [], value: raw, parent: undefined }];
  for (const step of pattern.split('.')) {
    places = places.flatMap((place) =>
      entriesOf(place.value, step).map(([key, value]) => ({
        path: [...place.path, key],
        value,
        parent: place.value,
      })),
    );
  }
  return places;
}

function entriesOf(value: unknown, step: string): [string | number, unknown][] {
  if (Array.isArray(value)) return step === '*' ? [...value.entries()] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.entries(value);
  return Object.hasOwn(value, step) ? [[step, Reflect.get(value, step)]] : [];
}

/** The texts at the places of a pattern. */
export function findTexts(raw: unknown, pattern: string): string[] {
  return findPlaces(raw, pattern).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** The number at a place; undefined where there is none. */
export function findNumber(raw: unknown, pattern: string): number | undefined {
  const value = findPlaces(raw, pattern)[0]?.value;
  return typeof value === 'number' ? value : undefined;
}
