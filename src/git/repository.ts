/** What git knows of a folder: where its repository is, which commit a name means, which files changed. */
import { runGit } from './run-git.ts';

export interface Repository {
  /** The root of the work tree. */
  readonly root: string;
  /** The folder below it, with a slash at the end; empty where it is the root. */
  readonly prefix: string;
}

export interface ChangedFiles {
  readonly kind: 'changed';
  /** The commit that the files are compared with: the merge base of the name and HEAD. */
  readonly base: string;
  /**
   * Files below the folder that are not as they were there, ascending: changed, new (whether git
   * knows them yet or not) and deleted. Paths are relative to the folder.
   */
  readonly files: readonly string[];
}

/** A name that leads to no commit to compare with, why, and what to do. */
export interface UnknownRef {
  readonly kind: 'unknown-ref';
  readonly because: string;
  readonly hint: string;
}

/** The repository that a folder lies in; null where there is none, no git, or git does not trust it. */
export async function findRepository(folder: string): Promise<Repository | null> {
  const top = await runGit(folder, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (top.output === null) return null;
  const [root = '', prefix = ''] = top.output.split('\n');
  return root === '' ? null : { root, prefix };
}

/** Why git gives no repository for a folder that is there, and what to do. */
export async function whyNoRepository(
  folder: string,
): Promise<{ readonly because: string; readonly hint: string }> {
  const answer = await runGit(folder, ['rev-parse', '--show-toplevel']);
  const said = answer.output === null ? answer.said : '';
  if (answer.output === null && answer.code === null) {
    return {
      because: 'Git cannot be run here.',
      hint: 'Install it, and see that "git --version" answers where you call this.',
    };
  }
  if (said.includes('dubious ownership')) {
    return {
      because: `The repository of ${folder} belongs to another user of this machine, so git does not open it.`,
      hint: 'If you trust it, run: git config --global --add safe.directory <its folder>. In a container, do so before this.',
    };
  }
  if (said.includes('must be run in a work tree')) {
    return {
      because: `The repository of ${folder} has no files checked out.`,
      hint: 'Clone it, or add a work tree to it, and call this there.',
    };
  }
  return {
    because: `The folder ${folder} lies in no git repository.`,
    hint: 'Call this where the content is kept in git; --content names another folder.',
  };
}

/** The commit that a name of git means: a branch, a tag, a hash, HEAD~2; null where it means none. */
export async function resolveCommit(repository: Repository, ref: string): Promise<string | null> {
  // A name that looks like an option would be taken for one.
  if (ref === '' || ref.startsWith('-')) return null;
  const answer = await runGit(repository.root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return answer.output === null ? null : answer.output.trim();
}

/** The commit from which a name and HEAD went separate ways. */
export async function mergeBase(
  repository: Repository,
  ref: string,
): Promise<{ readonly kind: 'base'; readonly base: string } | UnknownRef> {
  const commit = await resolveCommit(repository, ref);
  if (commit === null) return unknownRef(repository, `Git knows no commit by the name "${ref}".`);
  const answer = await runGit(repository.root, ['merge-base', commit, 'HEAD']);
  const base = answer.output?.split('\n')[0] ?? '';
  if (base !== '') return { kind: 'base', base };
  return unknownRef(repository, `"${ref}" and HEAD have no commit in common that git can see here.`);
}

/** The files below the folder that differ from the merge base of a name and HEAD, in the working tree as it is. */
export async function changedSince(repository: Repository, ref: string): Promise<ChangedFiles | UnknownRef> {
  const found = await mergeBase(repository, ref);
  if (found.kind === 'unknown-ref') return found;
  const { base } = found;
  const folder = folderOf(repository);
  const asked = await Promise.all([
    runGit(folder, [...COMPARE, '--name-only', '--no-renames', '-z', '--relative', base, '--', '.']),
    runGit(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const files = asked.flatMap((answer) => (answer.output ?? '').split('\0').filter((path) => path !== ''));
  return { kind: 'changed', base, files: [...new Set(files)].sort() };
}

/** The folder that a repository was found from. */
export const folderOf = ({ root, prefix }: Repository): string => `${root}/${prefix}`;

/** A comparison that runs no program of the repository’s own settings. */
export const COMPARE = ['diff', '--no-ext-diff', '--no-textconv', '--no-color'] as const;

/** Whether git holds a part of the history alone, as the clones of build machines do. */
export async function isShallow(repository: Repository): Promise<boolean> {
  const answer = await runGit(repository.root, ['rev-parse', '--is-shallow-repository']);
  return answer.output?.trim() === 'true';
}

async function unknownRef(repository: Repository, because: string): Promise<UnknownRef> {
  const hint = (await isShallow(repository))
    ? 'This clone is shallow: it lacks history. Run "git fetch --unshallow", or let the checkout of your build fetch everything ("fetch-depth: 0").'
    : 'Give a branch, a tag or a commit that is here: "git branch --all" lists the branches, "git fetch" brings those of the server.';
  return { kind: 'unknown-ref', because, hint };
}
