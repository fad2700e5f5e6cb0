/** From checked content to a report: where each file lies in its repository, and which files come first. */
import { posix, relative, resolve, sep } from 'node:path';
import type { CheckedContent } from '../build.ts';
import { type CheckReport, changedFirst, errorsFirst } from '../diagnostics/check-report.ts';
import { changedSince, findRepository, type Repository } from '../git/repository.ts';

/** The files that come first: null where nobody asked for any. */
export interface FirstFiles {
  readonly ref: string;
  /** Below the content folder. */
  readonly files: ReadonlySet<string>;
}

/** Where content is kept; null outside of a repository. */
export interface Whereabouts {
  readonly contentDir: string;
  readonly repository: Repository | null;
}

/** The repository of a content folder. A folder that is not there is in none. */
export async function findWhereabouts(contentDir: string): Promise<Whereabouts> {
  return { contentDir, repository: await findRepository(contentDir) };
}

/** What changed since a commit, as `--changed-since` names it; a sentence with the way out where that cannot be told. */
export async function findFirstFiles(
  { contentDir, repository }: Whereabouts,
  ref: string,
): Promise<FirstFiles | string> {
  if (repository === null) {
    return `"${contentDir}" is in no git repository, so nothing can be told of what changed since "${ref}". Leave out --changed-since, or run this where the repository was cloned.`;
  }
  const changed = await changedSince(repository, ref);
  if (changed.kind === 'unknown-ref') return `${changed.because} ${changed.hint}`;
  return { ref, files: new Set(changed.files) };
}

/** The report of a check: diagnostics of changed files first, then errors before warnings. */
export function reportCheck(
  content: CheckedContent,
  { contentDir, repository }: Whereabouts,
  first: FirstFiles | null,
): CheckReport {
  const base = posix.normalize(contentDir.split(sep).join('/'));
  const pathOf = (document: string): string => pathIn(repository, contentDir, document);
  const told = errorsFirst(content.diagnostics).map((diagnostic) => {
    const document = posix.relative(base, diagnostic.file);
    return {
      diagnostic,
      path: pathOf(document),
      isChanged: first?.files.has(document) ?? false,
      sourceLine: content.sourceLine(diagnostic.file, diagnostic.line),
    };
  });
  return {
    reported: changedFirst(told),
    files: content.documents.map(pathOf),
    since: first?.ref ?? null,
    handbook: content.site === null ? null : `${content.site}handbook/`,
  };
}

/** From the root of the repository; without one as seen from here, and never by a path of this machine. */
export function pathIn(repository: Repository | null, contentDir: string, document: string): string {
  if (repository !== null) return `${repository.prefix}${document}`;
  const fromHere = relative('', resolve(contentDir)).split(sep).join('/');
  return fromHere.startsWith('..') || posix.isAbsolute(fromHere) ? document : posix.join(fromHere, document);
}
