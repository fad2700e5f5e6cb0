import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type LiveBook, openLiveBook } from '../../src/dev/live-book.ts';
import { withContent, writeFiles } from '../support/content-folder.ts';

const PROFILE = 'accounts/acme/customer/profile.yaml';

interface Stand {
  readonly book: LiveBook;
  readonly content: string;
  readonly staged: (path: string) => Promise<string>;
  readonly has: (path: string) => boolean;
}

const renameAcme = async (content: string): Promise<void> => {
  const text = await readFile(join(content, PROFILE), 'utf8');
  await writeFiles(content, { [PROFILE]: text.replace(/^name: .*$/m, 'name: Renamed Limited') });
};

const withLiveBook = (work: (stand: Stand) => Promise<void>) =>
  withContent({}, async (content) => {
    const stage = await mkdtemp(join(tmpdir(), 'rapport-live-'));
    try {
      await mkdir(join(stage, 'packets'));
      const folders = { content, site: join(stage, 'site'), packets: join(stage, 'packets') };
      await work({
        book: openLiveBook(folders, () => new Date('2026-01-02T03:04:05Z')),
        content,
        staged: (path) => readFile(join(stage, path), 'utf8'),
        has: (path) => existsSync(join(stage, path)),
      });
    } finally {
      await rm(stage, { recursive: true, force: true });
    }
  });

it('stages what changed, and says when nothing did', () =>
  withLiveBook(async ({ book, content, staged }) => {
    expect((await book.turn()).isChanged).toBe(true);
    expect((await book.turn()).isChanged).toBe(false);
    await renameAcme(content);
    expect((await book.turn()).isChanged).toBe(true);
    expect(await staged('site/accounts/acme.json')).toContain('Renamed Limited');
  }));

it('keeps the stage through a fault, names its place, and is whole again when it is mended', () =>
  withLiveBook(async ({ book, content, staged }) => {
    await book.turn();
    const good = await readFile(join(content, PROFILE), 'utf8');
    const before = await staged('site/accounts/acme.json');
    await writeFiles(content, { [PROFILE]: 'name: [\n' });
    const { state, isChanged } = await book.turn();
    expect(state).toMatchObject({ isOld: true, turn: 2, wholeAt: '2026-01-02T03:04:05.000Z' });
    expect(state.faults[0]).toMatchObject({
      severity: 'error',
      file: `${content}/${PROFILE}`,
      line: 1,
      column: 7,
      code: 'yaml-bracket-unclosed',
      frame: ['1 | name: [', '  |       ^'],
      handbook: '/handbook/content-format.html#what-holds-in-every-file',
    });
    expect(isChanged).toBe(false);
    expect(await staged('site/accounts/acme.json')).toBe(before);
    await writeFiles(content, { [PROFILE]: good });
    expect((await book.turn()).state).toMatchObject({ isOld: false, turn: 3 });
  }));

it('has no page where content was never whole', () =>
  withLiveBook(async ({ book, content }) => {
    await writeFiles(content, { 'book.yaml': 'nothing\n' });
    const { state } = await book.turn();
    expect(state).toMatchObject({ isOld: true, wholeAt: null });
    expect(book.accounts()).toEqual([]);
  }));

it('follows accounts that come, go and change their name', () =>
  withLiveBook(async ({ book, content, has }) => {
    await book.turn();
    await writeFiles(content, {
      'accounts/zeta/customer/profile.yaml': 'name: Zeta\n',
      'accounts/zeta/internal/profile.yaml': 'owner: ana-silva\n',
    });
    await book.turn();
    expect([has('site/accounts/zeta.json'), book.accounts()]).toEqual([
      true,
      expect.arrayContaining(['zeta']),
    ]);
    await rename(join(content, 'accounts/zeta'), join(content, 'accounts/eta'));
    await book.turn();
    expect([has('site/accounts/zeta.json'), has('site/accounts/eta.json')]).toEqual([false, true]);
  }));

it('stages packets once they are asked for, in a tree of their own', () =>
  withLiveBook(async ({ book, content, staged, has }) => {
    await book.turn();
    expect(has('packets/acme.json')).toBe(false);
    await book.openPackets();
    expect(has('packets/acme.json')).toBe(true);
    await renameAcme(content);
    await book.turn();
    expect(await staged('packets/acme.json')).toContain('Renamed Limited');
  }));
