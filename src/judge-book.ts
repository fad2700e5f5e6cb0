/** The pure middle of the pipeline, and the only file that knows the order of its rooms. */
import { benchmarkBook } from './benchmark/benchmark-book.ts';
import { owedBenchmarks } from './benchmark/owed-benchmarks.ts';
import { examineBook } from './examine/examine-book.ts';
import type { Book } from './model/book.ts';
import type { Judgement } from './model/judgement.ts';
import { planProgramme } from './plan/plan-programme.ts';
import { planTasks } from './plan/plan-tasks.ts';
import { qualifyBook } from './qualify/qualify-book.ts';
import { assessBook } from './segment/assess-book.ts';

/** Scores, segments, examines, qualifies, plans and benchmarks a book. */
export function judgeBook(book: Book): Judgement {
  const assessment = assessBook(book);
  const qualification = qualifyBook(book, assessment);
  const benchmark = benchmarkBook(book);
  return {
    assessment,
    examination: examineBook(book, assessment),
    qualification,
    benchmark,
    owedBenchmarks: owedBenchmarks(book, benchmark),
    plan: planProgramme(book, assessment),
    tasks: planTasks(book, assessment, qualification),
  };
}
