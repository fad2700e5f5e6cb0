/// <reference lib="dom" />
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runPreview } from '../../src/commands/preview.ts';
import { BOOK_PAGE_PATHS } from '../../src/views/site/book-pages.ts';
import { axeViolations } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let server: Server;
let root: string;

beforeAll(async () => {
  browser = await startBrowser();
  const started = await runPreview(
    { out: inject('demoOut'), port: 0 },
    { out: () => {}, err: () => {}, isTerminal: false, color: false },
  );
  if (started === null) throw new Error('The demo book has not been built.');
  server = started;
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.close();
  await browser.close();
});

/** Pages of accounts and prospects that differ most: full, held, set by hand, new, lost, with and without lights. */
const TELLING = [
  'accounts/akerlund-vardgrupp.html',
  'accounts/isotoop-thuiszorg.html',
  'accounts/kuusijarven-energia.html',
  'accounts/meridian-taxi.html',
  'accounts/ohanlon-sonner.html',
  'prospects/brightwell-water.html',
  'prospects/fredriksvaer-havnekontor.html',
  'prospects/larkspur-schools.html',
];

/** What a link downloads or shows as it is: it must be there, and leads nowhere further. */
const isPage = (url: string): boolean => !/\.(pdf|png)$/u.test(url);

/** Every page of the site that a reader can reach from its home, by following links. */
async function crawl(): Promise<string[]> {
  const page = await browser.newPage();
  const seen = new Set<string>([root]);
  const queue = [root];
  const broken: string[] = [];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const response = isPage(url) ? await page.goto(url) : await page.request.get(url);
    if (response?.status() !== 200) broken.push(`${response?.status()} ${url}`);
    if (!isPage(url)) continue;
    const links = await page.$$eval('a[href]', (anchors) =>
      anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href),
    );
    for (const link of links.map((href) => href.split('#')[0] ?? '')) {
      if (!link.startsWith(root) || seen.has(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  await page.close();
  expect(broken).toEqual([]);
  return [...seen].filter(isPage).sort();
}

describe('the internal site', () => {
  it('has no broken link, and a page for every segment and account', async () => {
    const pages = await crawl();
    expect(pages.filter((url) => url.includes('/accounts/')).length).toBeGreaterThanOrEqual(48);
    expect(pages.filter((url) => url.includes('/prospects/')).length).toBeGreaterThanOrEqual(20);
    expect(pages.filter((url) => url.includes('/segments/')).length).toBeGreaterThanOrEqual(18);
    expect(pages.filter((url) => url.includes('/handbook/')).length).toBeGreaterThanOrEqual(12);
    expect(pages.filter((url) => url.includes('/tasks/')).length).toBeGreaterThanOrEqual(2);
    const own = Object.values(BOOK_PAGE_PATHS).map((path) => `${root}${path}.html`);
    expect(pages).toEqual(expect.arrayContaining(own));
  });

  it.each([
    ['phone', 360, 'light'],
    ['desktop', 1280, 'light'],
    ['desktop', 1280, 'dark'],
  ] as const)('is accessible on every kind of page at %s width %i, %s', async (_, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const pages = await crawl();
    // Each page of its own is a kind; of those that share a folder, one stands for all.
    const kindOf = (path: string): string =>
      path.includes('/')
        ? path
            .split('/')
            .slice(0, 2)
            .join('/')
            .replace(/[^/]+$/, '')
        : path;
    const kinds = new Map(pages.map((url) => [kindOf(url.slice(root.length)), url]));
    for (const url of new Set([root, ...kinds.values(), ...TELLING.map((path) => root + path)])) {
      await page.goto(url);
      expect(await axeViolations(page), url).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${url} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(await page.textContent('body'), url).toContain('Internal');
    }
    await page.close();
  });

  it('has an index on top of long pages that leads down them, section by section', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const path of TELLING) {
      await page.goto(root + path);
      const asked = await page
        .locator('.page-index a')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
      const heads = await page.locator('main h2[id]').evaluateAll((all) => all.map((head) => head.id));
      expect(asked.length, path).toBeGreaterThan(1);
      expect(
        heads.filter((id) => asked.includes(id)),
        path,
      ).toEqual(asked);
    }
    await page.close();
  });
});
