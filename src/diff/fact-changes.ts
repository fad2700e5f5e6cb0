import type { Account, Book } from '../model/book.ts';
import type { ProspectProfile } from '../model/prospect.ts';
import type { BookDiff, FactChange } from './book-diff.ts';
import { changedLeaves, type Path } from './changed-leaves.ts';
import type { Pair, Side, Sides } from './sides.ts';

type Documents = ReadonlyMap<string, unknown>;

/** The facts of an account that are others than before, file by file as a folder lists them. */
export function compareAccountFacts(sides: Sides, { before, after }: Pair): readonly FactChange[] {
  const year = sides.after.book.settings.reviewYear;
  const [was, is] = [documentsOf(before), documentsOf(after)];
  const folders = [before === null ? '' : folderOf(before), after === null ? '' : folderOf(after)] as const;
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  return names.flatMap((name) =>
    changesIn(
      sides,
      { was: `${folders[0]}${name}`, is: `${folders[1]}${name}` },
      was.get(name),
      is.get(name),
      (path) => bearsOn(name, path, year),
    ),
  );
}

/** The facts of the book itself that are others than before: settings, offerings, team, strategy and sealed benchmarks; not the model. */
export function compareSharedFacts(sides: Sides): readonly FactChange[] {
  const documents = (book: Book): Readonly<Record<string, unknown>> => ({
    'book.yaml': book.settings,
    'offerings.yaml': { offerings: book.offerings },
    'strategy.yaml': book.strategy,
    'team.yaml': { people: book.team },
    ...Object.fromEntries(book.benchmarks.map(({ year, facts }) => [`benchmark/${year}.yaml`, facts])),
  });
  const [was, is] = [documents(sides.before.book), documents(sides.after.book)];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((name) =>
    changesIn(sides, { was: name, is: name }, was[name], is[name], ([first]) =>
      SHARED_BEARS.has(`${name}:${first}`),
    ),
  );
}

/** The facts of prospects that are others than before, by id; one that came or went is one fact, its name. */
export function compareProspects(sides: Sides): BookDiff['facts'] {
  const profilesOf = ({ book }: Side): ReadonlyMap<string, ProspectProfile> =>
    new Map(book.prospects.map(({ id, profile }) => [id, profile]));
  const [was, is] = [profilesOf(sides.before), profilesOf(sides.after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().map((id) => {
    const [before, after] = [was.get(id), is.get(id)];
    const folder = `prospects/${id}`;
    const file = `${folder}/profile.yaml`;
    const isWhole = before === undefined || after === undefined;
    const changes = changesIn(
      sides,
      { was: file, is: file },
      isWhole ? before?.name : before,
      isWhole ? after?.name : after,
      () => false,
    );
    return { account: { id: folder, name: after?.name ?? before?.name ?? id }, changes: [...changes] };
  });
}

/** The choices of the model that are others than before. */
export const compareModelFacts = (sides: Sides): readonly FactChange[] =>
  changesIn(
    sides,
    { was: 'model.yaml', is: 'model.yaml' },
    sides.before.book.model,
    sides.after.book.model,
    () => true,
  );

const SHARED_BEARS: ReadonlySet<string> = new Set([
  'book.yaml:asOf',
  'book.yaml:currency',
  'book.yaml:fiscalYears',
  'book.yaml:rates',
  'book.yaml:reviewYear',
  'offerings.yaml:offerings',
]);

const folderOf = ({ id }: Account): string => `accounts/${id}/`;

/** By path below the account’s folder. Narratives and notes are told by the packet, or read by people. */
function documentsOf(account: Account | null): Documents {
  if (account === null) return new Map();
  const { customer, internal } = account;
  return new Map<string, unknown>([
    ['customer/profile.yaml', customer.profile],
    ...customer.years.map(({ year, facts }) => [`customer/${year}.yaml`, facts] as const),
    ['internal/profile.yaml', internal.profile],
    ...internal.years.map(({ year, facts }) => [`internal/${year}.yaml`, facts] as const),
    ...internal.issued.map(({ year, facts }) => [`issued/${year}.yaml`, facts] as const),
  ]);
}

const YEAR_BEARS = [
  'currency',
  'revenue',
  'grossMargin',
  'costToServe',
  'contributionMargin',
  'pursuing',
  'answers',
  'relationship',
];

/** Whether scores or labels of the review year are made of a place in a file of an account. */
function bearsOn(document: string, [first]: Path, year: number): boolean {
  const key = String(first ?? '');
  if (document === `internal/${year}.yaml`) return key === '' || YEAR_BEARS.includes(key);
  if (document === 'internal/profile.yaml') return ['overrides', 'lost', 'parent'].includes(key);
  if (document === 'customer/profile.yaml') return key === 'customerSince';
  return document === `issued/${year - 1}.yaml`;
}

function changesIn(
  { before, after }: Sides,
  files: { readonly was: string; readonly is: string },
  was: unknown,
  is: unknown,
  bears: (path: Path) => boolean,
): readonly FactChange[] {
  return changedLeaves(was, is).map(({ path, from, to }): FactChange => {
    const isGone = to === null;
    const [side, file]: readonly [Side, string] = isGone ? [before, files.was] : [after, files.is];
    return {
      file,
      line: side.lineOf(file, path),
      side: isGone ? 'base' : 'now',
      path: path.join('.'),
      from,
      to,
      bears: bears(path),
    };
  });
}
