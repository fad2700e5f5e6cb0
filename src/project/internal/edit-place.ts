/** Where the facts that pages show are edited: the lines of the content folder, and their addresses. */
import type { EditPlace } from '../../views/site/edit-place.ts';

type Path = readonly (string | number)[];

/** What reading knows of the lines of the content folder; documents are named by their paths below it. */
export interface Places {
  /** On which line each part of a YAML file begins. */
  readonly partsOf: (document: string) => ReadonlyMap<string, number>;
  /** On which line a path of a YAML file lies, or the nearest parent that is there; null where there is no such file. */
  readonly lineOf: (document: string, path: Path) => number | null;
}

const NO_PARTS: ReadonlyMap<string, number> = new Map();
export const NO_PLACES: Places = { partsOf: () => NO_PARTS, lineOf: () => null };

export type EditAt = (document: string, path: Path) => EditPlace | null;

/** Leads to lines by the book's address of its files; nowhere, and nothing is looked up, where it gives none. */
export const leadTo =
  (template: string | undefined, { lineOf }: Places): EditAt =>
  (document, path) => {
    const line = template === undefined ? null : lineOf(document, path);
    if (template === undefined || line === null) return null;
    return { line: String(line), href: editAddress(template, document, line) };
  };

/** The address of a line of a file: the template with its places filled in. */
export const editAddress = (template: string, path: string, line: number): string =>
  template
    .replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{line}', String(line));

type Audience = 'customer' | 'internal';

/** The file of an account that holds a year, or what holds for all years. */
export const accountFile = (id: string, audience: Audience, holds: number | 'profile'): string =>
  `accounts/${id}/${audience}/${holds}.yaml`;
