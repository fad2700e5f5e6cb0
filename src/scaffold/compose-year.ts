/**
 * The files of a fiscal year that begins for an account. What binds is carried on and stands there at
 * once: promises, open issues, the term of the contract. What was measured or judged sleeps as it was
 * last year, so that nothing of a year is told that nobody has looked at. See the handbook, how content is laid out.
 */
import type { Account, Book } from '../model/book.ts';
import type { CustomerYear } from '../model/customer-facts.ts';
import type { Answer, InternalYear } from '../model/internal-facts.ts';
import { isFresh } from '../score/freshness.ts';
import { blankSheet } from './account-sheets.ts';
import { NARRATIVE } from './narrative-sheet.ts';
import { type NextStep, stepAt } from './next-step.ts';
import { writeSheet } from './write-sheet.ts';

export interface OpenedYear {
  /** Texts by path below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly NextStep[];
  /** Ids of promises that stand again, in their order. */
  readonly carried: readonly string[];
  /** Answers that are carried on, and those that have gone stale and are asked anew. */
  readonly answers: { readonly carried: number; readonly stale: number };
}

/** The first day of the year that is opened, and its name. */
export interface YearToOpen {
  readonly year: number;
  readonly starts: string;
}

/**
 * The files of an account for a year, made of the year before. Where that has no customer file, none is
 * made unless `isAsked`. The files that are there already are for the caller to leave out.
 */
export function composeYear(account: Account, book: Book, open: YearToOpen, isAsked: boolean): OpenedYear {
  const { id, customer, internal } = account;
  const last = customer.years.find(({ year }) => year === open.year - 1)?.facts ?? null;
  const lastOurs = internal.years.find(({ year }) => year === open.year - 1)?.facts ?? null;
  const owner = internal.profile.owner ?? null;
  const facts = `accounts/${id}/customer/${open.year}.yaml`;
  const figures = `accounts/${id}/internal/${open.year}.yaml`;
  const files = new Map<string, string>();
  const ours = internalSheet(lastOurs, book, owner);
  if (last !== null || isAsked) {
    files.set(facts, customerText(last, book, owner, open));
    files.set(`accounts/${id}/customer/${open.year}.mdx`, NARRATIVE);
  }
  files.set(figures, ours.text);
  const carried = last === null ? [] : last.commitments.map((commitment) => commitment.id);
  const steps = [
    ...(carried.length === 0
      ? []
      : [stepAt(files, facts, 'outcomes', 'what became of each promise; what stands now is "carried"')]),
    stepAt(files, figures, 'revenue', 'the revenue of the year, and the margin below it'),
    ...(ours.stale === 0
      ? []
      : [stepAt(files, figures, 'answers', 'answers that have gone stale: ask anew, then take the # away')]),
  ];
  return { files, steps, carried, answers: { carried: ours.carried, stale: ours.stale } };
}

function customerText(
  last: CustomerYear | null,
  book: Book,
  owner: string | null,
  { year, starts }: YearToOpen,
): string {
  const blank = blankSheet('customer-year', book, owner);
  const preparedBy = last?.review?.preparedBy ?? owner ?? undefined;
  if (last === null) return writeSheet({ ...blank, live: { review: { preparedBy } } });
  const { commitments, issues, renewal, review } = last;
  const live = {
    review: preparedBy === undefined ? undefined : { preparedBy, approvedBy: review?.approvedBy },
    outcomes: listed(commitments.map(({ id }) => ({ commitment: id, outcome: 'carried' }))),
    commitments: listed(commitments.map(({ carries: _, ...promise }) => promise)),
    issues: listed(issues),
    renewal: renewal === undefined || renewal.termEnds < starts ? undefined : renewal,
  };
  return writeSheet({
    ...blank,
    live: live.review === undefined && isEmpty(live) ? { ...live, agenda: [] } : live,
    lastYears: asleepOf(last, starts),
    guidance: guidanceFor(last, year - 1),
  });
}

const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

const isEmpty = (live: object): boolean => Object.values(live).every((value) => value === undefined);

/** What sleeps in the new year's file: the rows of last year, its figures become those of the year before. */
function asleepOf(last: CustomerYear, starts: string): Record<string, unknown> {
  const { attendees, agenda, figures, value, usage, service, plan, signOff, sources } = last;
  const month = starts.slice(0, 7);
  return {
    attendees,
    agenda: listed(agenda),
    figures: listed(figures.map((row) => ({ ...row, lastYear: row.value }))),
    value: listed(value),
    usage: listed(usage.map((row) => ({ ...row, lastYear: row.used }))),
    service: listed(service.map((row) => ({ ...row, from: month, actual: [null] }))),
    plan: listed(plan.filter(({ due }) => due >= starts)),
    signOff: signOff === undefined ? undefined : { ours: signOff.ours, yours: signOff.yours },
    sources: listed(sources.map(({ extractedOn: _, ...row }) => row)),
  };
}

function guidanceFor(last: CustomerYear, before: number): Record<string, readonly string[]> {
  const asItWas = [`As it was in ${before}: put this year’s in its place.`];
  const goals = last.nextGoals.map(({ goal }) => goal);
  return {
    outcomes: [
      `Each is "carried" until you say what became of it. Where a promise was kept, came late or was dropped, say so here and delete it from the commitments below.`,
    ],
    commitments: [`Those of ${before} stand again, as long as they are owed. Give each a date that holds.`],
    issues: [`Those of ${before} that nobody has closed: delete what is done.`],
    renewal: ['As it was: is it still so?'],
    nextGoals: goals.length === 0 ? [] : [`Agreed on in ${before} for this year: ${goals.join('; ')}.`],
    ...Object.fromEntries(
      ['attendees', 'agenda', 'figures', 'value', 'usage', 'service', 'signOff', 'sources'].map((key) => [
        key,
        isThere(Reflect.get(last, key)) ? asItWas : [],
      ]),
    ),
  };
}

const isThere = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

interface InternalSheet {
  readonly text: string;
  readonly carried: number;
  readonly stale: number;
}

function internalSheet(last: InternalYear | null, book: Book, owner: string | null): InternalSheet {
  const blank = blankSheet('internal-year', book, owner);
  const currency = last?.currency ?? book.settings.currency;
  const answers = Object.entries(last?.answers ?? {});
  const fresh = answers.filter(([question, answer]) => isStillFresh(question, answer, book));
  const live = {
    currency,
    pursuing: listed(last?.pursuing ?? []),
    answers: fresh.length === 0 ? undefined : Object.fromEntries(fresh),
    plays: last?.plays,
  };
  const stale = answers.length - fresh.length;
  const text = writeSheet({
    ...blank,
    live,
    lastYears: { relationship: last?.relationship, wallet: last?.wallet },
    examples: (path) => answerAt(last, path) ?? blank.examples(path),
    guidance: {
      answers: [
        ...(fresh.length === 0
          ? []
          : ['Those that are fresh are carried on with their own day, and age as before.']),
        ...(stale === 0
          ? []
          : [`Asleep as last given, since they have gone stale or were never given: ask anew.`]),
      ],
      ...(last?.relationship === undefined ? {} : { relationship: ['As it was last year: judge anew.'] }),
      ...(last?.wallet === undefined ? {} : { wallet: ['As it was last year: is it still so?'] }),
    },
  });
  return { text, carried: fresh.length, stale };
}

/** By the rule of stale answers, on the day as of which the book is true. */
function isStillFresh(question: string, { asOf }: Answer, { model, settings }: Book): boolean {
  const indicator = Object.values(model.growth.dimensions)
    .map(({ indicators }) => indicators[question])
    .find((one) => one !== undefined);
  return indicator !== undefined && isFresh(asOf, model.freshness[indicator.freshness], settings.asOf);
}

function answerAt(last: InternalYear | null, path: string): unknown {
  const [root, question = '', key = ''] = path.split('.');
  const answer = root === 'answers' ? last?.answers[question] : undefined;
  return answer === undefined ? undefined : Reflect.get(answer, key);
}
