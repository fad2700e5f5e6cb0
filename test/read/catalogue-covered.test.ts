import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts';
import { FINDING_CODES } from '../../src/model/finding-code.ts';
import { ALL_FAULTS } from './faults/all.ts';

/** Raised in tests of their own, by files that a table of contents cannot make or by rooms that come later. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'file-unreadable': 'test/read/read-book.test.ts',
  'value-invalid': 'test/read/explain-issues.test.ts',
  'findings-left-out': 'test/read/hostile.slow.test.ts',
  'benchmark-firm-split': 'test/benchmark',
  'benchmark-sector-split': 'test/benchmark',
  'benchmark-unmeasured': 'test/benchmark',
  'benchmark-withheld': 'test/benchmark',
  'model-change-unexplained': 'test/diff',
  'model-change-unversioned': 'test/diff',
  'rules-overlap': 'test/segment',
  'rules-gap': 'test/segment',
  'rules-too-many': 'test/segment',
  'rules-level-unknown': 'test/segment',
  'rules-interval-empty': 'test/segment',
};

const raised = new Set(
  Object.values(ALL_FAULTS).flatMap((cases) =>
    cases.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0] ?? '')),
  ),
);

const textsOf = (path: string): string =>
  path.endsWith('.ts')
    ? readFileSync(path, 'utf8')
    : readdirSync(path, { encoding: 'utf8', recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`${path}/${name}`, 'utf8'))
        .join('\n');

test.for([...FINDING_CODES])('%s is raised by a test', (code) => {
  const elsewhere = ELSEWHERE[code];
  expect(raised.has(code) || (elsewhere !== undefined && textsOf(elsewhere).includes(`'${code}'`))).toBe(
    true,
  );
});

test('the catalogue has no code that cannot be raised, and none twice', () => {
  expect(Object.keys(CATALOGUE).toSorted()).toEqual([...new Set(FINDING_CODES)].toSorted());
});
