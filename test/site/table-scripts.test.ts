import { describe, expect, it, test } from 'vitest';
import { columnKeys, compareKeys, isoDate, printedNumber } from '../../src/site/scripts/cell-key.ts';
import { csvText } from '../../src/site/scripts/csv-text.ts';
import { pickRows } from '../../src/site/scripts/pick-rows.ts';
import { AT_REST, columnNames, readState, writeState } from '../../src/site/scripts/table-state.ts';

describe('the value of a printed cell', () => {
  test.each([
    ['1,204,310', 1204310],
    ['−12.3%', -12.3],
    ['+4.2%', 4.2],
    ['€1.5m', 1500000],
    ['£250k', 250000],
    ['3 of 14', 3],
    ['0', 0],
    ['12 Mar 2026', 20260312],
    ['Tier 1a', null],
    ['2 tasks', null],
    ['', null],
    ['12 Mrz 2026', null],
  ])('%s', (text, value) => {
    expect(printedNumber(text)).toBe(value);
  });

  it('knows a day', () => {
    expect(isoDate('1 Feb 2026')).toBe('2026-02-01');
    expect(isoDate('Feb 2026')).toBeNull();
  });

  it('takes a column for numbers only where all that is known prints one', () => {
    expect(columnKeys(['9', null, '10'])).toEqual([9, null, 10]);
    expect(columnKeys(['9', 'ten'])).toEqual(['9', 'ten']);
  });

  test.each([false, true])('puts what is not known last, descending %s', (descending) => {
    const sorted = [null, 2, 1, null].sort((a, b) => compareKeys(a, b, descending));
    expect(sorted.slice(2)).toEqual([null, null]);
    expect(sorted.slice(0, 2)).toEqual(descending ? [2, 1] : [1, 2]);
  });
});

const cell = (text: string | null, rank = '') => ({ first: text, whole: text ?? '', rank });
const rowOf = (...cells: (string | null)[]) => {
  const read = cells.map((text) => cell(text));
  return { name: cells[0] ?? '', cells: () => read };
};
const ROWS = [
  rowOf('Åkerlund', '9', 'Ada'),
  rowOf('Brauhaus', '10', 'Ben'),
  rowOf('Casa', null, 'Ada'),
  rowOf('Dover', '10', null),
];
const COLUMNS = ['account', 'revenue', 'owner'];
const picked = (state: Partial<typeof AT_REST>): string[] =>
  pickRows(ROWS, COLUMNS, { ...AT_REST, ...state }).map(({ name }) => name);

describe('the rows that a state asks for', () => {
  test.each([
    ['at rest', {}, ['Åkerlund', 'Brauhaus', 'Casa', 'Dover']],
    ['by words, whatever the marks on letters', { find: 'AKER' }, ['Åkerlund']],
    ['by words that all stand somewhere in the row', { find: 'ada casa' }, ['Casa']],
    ['by a choice', { chosen: { owner: 'Ada' } }, ['Åkerlund', 'Casa']],
    [
      'by value, rows alike as they were, unknown last',
      { sort: { column: 'revenue', descending: true } },
      ['Brauhaus', 'Dover', 'Åkerlund', 'Casa'],
    ],
    [
      'by value, rising',
      { sort: { column: 'revenue', descending: false } },
      ['Åkerlund', 'Brauhaus', 'Dover', 'Casa'],
    ],
  ])('%s', (_, state, names) => {
    expect(picked(state)).toEqual(names);
  });

  it('goes by rank where a column has one', () => {
    const rows = [cell('late', '3 late'), cell('held', '0 held'), cell('due', '2 due')].map((one) => ({
      cells: () => [one],
    }));
    const sorted = pickRows(rows, ['state'], { ...AT_REST, sort: { column: 'state', descending: false } });
    expect(sorted.map((row) => row.cells()[0]?.first)).toEqual(['held', 'due', 'late']);
  });
});

describe('the state in the address', () => {
  const state = { find: 'a b', chosen: { owner: 'Ada O' }, sort: { column: 'revenue', descending: true } };

  it('comes back as it went, and leaves the rest of the address alone', () => {
    const query = writeState(new URLSearchParams('other=1'), 'members.', ['owner'], state);
    expect(query.toString()).toBe('other=1&members.find=a+b&members.owner=Ada+O&members.sort=-revenue');
    expect(readState(query, 'members.', COLUMNS, ['owner'])).toEqual(state);
    expect(writeState(query, 'members.', ['owner'], AT_REST).toString()).toBe('other=1');
  });

  it('asks for no column that is not there', () => {
    expect(readState(new URLSearchParams('sort=-nothing&what=x'), '', COLUMNS, ['owner'])).toEqual(AT_REST);
  });

  it('names columns by their heads, each once', () => {
    expect(columnNames(['Revenue, EUR', 'Owner, sponsor', 'Owner', 'Größe'])).toEqual([
      'revenue',
      'owner',
      'owner-2',
      'gro-e',
    ]);
  });
});

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a "b"', 'c, d', 'e; f'], '"a ""b""","c, d","e; f"\r\n'],
  [['1,204,310', '−12.3%', '+4.2%', '12 Mar 2026'], '1204310,-12.3%,4.2%,2026-03-12\r\n'],
  [['=SUM(A1)', '@x', '-x', '+1 555'], "'=SUM(A1),'@x,'-x,'+1 555\r\n"],
  [['', 'x'], ',x\r\n'],
])('takes %j away as CSV', (cells, line) => {
  expect(csvText([cells])).toBe(line);
});
