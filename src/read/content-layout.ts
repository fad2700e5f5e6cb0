/**
 * Where each file of a book lies. The path alone says what a file is and who may see it, so a file
 * at a path that means nothing is an error: a misspelled folder would hide facts silently.
 */
import { IdSchema, YearSchema } from '../model/primitives.ts';
import { nearestWord } from './nearest-word.ts';

/** What a file of content is, from its path. */
export type Place =
  | { readonly kind: 'book' | 'model' | 'offerings' | 'team' | 'strategy' }
  | {
      readonly kind:
        | 'customer-profile'
        | 'internal-profile'
        | 'internal-notes'
        | 'import-record'
        | 'prospect-profile'
        | 'prospect-notes';
      readonly id: string;
    }
  | {
      readonly kind: 'customer-year' | 'customer-narrative' | 'internal-year' | 'issued-year';
      readonly id: string;
      readonly year: number;
    }
  | { readonly kind: 'benchmark-record'; readonly year: number };

/** A name in a folder: it means something, is let be, or is out of place. */
export type Reading =
  | { readonly is: 'file'; readonly place: Place }
  | { readonly is: 'folder' }
  | { readonly is: 'ignored' }
  | { readonly is: 'bad-id' }
  | { readonly is: 'unexpected'; readonly suggestion: string; readonly allowed: string };

interface FolderLaw {
  readonly files: Readonly<Record<string, (id: string) => Place>>;
  /** Files named by a fiscal year, by extension. */
  readonly years?: Readonly<Record<string, (id: string, year: number) => Place>>;
  readonly folders: readonly string[];
  /** Any id names a folder here. */
  readonly ids?: true;
}

const LAWS: Readonly<Record<string, FolderLaw>> = {
  '': {
    files: {
      'book.yaml': () => ({ kind: 'book' }),
      'model.yaml': () => ({ kind: 'model' }),
      'offerings.yaml': () => ({ kind: 'offerings' }),
      'team.yaml': () => ({ kind: 'team' }),
      'strategy.yaml': () => ({ kind: 'strategy' }),
    },
    folders: ['accounts', 'prospects', 'benchmark'],
  },
  benchmark: {
    files: {},
    years: { yaml: (_, year) => ({ kind: 'benchmark-record', year }) },
    folders: [],
  },
  accounts: { files: {}, folders: [], ids: true },
  'accounts/*': { files: {}, folders: ['customer', 'internal', 'issued'] },
  'accounts/*/customer': {
    files: { 'profile.yaml': (id) => ({ kind: 'customer-profile', id }) },
    years: {
      yaml: (id, year) => ({ kind: 'customer-year', id, year }),
      mdx: (id, year) => ({ kind: 'customer-narrative', id, year }),
    },
    folders: [],
  },
  'accounts/*/internal': {
    files: {
      'profile.yaml': (id) => ({ kind: 'internal-profile', id }),
      'notes.mdx': (id) => ({ kind: 'internal-notes', id }),
      'imported.yaml': (id) => ({ kind: 'import-record', id }),
    },
    years: { yaml: (id, year) => ({ kind: 'internal-year', id, year }) },
    folders: [],
  },
  'accounts/*/issued': {
    files: {},
    years: { yaml: (id, year) => ({ kind: 'issued-year', id, year }) },
    folders: [],
  },
  prospects: { files: {}, folders: [], ids: true },
  'prospects/*': {
    files: {
      'profile.yaml': (id) => ({ kind: 'prospect-profile', id }),
      'notes.mdx': (id) => ({ kind: 'prospect-notes', id }),
    },
    folders: [],
  },
};

/** What a name in a folder means; `folder` is the path below the content folder, `''` for itself. */
export function readName(folder: string, name: string, isFolder: boolean): Reading {
  if (name.startsWith('.') || (!isFolder && name === 'README.md')) return { is: 'ignored' };
  const parts = folder === '' ? [] : folder.split('/');
  const key = parts.map((part, index) => (index === 1 ? '*' : part)).join('/');
  const law = LAWS[key] ?? { files: {}, folders: [] };
  if (isFolder) {
    if (law.folders.includes(name)) return { is: 'folder' };
    if (law.ids) return IdSchema.safeParse(name).success ? { is: 'folder' } : { is: 'bad-id' };
  } else {
    const place = placeOfFile(law, name, parts[1] ?? '');
    if (place) return { is: 'file', place };
  }
  return { is: 'unexpected', suggestion: nearestName(law, name, isFolder), allowed: describeLaw(law) };
}

function placeOfFile(law: FolderLaw, name: string, id: string): Place | undefined {
  if (Object.hasOwn(law.files, name)) return law.files[name]?.(id);
  const [, digits, extension] = /^(\d{4})\.([a-z]+)$/.exec(name) ?? [];
  const year = Number(digits);
  if (extension === undefined || !YearSchema.safeParse(year).success) return undefined;
  return law.years && Object.hasOwn(law.years, extension) ? law.years[extension]?.(id, year) : undefined;
}

function nearestName(law: FolderLaw, name: string, isFolder: boolean): string {
  const stem = /^\d{4}(?=\.)/.exec(name)?.[0];
  const yearFiles =
    stem && law.years ? Object.keys(law.years).map((extension) => `${stem}.${extension}`) : [];
  return nearestWord(name, isFolder ? law.folders : [...Object.keys(law.files), ...yearFiles]);
}

function describeLaw(law: FolderLaw): string {
  const years = Object.keys(law.years ?? {}).map((extension) => `<year>.${extension}`);
  const folders = law.folders.map((folder) => `${folder}/`);
  const names = [
    ...Object.keys(law.files),
    ...years,
    ...folders,
    ...(law.ids ? ['one folder for each id'] : []),
  ];
  return names.length === 0 ? 'Nothing is expected here.' : `Expected here: ${names.join(', ')}.`;
}
