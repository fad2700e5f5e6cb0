/** What `rapport new` says: what it lacks, what it made, and what comes next. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Book } from '../model/book.ts';
import { LocaleSchema } from '../model/locale.ts';
import type { Scaffold } from '../scaffold/compose-account.ts';
import type { NextStep } from '../scaffold/next-step.ts';

/** The currencies that have a rate of the review year; that of the book first. */
export const currenciesOf = ({ settings }: Book): readonly string[] => [
  ...new Set([
    settings.currency,
    ...Object.keys(settings.rates[String(settings.reviewYear)] ?? {}).toSorted(),
  ]),
];

/** What must be said, and what may be, with what the book knows. */
export function tellMissing(what: 'account' | 'prospect', book: Book): string {
  const owner = book.team[0]?.id ?? 'jana-brandt';
  const industries = [
    ...new Set([
      ...book.strategy.verticals.flatMap((vertical) => vertical.industries),
      ...book.accounts.flatMap(({ customer }) => customer.profile.industry ?? []),
    ]),
  ].toSorted();
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['--owner', book.team.map(({ id }) => id)],
    ['--currency', currenciesOf(book)],
    ...(what === 'account' ? [['--locale', LocaleSchema.options] as const] : []),
    ['--industry', industries],
  ];
  const known = rows.filter(([, words]) => words.length > 0);
  return [
    `A new ${what} needs a name and an owner:`,
    '',
    `  npx rapport new ${what} --name "Acme GmbH" --owner ${owner}`,
    '',
    'Its id is made of the name, or say one first: new account acme --name … What this book knows:',
    ...known.map(([flag, words]) => `  ${flag.padEnd(11)} ${wrapped(words, 14)}`),
    '',
    `Add --dry-run to see the files first. All flags: npx rapport new ${what} --help`,
    '',
  ].join('\n');
}

function wrapped(words: readonly string[], margin: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 84) lines.push(word);
    else lines[lines.length - 1] = `${last}, ${word}`;
  }
  return lines.join(`,\n${' '.repeat(margin)}`);
}

/** What was made, what is still to fill, and what `check` says of it. */
export function tellScaffold(
  { files, steps }: Scaffold,
  folder: string,
  content: string,
  findings: readonly Diagnostic[],
): string {
  return [
    `Made ${content}/${folder}:`,
    ...[...files].map(
      ([path, text]) => `  ${path.slice(folder.length + 1).padEnd(24)} ${audienceOf(path, text)}`,
    ),
    '',
    'Still to fill, the first things first:',
    ...tellSteps(steps, content),
    '',
    tellCheck(findings),
    'See it as you write: npx rapport dev',
    '',
  ].join('\n');
}

/** A step a line, its place first, as an editor opens it. */
export function tellSteps(steps: readonly NextStep[], content: string): string[] {
  const places = steps.map(({ path, line }) => `${content}/${path}:${line}`);
  const width = Math.max(0, ...places.map((place) => place.length));
  return steps.map(({ say }, index) => `  ${(places[index] ?? '').padEnd(width)}  ${say}`);
}

const audienceOf = (path: string, text: string): string =>
  path.includes('/customer/') || text.includes('THE CUSTOMER MAY READ')
    ? 'the customer may read it'
    : 'internal';

function tellCheck(findings: readonly Diagnostic[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `"npx rapport check" finds ${errors} errors in it; run it to see them.`;
  if (findings.length === 0) return 'It passes "npx rapport check" as it is.';
  return `It passes "npx rapport check", which tells in ${findings.length === 1 ? 'one warning' : `${findings.length} warnings`} what its packet still lacks.`;
}
