import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../src/issue/packet-digest.ts';
import { sealedText } from '../../src/model/sealed-text.ts';
import { runRapport } from '../support/run-rapport.ts';
import { ISSUED_FILE, withRepository } from './review-book.ts';

const run = promisify(execFile);

it('the pages of a packet are sealed and proven with it, by the command line', async () => {
  await withRepository({}, async ({ content, read, replace }) => {
    const leftovers = async (): Promise<string[]> =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('rapport-issue-'));
    const before = await leftovers();
    const where = ['--year', '2026', '--content', content];
    const issued = await runRapport(['issue', 'acme', ...where, '--pages', '--dpi', '72']);
    expect(issued).toMatchObject({ code: 0, err: '' });
    const text = await read(ISSUED_FILE);
    const { pages } = parse(text).seal;
    expect(pages.dpi).toBe(72);
    expect(Object.keys(pages.files).slice(0, 3)).toEqual(['packet.pdf', 'pages/01.svg', 'pages/01.png']);
    const same = await runRapport(['verify', 'acme', ...where, '--pages']);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toMatch(/issued on 2026-10-15 as version 1, and so are its PDF and its pages\.\n$/);

    // Other pixels of the same packet, in a seal that is otherwise right.
    const png = pages.files['pages/01.png'] as string;
    await replace(ISSUED_FILE, png, png.replaceAll(/[0-9a-f]/g, 'a'));
    const forged = parse(await read(ISSUED_FILE));
    await replace(ISSUED_FILE, forged.seal.digest, sha256(sealedText(forged)));
    expect((await runRapport(['verify', 'acme', ...where])).code).toBe(0);
    const other = await runRapport(['verify', 'acme', ...where, '--pages']);
    expect(other.code).toBe(1);
    expect(other.err).toContain('  Pages that differ: pages/01.png.\n');
    expect(await leftovers()).toEqual(before);
  });
});

it.each([
  [['issue', 'acme'], "required option '--year <year>' not specified"],
  [['issue', 'acme', '--year', 'last'], 'It must be a whole number from 1990 to 2100.'],
  [['verify', '--year', '2026'], "missing required argument 'id'"],
  [['issue', 'acme', '--year', '2026', '--draft-anyway'], "unknown option '--draft-anyway'"],
])('rapport %s is wrong use', async (args, said) => {
  const { code, err } = await runRapport(args);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

it('git has no part in it where there is none', async () => {
  await withRepository({}, async ({ content, root }) => {
    await run('rm', ['-rf', `${root}/.git`]);
    const issued = await runRapport(['issue', 'acme', '--year', '2026', '--content', content]);
    expect(issued.code).toBe(0);
    expect(issued.err).toContain('warning: The seal names no commit');
  });
});
