import type { BookAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { BookQualification } from '../model/qualification.ts';
import { TASK_KINDS, type Task } from '../model/task.ts';
import { accountTaskCauses } from './account-task-causes.ts';
import { prospectTaskCauses } from './prospect-task-causes.ts';
import { type TaskSubject, taskOfCause } from './task-of-cause.ts';

/** The first review that is still to come: due on or after a day, and not held by then. */
const nextReviewDue = (account: Account, asOf: string): string | null =>
  account.internal.years
    .flatMap(({ facts: { review } }) => {
      const held = review?.heldOn !== undefined && review.heldOn <= asOf;
      return review?.due !== undefined && review.due >= asOf && !held ? [review.due] : [];
    })
    .toSorted()[0] ?? null;

const accountSubject = (account: Account, asOf: string): TaskSubject => ({
  subject: { kind: 'account', id: account.id },
  owner: account.internal.profile.owner ?? null,
  taken: account.internal.profile.tasks,
  reviewDue: nextReviewDue(account, asOf),
});

const accountTasks = (
  book: Book,
  assessment: BookAssessment,
  { accounts }: BookQualification,
): readonly Task[] => {
  const { model, settings } = book;
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const qualifiedOf = new Map(accounts.map((one) => [one.accountId, one]));
  const judged = assessment.years.find(({ year }) => year === assessment.reviewYear)?.accounts ?? [];
  return judged.flatMap((one) => {
    const account = accountOf.get(one.accountId);
    const qualified = qualifiedOf.get(one.accountId);
    const lost = account?.internal.profile.lost;
    // Lost after the review year's end, it is in its book still, and there is nothing to do there.
    if (account === undefined || qualified === undefined) return [];
    if (lost !== undefined && lost.on <= settings.asOf) return [];
    const subject = accountSubject(account, settings.asOf);
    return accountTaskCauses({ account, assessment: one, qualified, model }).map((cause) =>
      taskOfCause(cause, subject, book),
    );
  });
};

const prospectTasks = (book: Book, { prospects }: BookQualification): readonly Task[] => {
  const profileOf = new Map(book.prospects.map(({ id, profile }) => [id, profile]));
  return prospects.flatMap((qualified) => {
    const profile = profileOf.get(qualified.prospectId);
    if (profile === undefined || qualified.state !== 'open') return [];
    const subject: TaskSubject = {
      subject: { kind: 'prospect', id: qualified.prospectId },
      owner: profile.owner ?? null,
      taken: profile.tasks,
      reviewDue: null,
    };
    return prospectTaskCauses(profile, qualified, book.settings.asOf).map((cause) =>
      taskOfCause(cause, subject, book),
    );
  });
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Task, b: Task): number =>
  compare(a.dueOn, b.dueOn) ||
  compare(a.subject.kind, b.subject.kind) ||
  compare(a.subject.id, b.subject.id) ||
  TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) ||
  compare(a.id, b.id);

/**
 * What the methods ask of our people at the accounts in the review year's book that have not left
 * since, and at open prospects, as of the book's day. By due date; ties by subject (accounts
 * first, then by id), by kind in the order of `TASK_KINDS`, and by id.
 */
export function planTasks(
  book: Book,
  assessment: BookAssessment,
  qualification: BookQualification,
): readonly Task[] {
  return [...accountTasks(book, assessment, qualification), ...prospectTasks(book, qualification)].toSorted(
    inOrder,
  );
}
