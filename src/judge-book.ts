/** The pure middle of the pipeline, and the only file that knows the order of its rooms. */
import { examineBook } from './examine/examine-book.ts';
import type { Book } from './model/book.ts';
import type { Judgement } from './model/judgement.ts';
import { planProgramme } from './plan/plan-programme.ts';
import { planTasks } from './plan/plan-tasks.ts';
import { qualifyBook } from './qualify/qualify-book.ts';
import { assessBook } from './segment/assess-book.ts';

/** Scores, segments, examines, qualifies and plans a book. */
export function judgeBook(book: Book): Judgement {
  const assessment = assessBook(book);
  const qualification = qualifyBook(book, assessment);
  return {
    assessment,
    examination: examineBook(book, assessment),
    qualification,
    plan: planProgramme(book, assessment),
    tasks: planTasks(book, assessment, qualification),
  };
}
