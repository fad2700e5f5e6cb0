/** The comment of a pull request: whatever a name is, it stays a name; and it always fits. */
import { expect, test } from 'vitest';
import type { BookDiff } from '../../src/diff/book-diff.ts';
import { formatHtml } from '../../src/diff/format-html.ts';
import { formatMarkdown, MOST_CHARACTERS } from '../../src/diff/format-markdown.ts';
import { safeCode, safeText } from '../../src/diff/safe-markdown.ts';
import type { Told } from '../../src/diff/told.ts';
import { diffOf, edited } from './diff-of.ts';

const TOLD: Told = { base: 'main (4f2a91c0)', whole: '', faults: [], pages: new Map() };
const JOINER = '\u2060';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a | b', 'a &#124; b'],
  ['`code`', '&#96;code&#96;'],
  ['@octocat', `@${JOINER}octocat`],
  ['see #123', `see #${JOINER}123`],
  ['GH-12', `GH${JOINER}-12`],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['![p](https://x.example/p.png)', `!&#91;p&#93;(https:${JOINER}//x.example/p.png)`],
  ['www.example.com', `www${JOINER}.example.com`],
  ['**bold** _it_ ~~no~~', '&#42;&#42;bold&#42;&#42; &#95;it&#95; &#126;&#126;no&#126;&#126;'],
  ['# head', `${JOINER}# head`],
  ['- item', `${JOINER}- item`],
  ['1. item', `${JOINER}1. item`],
  ['$x$ \\ &amp;', '&#36;x&#36; &#92; &#38;amp;'],
  ['two\nlines', 'two lines'],
  ['\u202eesrever', '\\u{202e}esrever'.replace('\\', '&#92;')],
  ['Åsa & Søn', 'Åsa &#38; Søn'],
];

test.for(HOSTILE)('%s', ([text, safe]) => {
  expect(safeText(text)).toBe(safe);
});

test('a place in type of its own cannot end it', () => {
  expect(safeCode('a`b|c\nd')).toBe('`aˋb¦c d`');
});

const NASTY = 'Evil | @all <img src=x onerror=alert(1)> [x](https://x.example) `';

test('a hostile name breaks neither the table nor the page', async () => {
  const name = edited('accounts/acme/customer/profile.yaml', [
    'name: Acme Ltd',
    `name: ${JSON.stringify(NASTY)}`,
  ]);
  const change = edited('accounts/acme/internal/2026.yaml', ['revenue: 120000', 'revenue: 60000']);
  const diff = await diffOf(change, {}, name);
  const text = formatMarkdown(diff, TOLD);
  const tables = text.split('\n\n').filter((block) => block.startsWith('| '));
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    const bars = table.split('\n').map((row) => row.match(/\|/g)?.length);
    expect(new Set(bars).size, table).toBe(1);
  }
  expect(text).not.toMatch(/<img|@all|\]\(http/);
  expect(formatHtml(diff, TOLD)).not.toMatch(/<img src=x|onerror=alert\(1\)>/);
});

test('a change of everything fits a comment, counts what it leaves out, and is the same each time', async () => {
  const one = await diffOf(edited('accounts/acme/internal/2026.yaml', ['revenue: 120000', 'revenue: 60000']));
  const many = <Item>(items: readonly Item[]): Item[] => Array.from({ length: 2000 }, () => items).flat();
  const diff: BookDiff = { ...one, moves: many(one.moves), scores: many(one.scores), facts: many(one.facts) };
  const text = formatMarkdown(diff, TOLD);
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text).toMatch(/…and \d+ more, in the whole report\./);
  expect(text.split('\n')[0]).toBe(`**${one.verdict}**`);
  expect(formatMarkdown(diff, TOLD)).toBe(text);
});

test('nothing that changes is one sentence', async () => {
  expect(formatMarkdown(await diffOf({}), TOLD).split('\n')[0]).toBe('**Nothing of the book changes.**');
});
