import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path) && !path.split('/').includes('.astro'))
    .map((path) => `${folder}/${path}`);
const textOf = (path: string): string =>
  readFileSync(`${root}${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
  ['chance', /\bMath\.random\b|\brandomUUID\b/],
  ['the process', /\bprocess\.|\bglobalThis\b/],
  ['the network', /\bfetch\(/],
  ['the console', /\bconsole\./],
  [
    'a locale of the machine',
    /\.toLocale\w*\(\s*\)|\.localeCompare\(|new Intl\.\w+\(\s*\)|new Intl\.\w+\(undefined/,
  ],
];
const PURE = [
  'src/model',
  'src/views',
  'src/score',
  'src/segment',
  'src/examine',
  'src/qualify',
  'src/plan',
  'src/benchmark',
  'src/project',
  'src/export',
  'src/editor',
  'src/diff',
  'templates',
];

describe('the pure rooms', () => {
  it.each(FORBIDDEN)('know nothing of %s', (_, pattern) => {
    const sinners = PURE.flatMap((room) => filesBelow(room, /\.ts$/)).filter((path) =>
      pattern.test(textOf(path)),
    );
    expect(sinners).toEqual([]);
  });
});

const IMPORT = /\bfrom\s+['"]([^'"]+)['"]|\bimport\s+['"]([^'"]+)['"]/g;
const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');

/** What a relative import of a file names, below the root. */
const resolved = (path: string, target: string): string =>
  target.startsWith('.')
    ? fileURLToPath(new URL(target, `file://${root}${path}`)).slice(root.length)
    : target;

describe('Astro pages, layouts and components', () => {
  it.each([
    ['src/packets', /^(src\/(packets|views)\/|templates\/|astro:|node:crypto$|@fontsource\/)/],
    ['src/site', /^(src\/(site|views)\/|templates\/|astro:|@fontsource\/)/],
  ])('of %s take views and nothing else', (tree, allowed) => {
    const files = filesBelow(tree, /\.(astro|mdx)$/);
    expect(files.length).toBeGreaterThan(5);
    const others = files.flatMap((path) =>
      importsOf(path)
        .map((target) => resolved(path, target))
        .filter((target) => !allowed.test(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(others).toEqual([]);
  });
});
