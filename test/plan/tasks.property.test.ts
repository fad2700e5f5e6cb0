import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import { TASK_KINDS, type Task } from '../../src/model/task.ts';
import { planTasks } from '../../src/plan/plan-tasks.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { questionedBook } from '../qualify/questioned-book.ts';
import { FIXED, sampleBook } from '../support/generated-book.ts';

const tasksOf = (book: Book): readonly Task[] => {
  const assessment = assessBook(book);
  return planTasks(book, assessment, qualifyBook(book, assessment));
};
const check = (law: (tasks: readonly Task[], book: Book) => void) => {
  fc.assert(
    fc.property(questionedBook, (book) => {
      law(tasksOf(book), book);
    }),
    FIXED,
  );
};

test('the order of accounts, of prospects and of what was taken on changes nothing', () => {
  check((tasks, book) => {
    const turned = {
      ...book,
      accounts: book.accounts.toReversed().map((account) => {
        const { internal } = account;
        const profile = { ...internal.profile, tasks: internal.profile.tasks.toReversed() };
        return { ...account, internal: { ...internal, profile } };
      }),
      prospects: book.prospects.toReversed(),
    };
    expect(tasksOf(turned)).toEqual(tasks);
  });
});

test('every id is one of its kind, and tells the subject and the kind', () => {
  check((tasks) => {
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    for (const { id, subject, kind } of tasks)
      expect(`${id}/`.startsWith(`${subject.kind}/${subject.id}/${kind}/`)).toBe(true);
  });
});

test('an id stays while its cause lasts, whoever owns it and whenever it is due', () => {
  check((tasks, book) => {
    const model = { ...book.model, tasks: { dueDays: {}, otherwiseDays: 7 } };
    const accounts = book.accounts.map((account) => ({
      ...account,
      internal: { ...account.internal, profile: { ...account.internal.profile, owner: 'eve', tasks: [] } },
    }));
    const ids = (of: readonly Task[]) => of.map(({ id }) => id).toSorted();
    expect(ids(tasksOf({ ...book, model, accounts }))).toEqual(ids(tasks));
  });
});

test('sorted by due date, and late only where somebody gave a date that has passed', () => {
  check((tasks, book) => {
    const dates = tasks.map(({ dueOn }) => dueOn);
    expect(dates).toEqual(dates.toSorted());
    for (const { dueOn, state, taken } of tasks) {
      expect(state === 'late').toBe(dueOn < book.settings.asOf);
      if (state === 'late') expect(taken).toBe(true);
    }
  });
});

test('what and because are whole English sentences', () => {
  check((tasks) => {
    for (const { what, because } of tasks)
      for (const text of [what, because]) {
        expect(text).toMatch(/^\p{Lu}.*[.?!]$/u);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }
  });
});

test('ten thousand accounts and as many prospects have their tasks', () => {
  const many = 10_000;
  const ids = Array.from({ length: many }, (_, index) => `a-${String(index).padStart(5, '0')}`);
  const small = sampleBook(
    Object.fromEntries(ids.map((id, index) => [id, { years: { 2026: { revenue: index } } }])),
  );
  const prospects = ids.map((id) => ({
    id,
    profile: { name: id, breakthrough: [], pursuing: [], people: [], principles: {}, tasks: [] },
    notes: [],
  }));
  const tasks = tasksOf({ ...small, prospects });
  expect(tasks).toHaveLength(5 * many);
  expect(new Set(tasks.map(({ kind }) => kind)).size).toBe(5);
  expect(TASK_KINDS.length).toBeGreaterThan(5);
});
