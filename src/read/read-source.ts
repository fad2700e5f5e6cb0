/**
 * Bytes of one content file into text. Nothing is trusted: not the size, not the encoding, not
 * that it is a file at all. A file that is too large is refused before it is read.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { decodeText } from './decode-text.ts';
import { reasonOf } from './list-content.ts';

export interface ReadSource {
  readonly path: string;
  /** Null where the file could not be read as text. */
  readonly text: string | null;
  /** Null where the file was not read. */
  readonly bytes: Uint8Array | null;
  readonly findings: readonly Finding[];
}

/** In bytes, by extension. */
export const LARGEST_FILE = { yaml: 1_000_000, mdx: 200_000 } as const;

// A link put in place after listing is not followed, and a pipe does not make us wait.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads one listed file. */
export async function readSource(contentDir: string, path: string): Promise<ReadSource> {
  const refuse = (code: FindingCode, args: Finding['args']): ReadSource => ({
    path,
    text: null,
    bytes: null,
    findings: [{ code, document: path, path: [], span: [0, 0], args }],
  });
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(contentDir, path), FLAGS);
    const status = await handle.stat();
    if (!status.isFile()) return refuse('file-special', { name: path });
    const limit = path.endsWith('.mdx') ? LARGEST_FILE.mdx : LARGEST_FILE.yaml;
    if (status.size > limit) return refuse('file-too-large', { limit: `${limit / 1000} kB` });
    const bytes = await readWhole(handle, status.size);
    return { path, bytes, ...decodeText(path, bytes) };
  } catch (failure) {
    const reason = reasonOf(failure);
    if (reason === 'ELOOP') return refuse('file-symlink', { name: path });
    return refuse('file-unreadable', { reason });
  } finally {
    await handle?.close();
  }
}

async function readWhole(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
