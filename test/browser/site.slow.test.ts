/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BOOK_PAGE_PATHS } from '../../src/views/site/book-pages.ts';
import { axeViolations } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { brokenLinks, pagesOf, reachablePages } from '../support/check-links.ts';
import { type ServedSite, serveSite } from '../support/serve-site.ts';

const site = join(inject('demoOut'), 'site');
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serveSite(inject('demoOut'), '/');
});
afterAll(async () => {
  await browser.close();
  await served.stop();
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

/** Each page of its own is a kind, and so are all of a folder; of each kind the page that holds most. */
function richestOfEachKind(): readonly string[] {
  const kinds = new Map<string, { readonly page: string; readonly size: number }>();
  for (const page of pagesOf(site)) {
    const kind = page.replace(/[^/]+\.html$/, '') || page;
    const of = kind.startsWith('segments/') && kind !== 'segments/' ? 'segments/*/' : kind;
    const size = readFileSync(join(site, page)).length;
    if (size > (kinds.get(of)?.size ?? 0)) kinds.set(of, { page, size });
  }
  return [...kinds.values()].map(({ page }) => page);
}

describe('the internal site', () => {
  it('names nothing that it does not hold, and nothing from the root of a host', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it('has a page for every segment and account, each to be reached from the home page', () => {
    const pages = reachablePages(site);
    expect(pagesOf(site).filter((page) => !pages.includes(page))).toEqual([]);
    for (const [folder, least] of [
      ['accounts', 48],
      ['prospects', 20],
      ['segments', 18],
      ['handbook', 12],
      ['tasks', 2],
    ] as const)
      expect(pages.filter((page) => page.startsWith(`${folder}/`)).length, folder).toBeGreaterThanOrEqual(
        least,
      );
    expect(pages).toEqual(
      expect.arrayContaining(Object.values(BOOK_PAGE_PATHS).map((path) => `${path}.html`)),
    );
  });

  // Each width and each scheme once: what is wrong in one pair of them alone is rare, and dear to look for.
  it.each([
    ['phone', 360, 'dark', []],
    ['desktop', 1280, 'light', TELLING],
  ] as const)('is accessible on every kind of page at %s width %i, %s', async (_, width, scheme, more) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const path of new Set([...richestOfEachKind(), ...more])) {
      await page.goto(served.root + path);
      expect(await axeViolations(page), path).toEqual([]);
      expect(await overflow(), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(await page.textContent('body'), path).toContain('Internal');
    }
    await page.close();
  });

  it('has an index on top of long pages that leads down them, section by section', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const path of TELLING) {
      await page.goto(served.root + path);
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
