/** Lists the content folder: which files it holds, what each is, and what does not belong. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { mapConcurrently } from './concurrency.ts';
import { type Place, readName } from './content-layout.ts';

export interface ListedFile {
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  readonly place: Place;
}

export interface Listing {
  /** Ascending by path. */
  readonly files: readonly ListedFile[];
  /** Paths that something misspelled was probably meant to have. */
  readonly meant: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const FOLDERS_AT_ONCE = 32;

/** Walks the tree, following no link. Folders that hold nothing are as good as absent, as in git. */
export async function listContent(contentDir: string): Promise<Listing> {
  const files: ListedFile[] = [];
  const findings: Finding[] = [];
  const meant = new Set<string>();
  const report = (code: FindingCode, document: string, args: Finding['args']) => {
    findings.push({ code, document, path: [], span: [0, 0], args });
  };

  const visitName = (folder: string, entry: Dirent): string | undefined => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const reading = readName(folder, entry.name, entry.isDirectory());
    const isLink = entry.isSymbolicLink() && !entry.name.startsWith('.');
    if (isLink) report('file-symlink', path, { name: path });
    else if (reading.is === 'ignored') return undefined;
    else if (!entry.isDirectory() && !entry.isFile()) report('file-special', path, { name: path });
    else if (reading.is === 'folder') return path;
    else if (reading.is === 'file') files.push({ path, place: reading.place });
    else if (reading.is === 'bad-id') report('folder-name-invalid', path, { name: entry.name });
    else {
      const suggestion =
        reading.suggestion && entry.isDirectory() ? `${reading.suggestion}/` : reading.suggestion;
      if (suggestion) meant.add(folder === '' ? suggestion : `${folder}/${suggestion}`);
      report('file-unexpected', path, { name: entry.name, suggestion, allowed: reading.allowed });
    }
    return undefined;
  };

  const visitFolder = async (folder: string): Promise<string[]> => {
    const entries = await listFolder(join(contentDir, folder));
    if (typeof entries === 'string') {
      if (folder === '') report('content-missing', '', {});
      else report('file-unreadable', folder, { reason: entries });
      return [];
    }
    return entries.flatMap((entry) => visitName(folder, entry) ?? []);
  };

  // Level by level: the tree is four folders deep at most, since unexpected folders are not entered.
  for (let level = ['']; level.length > 0; ) {
    level = (await mapConcurrently(level, FOLDERS_AT_ONCE, visitFolder)).flat();
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), meant, findings };
}

async function listFolder(path: string): Promise<Dirent[] | string> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (failure) {
    return reasonOf(failure);
  }
}

/** The system's short name for what went wrong, such as `EACCES`. */
export function reasonOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
}
