/// <reference lib="dom" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ManifestSchema } from '../../src/views/manifest.ts';
import { startBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/check-links.ts';
import { type Answer, HOSTS, type Host, runHost, type Tree } from '../support/hosts.ts';

const site = join(inject('demoOut'), 'site');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join(site, path)).isFile(),
);
const folders = files.flatMap((path) =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, at, all) => `${all.slice(0, at + 1).join('/')}/`),
);
const names = new Set([...files, ...folders]);
const tree: Tree = { has: (path) => names.has(path), read: (path) => readFileSync(join(site, path)) };

const handbook = readFileSync(
  fileURLToPath(new URL('../../src/site/pages/handbook/publish-the-site.mdx', import.meta.url)),
  'utf8',
);
/** The policy as the handbook gives it. */
const POLICY = /^(default-src [^`]*?)$/m.exec(handbook)?.[1] ?? '';

const follow = (host: Host, url: URL): { readonly answer: Answer; readonly url: URL } => {
  const path = decodeURI(url.pathname);
  const answer: Answer = path.startsWith(host.base)
    ? host.answer(tree, path.slice(host.base.length))
    : { status: 404, file: '404.html' };
  return 'to' in answer ? follow(host, new URL(host.base + answer.to, url)) : { answer, url };
};

/** Every link of every page that can be reached from the first, as the host serves it; those that lead nowhere. */
const walk = (host: Host): { readonly lost: readonly string[]; readonly pages: ReadonlySet<string> } => {
  const lost: string[] = [];
  const pages = new Set<string>();
  const waiting = [new URL(host.base, 'https://host.example')];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { answer, url } = follow(host, next);
    const file = 'file' in answer ? answer.file : '';
    if (answer.status !== 200) lost.push(next.href);
    if (answer.status !== 200 || !file.endsWith('.html') || pages.has(file)) continue;
    pages.add(file);
    const html = readFileSync(join(site, file), 'utf8');
    const served = host.page?.(html) ?? html;
    for (const [, link = ''] of served.matchAll(/ (?:href|src|data-marks)="([^"#]*)[^"]*"/g)) {
      const to = new URL(link, url);
      if (to.origin === url.origin) waiting.push(to);
    }
  }
  return { lost, pages };
};

describe.each(HOSTS)('on $name', (host) => {
  it('every page is reached, and every link and file of it', () => {
    const { lost, pages } = walk(host);
    expect(lost).toEqual([]);
    expect([...pages].sort()).toEqual([...pagesOf(site)].sort());
  });

  it('an address that is none is answered by a page of ours', () => {
    for (const path of ['accounts/nobody.html', 'Accounts.html', 'segments/'])
      expect(host.answer(tree, path), path).toEqual({ status: 404, file: '404.html' });
  });
});

describe('the tree of the site', () => {
  it('has no two names that differ in case alone', () => {
    expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length);
  });

  it('has a hash in every name that may be kept for ever', () => {
    const kept = files.filter((path) => path.startsWith('_astro/'));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter((path) => !/\.[\w-]{8}\.(css|js|woff2)$/.test(path))).toEqual([]);
  });

  it('asks search engines to stay away on every page', () => {
    const open = [...pagesOf(site), '404.html'].filter(
      (page) => !tree.read(page).includes('<meta name="robots" content="noindex, nofollow">'),
    );
    expect(open).toEqual([]);
  });

  it('holds no file of a customer’s packet', () => {
    const manifest = ManifestSchema.parse(
      JSON.parse(readFileSync(join(inject('demoOut'), 'manifest.json'), 'utf8')),
    );
    const below = (folder: string) =>
      manifest.files.filter(({ path, size }) => path.startsWith(folder) && size > 0);
    const ours = new Set(below('site/').map(({ sha256 }) => sha256));
    expect(below('packets/').length).toBeGreaterThan(20);
    expect(below('packets/').filter(({ sha256 }) => ours.has(sha256))).toEqual([]);
  });

  it('has a page for addresses that are none which names no file, since it is shown at any depth', () => {
    expect(tree.read('404.html').toString('utf8')).not.toMatch(/ (?:href|src)="(?!data:,")/);
  });
});

const refusedOn = async (page: Page): Promise<string[]> => {
  const refused: string[] = [];
  await page.exposeFunction('refuse', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { refuse } = globalThis as unknown as { refuse: (what: string) => void };
      refuse(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  page.on('pageerror', (error) => refused.push(error.message));
  return refused;
};

describe('under the policy of the handbook', () => {
  const [host] = HOSTS;
  beforeAll(() => {
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).not.toMatch(/script-src[^;]*'unsafe-/);
  });

  it('pages are styled, tables sorted, marks named and the search answered, and nothing is refused', async () => {
    if (host === undefined) throw new Error('There is no host.');
    const browser = await startBrowser();
    const running = await runHost(host, tree, { 'content-security-policy': POLICY });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const refused = await refusedOn(page);
      await page.goto(running.root);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source');

      await page.goto(`${running.root}accounts.html`);
      await page.getByRole('button', { name: 'Revenue, EUR' }).click();
      expect(await page.locator('th[aria-sort]').count()).toBe(1);
      const download = page.waitForEvent('download');
      await page.getByText('Download CSV').click();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);

      await page.goto(`${running.root}segments/growth-tier.html`);
      await page.locator('figure.map').first().hover();

      await page.goto(`${running.root}accounts/ohanlon-sonner.html`);
      await page.keyboard.press('/');
      await page.keyboard.type('sonner');
      await page.getByText(/\d found/).waitFor();

      await page.goto(`${running.root}accounts/deep/nobody.html`);
      expect(await page.getByRole('heading').textContent()).toBe('There is no such page.');
      expect(refused).toEqual([]);
    } finally {
      await browser.close();
      await running.stop();
    }
  });
});
