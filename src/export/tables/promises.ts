import type { Task } from '../../model/task.ts';
import { type LedgerEntry, ledgerOf } from '../ledger.ts';
import { claim, date, id, number, table, text } from '../table.ts';

export const tasks = table<Task>({
  name: 'tasks',
  about: 'What the methods ask somebody of ours to do.',
  key: ['task'],
  order: 'by due date, then by subject, kind and id',
  rows: ({ judgement }) => judgement.tasks,
  columns: [
    id('task', 'Its id, stable while its cause lasts.', (task) => task.id),
    id('kind', 'What sort of task it is.', (task) => task.kind),
    id('method', 'The method that raises it.', (task) => task.method),
    id('subject_kind', 'account or prospect.', (task) => task.subject.kind),
    id('subject', 'The account or prospect.', (task) => task.subject.id),
    text('what', 'What to do.', (task) => task.what),
    text('because', 'What raised it.', (task) => task.because),
    id('owner', 'Who of our team.', (task) => task.owner),
    date('due_on', 'By when.', (task) => task.dueOn),
    claim('taken', 'Whether somebody has taken it on with a date of their own.', (task) => task.taken),
    text('note', 'What they wrote.', (task) => task.note),
    id('state', 'due or late.', (task) => task.state),
  ],
});

export const commitments = table<LedgerEntry>({
  name: 'commitments',
  about: 'What both sides promised at the reviews of all years, and what became of it.',
  key: ['account', 'year', 'commitment'],
  order: 'by account, then by year, then in the order of the file',
  rows: ({ accounts, book }) => accounts.flatMap((account) => ledgerOf(account, book.settings.asOf)),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    number('year', null, 'The fiscal year whose review it was made at.', ({ year }) => year),
    id('commitment', 'Its id within the year.', ({ commitment }) => commitment.id),
    id('side', 'Whose promise it is: vendor or customer.', ({ commitment }) => commitment.side),
    text('what', 'The promise.', ({ commitment }) => commitment.what),
    id(
      'owner',
      'One of our team, or of their people, as the side says.',
      ({ commitment }) => commitment.owner,
    ),
    date('due', 'By when.', ({ commitment }) => commitment.due),
    id(
      'outcome',
      'kept, late, dropped, renegotiated or carried; empty where no file tells.',
      ({ outcome }) => outcome?.outcome,
    ),
    date('outcome_on', 'When it came to that.', ({ outcome }) => outcome?.on),
    text('outcome_note', 'What next year’s file says of it.', ({ outcome }) => outcome?.note),
    id('state', 'The outcome; without one, open, or overdue where the day is past.', ({ state }) => state),
  ],
});
