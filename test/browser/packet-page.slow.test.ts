/// <reference lib="dom" />
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';

const packets = join(inject('demoOut'), 'packets');
const accounts = readdirSync(packets).sort();
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const SIZES = [
  { name: 'phone', width: 360, height: 800 },
  { name: 'desktop', width: 1280, height: 900 },
] as const;

/** Opens a packet from disk and gathers what it asks for and complains of. */
async function open(
  account: string,
  size: (typeof SIZES)[number],
  scheme: 'light' | 'dark',
): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  await page.goto(pathToFileURL(join(packets, account, 'index.html')).href);
  return { page, asked, said };
}

describe('a packet opened from disk', () => {
  it('is there for several accounts', () => {
    expect(accounts.length).toBeGreaterThan(5);
  });

  it.each(SIZES)('asks for nothing but itself, and is accessible, at $name width', async (size) => {
    for (const account of accounts) {
      const { page, asked, said } = await open(account, size, 'light');
      expect(asked, account).toHaveLength(1);
      expect(said, account).toEqual([]);
      expect(await axeViolations(page), account).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${account} scrolls sideways`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('is accessible in the dark', async () => {
    const { page } = await open(accounts[0] ?? '', SIZES[1], 'dark');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('prints the shape of a status as it is on screen', async () => {
    const { page } = await open('al-nakheel', SIZES[1], 'light');
    await page.emulateMedia({ media: 'print' });
    const kept = await page.$eval('.mark.done', (mark) => {
      const { printColorAdjust, backgroundColor } = getComputedStyle(mark);
      return { printColorAdjust, isFilled: backgroundColor !== 'rgba(0, 0, 0, 0)' };
    });
    expect(kept).toEqual({ printColorAdjust: 'exact', isFilled: true });
    await page.close();
  });

  it('draws with its own fonts', async () => {
    const { page } = await open(accounts[0] ?? '', SIZES[1], 'light');
    await page.evaluate(() => document.fonts.ready.then(() => null));
    expect(
      await page.evaluate(() => document.fonts.check('16px "Rapport Sans"') && document.fonts.size > 0),
    ).toBe(true);
    expect(await page.evaluate(() => [...document.fonts].some((face) => face.status === 'loaded'))).toBe(
      true,
    );
    await page.close();
  });
});
