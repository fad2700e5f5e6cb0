/** `rapport check`: what is wrong with the content, all at once, for a person or for a machine. */
import { checkContent } from '../build.ts';
import { type CheckReport, count, type Tally, tally } from '../diagnostics/check-report.ts';
import { formatGitlab } from '../diagnostics/format-gitlab.ts';
import { formatJson } from '../diagnostics/format-json.ts';
import { formatJunit } from '../diagnostics/format-junit.ts';
import { formatSarif } from '../diagnostics/format-sarif.ts';
import { fixContent, showFixes } from './fix.ts';
import type { ExitCode, Io } from './io.ts';
import { findFirstFiles, findWhereabouts, reportCheck } from './report-check.ts';
import { type GithubOptions, tellGithub } from './tell-github.ts';
import { tellReport } from './tell-report.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: 'pretty' | 'json' | 'github' | 'sarif' | 'junit' | 'gitlab';
  /** The commit since which changed files come first; null for none. */
  readonly changedSince: string | null;
  /** More warnings than this fail the check; null for any number. */
  readonly maxWarnings: number | null;
  /** The file that GitHub makes the summary of the step of; null where there is none. */
  readonly stepSummary: string | null;
  readonly version: string;
  /** Mend first what can be mended without a doubt; `'show'` prints what would be mended and writes nothing. */
  readonly fix: boolean | 'show';
  /** With `fix`, put keys into their usual order too. */
  readonly sortKeys: boolean;
}

/** 0 where nothing is wrong or only warnings are, 1 for errors or more warnings than allowed, 2 for wrong use. */
export async function runCheck(options: CheckOptions, io: Io): Promise<ExitCode> {
  const where = await findWhereabouts(options.content);
  const first = options.changedSince === null ? null : await findFirstFiles(where, options.changedSince);
  if (typeof first === 'string') {
    io.err(`${first}\n`);
    return 2;
  }
  const mend = { sortsKeys: options.sortKeys };
  if (options.fix === 'show') {
    await showFixes(options.content, mend, io);
    return 0;
  }
  const mended: string[] = [];
  // A machine that reads the report gets nothing else on the same stream; a log, nothing that is a command there.
  if (options.fix) await fixContent(options.content, mend, fixIo(options.format, mended, io));
  const content = await checkContent(options.content);
  const report = reportCheck(content, where, first);
  await tell(report, { digest: content.contentDigest, before: mended.join('') }, options, io);
  const sum = tally(content.diagnostics);
  const tooMany = tooManyWarnings(sum, options.maxWarnings);
  if (tooMany !== null) io.err(`${tooMany}\n`);
  return sum.errors > 0 || tooMany !== null ? 1 : 0;
}

function fixIo(format: CheckOptions['format'], log: string[], io: Io): Pick<Io, 'out' | 'err'> {
  if (format === 'pretty') return io;
  if (format !== 'github') return { out: io.err, err: io.err };
  const keep = (text: string): void => {
    log.push(text);
  };
  return { out: keep, err: keep };
}

async function tell(
  report: CheckReport,
  log: Pick<GithubOptions, 'digest' | 'before'>,
  options: CheckOptions,
  io: Io,
): Promise<void> {
  switch (options.format) {
    case 'pretty':
      io.out(tellReport(report, io));
      return;
    case 'json':
      io.out(`${formatJson(report)}\n`);
      return;
    case 'github':
      await tellGithub(report, { ...log, stepSummary: options.stepSummary }, io);
      return;
    case 'sarif':
      io.out(`${formatSarif(report, options.version)}\n`);
      return;
    case 'junit':
      io.out(`${formatJunit(report)}\n`);
      return;
    case 'gitlab':
      io.out(`${formatGitlab(report)}\n`);
      return;
    default:
      options.format satisfies never;
  }
}

function tooManyWarnings({ warnings }: Tally, most: number | null): string | null {
  if (most === null || warnings <= most) return null;
  return `${count(warnings, 'warning')}, and --max-warnings allows ${most}.`;
}
