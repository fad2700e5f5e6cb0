/**
 * Who reviews a change, in the form that GitHub and GitLab read. Of the lines that match a file the
 * last one decides, so that the maintainers of the whole book come first and owners of accounts after.
 */
import type { Book } from '../model/book.ts';

export interface CodeOwners {
  /** The lines of the book, between their marks. */
  readonly block: string;
  /** Of owners of accounts, ids of those who have no handle; ascending. */
  readonly withoutHandle: readonly string[];
  /** How many accounts and prospects have an owner of their own to review them. */
  readonly owned: number;
  readonly hasMaintainers: boolean;
}

const BEGIN =
  '# --- begin of what "npx rapport codeowners" writes: change team.yaml or the owner of an account';
const END = '# --- end of what "npx rapport codeowners" writes';

/** The block for a book; `prefix` is the content folder below the root of the repository, with a slash at its end. */
export function composeCodeOwners(book: Book, prefix: string): CodeOwners {
  const handles = new Map(book.team.map(({ id, codeOwner }) => [id, codeOwner]));
  const maintainers = book.team.flatMap((one) =>
    one.maintainer === true && one.codeOwner !== undefined ? [one.codeOwner] : [],
  );
  const owners = [
    ...book.accounts.map(({ id, internal }) => [`accounts/${id}`, internal.profile.owner] as const),
    ...book.prospects.map(({ id, profile }) => [`prospects/${id}`, profile.owner] as const),
  ];
  const owned = owners.flatMap(([folder, owner]) => {
    const handle = owner === undefined ? undefined : handles.get(owner);
    return handle === undefined ? [] : [[folder, handle] as const];
  });
  const lines = [
    ...(maintainers.length === 0 ? [] : [lineOf(prefix, [...new Set(maintainers)])]),
    ...owned.map(([folder, handle]) => lineOf(`${prefix}${folder}/`, [handle])),
  ];
  const named = owners.flatMap(([, owner]) => owner ?? []);
  return {
    block: [BEGIN, ...lines, END, ''].join('\n'),
    withoutHandle: [...new Set(named)].filter((id) => handles.get(id) === undefined).sort(),
    owned: owned.length,
    hasMaintainers: maintainers.length > 0,
  };
}

/** A folder and all below it. A space ends a pattern unless it is escaped; signs that are patterns stand for any one letter. */
const lineOf = (folder: string, handles: readonly string[]): string =>
  `/${folder.replace(/[*?[\]!\\#]/g, '?').replace(/ /g, '\\ ')} ${handles.join(' ')}`;

/** A file with the block in its place: that of an earlier one, or the end. Lines of other hands stay as they are. */
export function placeBlock(text: string | null, lines: string): string {
  if (text === null || text.trim() === '') return lines;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = lines.replaceAll('\n', newline);
  const end = text.indexOf(END);
  // The nearest before it: where a mark was lost, what stands between two others is not ours.
  const begin = end === -1 ? -1 : text.lastIndexOf(BEGIN, end);
  if (begin === -1) return `${text.trimEnd()}${newline}${newline}${block}`;
  const after = text.slice(end + END.length).replace(/^\r?\n/, '');
  return text.slice(0, begin) + block + after;
}
