import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handbookPageOf } from '../../src/diagnostics/handbook-page.ts';
import { FINDING_CODES } from '../../src/model/finding-code.ts';

const pages = [...new Set(FINDING_CODES.map(handbookPageOf))];

// As the handbook's own headings are told: words and digits in small letters, joined by hyphens.
const slug = (heading: string): string =>
  heading
    .replaceAll(/&[lg]t;/g, '')
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s/g, '-');

it.each(pages)('names %s, which is there', (address) => {
  const [page = '', part] = address.split('#');
  const text = readFileSync(new URL(`../../src/site/pages/handbook/${page}.mdx`, import.meta.url), 'utf8');
  const parts = [...text.matchAll(/^#{2,4} (.*)$/gm)].map((match) => slug(match[1] ?? ''));
  if (part !== undefined) expect(parts).toContain(part);
});

it.each([
  ['yaml-tab', 'content-format#what-holds-in-every-file'],
  ['rules-gap', 'model-file'],
  ['packet-draft', 'content-format#draft-or-ready'],
  ['value-invalid', 'content-format'],
] as const)('leads from %s to %s', (code, page) => {
  expect(handbookPageOf(code)).toBe(page);
});
