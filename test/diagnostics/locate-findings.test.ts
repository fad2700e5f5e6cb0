import { expect, test } from 'vitest';
import { locateFindings } from '../../src/diagnostics/locate-findings.ts';
import type { Finding } from '../../src/model/finding.ts';

const finding = (document: string, start: number, code: Finding['code'] = 'yaml-tab'): Finding => ({
  code,
  document,
  path: [],
  span: [start, start + 1],
  args: {},
});
const sources = {
  open: () => ({ text: 'ab\ncd\n', spanOf: () => [3, 5] as const }),
  nameOf: (path: string) => path,
};
const order = (findings: readonly Finding[]) =>
  locateFindings(findings, sources).map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );

test('diagnostics are sorted by file, line, column and code', () => {
  const findings = [
    finding('b', 0),
    finding('a', 4),
    finding('a', 3, 'yaml-tag'),
    finding('a', 3, 'yaml-alias'),
    finding('a', 0),
    finding('a/b', 0),
    finding('B', 0),
  ];
  expect(order(findings)).toEqual([
    'B:1:1 yaml-tab',
    'a:1:1 yaml-tab',
    'a:2:1 yaml-alias',
    'a:2:1 yaml-tag',
    'a:2:2 yaml-tab',
    'a/b:1:1 yaml-tab',
    'b:1:1 yaml-tab',
  ]);
});

test('files are sorted by code point, not by UTF-16 unit', () => {
  expect(order([finding('\u{1f642}', 0), finding('\uff21', 0)])).toEqual([
    '\uff21:1:1 yaml-tab',
    '\u{1f642}:1:1 yaml-tab',
  ]);
});

test('the same finding twice comes out once', () => {
  expect(order([finding('a', 0), finding('a', 0)])).toHaveLength(1);
});

test('a finding without a span goes where its path leads, and one in no text to line 1', () => {
  const { span: _, ...unspanned } = finding('a', 0);
  expect(order([unspanned])).toEqual(['a:2:1 yaml-tab']);
  expect(locateFindings([unspanned], { ...sources, open: () => undefined })[0]).toMatchObject({
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  });
});

test('another place that a message names is given as its line', () => {
  const twice: Finding = { ...finding('a', 0, 'id-duplicate'), first: ['x'], args: { id: 'x' } };
  expect(locateFindings([twice], sources)[0]?.message).toBe('The id "x" is taken: line 2 has it already.');
});
