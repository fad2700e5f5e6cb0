/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

const packets = join(inject('demoOut'), 'packets');
const pageOf = (account: string): string => join(packets, account, 'index.html');
const drafts = readdirSync(packets).filter((account) =>
  readFileSync(pageOf(account), 'utf8').includes('class="draft"'),
);
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The text of each sheet that a browser prints of a packet. */
async function printed(account: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(pageOf(account)).href);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) })
    .promise;
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  await page.close();
  return sheets;
}

it('a draft says so on every sheet that a browser prints', async () => {
  const [draft] = drafts;
  if (draft === undefined) throw new Error('The demo book holds no draft to print.');
  const sheets = await printed(draft);
  expect(sheets.length).toBeGreaterThan(1);
  // Once at the head of the sheet and once behind its text.
  for (const sheet of sheets) expect(sheet.match(/not yet approved|noch nicht freigegeben/g)).toHaveLength(2);
});

it('every sheet after the cover has its number, and no headline stands at the foot of one', async () => {
  const sheets = await printed('al-nakheel');
  expect(sheets.length).toBeGreaterThan(5);
  for (const [index, sheet] of sheets.entries()) {
    const number = `Page ${index + 1} of ${sheets.length}`;
    if (index === 0) expect(sheet).not.toContain(number);
    else expect(sheet).toContain(number);
  }
  const page = await browser.newPage();
  await page.goto(pathToFileURL(pageOf('al-nakheel')).href);
  const headlines = await page.$$eval('h2', (all) => all.map((one) => one.textContent ?? ''));
  await page.close();
  const bare = (text: string): string => text.replace(/\s/g, '');
  // How much follows the last headline of each sheet; a browser writes head and foot first.
  const rests = sheets.slice(1).flatMap((sheet) => {
    const text = bare(sheet);
    const ends = headlines.map(bare).flatMap((line) => {
      const at = text.lastIndexOf(line);
      return at === -1 ? [] : [at + line.length];
    });
    return ends.length === 0 ? [] : [text.length - Math.max(...ends)];
  });
  expect(rests.length).toBeGreaterThan(5);
  expect(Math.min(...rests)).toBeGreaterThan(60);
});
