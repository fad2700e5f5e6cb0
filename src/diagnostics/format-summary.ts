/**
 * Everything a check found, as Markdown for the summary of a step: GitHub takes 1 MiB of it, and
 * nothing at all of a longer one. Content is not trusted, so that no text of it can become a link,
 * an image or a mention: what a person wrote stands in code or with its marks escaped.
 */
import { type CheckReport, count, type Reported, tally, tallyWords } from './check-report.ts';
import { drawCodeFrame } from './code-frame.ts';
import { codeAddress, isFindingCode } from './handbook-page.ts';
import { visibleText } from './visible-text.ts';

/** What GitHub takes of one step. */
export const LARGEST_SUMMARY = 1024 * 1024;

/** Room for the sentence that tells what was left out. */
const LAST_SENTENCE = 200;

/** The summary in at most so many bytes of UTF-8; what does not fit is counted in its last sentence. */
export function formatSummary(report: CheckReport, bytes: number = LARGEST_SUMMARY): string {
  const { reported, files } = report;
  const head = `## ${headline(report)}\n\n`;
  if (reported.length === 0) return within(`${head}${count(files.length, 'file')} read.\n`, bytes);
  const parts: string[] = [head];
  let room = bytes - byteLength(head) - LAST_SENTENCE;
  let told = 0;
  let section = '';
  for (const one of reported) {
    const title = sectionOf(one, report.since);
    const text = `${title === section ? '' : `### ${title}\n\n`}${entry(one, report)}`;
    room -= byteLength(text);
    if (room < 0) break;
    section = title;
    parts.push(text);
    told++;
  }
  const left = reported.length - told;
  if (left > 0)
    parts.push(`${count(left, 'finding')} more did not fit here. All are in the log of this step.\n`);
  return within(parts.join(''), bytes);
}

function headline({ reported, files }: CheckReport): string {
  if (reported.length === 0) return 'The content is in order';
  const touched = new Set(reported.map(({ path }) => path)).size;
  return `${tallyWords(tally(reported.map(({ diagnostic }) => diagnostic)))} in ${touched} of ${count(files.length, 'file')}`;
}

function sectionOf({ diagnostic, isChanged }: Reported, since: string | null): string {
  const kind = diagnostic.severity === 'error' ? 'Errors' : 'Warnings';
  if (since === null) return kind;
  return isChanged ? `${kind} in files changed since ${inCode(since)}` : `${kind} in other files`;
}

function entry({ diagnostic, path, sourceLine }: Reported, { handbook }: CheckReport): string {
  const { line, column, code, message, hint } = diagnostic;
  const known = isFindingCode(code) && handbook !== null;
  const name = known ? `[\`${code}\`](${handbook}${codeAddress(code)})` : `\`${code}\``;
  const address = inCode(`${path}:${line}:${column}`);
  const frame =
    sourceLine === undefined || sourceLine.trim() === ''
      ? []
      : ['', ...fenced(drawCodeFrame(diagnostic, sourceLine)).map((text) => `  ${text}`)];
  const words = [message, ...(hint === '' ? [] : [hint])].map(escapeMarkdown).join(' ');
  return `${[`- ${address} ${name}`, `  ${words}`, ...frame, ''].join('\n')}\n`;
}

/** Ticks around a text, more of them than it holds itself. */
function inCode(text: string): string {
  const shown = visibleText(text);
  const ticks = '`'.repeat(longestTicks(shown) + 1);
  return longestTicks(shown) === 0 ? `${ticks}${shown}${ticks}` : `${ticks} ${shown} ${ticks}`;
}

function fenced(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, longestTicks(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines, fence];
}

const longestTicks = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));

/** Every mark that Markdown or HTML could take for its own; a mention and a web address are parted from their sign. */
const escapeMarkdown = (text: string): string =>
  visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll(/:\/\//g, '&#58;//')
    .replaceAll(/\bwww\./gi, 'www&#46;');

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The whole text, or nothing of it where even its head does not fit. */
const within = (text: string, bytes: number): string => (byteLength(text) <= bytes ? text : '');
