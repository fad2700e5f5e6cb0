/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { type ServedSite, serveSite } from '../support/serve-site.ts';

// Under a path, as pages of a project are served: nothing of the site may count on the root of its host.
const BASE = '/reviews/2026/';
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await startBrowser();
  site = await serveSite(inject('demoOut'), BASE);
});
afterAll(async () => {
  await site.stop();
  await browser.close();
});

const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('close', () => expect(faults).toEqual([]));
  await page.goto(site.root + path);
  return page;
};

const column = (page: Page, at: number): Promise<string[]> =>
  page
    .locator('[data-table] tbody tr')
    .evaluateAll((rows, index) => rows.map((row) => row.children[index]?.textContent?.trim() ?? ''), at);
const value = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

describe('a table of the site', () => {
  it('is sorted by its heads, with what is not known last, and the address brings the order back', async () => {
    const page = await open('accounts.html');
    const head = page.getByRole('columnheader', { name: 'Revenue, EUR' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const falling = await column(page, 1);
    const known = falling.map(value).filter((each) => !Number.isNaN(each));
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect(falling.slice(known.length).every((text) => text.startsWith('–'))).toBe(true);
    expect(falling.length).toBeGreaterThan(known.length);

    const again = await open(page.url().slice(site.root.length));
    await again.waitForSelector('[aria-sort="descending"]');
    expect(await column(again, 1)).toEqual(falling);
    await again.close();

    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const rising = await column(page, 1);
    expect(rising.slice(0, known.length).map(value)).toEqual([...known].sort((a, b) => a - b));
    expect(rising.slice(known.length).every((text) => text.startsWith('–'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('is filtered by words and by owner, says how many rows are left, and is taken away as shown', async () => {
    const page = await open('accounts.html');
    const owners = page.locator('.tools label', { hasText: /^Owner/ }).locator('select');
    await owners.selectOption({ index: 1 });
    const owner = await owners.inputValue();
    const left = await column(page, 7);
    expect(left.length).toBeGreaterThan(1);
    expect(left.every((name) => name === owner)).toBe(true);
    const name = (await column(page, 0))[0] ?? '';
    await page.getByLabel('Filter').fill(name.toUpperCase());
    expect(await column(page, 0)).toEqual([name]);
    expect(await page.getByRole('status').textContent()).toMatch(/^1 of \d+ rows$/);
    expect(await page.locator('tfoot').textContent()).toContain('The book');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('all-accounts.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Account,"Revenue, EUR","Margin, %",/);
    expect(lines[1]).toContain(owner);

    await page.getByRole('button', { name: 'Show all' }).click();
    expect((await column(page, 0)).length).toBeGreaterThan(40);
    await page.close();
  });

  it('stands whole, in its order and without tools where there is no script', async () => {
    const page = await open('accounts.html?sort=-revenue&find=x', { javaScriptEnabled: false });
    expect((await column(page, 0)).length).toBeGreaterThan(40);
    expect(await page.locator('.tools').count()).toBe(0);
    expect(await page.locator('thead button').count()).toBe(0);
    await page.close();
  });

  it('keeps its heads in sight', async () => {
    const page = await open('accounts.html');
    await page.mouse.wheel(0, 1200);
    await page.waitForFunction(() => window.scrollY > 600);
    const top = await page
      .locator('thead th')
      .first()
      .evaluate((head) => head.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(2);
    await page.close();
  });
});

describe('a map of the site', () => {
  it('is filtered, and a mark that is found leads to its account', async () => {
    const page = await open('segments/growth-tier.html');
    const [first = ''] = await page.locator('.map-index li a').allTextContents();
    await page.getByLabel('Find by name').fill(first);
    const found = page.locator('.map-found a');
    await found.first().waitFor();
    expect(await found.first().textContent()).toBe(first);
    expect(await page.locator('.map .found').count()).toBe(await found.count());
    expect(new URL(page.url()).searchParams.get('map.find')).toBe(first);
    await found.first().click();
    await page.waitForURL(/\/accounts\//);
    expect(await page.locator('h1').textContent()).toBe(first);
    await page.close();
  });
});

describe('the search', () => {
  it('opens with a key on any page, finds a person, and leads there by keys alone', async () => {
    const page = await open('handbook/rules.html');
    await page.keyboard.press('/');
    await page.keyboard.type('karin akerlund');
    const first = page.locator('.search-dialog .found a').first();
    await first.waitFor();
    await page.waitForFunction(
      () => document.querySelector('.search-dialog .found-title')?.textContent === 'Karin Åkerlund',
    );
    await page.keyboard.press('ArrowDown');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\/akerlund-vardgrupp\.html#known$/);
    expect(await page.locator('#known').count()).toBe(1);
    await page.close();
  });

  it('is closed by Escape, and loads nothing before it is asked', async () => {
    const page = await open('accounts.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(100);
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('.search-dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    await page.close();
  });

  it('is filtered by kind and owner on a page of its own, whose address is to be shared', async () => {
    const page = await open('search.html?q=review&kind=handbook');
    await page.locator('.found a').first().waitFor();
    expect(new Set(await page.locator('.found-kind').allTextContents())).toEqual(new Set(['Handbook']));
    await page.getByLabel('Commitments').check({ force: true });
    await page.getByRole('searchbox').fill('');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.found-kind')].every((kind) => kind.textContent === 'Commitment'),
    );
    expect(new URL(page.url()).search).toBe('?kind=commitment');
    await page.close();
  });

  it('says what to do where there is no script', async () => {
    const page = await open('search.html', { javaScriptEnabled: false });
    expect(await page.locator('main a').count()).toBeGreaterThan(5);
    await page.close();
  });
});

it.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('is accessible with its tools in use, %i wide, %s', async (width, colorScheme) => {
  const states: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['accounts.html?sort=-revenue&find=a', (page) => page.waitForSelector('[aria-sort]')],
    ['segments/growth-tier.html?map.find=er', (page) => page.waitForSelector('.map.filtered')],
    ['search.html?q=review', (page) => page.waitForSelector('.found a')],
    [
      'index.html',
      async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('tier');
        await page.waitForSelector('.search-dialog .found a');
      },
    ],
  ];
  for (const [path, use] of states) {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await use(page);
    expect(await axeViolations(page), path).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.close();
  }
});
