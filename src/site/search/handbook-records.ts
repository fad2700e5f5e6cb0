import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../../views/site/search.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10));
    })
    .replace(/\s+/g, ' ')
    .trim();

/** The sections of a drawn page of the handbook: the first is the page itself, the others begin at a head with an id. */
export const handbookRecords = (html: string, path: string): readonly SearchRecord[] => {
  const prose = /<article class="prose">([\s\S]*?)<\/article>/.exec(html)?.[1];
  if (prose === undefined) return [];
  const title = textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(prose)?.[1] ?? '');
  const [opening = '', ...sections] = prose.split(/(?=<h[23] id=")/);
  const record = (name: string, text: string, anchor: string): SearchRecord => ({
    kind: 'handbook',
    title: name,
    line: anchor === '' ? 'Handbook' : `Handbook, ${title}`,
    text,
    to: `${path}${anchor}`,
    segments: [],
    owners: [],
  });
  return [
    record(title, textOf(opening.replace(/^[\s\S]*<\/h1>/, '')), ''),
    ...sections.map((section) => {
      const [, id = '', head = '', rest = ''] =
        /^<h[23] id="([^"]*)"[^>]*>([\s\S]*?)<\/h[23]>([\s\S]*)$/.exec(section) ?? [];
      return record(textOf(head), textOf(rest), `#${id}`);
    }),
  ].filter((each) => each.title !== '');
};

/** The records of the handbook of a drawn site. */
export async function readHandbook(site: string): Promise<readonly SearchRecord[]> {
  const folder = join(site, 'handbook');
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const records: SearchRecord[] = [];
  for (const path of ['handbook.html', ...names.map((name) => `handbook/${name}`)])
    records.push(...handbookRecords(await readFile(join(site, path), 'utf8'), path));
  return records;
}
