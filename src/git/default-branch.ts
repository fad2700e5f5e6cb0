import { type Repository, resolveCommit } from './repository.ts';
import { runGit } from './run-git.ts';

/** Where the branch that changes are merged into is looked for, where the server does not name one. */
const NAMES = ['origin/main', 'origin/master', 'main', 'master'] as const;

/** The branch that changes are merged into, by the name to call it; null where none of the usual ones is here. */
export async function defaultBranch(repository: Repository): Promise<string | null> {
  const head = await runGit(repository.root, [
    'symbolic-ref',
    '--quiet',
    '--short',
    'refs/remotes/origin/HEAD',
  ]);
  const named = head.output?.trim() ?? '';
  for (const name of [named, ...NAMES]) {
    if (name !== '' && (await resolveCommit(repository, name)) !== null) return name;
  }
  return null;
}
