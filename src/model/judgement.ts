import type { BookAssessment } from './assessment.ts';
import type { BookBenchmark } from './benchmark.ts';
import type { Examination } from './examination.ts';
import type { ProgrammePlan } from './programme-plan.ts';
import type { BookQualification } from './qualification.ts';
import type { Task } from './task.ts';

/** All that the methods and rules say of a book. */
export interface Judgement {
  readonly assessment: BookAssessment;
  readonly examination: Examination;
  readonly qualification: BookQualification;
  readonly benchmark: BookBenchmark;
  /** Ids of accounts that agreed to be compared and whose packet of the review year tells them nothing; ascending. */
  readonly owedBenchmarks: readonly string[];
  readonly plan: ProgrammePlan;
  /** By due date; ties by subject, kind and id. */
  readonly tasks: readonly Task[];
}
