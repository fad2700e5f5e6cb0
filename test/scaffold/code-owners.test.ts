/** CODEOWNERS, held against the rule by which hosts read it: of the lines that match, the last decides. */
import { expect, test } from 'vitest';
import { speakSetting } from '../../src/project/customer/spoken-setting.ts';
import { readBook } from '../../src/read/read-book.ts';
import { composeCodeOwners, placeBlock } from '../../src/scaffold/code-owners.ts';
import { withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

/** Who a host asks for a file: patterns that begin and end with a slash are a folder and all below it. */
function askedFor(path: string, text: string): readonly string[] {
  const rules = text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [pattern = '', ...owners] = line.split(/(?<!\\) +/);
    const folder = pattern
      .slice(1)
      .replace(/[.+^${}()|]/g, '\\$&')
      .replace(/\?/g, '[^/]');
    return [{ matches: new RegExp(`^${folder}`).test(path), owners }];
  });
  return rules.findLast(({ matches }) => matches)?.owners ?? [];
}

const TEAM = `people:
  - { id: ana-silva, name: Ana Silva, title: Account manager, codeOwner: "@ana" }
  - { id: ben-okoro, name: Ben Okoro, title: Sales director, codeOwner: "@tiny/desk", maintainer: true }
`;

const ownersOf = (changes: Record<string, string>, prefix: string) =>
  withContent(changes, async (contentDir) => {
    const { book, diagnostics } = await readBook(contentDir);
    if (book === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    return composeCodeOwners(book, prefix);
  });

test.for([
  ['content/model.yaml', '@tiny/desk'],
  ['content/book.yaml', '@tiny/desk'],
  ['content/accounts/acme/internal/2026.yaml', '@ana'],
  ['content/accounts/acme/customer/2026.mdx', '@ana'],
  ['content/accounts/acme-north/customer/profile.yaml', '@tiny/desk'],
  ['content/prospects/globex/profile.yaml', '@tiny/desk'],
  ['src/cli.ts', undefined],
] as const)('asks for %s: %s', async ([path, owner]) => {
  const { block } = await ownersOf({ 'team.yaml': TEAM }, 'content/');
  expect(askedFor(path, block)[0]).toBe(owner);
});

test('a folder with a space in its name still matches', async () => {
  const { block } = await ownersOf({ 'team.yaml': TEAM }, 'our books/north [1]/');
  expect(block).toContain('/our\\ books/north\\ ?1?/accounts/acme/ @ana');
  expect(askedFor('our books/north [1]/accounts/acme/customer/2026.yaml', block)).toEqual(['@ana']);
});

test('owners without a handle are told, and their accounts fall to the maintainers', async () => {
  const owners = await ownersOf({ 'team.yaml': TEAM.replace(', codeOwner: "@ana"', '') }, '');
  expect(owners).toMatchObject({ withoutHandle: ['ana-silva'], owned: 1, hasMaintainers: true });
  expect(askedFor('accounts/acme/customer/2026.mdx', owners.block)).toEqual(['@tiny/desk']);
  expect(await ownersOf({}, '')).toMatchObject({
    withoutHandle: ['ana-silva', 'ben-okoro'],
    hasMaintainers: false,
  });
});

test('lines of other hands stay, above and below, and the same book writes the same file', async () => {
  const { block } = await ownersOf({ 'team.yaml': TEAM }, 'content/');
  const first = placeBlock('/src/ @dev\n', block);
  expect(first.startsWith('/src/ @dev\n\n#')).toBe(true);
  const theirs = `${first}/content/accounts/acme/issued/ @seal\n`;
  expect(placeBlock(theirs, block)).toBe(theirs);
  expect(placeBlock(theirs.replace('@ana', '@old'), block)).toBe(theirs);
  expect(placeBlock(null, block)).toBe(block);
  const windows = theirs.replaceAll('\n', '\r\n');
  expect(placeBlock(windows, block)).toBe(windows);
  // Somebody lost the mark of its end: their lines below it stay, now and the next time.
  const broken = `${block.split('\n')[0]}\n/mine/ @me\n`;
  const mended = placeBlock(broken, block);
  expect(mended).toBe(`${broken}\n${block}`);
  expect(placeBlock(mended, block)).toBe(mended);
});

test('no packet hears of a handle, nor of who maintains', () =>
  withContent({ 'team.yaml': TEAM }, async (contentDir) => {
    const { book } = await readBook(contentDir);
    if (book === null) throw new Error('The book has faults.');
    const { team, offerings, settings } = book;
    expect(team[1]).toMatchObject({ codeOwner: '@tiny/desk', maintainer: true });
    const spoken = speakSetting({ book: settings, team, offerings }, 'en-GB');
    expect(spoken.team.map((one) => Object.keys(one))).toEqual(
      team.map(() => ['id', 'name', 'title', 'email']),
    );
  }));

test('a handle that no host would read is an error', async () => {
  await withContent({ 'team.yaml': TEAM.replace('"@ana"', '"@ana x"') }, async (contentDir) => {
    const { diagnostics } = await readBook(contentDir);
    expect(diagnostics.map(({ file, line }) => `${file.split('/').at(-1)}:${line}`)).toEqual(['team.yaml:2']);
  });
  expect(TINY_BOOK['team.yaml']).not.toContain('codeOwner');
});
