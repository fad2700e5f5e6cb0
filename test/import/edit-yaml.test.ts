import { createTwoFilesPatch } from 'diff';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { editYaml, readEditable } from '../../src/import/edit-yaml.ts';
import type { Edit, Plain } from '../../src/import/merge-values.ts';

const set = (path: Edit['path'], value: Plain): Edit => ({ kind: 'set', path, value, after: [] });
const addKey = (path: Edit['path'], value: Plain, after: string[] = []): Edit => ({
  kind: 'add-key',
  path,
  value,
  after,
});
const addItem = (path: Edit['path'], value: Plain): Edit => ({ kind: 'add-item', path, value, after: [] });

/** The lines that a change takes away and puts in. */
const changedLines = (before: string, after: string): readonly string[] =>
  createTwoFilesPatch('a', 'a', before, after, '', '', { context: 0 })
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2})/.test(line));

test.each<[intent: string, before: string, edits: Edit[], lines: string[]]>([
  [
    'a number beside a comment',
    '# top\nrevenue:   100   # as billed\n\n# end\n',
    [set(['revenue'], 120.5)],
    ['-revenue:   100   # as billed', '+revenue:   120.5   # as billed'],
  ],
  [
    'double quotes',
    'name: "Acme"\n',
    [set(['name'], 'Acme "2"')],
    ['-name: "Acme"', '+name: "Acme \\"2\\""'],
  ],
  ['single quotes', "name: 'Acme'\n", [set(['name'], "Ann's")], ["-name: 'Acme'", "+name: 'Ann''s'"]],
  ['a plain text that would be a number', 'unit: a\n', [set(['unit'], '12')], ['-unit: a', '+unit: "12"']],
  ['a plain text that would be a comment', 'a: b\n', [set(['a'], 'b # c')], ['-a: b', '+a: "b # c"']],
  [
    'a folded paragraph',
    'strategy: >-\n  one\n  two\nowner: a # who\n',
    [set(['strategy'], 'new')],
    ['-strategy: >-', '-  one', '-  two', '+strategy: new'],
  ],
  [
    'one value of a flow map',
    'people:\n  - { id: a,   title: "Old", role: ceo } # boss\n  - {id: b}\n',
    [set(['people', 0, 'title'], 'New, newer')],
    [
      '-  - { id: a,   title: "Old", role: ceo } # boss',
      '+  - { id: a,   title: "New, newer", role: ceo } # boss',
    ],
  ],
  [
    'a key added to a flow map',
    'people:\n  - {id: b, role: ceo}\n',
    [addKey(['people', 0, 'title'], 'T: a', ['id'])],
    ['-  - {id: b, role: ceo}', '+  - {id: b, title: "T: a", role: ceo}'],
  ],
  [
    'a key after the one that comes before it',
    'name: A # n\n# about the country\ncountry: B\n',
    [addKey(['industry'], 'Tea', ['locale', 'name'])],
    ['+industry: Tea'],
  ],
  [
    'a key in a block map in a list',
    'people:\n  -   id: a\n      # why\n      role: ceo\nend: 1\n',
    [addKey(['people', 0, 'title'], 'T', ['id'])],
    ['+      title: T'],
  ],
  [
    'an item at the end of a list, before what follows',
    'people:\n- { id: a } # z\n\n# goals\ngoals: []\n',
    [addItem(['people'], { id: 'b', name: 'B' })],
    ['+- { id: b, name: B }'],
  ],
  [
    'an item in a flow list',
    'pursuing: [ tea ] # x\n',
    [addItem(['pursuing'], 'coffee')],
    ['-pursuing: [ tea ] # x', '+pursuing: [ tea, coffee ] # x'],
  ],
  [
    'an item in an empty list',
    'people: []\n',
    [addItem(['people'], { id: 'a' })],
    ['-people: []', '+people: [ { id: a } ]'],
  ],
  ['a key in an empty map', '# nobody\n{}\n', [addKey(['owner'], 'ann')], ['-{}', '+owner: ann']],
  ['a key in a file of comments', '# nobody\n', [addKey(['owner'], 'ann')], ['+owner: ann']],
  [
    'a list under a new key',
    'name: A\n',
    [addKey(['people'], [{ id: 'a', name: 'B' }], ['name'])],
    ['+people:', '+  - { id: a, name: B }'],
  ],
  [
    'several keys in their order',
    'revenue: 1\n',
    [addKey(['grossMargin'], 2, ['revenue']), addKey(['costToServe'], 3, ['grossMargin', 'revenue'])],
    ['+grossMargin: 2', '+costToServe: 3'],
  ],
])('%s changes these lines alone', (_, before, edits, lines) => {
  const after = editYaml(before, edits);
  expect(after).not.toBeNull();
  expect(changedLines(before, after ?? '')).toEqual(lines);
});

test('line ends of Windows, a byte order mark and a missing last line end stay', () => {
  const before = '\ufeffname: A # n\r\npeople:\r\n  - { id: a }\r\nlast: 1';
  const edits = [set(['name'], 'B'), addItem(['people'], { id: 'b' }), addKey(['end'], 2, ['last'])];
  expect(editYaml(before, edits)).toBe(
    '\ufeffname: B # n\r\npeople:\r\n  - { id: a }\r\n  - { id: b }\r\nlast: 1\r\nend: 2',
  );
});

test('tabs, odd indents and comments at every end stay', () => {
  const before =
    'a:   # one\n      - id: x   # two\n        n: 1\t# three\n      # four\nb: 2 # five\n# six\n';
  const after = editYaml(before, [set(['a', 0, 'n'], 7), addItem(['a'], { id: 'y' })]);
  expect(changedLines(before, after ?? '')).toEqual([
    '-        n: 1\t# three',
    '+        n: 7\t# three',
    '+      - { id: y }',
  ]);
  expect(parseDocument(after ?? '').toJS()).toEqual({ a: [{ id: 'x', n: 7 }, { id: 'y' }], b: 2 });
});

test.each([
  ['an anchor', 'a: &x 1\nb: 2\n', 'it has an anchor', 3],
  ['an alias', 'a: 1\nb: *x\n', 'it has an alias', 8],
  ['a tag', 'a: !!str 1\n', 'it has a tag', 3],
  ['YAML that is broken', 'a: [1\n', 'Flow sequence', 6],
  ['a list', '- a\n', 'it is no mapping', 0],
])('%s is refused', (_, text, problem) => {
  expect(readEditable(text)).toMatchObject({ problem: expect.stringContaining(problem) });
});

test('a layout that is not foreseen is refused, not spoiled', () => {
  expect(editYaml('? a\n: 1\n? {b: 2}\n: 3\n', [set(['c', 'd'], 1)])).toBeNull();
  expect(editYaml('a: 1\n', [set(['b'], 2)])).toBeNull();
  expect(editYaml('people:\nname: A\n', [addItem(['people'], { id: 'a' })])).toBeNull();
});

test.each<[where: string, text: string, edit: Edit]>([
  ['between items of a list in brackets', 'a: [x, # why x\n  y]\n', set(['a'], ['x', 'z'])],
  ['at the head of a folded text', 'a: >- # as they said\n  one\n  two\n', set(['a'], 'new')],
  ['in brackets that are empty', 'a: [ # none yet\n  ]\n', addItem(['a'], { id: 'b' })],
  ['in braces that are empty', 'a: { # none yet\n  }\n', addKey(['a', 'b'], 1)],
])('a note %s would go with what is replaced: refused', (_, text, edit) => {
  expect(editYaml(text, [edit])).toBeNull();
});

test('what looks like a note inside of a text is none', () => {
  expect(editYaml('a: |\n  # one\nb: "# two"\n', [set(['a'], 'x'), set(['b'], 'y')])).toBe('a: x\nb: "y"\n');
});

test('a new item comes after the keys of the last one that sleep', () => {
  const before = 'a:\n  - id: x\n    # role: ceo\n    # title: Boss\n  # the end of the list\nb: 1\n';
  expect(editYaml(before, [addItem(['a'], { id: 'y' })])).toBe(
    before.replace('  # the end', '  - { id: y }\n  # the end'),
  );
});
