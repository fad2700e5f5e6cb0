/** The worked example of rule 7, read from its page: a table that no test reads will drift. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GROWTH_TIERS, type GrowthTier } from '../../src/model/labels.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, sampleBook, sampleModel } from '../support/generated-book.ts';

const page = readFileSync(join(import.meta.dirname, '../../src/site/pages/handbook/rules.mdx'), 'utf8');
const section = page.slice(page.indexOf('<section id="rule-7">'), page.indexOf('<section id="rule-8">'));
const rows = [
  ...section.matchAll(/^\| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| (\S+) \| (\S+) \| (\S+) \| (.+) \|$/gm),
].map(([, need, value, behaviour, issued, raw, held, why]) => ({
  scores: [Number(need), Number(value), Number(behaviour)],
  issued: GROWTH_TIERS.find((tier) => tier === issued) ?? ('?' as GrowthTier),
  raw,
  held,
  why,
}));

test('the page has its table', () => expect(rows.length).toBeGreaterThan(5));

test.each(rows)('$scores issued as $issued: $why', ({ scores, issued, raw, held }) => {
  const model = sampleModel(
    {},
    { hysteresis: { ...sampleModel().hysteresis, score: { enter: 3, exit: 3 } } },
  );
  const answers = Object.fromEntries(scores.map((score, at) => [['n', 'v', 'b'][at], answer(score)]));
  const labels = { 'growth-tier': issued };
  const book = sampleBook(
    { a: { years: { 2026: { answers } }, issued: { 2025: { issuedOn: '2025-11-15', model: 'x', labels } } } },
    model,
  );
  const placed = assessBook(book).years.at(-1)?.accounts[0]?.labels['growth-tier'];
  expect(placed).toMatchObject({ raw, held });
});
