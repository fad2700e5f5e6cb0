import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import { TABLES } from '../../src/export/export-tables.ts';
import { writeManifest } from '../../src/publish/manifest.ts';
import { assertReplaceable } from '../../src/publish/output-folder.ts';
import { type ExportManifest, ExportManifestSchema } from '../../src/views/export-manifest.ts';
import { type Files, withContent } from '../support/content-folder.ts';

let root: string;
let out: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapport-export-'));
  out = join(root, 'tables');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (changes: Files = {}, options: { format?: 'csv' | 'json'; out?: string } = {}) =>
  withContent(changes, async (content) => {
    let [said, complained] = ['', ''];
    const io = {
      out: (text: string) => {
        said += text;
      },
      err: (text: string) => {
        complained += text;
      },
      isTerminal: false,
      color: false,
    };
    const target = options.out === 'content' ? content : (options.out ?? out);
    const { format = 'csv' } = options;
    const frame = { version: '1', pid: 41, isRunning: () => false };
    return { code: await runExport({ content, out: target, format, ...frame }, io), said, complained };
  });

const text = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
const manifest = async (): Promise<ExportManifest> =>
  ExportManifestSchema.parse(JSON.parse(await text('export.json')));

describe('rapport export', () => {
  it.each(['csv', 'json'] as const)('writes every table as %s, and the list of them', async (format) => {
    expect(await run({}, { format })).toMatchObject({ code: 0, complained: '' });
    const files = [...TABLES.map(({ name }) => `${name}.${format}`), 'export.json', 'model.json'];
    expect(await readdir(out)).toEqual(files.sort());
    expect(await manifest()).toMatchObject({
      kind: 'export',
      format,
      asOf: '2026-10-15',
      reviewYear: 2026,
      currency: 'EUR',
      model: '1',
    });
    expect(await readdir(root)).toEqual(['tables']);
  });

  it('writes the model as it was used', async () => {
    await run();
    const model = JSON.parse(await text('model.json'));
    expect(model).toMatchObject({
      version: '1',
      weights: {
        introduction: { dimensions: { need: 1 / 3, value: 1 / 3, behaviour: 1 / 3 } },
        growth: { dimensions: { need: 0.25, value: 0.5, behaviour: 0.25 } },
      },
      settings: { growth: { neutral: 50 }, freshness: { knowledge: 18 }, sensitivity: { shakePercent: 20 } },
    });
    expect(model.cuts.map((one: { year: number }) => one.year)).toEqual([2025, 2026]);
    expect(model.bands).toHaveLength(3);
    expect(model.shares.reduce((sum: number, one: { accounts: number }) => sum + one.accounts, 0)).toBe(4);
  });

  it('is the same, byte for byte, when it is done again', async () => {
    await run();
    const once = await Promise.all((await readdir(out)).sort().map(text));
    await run();
    expect(await Promise.all((await readdir(out)).sort().map(text))).toEqual(once);
  });

  it.each(['=HYPERLINK("//x"&A1,"y")', '+1', '-1', '@SUM(A1)', '＝1', 'x;=1'])(
    'keeps a spreadsheet from taking the name %s for a formula',
    async (name) => {
      const profile = `name: ${JSON.stringify(name)}\n`;
      await run({
        'accounts/evil/customer/profile.yaml': profile,
        'accounts/evil/internal/profile.yaml': 'owner: ana-silva\n',
      });
      const rows = parse(await text('accounts.csv'), { columns: true }) as {
        account: string;
        name: string;
      }[];
      const written = rows.find(({ account }) => account === 'evil')?.name ?? '';
      expect(written.replaceAll("'", '')).toBe(name);
      expect(written.split(';').every((piece) => !/^[=+\-@＝]/.test(piece))).toBe(true);
      await run(
        {
          'accounts/evil/customer/profile.yaml': profile,
          'accounts/evil/internal/profile.yaml': 'owner: ana-silva\n',
        },
        { format: 'json' },
      );
      const told = JSON.parse(await text('accounts.json')) as { account: string; name: string }[];
      expect(told.find(({ account }) => account === 'evil')?.name).toBe(name);
    },
  );

  it('says what is wrong with content, and writes nothing', async () => {
    const { code, complained } = await run({ 'team.yaml': 'people: nobody\n' });
    expect(code).toBe(1);
    expect(complained).toContain('team.yaml:1');
    expect(await readdir(root)).toEqual([]);
  });
});

describe('the folder of an export', () => {
  it('is replaced as a whole by the next one', async () => {
    await run({}, { format: 'csv' });
    expect((await run({}, { format: 'json' })).code).toBe(0);
    expect((await readdir(out)).some((name) => name.endsWith('.csv'))).toBe(false);
    expect(await readdir(root)).toEqual(['tables']);
  });

  it('may be there, and empty', async () => {
    await mkdir(out);
    expect((await run()).code).toBe(0);
  });

  it.each([
    ['files of somebody else', async () => writeFile(join(out, 'thesis.doc'), '')],
    ['a list of something else', async () => writeFile(join(out, 'export.json'), '{"kind":"export"}')],
    [
      'a build',
      async () => {
        const about = {
          tool: { name: 'rapport', version: '1' },
          asOf: '2026-10-31',
          contentDigest: '0',
        } as const;
        await writeManifest(out, about);
      },
    ],
    [
      'an export that somebody works in',
      async () => {
        await run();
        await writeFile(join(out, 'my-analysis.ipynb'), '');
      },
    ],
  ])('is refused where it holds %s', async (_, prepare) => {
    await mkdir(out);
    await prepare();
    const before = await readdir(out);
    const { code, complained } = await run();
    expect(code).toBe(2);
    expect(complained).toContain('holds files that no export of Rapport wrote');
    expect(await readdir(out)).toEqual(before);
    expect(await readdir(root)).toEqual(['tables']);
  });

  it('is refused where it is the content', async () => {
    const { code, complained } = await run({}, { out: 'content' });
    expect(code).toBe(2);
    expect(complained).toContain('must lie apart');
  });

  it('is not for a build to replace', async () => {
    await run();
    await expect(assertReplaceable(out, join(root, 'content'))).rejects.toThrow(
      'holds files that no build of Rapport wrote',
    );
  });
});
