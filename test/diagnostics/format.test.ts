import { expect, test } from 'vitest';
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

test('a diagnostic for a program', () => {
  expect(formatJson({ diagnostics: [UNKNOWN], files: 3 })).toBe(
    `{"ok":false,"files":3,"diagnostics":[${JSON.stringify(UNKNOWN)}]}`,
  );
  expect(Object.keys(JSON.parse(formatJson({ diagnostics: [UNKNOWN], files: 3 })).diagnostics[0])).toEqual([
    ...['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message', 'hint', 'path'],
  ]);
});

test('warnings are ok', () => {
  expect(JSON.parse(formatJson({ diagnostics: [{ ...UNKNOWN, severity: 'warning' }], files: 1 })).ok).toBe(
    true,
  );
  expect(formatJson({ diagnostics: [], files: 0 })).toBe('{"ok":true,"files":0,"diagnostics":[]}');
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
