/** What a check found, made ready for whoever is told: paths as the repository has them, the order of importance. */
import type { Diagnostic } from './diagnostic.ts';

export interface Reported {
  readonly diagnostic: Diagnostic;
  /** The file from the root of the repository, with forward slashes. */
  readonly path: string;
  /** Whether the file is among those that were asked to come first. */
  readonly isChanged: boolean;
  /** The line that the diagnostic points at; undefined where there is none to show. */
  readonly sourceLine: string | undefined;
}

export interface CheckReport {
  /** Changed files first, then errors before warnings, then by file and line. */
  readonly reported: readonly Reported[];
  /** Every file that was read, from the root of the repository, ascending. */
  readonly files: readonly string[];
  /** What the changed files were changed since; null where nobody asked. */
  readonly since: string | null;
  /** Where the handbook is served, with a slash at its end; null where that is not known. */
  readonly handbook: string | null;
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

/** How many errors there are, and how many warnings. */
export function tally(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): Tally {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

/** Errors before warnings; the order is kept otherwise. */
export function errorsFirst<Told extends Pick<Diagnostic, 'severity'>>(told: readonly Told[]): Told[] {
  return [
    ...told.filter(({ severity }) => severity === 'error'),
    ...told.filter(({ severity }) => severity === 'warning'),
  ];
}

/** The diagnostics of changed files before all others; the order is kept otherwise. */
export function changedFirst(reported: readonly Reported[]): Reported[] {
  return [
    ...reported.filter(({ isChanged }) => isChanged),
    ...reported.filter(({ isChanged }) => !isChanged),
  ];
}

/** `2 errors and 1 warning`. */
export const tallyWords = ({ errors, warnings }: Tally): string =>
  `${count(errors, 'error')} and ${count(warnings, 'warning')}`;

/** `1 file`, `2 files`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
