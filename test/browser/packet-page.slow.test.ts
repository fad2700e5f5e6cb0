/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { demoPackets } from '../support/demo-packets.ts';
import { drawPacketHtml } from '../support/draw-packet-html.ts';
import {
  brokenWords,
  drawnBy,
  hiddenShapes,
  lostTexts,
  sidewaysScroll,
  spaceOutText,
  stopsOfKeyboard,
} from './packet-probe.ts';

const packets = join(inject('demoOut'), 'packets');
const accounts = readdirSync(packets).sort();
/** Of each language the fullest packet of the demo book, in its programme or not. */
const telling = [
  ...new Map(
    (await demoPackets('all'))
      .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
      .map((packet) => [packet.locale.slice(0, 2), packet] as const),
  ),
].map(([language, packet]) => ({ language, packet, account: packet.account.id }));
let browser: Browser;
let drawn: string;

beforeAll(async () => {
  drawn = await drawPacketHtml(
    telling.map(({ packet }) => packet),
    'test-languages',
  );
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Setting {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Opens a packet from disk, looks at it, and closes it. */
async function look<Seen>(
  account: string,
  { width = 1280, ...setting }: Setting,
  see: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...setting });
  try {
    const folder = telling.some((one) => one.account === account) ? drawn : packets;
    await page.goto(pathToFileURL(join(folder, account, 'index.html')).href);
    return await see(page);
  } finally {
    await page.close();
  }
}

/** Packets with letters of other scripts. */
const ofManyScripts = accounts.filter((account) =>
  readFileSync(join(packets, account, 'index.html'), 'utf8').includes('font-family:"Rapport Scripts"'),
);

describe('every packet opened from disk', () => {
  it('is there for several accounts, in both directions of reading', () => {
    expect(accounts.length).toBeGreaterThan(5);
    expect(telling.map(({ language }) => language).toSorted()).toEqual(['ar', 'de', 'en', 'fr']);
    expect(ofManyScripts.length).toBeGreaterThan(2);
  });

  it('asks for nothing but itself, has nothing to complain of and fits a phone', async () => {
    for (const account of accounts) {
      const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) asked.push(request.url());
      });
      page.on('console', (message) => said.push(message.text()));
      await page.goto(pathToFileURL(join(packets, account, 'index.html')).href);
      expect(asked, account).toHaveLength(1);
      expect(said, account).toEqual([]);
      expect(await sidewaysScroll(page), account).toBe(0);
      await page.close();
    }
  });

  it('is drawn with the fonts that it carries, to the last letter', async () => {
    for (const account of ofManyScripts) {
      expect(await look(account, {}, drawnBy), account).toEqual({ own: true, others: [] });
    }
  });
});

describe.each(telling)('a packet in $language', ({ account }) => {
  // Each width and each scheme once: what is wrong in one pair of them alone is rare, and dear to look for.
  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible %i wide, %s', async (width, colorScheme) => {
    await look(account, { width, colorScheme }, async (page) => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  it('loses nothing where letters are twice as large, or set wide', async () => {
    for (const width of [320, 1280]) {
      await look(account, { width }, async (page) => {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await sidewaysScroll(page), `twice as large at ${width}`).toBe(0);
        expect(await lostTexts(page), `twice as large at ${width}`).toEqual([]);
      });
      await look(account, { width }, async (page) => {
        await spaceOutText(page);
        expect(await sidewaysScroll(page), `set wide at ${width}`).toBe(0);
        expect(await lostTexts(page), `set wide at ${width}`).toEqual([]);
      });
    }
  });

  it('breaks no short word', async () => {
    for (const width of [320, 1280])
      expect(await look(account, { width }, brokenWords), `${width}`).toEqual([]);
  });

  it('is read with the keyboard alone', async () => {
    await look(account, { width: 360 }, async (page) => {
      const { first, unseen, unreached } = await stopsOfKeyboard(page);
      expect(first).toBe('#review');
      expect(unseen).toEqual([]);
      expect(unreached).toEqual([]);
      await page.reload();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('review');
    });
  });

  it.each(['light', 'dark'] as const)(
    'keeps its marks and charts in the reader’s own colours, %s',
    async (scheme) => {
      expect(await look(account, { forcedColors: 'active', colorScheme: scheme }, hiddenShapes)).toEqual([]);
    },
  );
});

describe('a packet from right to left', () => {
  const { account = '' } = telling.find(({ language }) => language === 'ar') ?? {};

  it('is the mirror of one from left to right', async () => {
    const edges = (page: Page) =>
      page.evaluate(() => {
        const boxOf = (selector: string): DOMRect =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [body, notes] = [boxOf('section:has(> aside) > .body'), boxOf('section:has(> aside) > aside')];
        const cell = document.querySelector('tbody th:has(.mark), tbody td:has(.mark)');
        const range = document.createRange();
        if (cell) range.selectNodeContents(cell);
        const [mark, whole] = [
          cell?.querySelector('.mark')?.getBoundingClientRect(),
          range.getBoundingClientRect(),
        ];
        return {
          notesAtTheEnd: notes.width > 0 && notes.right < body.left,
          markAtTheStart: mark !== undefined && mark.right === whole.right,
          numbersAtTheEnd:
            getComputedStyle(document.querySelector('td.end') ?? document.body).textAlign === 'end',
        };
      });
    expect(await look(account, {}, edges)).toEqual({
      notesAtTheEnd: true,
      markAtTheStart: true,
      numbersAtTheEnd: true,
    });
  });

  it('has the labels of its charts within the drawing', async () => {
    const outside = (page: Page) =>
      page.$$eval('.roomy svg', (drawings) =>
        drawings.flatMap((drawing) => {
          const { left, right } = drawing.getBoundingClientRect();
          return [...drawing.querySelectorAll('text')]
            .filter((label) => {
              const box = label.getBoundingClientRect();
              return box.left < left - 8 || box.right > right + 8;
            })
            .map((label) => label.textContent);
        }),
      );
    expect(await look(account, {}, outside)).toEqual([]);
  });
});

describe('a packet', () => {
  const [account = ''] = accounts;

  it('moves only where motion is welcome', async () => {
    const scrolling = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await look(account, { reducedMotion: 'reduce' }, scrolling)).toBe('auto');
    expect(await look(account, { reducedMotion: 'no-preference' }, scrolling)).toBe('smooth');
  });

  it('prints in ink on paper, whatever the screen', async () => {
    await look('al-nakheel', { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const seen = await page.$eval('.mark.done', (mark) => {
        const { printColorAdjust, backgroundColor } = getComputedStyle(mark);
        const { color, backgroundColor: paper } = getComputedStyle(document.documentElement);
        return { printColorAdjust, isFilled: backgroundColor === color, color, paper };
      });
      expect(seen).toEqual({
        printColorAdjust: 'exact',
        isFilled: true,
        color: 'rgb(24, 34, 45)',
        paper: 'rgb(255, 255, 255)',
      });
    });
  });

  it('breaks an address at its dots and at its @ alone', async () => {
    const lines = await look('al-nakheel', { width: 320 }, (page) =>
      page.$$eval('.control dd', (details) =>
        details
          .filter((detail) => detail.textContent?.includes('@'))
          .map((detail) => {
            const range = document.createRange();
            const tops = [...detail.childNodes].flatMap((node) => {
              range.selectNodeContents(node);
              return node.textContent?.trim() ? [range.getClientRects().length] : [];
            });
            return Math.max(...tops);
          }),
      ),
    );
    expect(lines).toEqual([1]);
  });
});
