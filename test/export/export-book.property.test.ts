/** Laws of the tables, over the demo book and any other. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/export/export-tables.ts';
import { openSource } from '../../src/export/source.ts';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import { settlePoints } from '../../src/model/settle.ts';
import { readBook } from '../../src/read/read-book.ts';
import type { Cell, ExportedColumn } from '../../src/views/export-manifest.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';
import { csvRowsOf, exported, manifestOf, rowsOf } from './exported.ts';

const RUNS = { ...FIXED, numRuns: 12 };
const content = fileURLToPath(new URL('../../content', import.meta.url));
const { book: demo } = await readBook(content);

const forEveryBook = (law: (book: Book) => void): void => {
  if (demo === null) throw new Error('The demo book has faults');
  law(demo);
  fc.assert(fc.property(generatedBook, law), RUNS);
};

const HOLDS: Readonly<Record<ExportedColumn['type'], (cell: Cell) => boolean>> = {
  id: (cell) => typeof cell === 'string' && /^[\w./:-]+$/.test(cell),
  ids: (cell) => typeof cell === 'string' && /^[\w-]+( [\w-]+)*$/.test(cell),
  text: (cell) => typeof cell === 'string' && cell !== '',
  number: (cell) => typeof cell === 'number' && Number.isFinite(cell),
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell),
};

test('every row has a cell of the right type for every column, and a key of its own', () => {
  forEveryBook((book) => {
    const source = openSource(book, judgeBook(book));
    for (const { name, columns, key, rows } of TABLES.map((table) => table.draw(source))) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        columns.forEach(({ name: column, type }, index) => {
          const cell = row[index] ?? null;
          if (cell !== null && !HOLDS[type](cell))
            throw new Error(`${name}.${column}: ${cell} is no ${type}`);
        });
      }
      const places = key.map((column) => columns.findIndex((one) => one.name === column));
      expect(places).not.toContain(-1);
      const keys = new Set(rows.map((row) => JSON.stringify(places.map((at) => row[at]))));
      expect(keys.size, name).toBe(rows.length);
    }
  });
});

test('the points of a receipt add up to its score', () => {
  forEveryBook((book) => {
    const files = exported(book, 'json');
    const sums = new Map<string, { points: number; weight: number }>();
    const keyOf = (row: Readonly<Record<string, Cell>>) => `${row.account} ${row.year} ${row.dimension}`;
    for (const row of rowsOf(files, 'receipts')) {
      const sum = sums.get(keyOf(row)) ?? { points: 0, weight: 0 };
      sums.set(keyOf(row), {
        points: sum.points + Number(row.points),
        weight: sum.weight + Number(row.effective_weight),
      });
      if (row.normalised !== null)
        expect(row.points).toBe(Number(row.normalised) * Number(row.effective_weight));
    }
    for (const row of rowsOf(files, 'scores')) {
      if (row.dimension === 'overall' || row.value === null) continue;
      expect(settlePoints(sums.get(keyOf(row))?.points ?? -1)).toBeCloseTo(Number(row.value), 9);
      expect(sums.get(keyOf(row))?.weight).toBeCloseTo(1, 9);
    }
  });
});

test('the weighed scores add up to the overall one', () => {
  forEveryBook((book) => {
    const rows = rowsOf(exported(book, 'json'), 'scores');
    for (let at = 0; at < rows.length; at += 4) {
      const [need, value, behaviour, overall] = rows.slice(at, at + 4);
      expect([need, value, behaviour, overall].map((row) => row?.dimension)).toEqual([
        'need',
        'value',
        'behaviour',
        'overall',
      ]);
      if (overall?.value == null) continue;
      const sum = [need, value, behaviour].reduce(
        (all, row) => all + Number(row?.value) * Number(row?.weight),
        0,
      );
      expect(sum).toBeCloseTo(Number(overall.value), 9);
    }
  });
});

test('CSV read back is what JSON says', () => {
  forEveryBook((book) => {
    const csv = exported(book, 'csv');
    const json = exported(book, 'json');
    for (const { name, rows, columns } of manifestOf(json).tables) {
      const told = rowsOf(json, name);
      expect(told).toHaveLength(rows);
      expect(csvRowsOf(csv, name), name).toEqual(told);
      for (const row of told) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    }
    expect(csv.get('model.json')).toBe(json.get('model.json'));
  });
});

test('the same book gives the same bytes, in whatever order its lists come', () => {
  forEveryBook((book) => {
    const once = exported(book, 'csv');
    expect(exported(book, 'csv')).toEqual(once);
    const turned = {
      ...book,
      accounts: book.accounts.toReversed(),
      prospects: book.prospects.toReversed(),
      offerings: book.offerings.toReversed(),
    };
    expect(exported(turned, 'csv')).toEqual(once);
  });
});
