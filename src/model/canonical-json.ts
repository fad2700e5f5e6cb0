/**
 * One text for one value: keys in the order of their code units, no white space, what is undefined
 * left out. The same data gives the same text whatever order it was built in, so a digest of it
 * stands for the data and not for the code that made it.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isMapping(inner) ? inOrder(inner) : inner));
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (mapping: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
