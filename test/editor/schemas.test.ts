/** What `rapport schemas` writes: complete, in its place, up to date, and no harm to what was there. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { runSchemas, type SchemasOptions } from '../../src/commands/schemas.ts';
import { CONTENT_KINDS, contentFile } from '../../src/editor/content-kinds.ts';
import { contentSchema } from '../../src/editor/content-schema.ts';
import { type JsonSchema, partsOf } from '../../src/editor/json-schema.ts';
import { listContent } from '../../src/read/list-content.ts';
import { readBook } from '../../src/read/read-book.ts';
import { type Files, withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';
import { isKind } from './content-schemas.ts';

const ROOT = join(import.meta.dirname, '../..');
const HANDBOOK = readFileSync(join(ROOT, 'src/site/pages/handbook/editor.mdx'), 'utf8');

async function run(options: Partial<SchemasOptions> & Pick<SchemasOptions, 'content'>) {
  let out = '';
  let err = '';
  const code = await runSchemas(
    { workspace: dirname(options.content), check: false, ...options },
    { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false, color: false },
  );
  return { code, out, err };
}

/** The tiny book in a folder of its own, with its schemas written. */
const withSchemas = <Result>(changes: Files, work: (content: string) => Promise<Result>): Promise<Result> =>
  withContent(changes, async (content) => {
    expect(await run({ content })).toMatchObject({ code: 0, err: '' });
    return work(content);
  });

const json = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

test('what is committed is up to date', async () => {
  const { code, out } = await run({ content: join(ROOT, 'content'), workspace: ROOT, check: true });
  expect(out).toContain('is up to date');
  expect(code).toBe(0);
});

test.for(CONTENT_KINDS)('every choice of %s is explained', (kind) => {
  const silent: unknown[] = [];
  const visit = (schema: JsonSchema): void => {
    if (schema.enum !== undefined && schema.enumDescriptions?.every(Boolean) !== true)
      silent.push(schema.enum);
    partsOf(schema).forEach(visit);
  };
  visit(contentSchema(contentFile(kind)));
  expect(silent).toEqual([]);
});

/** Files that people write by hand; the model and what is sealed have the handbook. */
const WRITTEN = [
  'offerings',
  'team',
  'strategy',
  'customer-profile',
  'customer-year',
  'internal-profile',
  'internal-year',
  'prospect-profile',
] as const;

test.for(WRITTEN)('every key of %s is described', (kind) => {
  const silent: string[] = [];
  const visit = (schema: JsonSchema, path: string): void => {
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      if (field.description === undefined && !path.endsWith('answers')) silent.push(`${path}.${key}`);
      visit(field, `${path}.${key}`);
    }
    const { items, additionalProperties, anyOf = [] } = schema;
    if (items !== undefined) visit(items, path);
    if (typeof additionalProperties === 'object') visit(additionalProperties, path);
    for (const one of anyOf) visit(one, path);
  };
  visit(contentSchema(contentFile(kind)), kind);
  expect(silent).toEqual([]);
});

test('each file of the demo book has the schema of its kind, and no other', async () => {
  const { files } = await listContent(join(ROOT, 'content'));
  const settings = await json(join(ROOT, '.vscode/settings.json'));
  const globs = Object.entries(settings['yaml.schemas'] as Record<string, string>);
  for (const { path, place } of files) {
    const found = globs.filter(([, glob]) => matchesGlob(`content/${path}`, glob)).map(([schema]) => schema);
    expect(found).toEqual(isKind(place.kind) ? [`./content/.schemas/${place.kind}.schema.json`] : []);
  }
});

test('a second run writes nothing, and reading content passes over what the first one wrote', () =>
  withSchemas({}, async (content) => {
    expect((await run({ content })).out).toMatch(
      /^What editors know of the book is up to date: \d+ files\.\n$/,
    );
    const { diagnostics, files } = await readBook(content);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files).toBe(Object.keys(TINY_BOOK).length);
  }));

test('a book that went on is told as drift of its words alone', () =>
  withSchemas({}, async (content) => {
    const team = `${TINY_BOOK['team.yaml']}  - { id: nora-lund, name: Nora Lund, title: Account manager }\n`;
    await writeFile(join(content, 'team.yaml'), team);
    const { code, out } = await run({ content, check: true });
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(
      `${content}/.schemas/words.schema.json is out of date, since the book has changed.`,
    );
    expect(out.split('\n')).toHaveLength(3);
    expect(HANDBOOK).toContain(out.replace(content, 'content'));
    await run({ content });
    const words = await json(join(content, '.schemas/words.schema.json'));
    expect(JSON.stringify(words)).toContain('"Nora Lund, Account manager"');
  }));

test('a schema that is older than Rapport, and one that is not there, are told', () =>
  withSchemas({}, async (content) => {
    await writeFile(join(content, '.schemas/team.schema.json'), '{}\n');
    const { code, out } = await run({ content, check: true, workspace: join(content) });
    expect(code).toBe(1);
    expect(out).toContain('team.schema.json is out of date, since Rapport has changed.');
    expect(out).toContain('editors may underline what is right');
    expect(out).toContain('.vscode/settings.json is not there.');
  }));

test('settings of others stay as they are', () =>
  withContent({}, async (content) => {
    const folder = join(dirname(content), '.vscode');
    const others = { 'editor.wordWrap': 'on', 'yaml.schemas': { 'other.json': 'other/*.yaml' } };
    await mkdir(folder);
    await writeFile(join(folder, 'settings.json'), JSON.stringify(others));
    await run({ content });
    const settings = await json(join(folder, 'settings.json'));
    expect(settings).toMatchObject(others);
    expect(Object.keys(settings['yaml.schemas'] as object)).toHaveLength(CONTENT_KINDS.length + 1);
  }));

test('settings with comments stay as they are: what to put in is printed until it stands there', () =>
  withContent({}, async (content) => {
    const folder = join(dirname(content), '.vscode');
    await mkdir(folder);
    await writeFile(join(folder, 'settings.json'), '{\n  // ours\n}\n');
    const { code, err } = await run({ content });
    expect(code).toBe(1);
    expect(err).toContain('is not plain JSON');
    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe('{\n  // ours\n}\n');
    const printed = err.slice(err.indexOf('{') + 1);
    expect(printed).toContain('"./content/.schemas/team.schema.json": "content/team.yaml"');
    await writeFile(join(folder, 'settings.json'), `{\n  // ours\n${printed}`);
    expect(await run({ content, check: true })).toMatchObject({ code: 0, err: '' });
  }));

test('words are not lost where a file that declares them cannot be read', () =>
  withSchemas({}, async (content) => {
    await writeFile(join(content, 'team.yaml'), 'people: [\n');
    const { code, err } = await run({ content });
    expect(code).toBe(1);
    expect(err).toContain('team.yaml cannot be read');
  }));

test.for([
  ['a folder that is not there', { content: 'nowhere', workspace: '.' }, 'There is no folder nowhere.\n'],
  ['content outside of what the editor opens', { content: '..', workspace: '.' }, '.. does not lie in .'],
] as const)('%s is wrong use', async ([, options, message]) => {
  const { code, err } = await run(options);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
