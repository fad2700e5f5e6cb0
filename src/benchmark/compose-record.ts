import type { BookBenchmark } from '../model/benchmark.ts';
import type { BenchmarkRecord } from '../model/benchmark-record.ts';

/** What is written of a year when it is closed, but for its seal: all that is published, and whom it counts. */
export function composeRecord(
  { figures }: BookBenchmark,
  closedOn: string,
  model: string,
): Omit<BenchmarkRecord, 'seal'> {
  return {
    closedOn,
    model,
    figures: figures.flatMap(({ measure, sector, marks, counted }) =>
      marks === null
        ? []
        : [
            {
              measure,
              ...(sector === null ? {} : { sector }),
              marks,
              firms: Object.fromEntries(counted.map(({ firm, percent }) => [firm, percent])),
            },
          ],
    ),
  };
}
