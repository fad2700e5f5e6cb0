import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { issuedFile, writeIssued } from '../../src/publish/write-issued.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'rapport-issued-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

it('writes once, and leaves alone what is there', async () => {
  const file = issuedFile('acme', 2026);
  expect(await writeIssued(content, file, 'first\n')).toBeNull();
  expect(await writeIssued(content, file, 'second\n')).toBe(
    'it came to be while this ran, and stays as it is',
  );
  expect(await readFile(join(content, file), 'utf8')).toBe('first\n');
});

it('writes once where two do so at the same moment', async () => {
  const file = issuedFile('acme', 2026);
  const ends = await Promise.all(['a', 'b', 'c'].map((text) => writeIssued(content, file, text)));
  expect(ends.filter((end) => end === null)).toHaveLength(1);
});

it('says so where a place does not let it be', async () => {
  await writeFile(join(content, 'accounts'), '');
  expect(await writeIssued(content, issuedFile('acme', 2026), '')).toMatch(
    /^the system does not let it be \(ENOTDIR\)$/,
  );
});
