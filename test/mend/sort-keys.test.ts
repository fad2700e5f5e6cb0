import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { mendBook } from '../../src/mend/mend-book.ts';
import { sortKeys } from '../../src/mend/sort-keys.ts';
import { CONTENT_SCHEMAS, type FactsKind } from '../../src/read/content-schemas.ts';
import { readForMending } from '../../src/read/read-for-mending.ts';
import { withContent } from '../support/content-folder.ts';

const Small = z.strictObject({
  a: z.unknown(),
  b: z.strictObject({ x: z.unknown(), y: z.unknown() }).optional(),
  c: z.array(z.strictObject({ id: z.string(), what: z.unknown(), why: z.unknown() })).prefault([]),
  d: z.record(z.string(), z.unknown()),
  e: z.unknown(),
});

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('keys in another order', () => {
  it.each([
    ['of lines', lines('e: 1', 'a: 2'), lines('a: 2', 'e: 1')],
    ['of a mapping within', lines('b:', '  y: 1', '  x: 2'), lines('b:', '  x: 2', '  y: 1')],
    [
      'of entries of a list, whose dash stays before the first',
      lines('c:', '  -   why: 1 # so', '      id: i', '  - id: j'),
      lines('c:', '  -   id: i', '      why: 1 # so', '  - id: j'),
    ],
    [
      'of mappings one in the other',
      lines('c:', '- why:', '    - 1', '  id: i', 'a: 1'),
      lines('a: 1', 'c:', '- id: i', '  why:', '    - 1'),
    ],
    [
      'take their comments with them: above, behind and indented below',
      lines('b: # two', '  x: 1', '  # more of b', '# one', '# of all', 'a: 1 # so'),
      lines('# one', '# of all', 'a: 1 # so', 'b: # two', '  x: 1', '  # more of b'),
    ],
    [
      'leave what stands at the head and at the end',
      lines('# The file.', '', 'e: 1', 'a: 2', '', '# The end.'),
      lines('# The file.', '', 'a: 2', 'e: 1', '', '# The end.'),
    ],
    [
      'take a key along that sleeps',
      lines('## head', '', 'e: 1', '', '## what it is', '# b:', '#   x: 1', '#   y: 2', '', 'a: 1'),
      lines('## head', '', 'a: 1', '', '## what it is', '# b:', '#   x: 1', '#   y: 2', '', 'e: 1'),
    ],
    [
      'keep texts of several lines whole, signs of comments and blank lines in them too',
      lines('e: |', '  # no comment', '', '  # nor this', 'a: "x', '', '  # y"'),
      lines('a: "x', '', '  # y"', 'e: |', '  # no comment', '', '  # nor this'),
    ],
    [
      'keep blank lines between groups',
      lines('b: 1', 'a: 1', '', 'e: 1', 'd: 1'),
      lines('a: 1', 'b: 1', '', 'd: 1', 'e: 1'),
    ],
    [
      'get a blank line around what has several lines, where others have one',
      lines('a: 1', 'd: 2', '', 'b:', '  x: 1', '', 'c:', '  - id: i', 'e: 1'),
      lines('a: 1', '', 'b:', '  x: 1', '', 'c:', '  - id: i', '', 'd: 2', 'e: 1'),
    ],
    ['end as they ended: the last line without an end', 'e: 1\na: 2', 'a: 2\ne: 1'],
    ['end as they ended: two signs', 'e: 1\r\na: 2\r\n', 'a: 2\r\ne: 1\r\n'],
    [
      'behind the mark of a document',
      lines('---', 'e: 1', 'a: 2', '...'),
      lines('---', 'a: 2', 'e: 1', '...'),
    ],
  ])('%s', (_, text, expected) => {
    const sorted = sortKeys(text, Small);
    expect(sorted.text).toBe(expected);
    expect(sorted.left).toEqual([]);
    expect(sortKeys(expected, Small)).toEqual({ text: expected, mends: [], left: [] });
  });

  it.each([
    ['in braces', '\nb: { y: 1, x: 2 }\n', 2, 'the keys of "b" keep their order: they stand in braces'],
    ['beside one that nobody knows', 'e: 1\nf: 1\na: 1\n', 1, 'nobody knows where "f" belongs'],
    ['around a comment by itself', 'e: 1\n\n# Of what?\n\na: 1\n', 3, 'this comment stands by itself'],
    [
      'where a comment would come before the dash',
      'c:\n  - why: 1\n    # so\n    id: i\n',
      3,
      'the comment above "id" would come before the dash',
    ],
    ['written twice', 'e: 1\na: 1\na: 2\n', 1, 'it cannot be read as it stands'],
    ['with an anchor', 'e: &x 1\na: 1\n', 1, 'it holds an anchor'],
    ['with a tag', 'e: !x 1\na: 1\n', 1, 'it cannot be read as it stands'],
    ['with a merge', 'e: { <<: { x: 1 } }\na: 1\n', 1, 'it cannot be read as it stands'],
    ['behind a question mark', '? e\n: 1\n? a\n: 1\n', 1, 'something stands before one of its keys'],
    ['with line ends of two kinds', 'e: 1\r\na: 2\nb: 3\n', 1, 'its lines end in several ways'],
    [
      'with a text that keeps its last blank lines',
      'e: |+\n  x\n\n\na: 1\n',
      1,
      'in a way that is not understood',
    ],
  ])('%s are left', (_, text, line, why) => {
    const sorted = sortKeys(text, Small);
    expect(sorted.text).toBe(text);
    expect(sorted.left).toEqual([{ line, what: expect.stringContaining(why) }]);
  });

  it('that are ids of the book are left', () => {
    const text = 'd:\n  second: 1\n  first: 2\n';
    expect(sortKeys(text, Small)).toEqual({ text, mends: [], left: [] });
  });
});

const FILES: readonly (readonly [FactsKind, string])[] = [
  ['book', 'book.yaml'],
  ['team', 'team.yaml'],
  ['strategy', 'strategy.yaml'],
  ['customer-profile', 'accounts/hansen-weiss/customer/profile.yaml'],
  ['customer-year', 'accounts/hansen-weiss/customer/2026.yaml'],
  ['internal-profile', 'accounts/hansen-weiss/internal/profile.yaml'],
  ['internal-year', 'accounts/hansen-weiss/internal/2026.yaml'],
];
const read = (path: string): string =>
  readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');

/** The keys of every mapping turned about by lots. */
function shuffled(text: string, lots: readonly number[]): string {
  const parsed = parseDocument(text);
  let drawn = 0;
  const turn = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return;
    if (isMap(node)) {
      for (let at = node.items.length - 1; at > 0; at--) {
        const other = (lots[drawn++ % lots.length] ?? 0) % (at + 1);
        const [one, two] = [node.items[at], node.items[other]];
        if (one && two) [node.items[at], node.items[other]] = [two, one];
      }
    }
    for (const item of node.items) turn(isMap(node) ? (item as { value: unknown }).value : item);
  };
  turn(parsed.contents);
  return parsed.toString({ lineWidth: 0 });
}

interface Note {
  readonly at: number;
  readonly text: string;
  readonly indent: number;
}

/** Comments and blank lines put in wherever they fall. */
const withNotes = (text: string, notes: readonly Note[]): string => {
  const all = text.split('\n');
  for (const { at, text: note, indent } of notes) {
    const line = at % all.length;
    const own = /^ */.exec(all[line] ?? '')?.[0].length ?? 0;
    const margin = ' '.repeat(Math.max(0, own + indent));
    all.splice(line, 0, ...note.split('\n').map((one) => (one === '' ? '' : margin + one)));
  }
  return all.join('\n');
};

const spoken = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[ -]+/, '').trimEnd())
    .filter((line) => line !== '')
    .sort();

const note = fc.record({
  at: fc.nat(1000),
  text: fc.constantFrom(
    '# a note',
    '',
    '# one\n# two',
    '\n# apart\n',
    '# note: 1',
    '# owner: x\n#   y: 1',
    '## told\n# locale: x',
  ),
  indent: fc.constantFrom(0, 0, 0, 2, -2, 1),
});

describe('of files of a book, turned about', () => {
  const lots = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });

  it.each(FILES)('%s comes to its order again, whole', (kind, path) => {
    const schema = CONTENT_SCHEMAS[kind];
    fc.assert(
      fc.property(lots, (drawn) => {
        const text = shuffled(read(path), drawn);
        const once = sortKeys(text, schema);
        expect(once.left.filter(({ what }) => !what.endsWith('in braces'))).toEqual([]);
        expect(parse(once.text)).toEqual(parse(text));
        expect(spoken(once.text)).toEqual(spoken(text));
        expect(sortKeys(once.text, schema).mends).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it.each(FILES)('%s keeps every comment, wherever it stands', (kind, path) => {
    const schema = CONTENT_SCHEMAS[kind];
    fc.assert(
      fc.property(lots, fc.array(note, { maxLength: 12 }), (drawn, notes) => {
        const text = withNotes(shuffled(read(path), drawn), notes);
        const once = sortKeys(text, schema);
        expect(spoken(once.text)).toEqual(spoken(text));
        const twice = sortKeys(once.text, schema);
        expect([twice.text, twice.mends]).toEqual([once.text, []]);
        expect(once.left.some(({ what }) => what.includes('not understood'))).toBe(false);
      }),
      { numRuns: 8 },
    );
  });
});

it('what was issued, published or imported keeps its order, and all keep it unasked', async () => {
  const turned = 'currency: EUR\nrevenue: 5\n';
  const files = {
    'accounts/acme/internal/2025.yaml': 'revenue: 5\ncurrency: EUR\n',
    'accounts/acme/internal/imported.yaml': 'fields: {}\nmap: x\n',
    'accounts/acme/issued/2025.yaml': 'model: "1"\nissuedOn: 2025-11-18\nlabels: {}\nscores: {}\n',
  };
  await withContent(files, async (folder) => {
    const book = await readForMending(folder);
    const done = mendBook(book, { sortsKeys: true }).files;
    const ours = done.filter(({ document }) => document in files);
    expect(ours.map(({ document, after }) => [document, after])).toEqual([
      ['accounts/acme/internal/2025.yaml', turned],
    ]);
    expect(mendBook(book, { sortsKeys: false }).files).toEqual([]);
  });
});
