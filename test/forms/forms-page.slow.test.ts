/**
 * The forms in a browser, with no network: they open without a complaint, ask nobody for anything, and
 * what they save says all that the file said before. Files lie in the browser's own store for trials.
 */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runForms } from '../../src/commands/forms.ts';
import { startBrowser } from '../support/browser.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const STORE = 'sveltia-cms-test';

let browser: Browser;
let page: Page;
let root: string;
let stop: () => Promise<void>;
const complaints: string[] = [];
const asked: string[] = [];
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'rapport-forms-'));
  const silent = { out: () => true, err: () => true, isTerminal: false, color: false };
  const order = { content: CONTENT, out, branch: 'main', pid: process.pid, isRunning: () => false };
  expect(await runForms({ ...order, backend: 'test-repo' }, silent)).toBe(0);
  const server = createServer(sirv(out, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await startBrowser();
  stop = async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
    await rm(out, { recursive: true, force: true });
  };
  // A language that is no other's default, and a place where the day begins late: both have cost content elsewhere.
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'America/Los_Angeles' });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(root)) asked.push(request.url());
  });
  files = await someFiles();
  await page.goto(`${root}admin/index.html`);
  await page.evaluate(store, { top: STORE, files });
  await page.reload();
  await page.getByRole('button').first().click();
  await page.getByText('Customer: 2026', { exact: true }).waitFor();
}, 120_000);

afterAll(() => stop());

/** Every file of two accounts that say much, and all prospects. */
async function someFiles(): Promise<Record<string, string>> {
  const folders = ['accounts/wiesengrund-kliniken', 'accounts/ohanlon-sonner', 'prospects'];
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(CONTENT, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  const read = listed
    .flat()
    .map(async (path) => [`content${path.slice(CONTENT.length)}`, await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
}

async function store({
  top,
  files: texts,
}: {
  top: string;
  files: Readonly<Record<string, string>>;
}): Promise<void> {
  const home = await navigator.storage.getDirectory();
  const start = await home.getDirectoryHandle(top, { create: true });
  for (const [path, text] of Object.entries(texts)) {
    const steps = path.split('/');
    let folder = start;
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
    const file = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
    const writer = await file.createWritable();
    await writer.write(text);
    await writer.close();
  }
}

const stored = (path: string): Promise<string> =>
  page.evaluate(
    async ({ top, steps }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(top);
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      return (await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile()).text();
    },
    { top: STORE, steps: path.split('/') },
  );

/** Opens a form, writes into one field, and saves. */
async function change(collection: string, entry: string, field: string, text: string): Promise<void> {
  await page.goto(`${root}admin/index.html#/collections/${collection}/entries/${entry}`);
  const box = page
    .locator(`[data-key-path="${field}"]`)
    .locator('input, textarea, [contenteditable=true]')
    .first();
  await box.fill(text);
  const save = page.locator('button.primary', { hasText: /Speichern|Save/ }).first();
  await save.click();
  await save.waitFor({ state: 'detached' });
}

test.for([
  ['customer-2026', 'wiesengrund-kliniken', 'customer/2026', 'headline', 'As the form says it'],
  ['customer-profile', 'wiesengrund-kliniken', 'customer/profile', 'name', 'Wiesengrund: Kliniken #1'],
  ['internal-profile', 'wiesengrund-kliniken', 'internal/profile', 'strategy', 'As the form says it'],
  ['internal-2026', 'wiesengrund-kliniken', 'internal/2026', 'revenue', 123_456],
  ['customer-2026', 'ohanlon-sonner', 'customer/2026', 'headline', 'As the form says it'],
] as const)(
  'the form %s of %s saves what was changed, and keeps every other value',
  {
    timeout: 60_000,
  },
  async ([collection, id, file, field, value]) => {
    const path = `content/accounts/${id}/${file}.yaml`;
    await change(collection, `${id}/${file}`, field, String(value));
    await expect.poll(() => stored(path)).toContain(String(value));
    expect(parse(await stored(path))).toEqual({ ...parse(files[path] ?? ''), [field]: value });
  },
);

test('the page has asked nobody else for anything, and has nothing to complain of', () => {
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});
