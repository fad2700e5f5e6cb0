import { mkdir, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readBook } from '../../src/read/read-book.ts';
import { readSource } from '../../src/read/read-source.ts';
import { openYaml } from '../../src/read/yaml-places.ts';
import { type Files, withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const NOTES = 'accounts/acme/internal/notes.mdx';
const digestOf = (changes: Files) => withContent(changes, async (dir) => (await readBook(dir)).contentDigest);

test('the tiny book is valid and comes out whole', async () => {
  await withContent({}, async (contentDir) => {
    const { book, diagnostics, files } = await readBook(contentDir);
    expect(diagnostics).toEqual([]);
    expect(files).toBe(Object.keys(TINY_BOOK).length);
    expect(book?.accounts[0]?.customer.narratives[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'The year went ' },
          { kind: 'text', text: 'well', strong: true },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
    expect(book?.accounts[0]?.internal.years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(book?.settings.locale).toBe('en-GB');
    expect(book?.prospects.map(({ id }) => id)).toEqual(['globex']);
    expect(book?.accounts[0]?.internal.issued).toMatchObject([
      { year: 2025, facts: { labels: { 'growth-tier': '2' }, scores: { need: 51.25, value: null } } },
    ]);
    expect(book?.strategy.verticals.map(({ id }) => id)).toEqual(['trade']);
  });
});

test('the digest is of paths and bytes of content, and of nothing else', async () => {
  const plain = await digestOf({});
  expect(await digestOf({ 'README.md': 'x', '.gitkeep': '' })).toBe(plain);
  const issued = 'accounts/acme/issued/2025.yaml';
  expect(await digestOf({ [issued]: `${TINY_BOOK[issued]}\n` })).not.toBe(plain);
  expect(await digestOf({ [NOTES]: `${TINY_BOOK[NOTES]}\n` })).not.toBe(plain);
  expect(await digestOf({ [NOTES]: TINY_BOOK[NOTES]?.replace('price', 'prise') ?? null })).not.toBe(plain);
  expect(await digestOf({ [NOTES]: null })).not.toBe(plain);
  expect(plain).toMatch(/^[0-9a-f]{64}$/);
});

test('the content folder itself may be a link, and files are named as it was', async () => {
  await withContent({ 'team.yaml': 'people: []\n' }, async (contentDir) => {
    const link = join(dirname(contentDir), 'link');
    await symlink(contentDir, link);
    expect((await readBook(link)).diagnostics[0]?.file).toBe(`${link}/accounts/acme/customer/2025.yaml`);
  });
});

test('a content folder that is a file is no content folder', async () => {
  await withContent({}, async (contentDir) => {
    const { diagnostics, book, files } = await readBook(join(contentDir, 'book.yaml'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['content-missing']);
    expect([book, files]).toEqual([null, 0]);
  });
});

test('a file that is gone, or has become a link, since it was listed is told', async () => {
  await withContent({}, async (contentDir) => {
    const codes = async (path: string) =>
      (await readSource(contentDir, path)).findings.map(({ code }) => code);
    expect(await codes('gone.yaml')).toEqual(['file-unreadable']);
    await mkdir(join(contentDir, 'moved'));
    await rename(join(contentDir, 'team.yaml'), join(contentDir, 'moved/team.yaml'));
    await symlink('moved/team.yaml', join(contentDir, 'team.yaml'));
    expect(await codes('team.yaml')).toEqual(['file-symlink']);
    expect(await codes('moved')).toEqual(['file-special']);
  });
});

test('findings of later rooms get their address in the same content', async () => {
  await withContent({}, async (contentDir) => {
    const { locate, sourceLine, model } = await readBook(contentDir);
    const path = ['programme', 'segments', 'core', 'band', 'from'];
    const [found] = locate([
      { code: 'model-band-order', document: 'model.yaml', path, args: { from: 1, to: 0 } },
    ]);
    expect(found).toMatchObject({ line: 63, column: 21, endLine: 63, endColumn: 23, path: path.join('.') });
    expect(sourceLine(found?.file ?? '', 63)?.slice(20, 22)).toBe('15');
    expect(sourceLine(found?.file ?? '', 1000)).toBeUndefined();
    expect(model?.version).toBe('1');
  });
});

test('the model comes out though other files are wrong', async () => {
  await withContent({ 'team.yaml': null }, async (contentDir) => {
    const { model, book } = await readBook(contentDir);
    expect(model?.version).toBe('1');
    expect(book).toBeNull();
  });
});

test('a place that does not exist is shown at its nearest parent', () => {
  const text = 'a:\n  - b: 1\n    c: { d: }\ne: >-\n  long\n  text\n';
  const { spanOf } = openYaml(text);
  const at = (path: (string | number)[], where: 'key' | 'value' = 'value') =>
    text.slice(...spanOf(path, where));
  expect(at(['a', 0, 'b'])).toBe('1');
  expect(at(['a', 0, 'b'], 'key')).toBe('b');
  expect(at(['a', 0, 'x', 'y'])).toBe('b: 1');
  expect(at(['a', 0, 'c', 'x'])).toBe('c');
  expect(at(['a', 0, 'c', 'd'])).toBe('d');
  expect(at(['a'])).toBe('- b: 1');
  expect(at(['e'])).toBe('>-');
  expect(at(['x'])).toBe('');
});
