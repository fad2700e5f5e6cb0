import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seal } from '../model/issued-year.ts';
import { packetFile, stagePackets } from '../publish/stage.ts';
import { renderPackets } from '../render/pool.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { sha256 } from './packet-digest.ts';

export type DrawnPages = NonNullable<Seal['pages']>;

/** Packets that cannot be drawn, each with its reason. */
export class PagesFailedError extends Error {
  override readonly name = 'PagesFailedError';
}

/**
 * Draws packets as a build does, and keeps nothing but the digests of the PDF and the pages.
 * By account id. @throws PagesFailedError
 */
export async function drawPages(
  packets: readonly CustomerPacket[],
  dpi: number,
): Promise<ReadonlyMap<string, DrawnPages>> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-issue-'));
  try {
    await stagePackets(folder, packets);
    const jobs = packets.map(({ account }) => ({
      packetFile: join(folder, packetFile(account.id)),
      outDir: join(folder, 'drawn', account.id),
      dpi,
      images: true,
    }));
    const outcomes = await renderPackets(jobs);
    const failures = outcomes.flatMap((outcome) =>
      outcome.ok ? [] : [`${outcome.failure.accountId}: ${outcome.failure.message}`],
    );
    if (failures.length > 0) throw new PagesFailedError(failures.sort().join('\n'));
    const drawn = new Map<string, DrawnPages>();
    for (const [index, { account }] of packets.entries()) {
      const outcome = outcomes[index];
      const files: Record<string, string> = {};
      for (const name of outcome?.ok ? outcome.files : [])
        files[name] = sha256(await readFile(join(folder, 'drawn', account.id, name)));
      drawn.set(account.id, { dpi, files });
    }
    return drawn;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
