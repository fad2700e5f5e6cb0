/** The door of the process that draws pages of the internal site as documents, and files them beside the pages. */
import { readdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { renderPackets } from './pool.ts';

export interface DocumentOrder {
  /** A folder with one JSON file a document, each where its page lies on the site. */
  readonly stage: string;
  /** The folder of the site. */
  readonly out: string;
  readonly dpi: number;
  readonly images: boolean;
}

export type DocumentNews =
  | { readonly kind: 'filed'; readonly count: number }
  | { readonly kind: 'failed'; readonly account: string; readonly message: string };

/** Draws every staged document over all cores. */
async function drawDocuments(order: DocumentOrder, tell: (news: DocumentNews) => void): Promise<void> {
  const entries = await readdir(order.stage, { recursive: true });
  const paths = entries.filter((path) => path.endsWith('.json')).sort();
  const jobs = paths.map((path) => ({
    packetFile: join(order.stage, path),
    audience: 'internal' as const,
    outDir: dirname(join(order.out, path)),
    dpi: order.dpi,
    images: order.images,
  }));
  const outcomes = await renderPackets(jobs);
  for (const [index, outcome] of outcomes.entries()) {
    const account = (paths[index] ?? '')
      .split(sep)
      .join('/')
      .replace(/\.json$/, '');
    if (!outcome.ok) tell({ kind: 'failed', account, message: outcome.failure.message });
  }
  tell({ kind: 'filed', count: outcomes.filter(({ ok }) => ok).length });
}

// A build that is killed takes its processes with it.
process.on('disconnect', () => process.exit(1));

const order = JSON.parse(process.argv[2] ?? '') as DocumentOrder;
await drawDocuments(order, (news) => process.send?.(news));
process.removeAllListeners('disconnect');
process.disconnect?.();
