import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a text in place of a file's, in one step: a reader sees the old one or the new one. Refuses a
 * file that no longer holds the bytes it was read with, one reached by a link at its end, and what is
 * no file. True where it was written.
 */
export async function replaceText(
  folder: string,
  path: string,
  was: Uint8Array,
  text: string,
): Promise<boolean> {
  const target = join(folder, path);
  const mode = await modeWhereUnchanged(target, was);
  if (mode === null) return false;
  const beside = `${target}.rapport-mend`;
  // Where such a file is there already it is somebody's: nothing is written, and it stays.
  const handle = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
    return true;
  } catch (failure) {
    await rm(beside, { force: true });
    throw failure;
  }
}

/** The mode of a file with just these bytes; null where it is none. */
async function modeWhereUnchanged(target: string, was: Uint8Array): Promise<number | null> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(
      target,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const status = await handle.stat();
    if (!status.isFile()) return null;
    const bytes = await handle.readFile();
    // A file that its owner may not write was meant to stay as it is.
    const isOpen = (status.mode & 0o200) !== 0;
    return isOpen && Buffer.compare(bytes, was) === 0 ? status.mode & 0o777 : null;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}
