import { describe, expect, it, test } from 'vitest';
import { relativeLinks, relativeUrls } from '../../src/site/finish/relative-links.ts';
import { PAGE_BYTES, spreadTables } from '../../src/site/finish/spread-tables.ts';
import { squeezeSpace } from '../../src/site/finish/squeeze-space.ts';

describe('links that start at the root', () => {
  test.each([
    ['index.html', '<a href="/accounts.html">', '<a href="accounts.html">'],
    ['accounts/acme.html', '<a href="/accounts.html#a">', '<a href="../accounts.html#a">'],
    ['segments/growth-tier/1a.html', '<script src="/_astro/x.js">', '<script src="../../_astro/x.js">'],
    ['maps.html', '<figure data-marks="/maps/x.json">', '<figure data-marks="maps/x.json">'],
    ['a/b.html', '<a href="#here"> <a href="c.html">', '<a href="#here"> <a href="c.html">'],
    ['a/b.html', '<a href="https://x.example/y">', '<a href="https://x.example/y">'],
    ['a/b.html', '<a href="//x.example/y">', '<a href="//x.example/y">'],
  ])('of %s: %s', (path, html, told) => {
    expect(relativeLinks(html, path)).toBe(told);
  });

  it('are told from the style sheet that names them', () => {
    expect(relativeUrls('url(/_astro/a.woff2) url("/b.png") url(data:,)', '_astro/page.css')).toBe(
      'url(../_astro/a.woff2) url("../b.png") url(data:,)',
    );
  });
});

it('keeps one white space where lines end, and all of it in code', () => {
  expect(squeezeSpace('<p>\n   a  b\n\n   c</p>\n<pre>  x\n    y</pre>\n  <b>d</b>')).toBe(
    '<p>\na  b\nc</p>\n<pre>  x\n    y</pre>\n<b>d</b>',
  );
});

const row = (at: number, filler: number): string =>
  `<tr><th scope="row"><a href="a-${at}.html">Account ${at}</a></th><td>${at % 2 === 0 ? 'Ada &amp; Co' : '<span class="quiet unknown" title="None.">–</span>'}</td><td>${'x'.repeat(filler)}</td></tr>\n`;
const table = (key: string, rows: number, filler = 200): string =>
  `<section class="scroll" aria-label="The ${key}" tabindex="0" data-table="${key}" data-tools=""><table><thead><tr><th scope="col">Account</th><th scope="col" data-facet>Owner</th><th scope="col">Why</th></tr></thead><tbody>\n${Array.from({ length: rows }, (_, at) => row(at + 1, filler)).join('')}</tbody><tfoot><tr><th scope="row">All</th><td></td><td></td></tr></tfoot></table></section>`;
const page = (...tables: string[]): string =>
  `<html><head><title>Accounts · Halyard · Internal</title></head><body><main id="main"><h1>All</h1>${tables.join('<p>between</p>')}</main><footer>Internal</footer></body></html>`;
const rowsIn = (html: string): string[] =>
  [...html.matchAll(/<a href="(a-\d+)\.html">/g)].map(([, id]) => id ?? '');

describe('tables too long for their page', () => {
  it('leaves a light page as it is', () => {
    const light = { path: 'accounts.html', html: page(table('members', 20)) };
    expect(spreadTables(light)).toEqual([light]);
  });

  it('goes on on pages that hold every row once, in order, none of them too heavy', () => {
    const pages = spreadTables({ path: 'segments/1a.html', html: page(table('members', 1000)) });
    expect(pages.map(({ path }) => path)).toEqual(
      pages.map((_, at) => (at === 0 ? 'segments/1a.html' : `segments/1a.members.${at + 1}.html`)),
    );
    expect(pages.flatMap(({ html }) => rowsIn(html))).toEqual(
      Array.from({ length: 1000 }, (_, at) => `a-${at + 1}`),
    );
    for (const { html } of pages) expect(Buffer.byteLength(html)).toBeLessThan(PAGE_BYTES * 1.03);
  });

  it('says what each page spans where a head says what the rows are ordered by', () => {
    const ordered = table('members', 1000).replace('<th scope="col">', '<th scope="col" data-order>');
    const [first] = spreadTables({ path: 'accounts.html', html: page(ordered) });
    const spans = [...(first?.html ?? '').matchAll(/<span class="span">(.*?)<\/span>/g)].map(
      ([, text]) => text,
    );
    expect(spans[0]).toMatch(/^<bdi>Account 1<\/bdi> to <bdi>Account \d+<\/bdi>$/);
    expect(spans.at(-1)).toMatch(/ to <bdi>Account 1000<\/bdi>$/);
    const byOwner = table('members', 1000).replace('data-facet>', 'data-facet data-order>');
    const [owned] = spreadTables({ path: 'a.html', html: page(byOwner) });
    expect(owned?.html).toContain('<span class="span"><bdi>–</bdi> to <bdi>Ada &amp; Co</bdi></span>');
    expect(spreadTables({ path: 'a.html', html: page(table('members', 1000)) })[0]?.html).not.toContain(
      'class="span"',
    );
  });

  it('frames each further page like the first: head, totals, the way back and to the others', () => {
    const pages = spreadTables({ path: 'accounts.html', html: page(table('members', 1000)) });
    for (const [at, { html }] of pages.entries()) {
      expect(html).toContain('<footer>Internal</footer>');
      expect(html.match(/<tfoot>/g)).toHaveLength(1);
      expect(html.match(/ aria-current="page"/g)).toHaveLength(1);
      expect(html).toContain('data-rows="1000"');
      for (const { path } of pages.slice(1)) expect(html).toContain(`href="${path}"`);
      if (at === 0) continue;
      expect(html).toContain('<a href="accounts.html#table-members">Accounts</a>');
      expect(html).toMatch(/<title>The members, [\d,]+–[\d,]+ · Accounts · Halyard/);
    }
  });

  it.each([
    [2, 400, 400],
    [6, 200, 900],
    [9, 90, 90],
  ])('of %i long tables the first shows most, whichever is longest', (tables, first, others) => {
    const held = Array.from({ length: tables }, (_, at) => table(`t${at}`, at === 0 ? first : others, 250));
    const [page0] = spreadTables({ path: 'a.html', html: page(table('light', 8), ...held) });
    expect(Buffer.byteLength(page0?.html ?? '')).toBeLessThan(PAGE_BYTES * 1.03);
    const [light = 0, ...shown] = (page0?.html.match(/<section[\s\S]*?<\/section>/g) ?? []).map(
      (sheet) => rowsIn(sheet).length,
    );
    expect(light).toBe(8);
    const [main = 0, ...rest] = shown;
    expect(rest).toHaveLength(tables - 1);
    for (const count of rest) expect(count).toBeLessThan(main);
  });

  it('cuts the heavy tables of a page and leaves the light ones whole', () => {
    const [first, ...rest] = spreadTables({
      path: 'changes.html',
      html: page(table('light', 20), table('heavy', 600), table('heavier', 900)),
    });
    expect(Buffer.byteLength(first?.html ?? '')).toBeLessThan(PAGE_BYTES * 1.03);
    expect(first?.html.match(/between/g)).toHaveLength(2);
    expect(rest.every(({ path }) => /^changes\.(heavy|heavier)\.\d+\.html$/.test(path))).toBe(true);
    expect(rest.some(({ html }) => html.includes('data-table="light"'))).toBe(false);
  });

  it('names in a column’s head all that it can be filtered by, of whichever page', () => {
    const [first] = spreadTables({ path: 'accounts.html', html: page(table('members', 1000)) });
    expect(first?.html).toContain('data-facet="Ada &amp; Co"');
  });
});
