/** Which commit holds the content: git is asked at the edge, as a process of its own. */
import { type GitAnswer, runGit } from '../git/run-git.ts';

export type ContentCommit =
  /** All content is as the commit holds it. */
  | { readonly kind: 'clean'; readonly commit: string; readonly place: RepositoryPlace }
  /** Some of it is not: paths below the content folder, ascending. */
  | {
      readonly kind: 'changed';
      readonly commit: string;
      readonly place: RepositoryPlace;
      readonly changed: readonly string[];
    }
  /** There is no commit to name: no git, no repository, or nothing committed. */
  | { readonly kind: 'none'; readonly because: string };

export interface RepositoryPlace {
  /** The root of the work tree. */
  readonly root: string;
  /** The content folder below it, with a slash at the end; empty where it is the root. */
  readonly prefix: string;
}

/**
 * The commit of a content folder. New seals that wait to be committed do not count as a change: no
 * packet is made of them.
 */
export async function readContentCommit(contentDir: string): Promise<ContentCommit> {
  const git = (...args: readonly string[]): Promise<GitAnswer> => runGit(contentDir, args);
  const top = await git('rev-parse', '--show-toplevel', '--show-prefix');
  if (top.output === null) return { kind: 'none', because: reasonOf(top) };
  const [root = '', prefix = ''] = top.output.split('\n');
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (head.output === null) return { kind: 'none', because: 'nothing has been committed yet' };
  const commit = head.output.trim();
  const status = await git(
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--ignored',
    '--untracked-files=all',
    '--',
    '.',
  );
  if (status.output === null) return { kind: 'none', because: reasonOf(status) };
  const changed = changesIn(status.output, prefix);
  const place = { root, prefix };
  return changed.length === 0
    ? { kind: 'clean', commit, place }
    : { kind: 'changed', commit, place, changed };
}

function changesIn(status: string, prefix: string): string[] {
  return status
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ state: line.slice(0, 2), path: line.slice(3 + prefix.length) }))
    .filter(({ state, path }) => isContent(path) && !isNewSeal(state, path))
    .map(({ path }) => path)
    .sort();
}

/** What reading lets be is no content: names that begin with a dot, and a README. */
const isContent = (path: string): boolean =>
  !path.split('/').some((name) => name.startsWith('.') || name === 'README.md');

const isNewSeal = (state: string, path: string): boolean =>
  (state === '??' || state === 'A ') && /^accounts\/[^/]+\/issued\/\d{4}\.yaml$/.test(path);

function reasonOf({ code, said }: Extract<GitAnswer, { output: null }>): string {
  if (code === null) return 'git is not installed';
  if (said.includes('dubious ownership'))
    return 'git does not trust the repository, which is somebody else’s';
  return 'the content folder lies in no git repository';
}
