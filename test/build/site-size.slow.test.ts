/// <reference lib="dom" />
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { brokenLinks, pagesOf } from '../support/check-links.ts';
import { writeLargeBook } from '../support/large-book.ts';
import { runRapport } from '../support/run-rapport.ts';
import { serveSite } from '../support/serve-site.ts';

/** Bytes as they lie on the disk: no host is asked to compress, so no reader gets more. */
const PAGE_IN_ALL = 400_000;
const SCRIPT = 60_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rapport-large-'));
const site = join(folder, 'out', 'site');

beforeAll(async () => {
  await writeLargeBook(join(root, 'content'), join(folder, 'content'), 1000);
  const run = await runRapport([
    'build',
    ...['--content', join(folder, 'content')],
    ...['--out', join(folder, 'out')],
    ...['--only', 'meridian-taxi', '--no-images'],
  ]);
  expect(run.code, run.err.slice(0, 3000)).toBe(0);
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const size = (path: string): number => statSync(join(site, path)).size;
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const namedIn = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, path]) => (path ?? '').replace(/^(\.\.\/)+/, ''));

/** What a page costs whoever opens it first: itself, its scripts, its styles, and every font that any page uses. */
const costs = (page: string, fonts: number) => {
  const html = readFileSync(join(site, page), 'utf8');
  const inline = sum(namedIn(html, /<script[^>]*>([\s\S]*?)<\/script>/g).map((text) => text.length));
  const script = inline + sum(namedIn(html, /<script[^>]* src="([^"]*)"/g).map(size));
  const styles = sum(namedIn(html, /<link rel="stylesheet" href="([^"]*)"/g).map(size));
  return { page, script, all: Buffer.byteLength(html) + script + styles + fonts };
};

describe('the site of a book of a thousand accounts', () => {
  it('has no page that weighs more than its budget', () => {
    const fonts = sum(
      readdirSync(join(site, '_astro'))
        .filter((name) => name.endsWith('.woff2'))
        .map((name) => size(`_astro/${name}`)),
    );
    const pages = pagesOf(site).map((page) => costs(page, fonts));
    expect(pages.length).toBeGreaterThan(1500);
    expect(pages.filter(({ script }) => script > SCRIPT || script === 0)).toEqual([]);
    expect(pages.filter(({ all }) => all > PAGE_IN_ALL)).toEqual([]);
  });

  it('lists every account on the pages of the index', () => {
    const listed = pagesOf(site)
      .filter((page) => /^accounts(\.all-accounts\.\d+)?\.html$/.test(page))
      .flatMap((page) =>
        namedIn(readFileSync(join(site, page), 'utf8'), /<th scope="row"><a href="(accounts\/[^"]*)"/g),
      );
    const accounts = readdirSync(join(folder, 'content', 'accounts'));
    expect(new Set(listed).size).toBe(accounts.length);
    expect(listed).toHaveLength(accounts.length);
  });

  it('names nothing that it does not hold', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it('is sorted over all pages of a table, and its dots can be pointed at and followed', async () => {
    const browser = await startBrowser();
    const served = await serveSite(join(folder, 'out'), '/reviews/');
    const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
    await page.goto(`${served.root}accounts.all-accounts.2.html`);
    await page.getByRole('button', { name: 'Revenue, EUR' }).click();
    await page.waitForFunction(() =>
      document.querySelector('.tools [role=status]')?.textContent?.endsWith(' rows'),
    );
    const all = readdirSync(join(folder, 'content', 'accounts')).length.toLocaleString('en-GB');
    expect(await page.getByRole('status').textContent()).toBe(`${all} of ${all} rows`);
    expect(await page.locator('tbody tr').count()).toBe(200);
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    expect(await page.locator('tbody tr').count()).toBe(400);
    const amounts = await page.locator('tbody td:nth-child(2)').allTextContents();
    const numbers = amounts.map((text) => Number(text.replaceAll(',', '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await page.pdf();
    expect(await page.locator('tbody tr').count(), 'rows on paper').toBe(Number(all.replaceAll(',', '')));

    await page.goto(`${served.root}segments/growth-tier.html?map.find=ekholm`);
    const dot = page.locator('.matches circle').first();
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (box === null) throw new Error('No dot is found.');
    await page.mouse.move(box.x + 3, box.y + 3);
    const pointed = page.locator('.pointed a');
    await pointed.waitFor();
    const name = (await pointed.locator('.name').textContent()) ?? '';
    expect(name).toContain('Ekholm');
    await page.mouse.click(box.x + 4, box.y + 4);
    await page.waitForURL(/\/accounts\//);
    expect(await page.locator('h1').textContent()).toBe(name);
    await browser.close();
    await served.stop();
  });

  it('keeps its index of the search in few files', () => {
    const files = readdirSync(join(site, 'pagefind'), { recursive: true });
    expect(files.length).toBeLessThan(700);
  });
});
