/// <reference lib="dom" />
/** What a leader does with the site, from the home page to the paper in their hand. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type ServedSite, serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: ServedSite;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  site = await serveSite(inject('demoOut'), '/reviews/');
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const heading = async (): Promise<string> => (await page.locator('h1').textContent()) ?? '';
const figure = (text: string): number => Number(text.replaceAll(',', ''));

describe('a leader', () => {
  it('is with two clicks at the receipt of an account in a segment, and it adds up', async () => {
    await page.goto(`${site.root}index.html`);
    await page.locator('main a[href="segments/growth-tier/1a.html"]').first().click();
    await page.waitForURL(/segments\/growth-tier\/1a\.html$/);
    const member = page.locator('main tbody th[scope=row] a').first();
    const name = (await member.textContent()) ?? '';
    await member.click();
    await page.waitForURL(/\/accounts\/[a-z-]+\.html$/);
    expect(await heading()).toBe(name);

    const receipt = page.locator('[data-table="receipt-of-need"]');
    const points = await receipt.locator('tbody td:nth-child(6)').allTextContents();
    const sum = points.map(figure).reduce((total, each) => total + each, 0);
    const score = figure((await receipt.locator('tfoot td:nth-child(3)').textContent()) ?? '');
    expect(points.length).toBeGreaterThan(1);
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.05 * points.length);
    expect(await page.locator('a[href="#receipts"]').first().textContent()).toBe('Receipts');
  });

  it('filters a map by a label, and follows a mark that is left to its account', async () => {
    await page.goto(`${site.root}segments/growth-tier.html`);
    const tools = page.locator('.tools', { has: page.getByLabel('Find by name') });
    await tools.locator('select').first().selectOption({ index: 1 });
    await page.locator('.map.filtered').waitFor();
    const left = page.locator('.map-plot > svg > a.found');
    const marks = await page.locator('.map-plot > svg > a:has(.dot)').count();
    expect(await left.count()).toBeGreaterThan(0);
    expect(await left.count()).toBeLessThan(marks);
    expect(new URL(page.url()).search).toMatch(/^\?map\./);
    const goal = (await left.first().getAttribute('href')) ?? '';
    await left.first().locator('.dot').click();
    await page.waitForURL(new URL(goal, page.url()).href);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('hands on a table as it is sorted and filtered, in an address alone', async () => {
    await page.goto(`${site.root}accounts.html`);
    await page.getByLabel('Filter').fill('transactional');
    await page.getByRole('columnheader', { name: 'Revenue, EUR' }).getByRole('button').click();
    const rows = (of: Page): Promise<string[]> => of.locator('[data-table] tbody tr').allTextContents();
    const mine = await rows(page);
    expect(mine.length).toBeGreaterThan(2);
    expect(mine.every((row) => /transactional/i.test(row))).toBe(true);

    const theirs = await (await browser.newContext()).newPage();
    await theirs.goto(page.url());
    await theirs.locator('[aria-sort=descending]').waitFor();
    expect(await rows(theirs)).toEqual(mine);
    expect(await theirs.getByLabel('Filter').inputValue()).toBe('transactional');
    await theirs.context().close();
  });
});

interface Sheet {
  readonly text: string;
  /** How far from the edges of the sheet its text keeps, in points. */
  readonly margin: number;
}

/** The sheets of A4 that a browser prints of the page, with the letters on them. */
async function print(): Promise<readonly Sheet[]> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const [, , width = 0] = sheet.view;
      const items = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
      const margins = items
        .filter(({ str }) => str.trim() !== '')
        .flatMap(({ transform, width: length }) => [transform[4], width - transform[4] - length]);
      return { text: items.map(({ str }) => str).join(' '), margin: Math.min(...margins) };
    }),
  );
}

describe('on paper', () => {
  it.each([
    ['a table', 'accounts.html'],
    ['the widest table', 'whitespace.html'],
    ['a map', 'segments/growth-tier.html'],
    ['an account', 'accounts/akerlund-vardgrupp.html'],
    ['the ledger', 'commitments.html'],
  ])('%s keeps within the sheet, numbered, marked as internal and without its tools', async (_, of) => {
    await page.goto(site.root + of);
    const sheets = await print();
    for (const [index, { text, margin }] of sheets.entries()) {
      expect(margin, `${of}, sheet ${index + 1}`).toBeGreaterThan(28);
      expect(text).toContain('Internal');
      expect(text).toContain(`${index + 1} of ${sheets.length}`);
      expect(text).not.toMatch(/Download CSV|Show all|Skip to content|Search \//);
    }
  });

  it('a table is whole, under its heads on each sheet', async () => {
    await page.goto(`${site.root}accounts.html`);
    const names = await page.locator('[data-table] tbody th a').allTextContents();
    const sheets = await print();
    const bare = (text: string): string => text.replace(/[^A-Za-z]/g, '');
    const whole = bare(sheets.map(({ text }) => text).join(''));
    expect(names.length).toBeGreaterThan(48);
    expect(names.filter((name) => !whole.includes(bare(name)))).toEqual([]);
    expect(sheets.length).toBeGreaterThan(1);
    for (const { text } of sheets.slice(0, -1)) expect(text).toContain('Revenue tier');
  });

  it('says how many rows a filter left, and which of them a page holds', async () => {
    await page.goto(`${site.root}accounts.html?find=transactional`);
    await page.locator('.tools [role=status]', { hasText: ' of ' }).waitFor();
    const said = (await page.locator('.tools [role=status]').textContent()) ?? '';
    expect((await print()).map(({ text }) => text).join(' ')).toContain(said);
    await page.goto(`${site.root}commitments.html`);
    expect((await print()).map(({ text }) => text).join(' ')).toMatch(/Rows 1–\d+ of \d+/);
  });
});
