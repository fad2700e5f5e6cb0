/** The overviews of the demo book on paper: for our own people, said on every page, and whole for every reader. */
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, inject, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { projectDocuments } from '../../src/project/internal/site-documents.ts';
import { renderPacket } from '../../src/render/render-packet.ts';
import { ManifestSchema } from '../../src/views/manifest.ts';
import { sampleBook } from '../support/generated-book.ts';
import { checkPdfUa } from '../support/pdf/check-pdf-ua.ts';
import { outlineOf } from '../support/pdf/read-navigation.ts';
import { readTaggedPdf, textsAsHeard } from '../support/pdf/read-tagged-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';

let site = '';
let pages: readonly string[] = [];
beforeAll(() => {
  site = `${inject('demoOut')}/site`;
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' });
  pages = paths.filter((path) => path.endsWith('.pdf')).map((path) => path.replace(/\.pdf$/, ''));
});

const fileOf = (name: string): Buffer => readFileSync(`${site}/${name}`);

test('every overview has a PDF and an image beside it, and the manifest names them', () => {
  expect(pages.length).toBeGreaterThan(25);
  const { files } = ManifestSchema.parse(
    JSON.parse(readFileSync(`${inject('demoOut')}/manifest.json`, 'utf8')),
  );
  const paths = files.map(({ path }) => path);
  for (const page of pages) {
    expect(paths).toEqual(
      expect.arrayContaining([`site/${page}.html`, `site/${page}.pdf`, `site/${page}.png`]),
    );
    const html = fileOf(`${page}.html`).toString('utf8');
    expect(html).toMatch(new RegExp(`href="[^"]*${page.split('/').at(-1)}\\.pdf"`));
  }
});

test('it says on every page that it is internal, once to who listens, and is not long', async () => {
  for (const page of pages) {
    const { pages: texts, artifacts, info } = await readPdf(fileOf(`${page}.pdf`));
    expect(texts.length, page).toBeLessThanOrEqual(6);
    texts.forEach((text, index) => {
      const marks = `${text} ${artifacts[index]}`.match(/\bInternal\b/gu) ?? [];
      expect(marks.length, `${page}, page ${index + 1}`).toBeGreaterThanOrEqual(3);
    });
    expect(info.Title).toContain('Internal overview');
    const heard = textsAsHeard(readTaggedPdf(fileOf(`${page}.pdf`))).map(({ text }) => text);
    expect(heard[0]).toBe('Internal');
    expect(heard.filter((text) => text === 'Internal')).toHaveLength(1);
  }
});

test('it keeps the rules of PDF/UA, and its outline begins on its first page', () => {
  for (const page of pages) expect(checkPdfUa(fileOf(`${page}.pdf`)), page).toEqual([]);
  const [first, opening] = outlineOf(readTaggedPdf(fileOf('segments/growth-tier/2.pdf')));
  expect(first).toMatchObject({ text: expect.stringContaining('Internal overview'), page: 1 });
  expect(opening).toMatchObject({ page: 1 });
});

test('its image is of its first page', async () => {
  const { width, height, density } = await sharp(fileOf('segments/growth-tier/2.png')).metadata();
  expect({ width, height, density }).toEqual({ width: 595, height: 841, density: 72 });
});

test('a character that no font has stops no page of ours, and its bytes are the same each time', async () => {
  const book = sampleBook({
    lift: { customer: { name: 'Lift \u{1F680} off' }, years: { 2026: { revenue: 1 } } },
  });
  const [document] = projectDocuments(projectSite(book, judgeBook(book)), book.settings).filter(({ value }) =>
    JSON.stringify(value).includes('\u{1F680}'),
  );
  if (document === undefined) throw new Error('No document names the account.');
  const draw = () => renderPacket(document.value, { dpi: 36, images: 'first' });
  const [once, again] = [await draw(), await draw()];
  expect(Buffer.from(once.pdf).equals(Buffer.from(again.pdf))).toBe(true);
  expect(once.pages).toHaveLength(1);
  expect((await readPdf(once.pdf)).pages.join(' ')).toContain('Lift ? off');
});
