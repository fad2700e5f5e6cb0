import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeContent } from '../support/content-tree.ts';
import { FORBIDDEN, MARKER, markedFiles, unmarkedFields } from '../support/marked-account.ts';
import { pdfText } from '../support/pdf-text.ts';
import { runRapport } from '../support/run-rapport.ts';

const shared = async (name: string): Promise<string> =>
  readFile(new URL(`../../content/${name}`, import.meta.url), 'utf8');

let out: string;

beforeAll(async () => {
  const content = await writeContent({
    'book.yaml': await shared('book.yaml'),
    'model.yaml': await shared('model.yaml'),
    'offerings.yaml': await shared('offerings.yaml'),
    'team.yaml': await shared('team.yaml'),
    ...markedFiles,
  });
  out = join(await mkdtemp(join(tmpdir(), 'rapport-leak-')), 'dist');
  const run = await runRapport([
    'build',
    '--content',
    content,
    '--out',
    out,
    '--only',
    'plain',
    '--dpi',
    '72',
  ]);
  expect(run.code, run.err).toBe(0);
});

/** The bytes of a file as text, and of every compressed stream in it. */
async function readable(file: string): Promise<string> {
  const bytes = await readFile(file);
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      streams.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not a compressed stream.
    }
  }
  const pdf = file.endsWith('.pdf') ? await pdfText(bytes) : '';
  return [bytes.toString('utf8'), bytes.toString('utf16le'), ...streams, pdf].join('\n');
}

describe('the audience wall', () => {
  it('is tested with a marker in every internal field', () => {
    expect(unmarkedFields()).toEqual([]);
  });

  it('lets no internal value into any byte of a packet', async () => {
    const folder = join(out, 'packets', 'plain');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map((file) => file.name).sort()).toEqual(
      expect.arrayContaining(['01.png', '01.svg', 'index.html', 'packet.pdf']),
    );
    for (const file of files) {
      const text = (await readable(join(file.parentPath, file.name))).toLowerCase();
      for (const word of FORBIDDEN) {
        // Style sheets speak of margins too.
        const said = word === 'margin' ? text.replaceAll(/<style>[\s\S]*?<\/style>/g, '') : text;
        expect(said.includes(word.toLowerCase()), `${word} in ${file.name}`).toBe(false);
      }
    }
  });

  it('can tell: the internal site does hold the marker', async () => {
    const page = await readFile(join(out, 'site', 'accounts', 'plain.html'), 'utf8');
    expect(page).toContain(MARKER);
  });

  it('keeps the two trees apart', async () => {
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'packets', 'site']);
    expect(await readdir(join(out, 'packets'))).toEqual(['plain']);
  });
});
