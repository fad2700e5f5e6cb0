import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { writeFiles } from '../support/content-folder.ts';
import { type Running, startRapport } from '../support/run-rapport.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const PATIENCE = { timeout: 30_000 };
const demo = fileURLToPath(new URL('../../content', import.meta.url));
let folder = '';
let file = '';
let text = '';
let site = '';
let running: Running;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-dev-'));
  await cp(demo, join(folder, 'content'), { recursive: true });
  file = join(folder, 'content', 'accounts', 'obriens-bakeries', 'customer', 'profile.yaml');
  text = await readFile(file, 'utf8');
  running = startRapport(['dev', '--content', join(folder, 'content'), '--port', '0']);
  browser = await startBrowser();
  page = await browser.newPage();
  await vi.waitFor(() => expect(running.printed()).toContain('Packets: '), { timeout: 60_000 });
  site = addressOf('Site', running);
});
afterAll(async () => {
  await browser.close();
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

const named = (name: string): string => text.replace(/^name: .*$/m, `name: ${name}`);
const panel = () => page.locator('rapport-content-state .panel');
const strip = () => page.locator('rapport-content-state .strip');
const heading = () => page.locator('h1').first().textContent();
const addressOf = (what: 'Site' | 'Packets', of: Running): string =>
  new RegExp(`${what}: (\\S+)`).exec(of.printed())?.[1] ?? '';

/** What is wrong with the page for readers of any kind, by night on a phone and by day on a desk. */
async function faultsOfPage(): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    faults.push(...(await axeViolations(page)));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) faults.push(`scrolls sideways by ${over} at ${width}`);
  }
  return faults;
}

describe('rapport dev', () => {
  it('shows a save, and the save of an editor that replaces the file', async () => {
    await page.goto(`${site}accounts/obriens-bakeries.html`);
    await writeFile(file, named('Saved Bakeries'));
    await expect.poll(heading, PATIENCE).toBe('Saved Bakeries');
    for (const name of ['Replaced Once', 'Replaced Bakeries']) {
      await writeFile(join(folder, 'saved.yaml'), named(name));
      await rename(join(folder, 'saved.yaml'), file);
      await expect.poll(heading, PATIENCE).toBe(name);
    }
  });

  it('lays an error with its file and line over the last good page until it is mended', async () => {
    const line = text.split('\n').length;
    await writeFile(file, `${named('Faulty Bakeries').trimEnd()}\nsectr: [\n`);
    await panel().waitFor(PATIENCE);
    expect(await panel().textContent()).toMatch(
      new RegExp(`obriens-bakeries/customer/profile\\.yaml:${line}:\\d+`),
    );
    expect(running.printed()).toContain(`obriens-bakeries/customer/profile.yaml:${line}:`);
    expect(await strip().textContent()).toContain('This page is old');
    expect(await heading()).toBe('Replaced Bakeries');
    expect(await faultsOfPage()).toEqual([]);

    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached', ...PATIENCE });
    await page.reload();
    await strip().waitFor(PATIENCE);
    expect([await panel().count(), await strip().textContent()]).toEqual([
      0,
      expect.stringContaining('This page is old'),
    ]);
    await strip().getByRole('button').press('Enter');
    await panel().waitFor(PATIENCE);

    await writeFile(file, named('Mended Bakeries'));
    await expect.poll(heading, PATIENCE).toBe('Mended Bakeries');
    await expect.poll(() => strip().textContent(), PATIENCE).not.toContain('This page is old');
    expect(await panel().count()).toBe(0);
  });

  it('shows the packet of an account from a process of its own, and follows it', async () => {
    await page.goto(`${site}accounts/obriens-bakeries.html`);
    await strip().getByRole('link', { name: 'Its packet' }).click();
    const packet = page.frameLocator('iframe').locator('h1');
    await expect.poll(() => packet.textContent(), PATIENCE).toBe('Mended Bakeries');
    expect(await faultsOfPage()).toEqual([]);
    const source = await page.locator('iframe').getAttribute('src');
    expect(new URL(source ?? '').origin).not.toBe(new URL(site).origin);
    await writeFile(file, named('Packed Bakeries'));
    await expect.poll(() => packet.textContent(), PATIENCE).toBe('Packed Bakeries');
  });

  it('lists the packets at the address that it prints', async () => {
    await page.goto(addressOf('Packets', running));
    await strip().waitFor(PATIENCE);
    expect(await page.locator('main li a').count()).toBeGreaterThan(40);
    expect(await faultsOfPage()).toEqual([]);
    await page.getByRole('link', { name: 'obriens-bakeries' }).click();
    await page.locator('iframe').waitFor(PATIENCE);
  });

  it('asks no machine but this one', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).hostname));
    await page.goto(`${site}index.html`);
    await strip().waitFor(PATIENCE);
    expect([...new Set(asked)]).toEqual(['127.0.0.1']);
  });

  it('takes the next port where one is taken, waits for content to be whole, and ends at Ctrl-C', async () => {
    const content = join(folder, 'tiny');
    const profile = 'accounts/acme/customer/profile.yaml';
    await writeFiles(content, { ...TINY_BOOK, [profile]: 'name: [\n' });
    const taken = new URL(site).port;
    const second = startRapport(['dev', '--content', content, '--port', taken]);
    try {
      await expect.poll(second.printed, { timeout: 60_000 }).toContain('Packets: ');
      const own = addressOf('Site', second);
      expect(second.printed()).toContain(`Port ${taken} is taken; ${new URL(own).port} is used.\n`);

      await page.goto(own);
      await panel().waitFor(PATIENCE);
      expect(await heading()).toBe('No page can be drawn yet');
      expect(await panel().textContent()).toContain('acme/customer/profile.yaml:1:7');
      expect(await faultsOfPage()).toEqual([]);
      await writeFiles(content, { [profile]: TINY_BOOK[profile] ?? '' });
      await expect.poll(heading, PATIENCE).not.toBe('No page can be drawn yet');
      expect(await panel().count()).toBe(0);

      await page.goto(`${own}packets/acme`);
      const packets = new URL((await page.locator('iframe').getAttribute('src')) ?? '').origin;
      expect((await fetch(`${packets}/acme`)).status).toBe(200);
      const told = second.printed();
      expect(await second.interrupt()).toBe(0);
      expect(second.printed()).toBe(told);
      for (const ended of [own, packets]) await expect(fetch(ended), ended).rejects.toThrow();
      expect((await fetch(site)).status).toBe(200);
    } finally {
      await second.stop();
    }
  });

  it('puts nothing of its own into a build', async () => {
    const out = join(inject('demoOut'), 'site');
    const files = (await readdir(out, { recursive: true })).filter((path) => /\.(html|js|css)$/.test(path));
    expect(files.length).toBeGreaterThan(50);
    const found = [];
    for (const path of files)
      if (/rapport-content-state|__rapport|@vite/.test(await readFile(join(out, path), 'utf8')))
        found.push(path);
    expect(found).toEqual([]);
  });
});
