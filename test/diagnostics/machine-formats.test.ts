import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CheckReport, Reported } from '../../src/diagnostics/check-report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fingerprints } from '../../src/diagnostics/fingerprint.ts';
import { formatGithub, leftOutWords } from '../../src/diagnostics/format-github.ts';
import { formatGitlab } from '../../src/diagnostics/format-gitlab.ts';
import { formatJunit } from '../../src/diagnostics/format-junit.ts';
import { formatSarif } from '../../src/diagnostics/format-sarif.ts';
import { formatSummary } from '../../src/diagnostics/format-summary.ts';
import { FINDING_CODES } from '../../src/model/finding-code.ts';

const TAB: Diagnostic = {
  file: 'content/a.yaml',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 5,
  severity: 'error',
  code: 'yaml-tab',
  message: 'This line is indented with a tab.',
  hint: 'Indent with spaces, two a level.',
  path: 'a.b',
};
const EVIL =
  '100%\r\n::error::x, y: ##[error]z ]]> <b> & "q" [l](https://e.x) ![i](x) @all www.e.x `t` {0} \u001b[2J \uffff';

const told = (more: Partial<Diagnostic> = {}, at: Partial<Reported> = {}): Reported => ({
  diagnostic: { ...TAB, ...more },
  path: 'book/content/a.yaml',
  isChanged: false,
  sourceLine: '\tname: x',
  ...at,
});
const reportOf = (reported: readonly Reported[], more: Partial<CheckReport> = {}): CheckReport => ({
  reported,
  files: ['book/content/a.yaml', 'book/content/b.yaml'],
  since: null,
  handbook: null,
  ...more,
});
const hostile = reportOf([told({ message: EVIL, hint: EVIL }, { path: EVIL, sourceLine: EVIL })]);

describe('annotations of GitHub', () => {
  it('name the place from the root of the repository, the last column within the mark', () => {
    expect(formatGithub(reportOf([told()]))).toBe(
      '::error file=book/content/a.yaml,line=2,endLine=2,col=3,endColumn=4,title=Indentation with a tab (yaml-tab)::This line is indented with a tab.%0AIndent with spaces, two a level.\n',
    );
  });

  it('have no columns where they run over lines, which GitHub would refuse', () => {
    expect(formatGithub(reportOf([told({ endLine: 3 })]))).not.toContain('col');
  });

  it('cannot be made to begin another command', () => {
    const text = formatGithub(hostile);
    expect(text.match(/\n/g)).toHaveLength(1);
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)\n$/s.exec(text) ?? [];
    expect(properties).toContain('file=100%25\\u{d}\\u{a}%3A%3Aerror'.replaceAll('\\u{d}\\u{a}', '%0D%0A'));
    expect(properties.split(',')).toHaveLength(6);
    expect(message).toContain('100%25');
    expect(message).not.toMatch(/\p{Cc}/u);
  });

  it('are the first ten of each kind; the others are counted', () => {
    const many = [
      ...Array.from({ length: 12 }, (_, line) => told({ line, endLine: line })),
      ...Array.from({ length: 11 }, (_, line) => told({ severity: 'warning', line, endLine: line })),
    ];
    const lines = formatGithub(reportOf(many)).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(leftOutWords(reportOf(many))).toMatch(/^2 errors and 1 warning more are not shown/);
    expect(leftOutWords(reportOf(many.slice(0, 10)))).toBe('');
  });
});

describe('the summary of a step', () => {
  it('tells errors and warnings apart, and what changed from what did not', () => {
    const text = formatSummary(
      reportOf([told({}, { isChanged: true }), told({ severity: 'warning' })], { since: 'main' }),
    );
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '## 1 error and 1 warning in 1 of 2 files',
      '### Errors in files changed since `main`',
      '### Warnings in other files',
    ]);
    expect(text).toContain('`book/content/a.yaml:2:3` `yaml-tab`');
  });

  it('links the code where the handbook is served', () => {
    expect(formatSummary(reportOf([told()], { handbook: 'https://x.example/handbook/' }))).toContain(
      '[`yaml-tab`](https://x.example/handbook/codes.html#yaml-tab)',
    );
  });

  it('lets no text of content become a link, a picture, a mention or markup', () => {
    const prose = formatSummary(hostile).replaceAll(/(`+)[^`]([\s\S]*?[^`])?\1(?!`)/g, '');
    expect(prose).not.toMatch(/(?<!\\)\]\(|<b>|@all|www\.e|https:\/\/e/);
    expect(prose).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('stays within its bytes and says how much did not fit', () => {
    const many = reportOf(Array.from({ length: 500 }, () => told({ message: 'é'.repeat(100) })));
    const text = formatSummary(many, 20_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    const left = Number(/(\d+) findings more did not fit here/.exec(text)?.[1]);
    expect(left + (text.match(/^- /gm)?.length ?? 0)).toBe(500);
    expect(formatSummary(many, 10)).toBe('');
  });
});

describe('SARIF', () => {
  const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
  const number = { type: 'integer', minimum: 1 };
  const valid = new Ajv({ strict: false }).compile({
    type: 'object',
    required: ['version', 'runs'],
    properties: {
      version: { const: '2.1.0' },
      runs: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['tool', 'results', 'columnKind'],
          properties: {
            columnKind: { const: 'unicodeCodePoints' },
            results: {
              type: 'array',
              items: {
                type: 'object',
                required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
                properties: {
                  message: text,
                  level: { enum: ['error', 'warning'] },
                  locations: {
                    type: 'array',
                    minItems: 1,
                    items: {
                      type: 'object',
                      required: ['physicalLocation'],
                      properties: {
                        physicalLocation: {
                          type: 'object',
                          properties: {
                            artifactLocation: {
                              type: 'object',
                              required: ['uri', 'uriBaseId'],
                              properties: {
                                uri: { type: 'string', pattern: '^[^/:\\s][^:\\s]*$' },
                                uriBaseId: { const: '%SRCROOT%' },
                              },
                            },
                            region: {
                              type: 'object',
                              required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
                              additionalProperties: number,
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });

  it('has every rule with its level, its words and its page', () => {
    const log = JSON.parse(
      formatSarif(reportOf([told()], { handbook: 'https://x.example/handbook/' }), '1.2.3'),
    );
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: 'Rapport', semanticVersion: '1.2.3' });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual([...FINDING_CODES]);
    const rule = driver.rules[log.runs[0].results[0].ruleIndex];
    expect(rule).toMatchObject({
      id: 'yaml-tab',
      shortDescription: { text: 'Indentation with a tab.' },
      defaultConfiguration: { level: 'error' },
      helpUri: 'https://x.example/handbook/codes.html#yaml-tab',
    });
  });

  it.each([
    ['of a plain report', reportOf([told(), told({ severity: 'warning' })])],
    ['of a hostile one', hostile],
    ['of none', reportOf([])],
  ])('holds what readers ask for, %s', (_, report) => {
    valid(JSON.parse(formatSarif(report, '1.0.0')));
    expect(valid.errors).toBeNull();
  });

  it('doubles braces and makes no link of content', () => {
    const { message } = JSON.parse(formatSarif(hostile, '1.0.0')).runs[0].results[0];
    expect(message.text).toContain('{{0}}');
    expect(message.text).not.toMatch(/(?<!\\)\[[^\]\\]*\]\(/);
  });
});

describe('fingerprints', () => {
  it('stay where lines have moved, and differ in every other way', () => {
    const moved = told({ line: 90, endLine: 90, message: 'In other words.' });
    const others = [
      told({ code: 'yaml-tag' }),
      told({ path: 'a.c' }),
      told({}, { path: 'b.yaml' }),
      told({}, { sourceLine: 'b: 1' }),
    ];
    const [first] = fingerprints([told()]);
    expect(fingerprints([moved])).toEqual([first]);
    expect(new Set(fingerprints([told(), ...others, told()])).size).toBe(6);
  });
});

describe('JUnit', () => {
  it('has a case a file, failed by errors alone', () => {
    const xml = formatJunit(
      reportOf([told(), told({ line: 7 }), told({ severity: 'warning' }, { path: 'c.yaml' })]),
    );
    expect(xml).toContain('<testsuites tests="3" failures="1" errors="0" skipped="0">');
    expect(xml).toContain('message="This line is indented with a tab. (and 1 more)" type="yaml-tab"');
    expect(xml).toContain('book/content/a.yaml:7:3  error  yaml-tab');
    expect(xml).toMatch(/name="c\.yaml"[^>]*>\s*<system-out>/);
  });

  it('stays whole whatever content says', () => {
    const xml = formatJunit(hostile);
    const outside = xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    expect(outside).not.toMatch(/<b>|\]\]>|&(?!\w+;)|[^\P{Cc}\n]/u);
  });
});

it('a Code Quality report leads to the handbook of the site, where that is known', () => {
  const [one] = JSON.parse(formatGitlab(reportOf([told()], { handbook: 'https://x.example/handbook/' })));
  expect(one.description).toMatch(/ https:\/\/x\.example\/handbook\/codes\.html#yaml-tab$/);
});

it('a Code Quality report of GitLab has what GitLab asks for', () => {
  expect(JSON.parse(formatGitlab(reportOf([told({ severity: 'warning' })])))).toEqual([
    {
      description: 'This line is indented with a tab. Indent with spaces, two a level.',
      check_name: 'yaml-tab',
      fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/),
      severity: 'minor',
      location: { path: 'book/content/a.yaml', lines: { begin: 2, end: 2 } },
    },
  ]);
});
