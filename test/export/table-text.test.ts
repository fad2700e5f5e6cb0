import { expect, test } from 'vitest';
import { csvText, jsonText } from '../../src/export/table-text.ts';
import type { Cell, Table } from '../../src/views/export-manifest.ts';

const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 't',
  about: 'A table.',
  key: ['a'],
  order: 'as given',
  columns: ['a', 'b'].map((name) => ({ name, type: 'text', unit: null, about: '' })),
  rows,
});
const csv = (rows: readonly (readonly Cell[])[]): string => [...csvText(tableOf(rows))].join('');
const json = (rows: readonly (readonly Cell[])[]): string => [...jsonText(tableOf(rows))].join('');

test.each([
  ['a header alone', [], 'a,b\r\n'],
  ['unknown cells', [[null, null]], 'a,b\r\n,\r\n'],
  ['claims', [[true, false]], 'a,b\r\ntrue,false\r\n'],
  ['numbers, negative ones too', [[-1.5, 0.1 + 0.2]], 'a,b\r\n-1.5,0.30000000000000004\r\n'],
  ['small and large numbers', [[1e-7, 1e21]], 'a,b\r\n1e-7,1e+21\r\n'],
  ['commas and quotes', [['x, y', 'say "no"']], 'a,b\r\n"x, y","say ""no"""\r\n'],
  ['line breaks', [['x\ny', 'x\r\ny']], 'a,b\r\n"x\ny","x\r\ny"\r\n'],
  ['what others part columns with', [['a;b', 'a\tb']], 'a,b\r\n"a;b","a\tb"\r\n'],
  ['a hostile name', [['=HYPERLINK("x","y")', '-1']], 'a,b\r\n"\'=HYPERLINK(""x"",""y"")",\'-1\r\n'],
  ['any script', [['Ærø 需求', 'شركة']], 'a,b\r\nÆrø 需求,شركة\r\n'],
] as const)('CSV of %s', (_, rows, text) => expect(csv(rows)).toBe(text));

test.each([
  ['no rows', [], '[\n]\n'],
  ['one row', [['x', null]], '[\n{"a":"x","b":null}\n]\n'],
  ['hostile names as they are', [['=1', 'say "no"']], '[\n{"a":"=1","b":"say \\"no\\""}\n]\n'],
] as const)('JSON of %s', (_, rows, text) => expect(json(rows)).toBe(text));

test('a table of many parts is whole', () => {
  const rows = Array.from({ length: 4001 }, (_, index) => [index, null] as const);
  expect(JSON.parse(json(rows))).toHaveLength(4001);
  expect(csv(rows).split('\r\n')).toHaveLength(4003);
});
