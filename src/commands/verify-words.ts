/** What `rapport verify` says: that a packet is the one that was issued, or where it is not. */
import { dirname, join } from 'node:path';
import { type Differences, isNone, type SealComparison } from '../issue/compare-seal.ts';
import type { ContentCommit } from '../issue/content-commit.ts';
import type { IssuedYear, Seal } from '../model/issued-year.ts';
import { list } from '../segment/words.ts';

export interface Proof {
  readonly options: {
    readonly id: string;
    readonly year: number;
    readonly content: string;
    readonly from: string | null;
    readonly version: string;
  };
  readonly issued: IssuedYear;
  readonly seal: Seal;
  /** Where the content lies that the packet was built from. */
  readonly commit: ContentCommit;
}

/** One sentence; a second where files differ in what no reader sees. */
export function tellSame(proof: Proof, files: Differences, withPages: boolean): string {
  const all = withPages ? ', and so are its PDF and its pages' : '';
  const lines = [
    `${named(proof)} is, to the last character, the one that was issued on ${day(proof)}${all}.`,
  ];
  if (!isNone(files)) lines.push(`  ${sentences(files)} since its issue, in nothing that the packet says.`);
  return textOf(lines);
}

/** What differs, and how to build the packet from what it was issued from. */
export function tellDifference(proof: Proof, { parts, files }: Omit<SealComparison, 'isSame'>): string {
  const isOther = isNone(files) && proof.seal.tool === proof.options.version;
  return textOf([
    `${named(proof)} is not the one that was issued on ${day(proof)}.`,
    ...told('Parts of the packet', parts),
    ...told('Files', files),
    ...toolLine(proof),
    ...(isOther
      ? ['  None of its files has changed: what it says of other accounts is another, or Rapport itself is.']
      : []),
    ...wayBack(proof),
  ]);
}

/** That the packet says the same, and is drawn otherwise. */
export function tellPages(proof: Proof, pages: Differences): string {
  return textOf([
    `${named(proof)} says what was issued on ${day(proof)}, but it is drawn otherwise.`,
    ...told('Pages', pages),
    ...toolLine(proof),
  ]);
}

/** That the packet cannot be built from this content, and what of its files has changed. */
export function tellUnbuilt(proof: Proof, files: Differences, isAbsent: boolean): string {
  const why = isAbsent ? `the content has no account "${proof.options.id}"` : 'the content has errors';
  return textOf([
    `${named(proof)} cannot be built, since ${why}: that it is the one issued on ${day(proof)} is not proven.`,
    ...told('Files', files),
    ...toolLine(proof),
    ...wayBack(proof),
  ]);
}

const named = ({ options: { id, year } }: Proof): string => `The packet of "${id}" for ${year}`;
const day = ({ issued, seal }: Proof): string => `${issued.issuedOn} as version ${seal.version}`;
const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function told(what: string, found: Differences): string[] {
  const line = (names: readonly string[], words: string): string[] =>
    names.length === 0 ? [] : [`  ${what} ${words}: ${list(names)}.`];
  return [
    ...line(found.changed, 'that differ'),
    ...line(found.gone, 'that are no longer there'),
    ...line(found.added, 'that are new'),
  ];
}

function sentences({ changed, gone, added }: Differences): string {
  const phrase = (names: readonly string[], one: string, many: string): string[] =>
    names.length === 0 ? [] : [`${list(names)} ${names.length === 1 ? one : many}`];
  return list([
    ...phrase(changed, 'has changed', 'have changed'),
    ...phrase(gone, 'has gone', 'have gone'),
    ...phrase(added, 'was added', 'were added'),
  ]);
}

const toolLine = ({ seal, options }: Proof): string[] =>
  seal.tool === options.version
    ? []
    : [`  It was issued by Rapport ${seal.tool}; this is ${options.version}.`];

/** How to build the packet from the commit that it was issued from. */
function wayBack({ seal, commit, options }: Proof): string[] {
  if (seal.commit === undefined) return ['  It was issued from no commit, so there is none to go back to.'];
  const short = seal.commit.slice(0, 12);
  if (commit.kind === 'none') return [`  It was issued from the commit ${short}, but ${commit.because}.`];
  if (commit.commit === seal.commit && commit.kind === 'clean') return [];
  const isHere = commit.commit === seal.commit;
  const { root, prefix } = commit.place;
  const tree = join(dirname(root), `rapport-${short}`);
  const content = options.content === 'content' ? '' : ` --content ${quoted(options.content)}`;
  return [
    isHere
      ? `  It was issued from this commit, ${short}, but content was changed and not committed: ${list(first(commit))}.`
      : `  It was issued from the commit ${short}; the content is at ${commit.commit.slice(0, 12)}. To prove it from there:`,
    ...(isHere ? ['  To prove it without these changes:'] : []),
    `    git -C ${quoted(root)} worktree add --detach ${quoted(tree)} ${short}`,
    `    rapport verify ${options.id} --year ${options.year}${content} --from ${quoted(join(tree, prefix))}`,
    `    git -C ${quoted(root)} worktree remove ${quoted(tree)}`,
  ];
}

const first = (commit: Exclude<ContentCommit, { kind: 'none' }>): string[] => {
  const changed = commit.kind === 'changed' ? commit.changed : [];
  return changed.length <= 3 ? [...changed] : [...changed.slice(0, 3), `${changed.length - 3} more`];
};

/** A path as a shell takes it. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
