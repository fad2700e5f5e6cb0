/** The handbook's page of codes, written from the catalogue and from the faults that the tests make. */
import { BENCHMARK_CODES } from '../../src/diagnostics/catalogue/benchmark.ts';
import { FILE_CODES } from '../../src/diagnostics/catalogue/files.ts';
import { ISSUED_CODES } from '../../src/diagnostics/catalogue/issued.ts';
import { MODEL_CODES } from '../../src/diagnostics/catalogue/model.ts';
import { NARRATIVE_CODES } from '../../src/diagnostics/catalogue/narratives.ts';
import { PACKET_CODES } from '../../src/diagnostics/catalogue/packets.ts';
import { REFERENCE_CODES } from '../../src/diagnostics/catalogue/references.ts';
import { VALUE_CODES } from '../../src/diagnostics/catalogue/values.ts';
import { YAML_CODES } from '../../src/diagnostics/catalogue/yaml.ts';
import { YEAR_CODES } from '../../src/diagnostics/catalogue/years.ts';
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts';
import { drawCodeFrame } from '../../src/diagnostics/code-frame.ts';
import { CODE_TITLES } from '../../src/diagnostics/code-titles.ts';
import { handbookPageOf } from '../../src/diagnostics/handbook-page.ts';
import { visibleText } from '../../src/diagnostics/visible-text.ts';
import type { FindingCode } from '../../src/model/finding-code.ts';
import { readBook } from '../../src/read/read-book.ts';
import { recallParsed } from '../../src/read/recall.ts';
import { ALL_FAULTS } from '../read/faults/all.ts';
import type { FaultCase } from '../read/faults/case.ts';
import { withContent } from './content-folder.ts';

const PARTS: readonly (readonly [title: string, codes: object])[] = [
  ['Files and folders', FILE_CODES],
  ['YAML as it is written', YAML_CODES],
  ['Keys and values', VALUE_CODES],
  ['What one place says of another', REFERENCE_CODES],
  ['Years and money', YEAR_CODES],
  ['What was issued', ISSUED_CODES],
  ['Packets', PACKET_CODES],
  ['The peer benchmark', BENCHMARK_CODES],
  ['The model', MODEL_CODES],
  ['Narratives', NARRATIVE_CODES],
];

const HEAD = `---
layout: ../../layouts/Handbook.astro
title: Codes of the check
summary: Every code that a check can print, with an example that raises it, the line it points at and the way out.
part: content
order: 24
---
import CheckFinding from '../../components/CheckFinding.astro';

Each finding of [\`rapport check\`](./check.html) has a code. A code is permanent: what it stands for does not change, and one that is no longer raised is never used for something else. An **error** keeps the book from being built; a **warning** does not.

This page is written from the messages themselves and from the faults that the tests of Rapport make, so that it says what the check says.
`;

/** The page as MDX. */
export async function codesPage(): Promise<string> {
  const parts: string[] = [HEAD, INDEX];
  for (const [title, codes] of PARTS) {
    parts.push(`## ${title}\n`);
    for (const code of Object.keys(codes) as FindingCode[]) parts.push(await entryOf(code));
  }
  return parts.join('\n');
}

const INDEX = `## All codes

<div class="code-index">
${PARTS.map(
  ([title, codes]) =>
    `**${title}**\n\n${Object.keys(codes)
      .map((code) => `- [${code}](#${code})\n`)
      .join('')}`,
).join('\n')}
</div>
`;

async function entryOf(code: FindingCode): Promise<string> {
  const { severity } = CATALOGUE[code];
  const kind = severity === 'error' ? 'An error' : 'A warning';
  const rule = `[the rule](./${handbookPageOf(code).replace(/^([^#]+)/, '$1.html')})`;
  const example = await exampleOf(code);
  return `### ${code}\n\n**${CODE_TITLES[code]}.** ${kind}; ${rule}.\n${example === '' ? '' : `\n${example}\n`}`;
}

/** The tiny book is the same in all cases but for what is wrong. */
const recall = recallParsed();

/** The first fault that raises the code, as the check tells it. */
async function exampleOf(code: FindingCode): Promise<string> {
  const cases: FaultCase[] = Object.values(ALL_FAULTS).flat();
  const found = cases.find(({ expected }) => expected.some((line) => line.startsWith(`${code} `)));
  if (found === undefined) return '';
  return withContent(found.changes, async (contentDir) => {
    await found.arrange?.(contentDir);
    const { diagnostics, sourceLine } = await readBook(contentDir, recall);
    const one = diagnostics.find((diagnostic) => diagnostic.code === code);
    if (one === undefined) throw new Error(`No fault raises ${code} as its case says.`);
    const line = sourceLine(one.file, one.line);
    const attributes = {
      at: `content${one.file.slice(contentDir.length)}:${one.line}:${one.column}`,
      severity: one.severity,
      message: one.message,
      ...(line === undefined || line.trim() === '' ? {} : { frame: drawCodeFrame(one, line, NARROW) }),
      hint: one.hint,
    };
    const written = Object.entries(attributes).map(([name, value]) => `  ${name}={${spelled(value)}}`);
    return ['<CheckFinding', ...written, '/>'].join('\n');
  });
}

/** So many cells of a line fit a phone. */
const NARROW = 28;

/** Data as MDX takes it, what a terminal could not show spelled out. */
const spelled = (value: string | readonly string[]): string =>
  JSON.stringify(typeof value === 'string' ? visibleText(value) : value).replaceAll('","', '", "');
