import { expect, test } from 'vitest';
import { locateFindings } from '../../src/diagnostics/locate-findings.ts';
import { InternalYearSchema } from '../../src/model/internal-facts.ts';
import { draftYaml } from '../../src/read/draft.ts';
import { openYaml } from '../../src/read/yaml-places.ts';

/** The hints that a text of an internal year comes to. */
const hintsOf = (text: string): string[] =>
  locateFindings(draftYaml('x.yaml', text, InternalYearSchema).findings, {
    open: () => openYaml(text),
    nameOf: (path) => path,
  }).map(({ hint }) => hint);

test.for([
  ['thousands with commas', 'revenue: 13,214,000', '13214000.'],
  ['thousands with spaces', 'revenue: 13 214 000', '13214000.'],
  ['thousands with no-break spaces', 'revenue: 13\u00a0214\u00a0000', '13214000.'],
  ['thousands with points', 'revenue: 13.214.000', '13214000.'],
  ['thousands and a decimal comma', 'revenue: 13.214.000,5', '13214000.5.'],
  ['a decimal comma', 'revenue: 3,1', '3.1.'],
  [
    'one comma that may be either',
    'revenue: 1,400',
    'Write 1400 if thousands are meant, 1.400 if a fraction is.',
  ],
  ['k for thousands', 'revenue: 12k', ': 12000.'],
  ['m for millions, with a currency', 'revenue: € 1.2m', ': 1200000.'],
  ['a currency behind', 'revenue: 5000 SEK', ': 5000.'],
  ['per cent', 'revenue: 45 %', ': 45.'],
  ['a number in quotes', 'revenue: "5000"', 'Remove the quotes: 5000.'],
  ['no number', 'revenue: n/a', 'what is not known is left out'],
  ['a comment of another language', 'revenue: 5 // net', 'A comment begins with "#": 5 # net'],
  ['a date with points', 'review: { due: 12.11.2026 }', 'Write 2026-11-12.'],
  [
    'a date with slashes',
    'review: { due: 11/12/2026 }',
    'Write 2026-12-11 if the day was written first, 2026-11-12 if the month was.',
  ],
  ['a date with slashes that can be one day', 'review: { due: 23/12/2026 }', 'Write 2026-12-23.'],
  ['a date without its zero', 'review: { due: 2026-11-2 }', 'Write 2026-11-02.'],
  ['a date in words', 'review: { due: 12 November 2026 }', 'Write 2026-11-12.'],
  ['a date as a spreadsheet counts', 'review: { due: 46338 }', 'Write 2026-11-12, if that is the day.'],
  ['a date in curly quotes', 'review: { due: “2026-11-12” }', 'Remove the curly quotes: 2026-11-12.'],
  ['no date', 'review: { due: TBD }', 'what is not known is left out'],
  ['a list in one line', 'pursuing: a, b', 'Put brackets around it: [a, b].'],
] as const)('%s', ([, text, expected]) => {
  expect(hintsOf(`${text}\n`)).toEqual([expect.stringContaining(expected)]);
});
