import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateFindings } from '../../src/diagnostics/locate-findings.ts';
import { assembleBook } from '../../src/read/assemble-book.ts';
import { checkBook } from '../../src/read/check-book.ts';
import { readName } from '../../src/read/content-layout.ts';
import { draftBook } from '../../src/read/draft-book.ts';
import { openNarrative } from '../../src/read/parse-narrative.ts';
import { recallParsed } from '../../src/read/recall.ts';
import { openYaml } from '../../src/read/yaml-places.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const PIECES = [
  '\t',
  '\n',
  ' ',
  '- ',
  ': ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '---\n',
  '%',
  '@',
  '<',
  '</',
  '\\',
  '`',
  '**',
  '_',
  '<Callout>',
  '{1}',
  'null',
  '~',
  '0',
  '-1',
  '1e999',
  'true',
  '\u0000',
  '\ud800',
  '🙂',
  '\u202e',
  '__proto__',
  'constructor',
  '<<: ',
  '? ',
  '\r',
];

const paths = Object.keys(TINY_BOOK);
const mutation = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })),
});

function placeOf(path: string) {
  const slash = path.lastIndexOf('/');
  const reading = readName(slash === -1 ? '' : path.slice(0, slash), path.slice(slash + 1), false);
  if (reading.is !== 'file') throw new Error(path);
  return reading.place;
}

// Of each book all files but a few are the tiny book's own; those are parsed once.
const recall = recallParsed();

test('whatever is done to a file, it is judged and never thrown at', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const texts: Record<string, string> = { ...TINY_BOOK };
      for (const { path, at, cut, piece } of mutations) {
        const text = texts[path] ?? '';
        const start = Math.floor(at * text.length);
        texts[path] = text.slice(0, start) + piece + text.slice(start + cut);
      }
      const files = paths.map((path) => ({ path, place: placeOf(path), text: texts[path] ?? '' }));
      const { draft, findings } = draftBook(files, recall);
      const diagnostics = locateFindings([...findings, ...checkBook(draft)], {
        open: (path) => (path.endsWith('.mdx') ? openNarrative : openYaml)(texts[path] ?? ''),
        nameOf: (path) => path,
      });
      for (const one of diagnostics) {
        const lines = (texts[one.file] ?? '').split('\n');
        expect(one.line).toBeGreaterThan(0);
        expect(one.line).toBeLessThanOrEqual(lines.length);
        expect(one.column).toBeLessThanOrEqual((lines[one.line - 1] ?? '').length + 1);
        expect(`${one.message} ${one.hint}`).not.toMatch(/undefined|\[object/);
      }
      if (diagnostics.every((one) => one.severity !== 'error')) expect(assembleBook(draft)).not.toBeNull();
    }),
    { numRuns: 600, seed: 20261015 },
  );
});
