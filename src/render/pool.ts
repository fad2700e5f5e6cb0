/** Packets drawn side by side, one worker thread per core; fonts are loaded once per worker. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { RenderJob, RenderOutcome } from './worker.ts';

export type { RenderJob, RenderOutcome } from './worker.ts';

export type RenderProgress = (job: RenderJob, outcome: RenderOutcome) => void;

/** The rasteriser's memory grows with use; past this a fresh set of workers takes over. */
const MOST_MEGABYTES = 2_500;
/** Jobs between two looks at the memory. */
const BATCH = 64;

/**
 * Draws all jobs and tells of each as it is done, in whatever order they finish.
 * @returns the outcomes in the order of the jobs. A fault of one packet is its outcome and stops no other.
 */
export async function renderPackets(
  jobs: readonly RenderJob[],
  onDone: RenderProgress = () => {},
  threads = availableParallelism(),
): Promise<readonly RenderOutcome[]> {
  const outcomes: RenderOutcome[] = [];
  let pool: Piscina | undefined;
  try {
    for (let start = 0; start < jobs.length; start += BATCH) {
      const running = pool ?? openPool(Math.min(threads, jobs.length));
      pool = running;
      const done = await Promise.all(
        jobs.slice(start, start + BATCH).map(async (job): Promise<RenderOutcome> => {
          const outcome: RenderOutcome = await running.run(job);
          onDone(job, outcome);
          return outcome;
        }),
      );
      outcomes.push(...done);
      if (done.some((outcome) => outcome.ok && outcome.memoryMegabytes > MOST_MEGABYTES)) {
        await running.destroy();
        pool = undefined;
      }
    }
  } finally {
    await pool?.destroy();
  }
  return outcomes;
}

function openPool(threads: number): Piscina {
  return new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The worker does its reading and writing itself; a second job at a time would only share its core.
    concurrentTasksPerWorker: 1,
  });
}
