import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeContent } from '../support/content-tree.ts';
import {
  FORBIDDEN,
  MARKER,
  markedFiles,
  markedPeerInternals,
  markedPeers,
  unmarkedFields,
} from '../support/marked-account.ts';
import { pdfText } from '../support/pdf-text.ts';
import { runRapport } from '../support/run-rapport.ts';

const shared = async (name: string): Promise<string> =>
  readFile(new URL(`../../content/${name}`, import.meta.url), 'utf8');

const CUSTOMER = 'accounts/plain/customer/';

/** The files of a book that is the same to the customer of the marked account, and another in all else. */
async function otherBook(): Promise<Record<string, string>> {
  const own = Object.entries(markedFiles).filter(([path]) => path.startsWith(CUSTOMER));
  return {
    'book.yaml': await shared('book.yaml'),
    'model.yaml': (await shared('model.yaml')).replace(/^version: .*$/mu, 'version: "another"'),
    'offerings.yaml': (await shared('offerings.yaml')).replaceAll('stage: growth', 'stage: decline'),
    'team.yaml': (await shared('team.yaml')).replace('Omar Haddad', 'Olga Hadley'),
    ...Object.fromEntries(own),
    // The same peers, of whom we think otherwise.
    ...markedPeers,
    ...Object.fromEntries(Object.keys(markedPeerInternals).map((path) => [path, 'pricePosition: High.\n'])),
    'accounts/plain/internal/profile.yaml': '{}\n',
    'accounts/plain/internal/2026.yaml': 'revenue: 12\ncontributionMargin: -9\n',
  };
}

async function buildPlain(files: Readonly<Record<string, string>>): Promise<string> {
  const content = await writeContent(files);
  const dist = join(await mkdtemp(join(tmpdir(), 'rapport-leak-')), 'dist');
  const args = ['build', '--content', content, '--out', dist, '--only', 'plain', '--dpi', '72'];
  const run = await runRapport(args);
  expect(run.code, run.err).toBe(0);
  return dist;
}

/** Where our own people work is nobody else's to know. */
const host = MARKER.toLowerCase();
const addresses = `repository: { edit: "https://${host}.example/{path}" }\nsite: https://${host}.example/\n`;

let out: string;
let other: string;

beforeAll(async () => {
  out = await buildPlain({
    'book.yaml': `${await shared('book.yaml')}${addresses}`,
    'model.yaml': await shared('model.yaml'),
    'offerings.yaml': await shared('offerings.yaml'),
    'team.yaml': await shared('team.yaml'),
    ...markedFiles,
    ...markedPeers,
    ...markedPeerInternals,
  });
  other = await buildPlain(await otherBook());
});

/** Every file below a folder, by its path, ascending. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.sort().map(async (path) => [relative(folder, path), await readFile(path)] as const);
  return new Map(await Promise.all(read));
}

/** The bytes of a file as text in one and two bytes a character, and the text of every compressed stream in it. */
async function readable(name: string, bytes: Buffer): Promise<string> {
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      streams.push(inflateSync(bytes.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not a compressed stream.
    }
  }
  const pdf = name.endsWith('.pdf') ? await pdfText(bytes) : '';
  // Two-byte text reads like one-byte text once its zero bytes are gone, wherever it begins.
  const narrow = bytes.toString('latin1').replaceAll('\0', '');
  return [bytes.toString('utf8'), narrow, ...streams, pdf].join('\n');
}

/** The kinds of chunk in a PNG, each once. */
function chunksOf(png: Buffer): string[] {
  const kinds = new Set<string>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    kinds.add(png.toString('latin1', at + 4, at + 8));
  return [...kinds].sort();
}

describe('the audience wall', () => {
  it('is tested with a marker in every internal field', () => {
    expect(unmarkedFields()).toEqual([]);
  });

  it('lets no internal value into any byte of a packet', async () => {
    for (const [name, bytes] of await filesOf(join(out, 'packets', 'plain'))) {
      const text = (await readable(name, bytes)).toLowerCase();
      for (const word of FORBIDDEN) {
        // Style sheets speak of margins too.
        const said = word === 'margin' ? text.replaceAll(/<style>[\s\S]*?<\/style>/g, '') : text;
        expect(said.includes(word.toLowerCase()), `${word} in ${name}`).toBe(false);
      }
    }
  });

  it('compares the customer with peers, so that there is something to tell', async () => {
    const page = await readFile(join(out, 'packets', 'plain', 'index.html'), 'utf8');
    expect(page).toContain('Among your peers');
    expect(page).toContain('at least ten firms');
  });

  it('gives the customer the same bytes whatever we think of them, and whoever else is in the book', async () => {
    const packet = await filesOf(join(out, 'packets'));
    const same = await filesOf(join(other, 'packets'));
    expect([...same.keys()]).toEqual([...packet.keys()]);
    for (const [name, bytes] of packet) expect(same.get(name)?.equals(bytes), name).toBe(true);
  });

  it('leaves nothing in a packet but the page, the document and its images', async () => {
    for (const name of (await filesOf(join(out, 'packets', 'plain'))).keys())
      expect(name).toMatch(/^(index\.html|packet\.pdf|pages\/\d\d\.(svg|png))$/);
  });

  it('says nothing beside the picture in a page image', async () => {
    const images = [...(await filesOf(join(out, 'packets')))].filter(([name]) => name.endsWith('.png'));
    expect(images.length).toBeGreaterThan(1);
    for (const [name, bytes] of images)
      for (const kind of ['tEXt', 'zTXt', 'iTXt', 'tIME']) expect(chunksOf(bytes), name).not.toContain(kind);
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
