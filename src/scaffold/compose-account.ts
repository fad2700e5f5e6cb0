/** The files of an account or a prospect that is new, and what to do with them next. */
import type { Book } from '../model/book.ts';
import { blankSheet, type SheetKind } from './account-sheets.ts';
import { NARRATIVE } from './narrative-sheet.ts';
import { type NextStep, stepAt } from './next-step.ts';
import { writeSheet } from './write-sheet.ts';

/** What is known of an account when it is made. */
export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly sponsor: string | undefined;
  readonly industry: string | undefined;
  readonly country: string | undefined;
  readonly locale: string | undefined;
  readonly currency: string;
}

export type NewProspect = Omit<NewAccount, 'sponsor' | 'locale'>;

export interface Scaffold {
  /** Texts by path below the content folder, in the order in which to read them. */
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly NextStep[];
}

/** An account with all of its files, for the review year of the book. */
export function composeAccount(account: NewAccount, book: Book): Scaffold {
  const { id, name, owner, sponsor, industry, country, locale, currency } = account;
  const year = book.settings.reviewYear;
  const folder = `accounts/${id}`;
  const write = (kind: SheetKind, live: Readonly<Record<string, unknown>>): string =>
    writeSheet({ ...blankSheet(kind, book, owner), live });
  const profile = `${folder}/customer/profile.yaml`;
  const facts = `${folder}/customer/${year}.yaml`;
  const ours = `${folder}/internal/profile.yaml`;
  const figures = `${folder}/internal/${year}.yaml`;
  const narrative = `${folder}/customer/${year}.mdx`;
  const files = new Map([
    [profile, write('customer-profile', { name, locale, industry, country })],
    [facts, write('customer-year', { review: { preparedBy: owner } })],
    [narrative, NARRATIVE],
    [ours, write('internal-profile', { owner, sponsor })],
    [figures, write('internal-year', { currency })],
  ]);
  const steps = [
    stepAt(files, figures, 'revenue', 'what they brought us in the year, and the margin below it'),
    stepAt(files, figures, 'answers', 'the questions of the model; each says its scale'),
    stepAt(files, profile, 'people', 'whom we work with there, and in which role'),
    stepAt(files, facts, 'plan', 'who does what by when, on both sides'),
    stepAt(files, narrative, null, 'the year in your own words'),
  ];
  return { files, steps };
}

/** A prospect with its one file. */
export function composeProspect(prospect: NewProspect, book: Book): Scaffold {
  const { id, name, owner, industry, country, currency } = prospect;
  const path = `prospects/${id}/profile.yaml`;
  const live = { name, owner, industry, country, currency };
  const files = new Map([[path, writeSheet({ ...blankSheet('prospect', book, owner), live })]]);
  const steps = [
    stepAt(files, path, 'stage', 'how far they are with buying'),
    stepAt(files, path, 'potential', 'what they would bring in a year'),
    stepAt(files, path, 'people', 'the key players, and what each cares about'),
    stepAt(files, path, 'nextStep', 'what is to be done, and when'),
  ];
  return { files, steps };
}
