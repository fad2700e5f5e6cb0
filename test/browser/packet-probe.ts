/// <reference lib="dom" />
/** What the tests of the packet's page measure in it. */
import type { Page } from 'playwright-core';

/** By how many pixels the page itself scrolls sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Sets text as wide as a reader may ask for (WCAG 1.4.12). */
export const spaceOutText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Texts that stand out of the box they belong in, or that a box cuts off; what scrolls cuts off nothing. */
export const lostTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isIn = (element: Element, selector: string): boolean => element.closest(selector) !== null;
    return [
      ...document.querySelectorAll<HTMLElement>('h1,h2,h3,h4,p,dt,dd,li,th,td,caption,figcaption,summary,a'),
    ]
      .filter((element) => !isIn(element, '.scroll') && !isIn(element, '.skip') && element.clientWidth > 0)
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return (
          element.scrollWidth > element.clientWidth + 1 || overflowX === 'hidden' || overflowX === 'clip'
        );
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });

/** Words of up to eleven letters that run on in the next line; longer ones may be hyphenated, and Han breaks anywhere. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.checkVisibility() !== true || text.parentElement.closest('svg')) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        if (word.length > 11 || /[\u3040-\ud7a3]/.test(word)) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = [...range.getClientRects()].map(({ top, height }) => Math.round(top / height));
        if (new Set(tops).size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** Where the key Tab leads through the whole page, and what is wrong on the way. */
export async function stopsOfKeyboard(
  page: Page,
): Promise<{ readonly first: string; readonly unseen: string[]; readonly unreached: string[] }> {
  const stops: { readonly name: string; readonly seen: boolean }[] = [];
  for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) stops.push(stop);
  const unreached = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.scroll')]
      .filter((box) => box.scrollWidth > box.clientWidth && box.dataset.reached === undefined)
      .map((box) => box.getAttribute('aria-labelledby') ?? ''),
  );
  return {
    first: stops[0]?.name ?? '',
    unseen: stops.flatMap(({ name, seen }) => (seen ? [] : [name])),
    unreached,
  };
}

/** The next stop; null at the end of the page. A stop is seen where it has an outline and nothing lies over it. */
async function nextStop(page: Page): Promise<{ readonly name: string; readonly seen: boolean } | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    if (element.dataset.reached !== undefined) return null;
    element.dataset.reached = '';
    element.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, Math.min(bottom, innerHeight) - 4);
    const seen =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      bottom - top >= 24 &&
      over?.closest('.draft') === null;
    return {
      name: element.getAttribute('href') ?? element.getAttribute('aria-labelledby') ?? 'summary',
      seen,
    };
  });
}

/** Marks and shapes of charts, other than gaps, that are hard to tell from the page: a contrast below 3 to 1. */
export const hiddenShapes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const isPale = (colour: string): boolean => {
      if (colour === 'none' || channels(colour)[3] === 0) return true;
      const [bright, dark] = [luminance(colour), paper].toSorted((a, b) => b - a);
      return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05) < 3;
    };
    const isGap = ({ classList }: Element): boolean =>
      classList.contains('fill-paper') || classList.contains('stroke-paper');
    const shapes = [...document.querySelectorAll('svg :is(rect,line,circle,path,polyline,text)')].filter(
      (shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return shape.checkVisibility() && isPale(fill) && isPale(stroke) && !isGap(shape);
      },
    );
    const marks = [...document.querySelectorAll('.mark')].filter((mark) =>
      isPale(getComputedStyle(mark).borderBlockEndColor),
    );
    return [...shapes, ...marks].slice(0, 5).map((shape) => shape.outerHTML.slice(0, 120));
  });

/** Whether the page draws with its own fonts, and which others it falls back on. */
export async function drawnBy(page: Page): Promise<{ readonly own: boolean; readonly others: string[] }> {
  await page.evaluate(() => document.fonts.ready.then(() => null));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1,h2,h3,h4,p,dt,dd,li,th,td,caption,figcaption,summary,text',
  });
  const fonts = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  const used = fonts.flatMap((one) => one.fonts);
  const others = used.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
  return { own: used.length > 0, others: [...new Set(others)] };
}
