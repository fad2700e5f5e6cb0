import { appendFile, stat } from 'node:fs/promises';
import { type CheckReport, tally, tallyWords } from '../diagnostics/check-report.ts';
import { formatGithub, leftOutWords, quietCommands } from '../diagnostics/format-github.ts';
import { formatSummary, LARGEST_SUMMARY } from '../diagnostics/format-summary.ts';
import type { Io } from './io.ts';
import { tellReport } from './tell-report.ts';

export interface GithubOptions {
  /** The digest of the content: nobody can write what it will be into that content. */
  readonly digest: string;
  /** What was told before: text of content may stand in it. */
  readonly before: string;
  readonly stepSummary: string | null;
}

/** A report to a run of GitHub Actions: annotations, then all of it in the log, and in the summary of the step. */
export async function tellGithub(report: CheckReport, options: GithubOptions, io: Io): Promise<void> {
  const [quiet, loud] = quietCommands(`rapport-${options.digest}`);
  io.out(formatGithub(report));
  io.out(`${quiet}\n${options.before}${tellReport(report, { color: io.color })}${loud}\n`);
  const left = leftOutWords(report);
  if (left !== '') io.out(`${left}\n`);
  if (options.stepSummary === null) return;
  const written = await writeSummary(report, options.stepSummary);
  if (written !== null) {
    const sum = tallyWords(tally(report.reported.map(({ diagnostic }) => diagnostic)));
    io.err(`The step summary (${sum}) could not be written: ${written}.\n`);
  }
}

/** Adds to what other commands of the step have written. Null where it went well, else the reason. */
async function writeSummary(report: CheckReport, file: string): Promise<string | null> {
  try {
    const size = await stat(file).then(
      (status) => status.size,
      () => 0,
    );
    await appendFile(file, formatSummary(report, LARGEST_SUMMARY - size));
    return null;
  } catch (failure) {
    return failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
  }
}
