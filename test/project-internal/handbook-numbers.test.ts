import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectHandbookNumbers } from '../../src/project/internal/handbook-numbers.ts';
import { HANDBOOK_PARTS, type HandbookPart } from '../../src/views/site/handbook-numbers.ts';
import { answer, type SampleAccount, sampleBook } from '../support/generated-book.ts';
import { atlasOf } from './atlas-of.ts';

const folder = join(import.meta.dirname, '../../src/site/pages/handbook');
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

describe('the numbers of the handbook', () => {
  it('stand each on a page, and each page asks for numbers that there are', () => {
    const asked = pages.flatMap((text) =>
      [...text.matchAll(/<InThisBook of="([^"]+)" \/>/g)].map(([, part]) => part),
    );
    expect([...new Set(asked)].sort()).toEqual([...HANDBOOK_PARTS].sort());
  });

  const scored = (revenue: number, points: number): SampleAccount => ({
    years: {
      2026: { revenue, answers: { n: answer(points), v: answer(points), b: answer(points) } },
    },
  });
  const { parts } = projectHandbookNumbers(atlasOf(sampleBook({ a: scored(1, 70), b: scored(9, 10) })));

  it.each<[HandbookPart, string]>([
    ['m3', 'Of 2 accounts 0 pass the test whole, 0 with gaps, and 2 are open.'],
    ['m11', 'No value is claimed for any account yet.'],
    ['rule-4', '2 of 2 growth tiers are firm, 0 could still move with an open answer, and 0 lack data.'],
  ])('%s is counted over the book', (part, sentence) => {
    expect(parts[part].findings[0]?.sentence).toBe(sentence);
  });

  it('show a receipt where the most revenue is', () => {
    expect(parts['rule-5'].findings[0]?.page).toBe('accounts/b');
  });

  it('show how many bear each label of a method, and its own lines', () => {
    expect(parts.m1.scheme?.rows.map((row) => row.accounts.text)).toEqual(['0', '0', '2', '0']);
    expect([parts.m1, parts.m2, parts.m4].map(({ cuts }) => cuts.map((cut) => cut.name))).toEqual([
      ['High tier, revenue', 'Medium tier, revenue'],
      ['Quadrant, revenue', 'Quadrant, margin'],
      ['Tier 1, need', 'Tier 1, value', 'Tier 1a, behaviour'],
    ]);
  });
});
