import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LABEL_WORDS } from '../../src/model/label-words.ts';

const page = readFileSync(new URL('../../src/site/pages/handbook/disagreement.mdx', import.meta.url), 'utf8');

const labelIn = (words: string): string => words.trim().toLowerCase().replaceAll(' ', '-');

test.each([
  ['revenue-tier', 'M1'],
  ['profit-quadrant', 'M2'],
  ['growth-tier', 'M4'],
  ['programme-segment', 'M6'],
] as const)('the page says what every label of the %s says to do', (scheme, method) => {
  const cells =
    page
      .split('\n')
      .find((line) => line.startsWith(`| [${method}]`))
      ?.split('|')
      .slice(2, 6) ?? [];
  const told = cells.flatMap((cell, column) =>
    cell.split(',').map((words) => [labelIn(words), ['more', 'keep', 'less', null][column]]),
  );
  const held = Object.entries(LABEL_WORDS[scheme]).map(([label, { stance }]) => [label, stance]);
  expect(told.toSorted()).toEqual(held.toSorted());
});
