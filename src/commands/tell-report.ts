import { type CheckReport, type Reported, tally, tallyWords } from '../diagnostics/check-report.ts';
import { formatPretty, summarise } from '../diagnostics/format-pretty.ts';
import { codeAddress, isFindingCode } from '../diagnostics/handbook-page.ts';
import type { Io } from './io.ts';

/** A report for a person at a terminal: what changed first, then the sum, then where more is told. */
export function tellReport(report: CheckReport, io: Pick<Io, 'color' | 'columns'>): string {
  const { reported, files, since } = report;
  const changed = reported.filter(({ isChanged }) => isChanged);
  const others = reported.filter(({ isChanged }) => !isChanged);
  const parts =
    since === null
      ? [pretty(reported, io)]
      : [
          ...titled(`In files changed since ${since}`, changed, io),
          ...titled(changed.length === 0 ? 'In files that are as they were' : 'In other files', others, io),
        ];
  const sum = summarise(
    reported.map(({ diagnostic }) => diagnostic),
    files.length,
  );
  const more = handbookLine(report);
  const ofChanged =
    since === null || reported.length === 0
      ? []
      : [
          `In files changed since ${since}: ${tallyWords(tally(changed.map(({ diagnostic }) => diagnostic)))}.`,
        ];
  return `${[...parts.filter((part) => part !== ''), [sum, ...ofChanged, ...more].join('\n')].join('\n\n')}\n`;
}

function titled(title: string, reported: readonly Reported[], io: Pick<Io, 'color' | 'columns'>): string[] {
  return reported.length === 0 ? [] : [`── ${title} ──`, pretty(reported, io)];
}

function pretty(reported: readonly Reported[], { color, columns }: Pick<Io, 'color' | 'columns'>): string {
  const lines = new Map(
    reported.map(({ diagnostic, sourceLine }) => [`${diagnostic.file}\0${diagnostic.line}`, sourceLine]),
  );
  const diagnostics = reported.map(({ diagnostic }) => diagnostic);
  return formatPretty(diagnostics, (file, line) => lines.get(`${file}\0${line}`), { color, columns });
}

/** Where the first code is explained; the page has all others. */
function handbookLine({ reported, handbook }: CheckReport): string[] {
  const code = reported[0]?.diagnostic.code;
  if (code === undefined || !isFindingCode(code)) return [];
  return [`The handbook explains each code with an example: ${handbook ?? 'handbook/'}${codeAddress(code)}`];
}
