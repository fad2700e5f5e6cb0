import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** How many objects are asked for before the first is waited for: enough to keep git busy, few enough to hold. */
const AHEAD = 256;

/**
 * Asks `git cat-file --batch` for objects, in order, and hands on the bytes of each.
 * @throws Error where git has one not, or cannot be run
 */
export async function readBlobs<Wanted extends { readonly object: string }>(
  git: ChildProcessByStdio<Writable, Readable, null>,
  wanted: readonly Wanted[],
  take: (one: Wanted, bytes: Buffer) => Promise<void>,
): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    git.once('error', reject);
    git.stdin.once('error', reject);
  });
  failed.catch(() => {});
  const ended = once(git, 'close');
  ended.catch(() => {});
  const next = bytesOf(git.stdout);
  const read = async (): Promise<void> => {
    for (let from = 0; from < wanted.length; from += AHEAD) {
      const some = wanted.slice(from, from + AHEAD);
      git.stdin.write(some.map(({ object }) => `${object}\n`).join(''));
      const taken: Promise<void>[] = [];
      for (const one of some) {
        const done = take(one, await readOne(next, one.object));
        // What fails while others are still read is told below, with the rest.
        done.catch(() => {});
        taken.push(done);
      }
      await Promise.all(taken);
    }
  };
  try {
    await Promise.race([read(), failed]);
  } finally {
    git.stdin.end();
    await Promise.race([ended, failed.catch(() => {})]);
  }
}

interface Bytes {
  /** Up to a line end, which is left out. */
  line(): Promise<string>;
  exactly(count: number): Promise<Buffer>;
}

async function readOne(next: Bytes, object: string): Promise<Buffer> {
  const head = await next.line();
  const size = /^[0-9a-f]+ blob (\d+)$/.exec(head)?.[1];
  if (size === undefined) throw new Error(`git cannot give the object ${object}: ${head || 'it stopped'}`);
  const bytes = await next.exactly(Number(size));
  await next.exactly(1);
  return bytes;
}

/** A stream read by lines and by counts. It gives less than was asked for only where the stream ends. */
function bytesOf(stream: Readable): Bytes {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next();
    if (done === true) return false;
    held = held.length === 0 ? value : Buffer.concat([held, value]);
    return true;
  };
  const take = (count: number): Buffer => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  return {
    line: async () => {
      while (!held.includes(10)) if (!(await more())) return '';
      const line = take(held.indexOf(10)).toString('utf8');
      take(1);
      return line;
    },
    exactly: async (count) => {
      while (held.length < count) if (!(await more())) return held;
      return take(count);
    },
  };
}
