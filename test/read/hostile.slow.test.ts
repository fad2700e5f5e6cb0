import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseNarrative } from '../../src/read/parse-narrative.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { readBook } from '../../src/read/read-book.ts';
import { withContent } from '../support/content-folder.ts';

const YEAR = 'accounts/acme/internal/2025.yaml';
/** Milliseconds of the processor, which a busy machine does not stretch as it does the clock's. */
const timed = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Generous for a slow machine; what these guard against takes a minute or never ends. */
const PATIENCE = 10_000;

test('a file of 50 MB is refused at once', async () => {
  await withContent({}, async (contentDir) => {
    await writeFile(join(contentDir, YEAR), 'revenue: 1\n');
    await truncate(join(contentDir, YEAR), 50_000_000);
    const took = await timed(async () => {
      expect((await readBook(contentDir)).diagnostics.map(({ code }) => code)).toEqual(['file-too-large']);
    });
    expect(took).toBeLessThan(1_000);
  });
});

test('of a file with thousands of errors the first are shown, and how many more there are', async () => {
  const text = Array.from({ length: 5_000 }, (_, index) => `key${index}: 1\n`).join('');
  await withContent({ [YEAR]: text }, async (contentDir) => {
    const { diagnostics } = await readBook(contentDir);
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'findings-left-out', line: 201 });
    expect(diagnostics.at(-1)?.message).toMatch(/^4800 /);
  });
});

test.for([
  ['brackets', '['.repeat(200_000)],
  ['braces', '{a: '.repeat(50_000)],
  ['dashes', '- '.repeat(100_000)],
  ['question marks', '? '.repeat(100_000)],
  ['aliases', `a: &a x\n${'b: *a\n'.repeat(50_000)}`],
  ['closing braces', '}'.repeat(300_000)],
  ['escapes', `a: "${'\\q'.repeat(200_000)}"`],
  ['keys', Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('')],
  ['one line', `{${'a: 1, '.repeat(60_000)}}`],
  [
    'an alias bomb',
    `a: &a [x]\n${Array.from({ length: 26 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]\n`).join('')}`,
  ],
] as const)('a YAML file of nothing but %s is judged in time', async ([name, text]) => {
  const took = await timed(() => {
    const { findings } = parseYaml(YEAR, text);
    if (name !== 'keys') expect(findings.length).toBeGreaterThan(0);
  });
  expect(took).toBeLessThan(PATIENCE);
});

test.for([
  ['stars', 'a**b_ '],
  ['brackets', '['],
  ['ticks', '` `` '],
  ['quotes', '>'],
  ['dashes', '- '],
  ['list entries', '- a\n'],
  ['numbers', '1. a\n'],
  ['tags', '<Callout>'],
  ['closed tags', '<Callout>\n\na\n\n</Callout>\n\n'],
  ['braces', '{'],
  ['ampersands', '&'],
  ['lines', 'a\n'],
  ['headings', '## a\n'],
  ['references', '[x]: y\n'],
  ['link beginnings', '[a]('],
  ['backslashes', '\\'],
  ['tabs', '\t'],
] as const)('a narrative of nothing but %s is judged in time', async ([, piece]) => {
  const text = piece.repeat(Math.floor(190_000 / piece.length));
  expect(await timed(() => parseNarrative('notes.mdx', text))).toBeLessThan(PATIENCE);
});

test('a list that is indented deeper and deeper is judged in time', async () => {
  const text = Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}- a\n`).join('');
  const took = await timed(() => {
    expect(parseNarrative('notes.mdx', text).findings[0]?.code).toBe('narrative-too-deep');
  });
  expect(took).toBeLessThan(PATIENCE);
});
