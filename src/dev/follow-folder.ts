/** Follows saves below a folder: many at once are one, and one is answered before the next. */
import { watch } from 'chokidar';

/** Long enough for an editor that empties a file and fills it, or renames two, to be done. */
const SETTLE_MILLISECONDS = 40;

export interface Following {
  readonly stop: () => Promise<void>;
}

/** Calls `turn` after saves. A save during a turn starts one more; the work of a turn never overlaps. */
export async function followFolder(folder: string, turn: () => Promise<void>): Promise<Following> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await turn();
    } while (again);
    running = null;
  };
  // Editors and git replace a file rather than write to it; a watch of the file itself would end there.
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running === null) running = run();
      else again = true;
    }, SETTLE_MILLISECONDS);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    stop: async () => {
      clearTimeout(timer);
      again = false;
      await watcher.close();
      await running;
    },
  };
}
