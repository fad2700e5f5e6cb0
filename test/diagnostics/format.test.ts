import { expect, test } from 'vitest';
import type { CheckReport, Reported } from '../../src/diagnostics/check-report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatJson } from '../../src/diagnostics/format-json.ts';
import { formatPretty, summarise } from '../../src/diagnostics/format-pretty.ts';

const UNKNOWN: Diagnostic = {
  file: 'content/accounts/acme/internal/2026.yaml',
  line: 14,
  column: 3,
  endLine: 14,
  endColumn: 9,
  severity: 'error',
  code: 'answer-unknown-question',
  message: 'Answer "need-4" belongs to no question in the model "2026.1".',
  hint: 'Did you mean "need-3"? Questions are listed in model.yaml.',
  path: 'answers.need-4',
};

/** The two lines of the frame below a diagnostic. */
function frame(
  sourceLine: string,
  column: number,
  endColumn: number,
  more: Partial<Diagnostic> = {},
): string[] {
  const text = formatPretty([{ ...UNKNOWN, column, endColumn, ...more }], () => sourceLine);
  return text.split('\n').slice(2, 4);
}

test('a diagnostic for a terminal', () => {
  expect(formatPretty([UNKNOWN], () => '  need-4: 3')).toBe(`\
content/accounts/acme/internal/2026.yaml:14:3  error  answer-unknown-question
  Answer "need-4" belongs to no question in the model "2026.1".
  14 |   need-4: 3
     |   ^^^^^^
  hint: Did you mean "need-3"? Questions are listed in model.yaml.`);
});

test('diagnostics are parted by a blank line; a line that cannot be shown is left out', () => {
  const text = formatPretty([UNKNOWN, { ...UNKNOWN, severity: 'warning', hint: '' }], () => undefined);
  expect(text).toBe(`\
content/accounts/acme/internal/2026.yaml:14:3  error  answer-unknown-question
  Answer "need-4" belongs to no question in the model "2026.1".
  hint: Did you mean "need-3"? Questions are listed in model.yaml.

content/accounts/acme/internal/2026.yaml:14:3  warning  answer-unknown-question
  Answer "need-4" belongs to no question in the model "2026.1".`);
});

test('colours come only when asked for', () => {
  const plain = formatPretty([UNKNOWN], () => 'need-4: 3');
  const coloured = formatPretty([UNKNOWN], () => 'need-4: 3', { color: true });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[31merror\u001b[39m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours are what is taken out
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test.for([
  ['a tab keeps the caret below', '\tab', 2, 3, ['  14 |     ab', '     |     ^']],
  ['wide characters take two cells', '日本: x', 3, 4, ['  14 | 日本: x', '     |     ^']],
  ['wide characters are marked in full', '日本', 1, 3, ['  14 | 日本', '     | ^^^^']],
  ['a combining accent takes none', 'e\u0301x', 3, 4, ['  14 | e\u0301x', '     |  ^']],
  ['an emoji takes two', '🙂x', 2, 3, ['  14 | 🙂x', '     |   ^']],
  ['a place of no width is marked once', 'ab', 3, 3, ['  14 | ab', '     |   ^']],
  ['a place beyond the line is marked at its end', 'ab', 9, 12, ['  14 | ab', '     |   ^']],
] as const)('%s', ([, line, column, endColumn, expected]) => {
  expect(frame(line, column, endColumn)).toEqual(expected);
});

test('what runs over lines is marked to the end of its first', () => {
  expect(frame('ab: cd', 5, 1, { endLine: 16 })).toEqual(['  14 | ab: cd', '     |     ^^']);
});

test('a long line is cut around the place', () => {
  const [line = '', carets = ''] = frame(`${'x'.repeat(500)}needle${'y'.repeat(500)}`, 501, 507);
  expect(line.length).toBeLessThan(120);
  expect(line.indexOf('needle')).toBe(carets.indexOf('^'));
  expect(carets.trimEnd().endsWith('^^^^^^')).toBe(true);
  expect(line.match(/…/g)).toHaveLength(2);
});

test('nothing in content drives the terminal', () => {
  const evil = 'a\u001b[2J\u009b31m\u0007\u202eb\u2028\r';
  const text = formatPretty([{ ...UNKNOWN, file: evil, message: evil, hint: evil }], () => evil);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202e\u2028]/u);
  expect(text.match(/\\u\{1b\}/g)).toHaveLength(4);
});

test('words are broken at the width of the terminal, and the line is cut around the place', () => {
  const long = {
    ...UNKNOWN,
    message: 'word '.repeat(40).trim(),
    hint: 'word '.repeat(40).trim(),
    column: 95,
  };
  const text = formatPretty([{ ...long, endColumn: 101 }], () => `${'x'.repeat(94)}needle${'y'.repeat(60)}`, {
    color: false,
    columns: 60,
  });
  const [head = '', ...lines] = text.split('\n');
  expect(head.length).toBeGreaterThan(60);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(text).toContain('needle');
  expect(lines.at(-1)).toMatch(/^ {8}word/);
});

const reported = (diagnostic: Diagnostic, more: Partial<Reported> = {}): Reported => ({
  diagnostic,
  path: diagnostic.file,
  isChanged: false,
  sourceLine: '  need-4: 3',
  ...more,
});
const report = (...all: Reported[]): CheckReport => ({
  reported: all,
  files: ['a.yaml', 'b.yaml'],
  since: null,
  handbook: null,
});

test('a diagnostic for a program keeps its first keys for ever', () => {
  const json = JSON.parse(formatJson(report(reported(UNKNOWN))));
  expect(json).toMatchObject({ ok: false, files: 2, errors: 1, warnings: 0, diagnostics: [UNKNOWN] });
  expect(Object.keys(json.diagnostics[0])).toEqual([
    ...['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message', 'hint', 'path'],
    ...['repositoryPath', 'handbook'],
  ]);
});

test('a program is led to the handbook of the site, where that is known', () => {
  const told = formatJson({ ...report(reported(UNKNOWN)), handbook: 'https://x.example/handbook/' });
  expect(JSON.parse(told).diagnostics[0].handbook).toBe(
    `https://x.example/handbook/codes.html#${UNKNOWN.code}`,
  );
  expect(JSON.parse(formatJson(report(reported(UNKNOWN)))).diagnostics[0].handbook).toBe(
    `handbook/codes.html#${UNKNOWN.code}`,
  );
});

test('warnings are ok', () => {
  const warned = formatJson(report(reported({ ...UNKNOWN, severity: 'warning' })));
  expect(JSON.parse(warned)).toMatchObject({ ok: true, errors: 0, warnings: 1 });
  expect(formatJson(report())).toBe('{"ok":true,"files":2,"errors":0,"warnings":0,"diagnostics":[]}');
});

test('a program is told by file and line, and what changed first where that was asked', () => {
  const later = reported({ ...UNKNOWN, file: 'b.yaml' }, { isChanged: true });
  const first = reported({ ...UNKNOWN, file: 'a.yaml', severity: 'warning' });
  const files = (told: CheckReport) =>
    JSON.parse(formatJson(told)).diagnostics.map(({ file }: { file: string }) => file);
  expect(files({ ...report(later, first), since: 'main' })).toEqual(['b.yaml', 'a.yaml']);
  expect(files(report({ ...later, isChanged: false }, first))).toEqual(['a.yaml', 'b.yaml']);
});

test.for([
  ['none', [], 3, 'No errors in 3 files.'],
  ['one', [UNKNOWN], 1, '1 error and 0 warnings in 1 of 1 file.'],
  [
    'two of a file',
    [UNKNOWN, { ...UNKNOWN, severity: 'warning' as const }],
    3,
    '1 error and 1 warning in 1 of 3 files.',
  ],
] as const)('a summary of %s', ([, diagnostics, files, expected]) => {
  expect(summarise(diagnostics, files)).toBe(expected);
});
