/**
 * Plays a page of documentation as a reader would who does all it says: files are written, edits made and
 * commands run, in the order of the page, in one folder. What a page shows is then what happens.
 *
 * - ```console: lines that begin with `$ ` are run; the lines below each are what it printed. A line of `…`
 *   stands for lines left out, up to the next that is shown.
 * - ```yaml, ```csv or ```mdx that begin with `# <path>` write that file, the first line left out, where the
 *   fence says `write` after its language.
 * - ```diff that begins with `# <path>` edits that file: lines with `-` give way to lines with `+`.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runRapport } from '../support/run-rapport.ts';

const FENCE = /^```(console|diff|(?:yaml|csv|mdx) write)\n([\s\S]*?)^```$/gm;

/** The page with every output as it is now, played in `folder`. */
export async function playPage(page: string, folder: string): Promise<string> {
  let played = '';
  let at = 0;
  for (const fence of page.matchAll(FENCE)) {
    const [whole, kind = '', body = ''] = fence;
    played += page.slice(at, fence.index);
    at = fence.index + whole.length;
    played += kind === 'console' ? `\`\`\`console\n${await playConsole(body, folder)}\`\`\`` : whole;
    if (kind === 'diff') await edit(body, folder);
    else if (kind !== 'console') await write(body, folder);
  }
  return played + page.slice(at);
}

async function playConsole(body: string, folder: string): Promise<string> {
  let played = '';
  for (const block of body.split(/^(?=\$ )/m)) {
    const [line = '', ...shown] = block.trimEnd().split('\n');
    const printed = await run(line.slice(2), folder);
    played += `${[line, ...leaveOut(shown, printed.trimEnd().split('\n'))].join('\n').trimEnd()}\n`;
  }
  return played;
}

/** What was printed, without the lines that the page leaves out; all of it where the shown lines are no longer there. */
function leaveOut(shown: readonly string[], printed: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let at = 0;
  for (const [index, line] of shown.entries()) {
    if (line.trim() === '…') {
      const next = shown[index + 1];
      const found = next === undefined ? printed.length : printed.indexOf(next, at);
      if (found === -1) return printed;
      at = found;
    } else if (printed[at] !== line) return printed;
    else at += 1;
    kept.push(line);
  }
  return at === printed.length ? kept : printed;
}

async function run(command: string, folder: string): Promise<string> {
  const [program = '', ...args] = words(command);
  if (program === 'npx' && args[0] === 'rapport') {
    const { out, err } = await runRapport(args.slice(1), process.execPath, folder);
    return out + err;
  }
  if (program === 'git') return git(args, folder);
  throw new Error(`A page may run "npx rapport" and "git", and not "${program}".`);
}

/** The words of a command line: double quotes keep spaces; nothing else of a shell is understood. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Runs git as the same person on the same day everywhere. */
export function git(args: readonly string[], folder: string): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Jana Brandt',
    GIT_AUTHOR_EMAIL: 'jana@example.com',
    GIT_AUTHOR_DATE: '2026-09-30T09:00:00Z',
    GIT_COMMITTER_NAME: 'Jana Brandt',
    GIT_COMMITTER_EMAIL: 'jana@example.com',
    GIT_COMMITTER_DATE: '2026-09-30T09:00:00Z',
  };
  return new Promise((resolve, reject) => {
    execFile('git', args, { cwd: folder, env }, (error, out, err) => {
      if (error === null) resolve(out + err);
      else reject(new Error(`git ${args.join(' ')}: ${err}`));
    });
  });
}

async function write(body: string, folder: string): Promise<void> {
  const [first = '', ...lines] = body.split('\n');
  const path = join(folder, pathOf(first));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, lines.join('\n'));
}

async function edit(body: string, folder: string): Promise<void> {
  const [first = '', ...lines] = body.trimEnd().split('\n');
  const path = join(folder, pathOf(first));
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(sign) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const text = await readFile(path, 'utf8');
  const parts = text.split(side('-'));
  if (parts.length !== 2)
    throw new Error(`${first}: the lines to change are there ${parts.length - 1} times.`);
  await writeFile(path, parts.join(side('+')));
}

function pathOf(line: string): string {
  const path = /^# (content\/\S+|exports\/\S+)$/.exec(line)?.[1];
  if (path === undefined || path.includes('..')) throw new Error(`Not a path of the book: ${line}`);
  return path;
}
