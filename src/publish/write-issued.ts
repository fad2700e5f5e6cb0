import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where an issued year lies below the content folder. */
export const issuedFile = (accountId: string, year: number): string =>
  `accounts/${accountId}/issued/${year}.yaml`;

/** Where the peer benchmark of a closed year lies. */
export const benchmarkFile = (year: number): string => `benchmark/${year}.yaml`;

const PLACE_FAULTS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR']);

/** Writes what is issued, once. Null where it is written; else why it is not, and what was there stays as it was. */
export async function writeIssued(
  contentDir: string,
  document: string,
  text: string,
): Promise<string | null> {
  const path = join(contentDir, document);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') return 'it came to be while this ran, and stays as it is';
    if (PLACE_FAULTS.has(code)) return `the system does not let it be (${code})`;
    throw error;
  }
}
