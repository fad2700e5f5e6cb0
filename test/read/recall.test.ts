import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBook } from '../../src/read/read-book.ts';
import { type Recall, recallParsed } from '../../src/read/recall.ts';
import { withContent, writeFiles } from '../support/content-folder.ts';

const PROFILE = 'accounts/acme/customer/profile.yaml';

const counted = (): { readonly recall: Recall; readonly parsed: string[] } => {
  const known = recallParsed();
  const parsed: string[] = [];
  return {
    parsed,
    recall: (path, text, parse) =>
      known(path, text, () => {
        parsed.push(path);
        return parse();
      }),
  };
};

const told = async (dir: string, recall?: Recall) => {
  const { book, diagnostics } = await readBook(dir, recall);
  return { book, diagnostics };
};

it('parses again what has changed and nothing else', () =>
  withContent({}, async (dir) => {
    const { recall, parsed } = counted();
    const { files } = await readBook(dir, recall);
    expect(parsed).toHaveLength(files);
    parsed.length = 0;
    await writeFiles(dir, { [PROFILE]: 'name: Renamed\n' });
    await readBook(dir, recall);
    expect(parsed).toEqual([PROFILE]);
  }));

it('says the same as a first reading, through faults, new files and files that are gone', () =>
  withContent({}, async (dir) => {
    const recall = recallParsed();
    await readBook(dir, recall);
    const steps: readonly (() => Promise<void>)[] = [
      () => writeFiles(dir, { [PROFILE]: 'name: [\n' }),
      () => writeFiles(dir, { [PROFILE]: 'name: Mended\n' }),
      () => writeFiles(dir, { 'accounts/zeta/customer/profile.yaml': 'name: Zeta\n' }),
      () => rename(join(dir, PROFILE), join(dir, 'accounts/acme/customer/profil.yaml')),
      () => rename(join(dir, 'accounts/acme/customer/profil.yaml'), join(dir, PROFILE)),
      () => rm(join(dir, 'accounts/zeta'), { recursive: true }),
    ];
    for (const step of steps) {
      await step();
      expect(await told(dir, recall)).toEqual(await told(dir));
    }
  }));
