import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import { openEntries } from '../../src/read/entry-lines.ts';
import { openYaml } from '../../src/read/yaml-places.ts';

const FILE = `# Who they are
name: "Acme: the whole"

people:   # those we meet
  # the first
  - id: ada
    name: Ada

  # the second
  - { id: ben, name: Ben }
  -
    id: cho
    note: |
      - id: nobody
      answers:
        need-1: 3
  # nobody else
answers:
  need-1: { value: 3, basis: confirmed }
  # asked twice
  'need-2':
    value: >-
      need-3:
    basis: assumed
  need-3: {
    value: 1 }
goals: [ {goal: one},
  # between
  {goal: two} ]
flat:
- a
- b
`;

test.each([
  [['name'], 2],
  [['people'], 4],
  [['people', 0], 6],
  [['people', 1], 10],
  [['people', 2], 12],
  [['people', 3], 4],
  [['answers', 'need-1'], 19],
  [['answers', 'need-1', 'basis'], 19],
  [['answers', 'need-2'], 21],
  [['answers', 'need-2', 'basis'], 24],
  [['answers', 'need-3'], 25],
  [['answers', 'need-3', 'value'], 26],
  [['answers', 'need-9'], 18],
  [['goals', 0], 27],
  [['goals', 1], 29],
  [['flat', 1], 32],
  [['nothing'], 1],
])('%j lies on line %i', (path, line) => {
  expect(openEntries(FILE)(path)).toBe(line);
});

test.each([
  ['empty', ''],
  ['a list', '- a\n- b\n'],
  ['one flow', '{ answers: { a: 1 } }'],
  ['broken', 'a: [\n'],
])('a text that is %s has its first line', (_, text) => {
  expect(openEntries(text)(['answers', 'a'])).toBe(1);
});

it('counts lines that end as on Windows', () => {
  expect(openEntries('a: 1\r\nb:\r\n  - x\r\n  - y\r\n')(['b', 1])).toBe(4);
});

/** Every path of a value, parents first. */
const pathsOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, at) => [at, each])
    : Object.entries(value);
  return [
    ...(path.length === 0 ? [] : [path]),
    ...entries.flatMap(([key, each]) => pathsOf(each, [...path, key])),
  ];
};

describe('in every file of the demo book', () => {
  const root = fileURLToPath(new URL('../../content', import.meta.url));
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

  it('says what the parser of the whole file says, of every path in it', () => {
    const apart = texts.flatMap(([path, text]) => {
      const lineOf = openEntries(text);
      const source = openYaml(text);
      const lines = indexLines(text);
      return pathsOf(parse(text)).flatMap((place) => {
        const told = lineOf(place);
        const line = lines.positionAt(source.spanOf(place, 'key')[0]).line;
        return told === line ? [] : [`${path} ${place.join('.')}: ${told}, not ${line}`];
      });
    });
    expect(apart).toEqual([]);
  });
});
