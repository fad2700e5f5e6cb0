import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { parseSitePath, SITE_COLLECTIONS, type SiteFile } from '../../src/views/site/site-file.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

const each = (check: (files: readonly SiteFile[]) => void): void =>
  fc.assert(
    fc.property(generatedBook, (book) => {
      check(projectSite(book, judgeBook(book)));
    }),
    FIXED,
  );

test('every view of every book is as its strict schema says, at a path that leads back to it', () => {
  each((files) => {
    for (const file of files) {
      expect(SITE_COLLECTIONS[file.collection].safeParse(file.value).error, file.path).toBeUndefined();
      expect(parseSitePath(file.path)?.collection).toBe(file.collection);
    }
  });
});

const tenths = (text: string): number => (text === '–' ? 0 : Math.round(Number(text) * 10));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('the points of every receipt add up to its score as printed, and its weights to 100%', () => {
  each((files) => {
    for (const file of files) {
      if (file.collection !== 'accounts') continue;
      for (const score of file.value.scores.filter((one) => one.at !== null)) {
        expect(sum(score.receipt.map((line) => tenths(line.points))), file.path).toBe(
          tenths(score.value.text),
        );
      }
      for (const { receipt } of file.value.scores) {
        const weights = sum(receipt.map((line) => tenths(line.nominalWeight.replace('%', ''))));
        expect([0, 1000], file.path).toContain(weights);
      }
      const { overall } = file.value;
      if (overall === null || overall.value.reason !== undefined) continue;
      expect(sum(overall.parts.map((part) => tenths(part.points))), file.path).toBe(
        tenths(overall.value.text),
      );
    }
  });
});

test('every mark of every map lies within its axes', () => {
  const between = (value: number, { from, to }: { from: number; to: number }): boolean =>
    value >= from && value <= to;
  each((files) => {
    const maps = files.flatMap((file) =>
      file.collection === 'schemes' && file.value.map ? [file.value.map] : [],
    );
    for (const { marks, x, y } of maps)
      for (const mark of marks)
        for (const place of [mark, ...(mark.from ? [mark.from] : [])]) {
          expect(between(place.x, x.domain) && between(place.y, y.domain), mark.text).toBe(true);
        }
  });
});

test('an account is on a map or named beside it with the reason, never lost', () => {
  each((files) => {
    const total = files.flatMap((file) => (file.collection === 'home' ? file.value.schemes : []))[0]?.rows;
    const accounts = sum((total ?? []).map((row) => Number(row.accounts.text.replaceAll(',', ''))));
    for (const file of files) {
      if (file.collection !== 'schemes' || file.value.map === null) continue;
      expect(file.value.map.marks.length + file.value.map.missing.length, file.path).toBe(accounts);
    }
  });
});
