/**
 * The process that draws packets. It is given a folder of staged packets and a folder to write to,
 * and it reads nothing else: the book is not within its reach.
 */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'astro';
import { renderPackets } from '../render/pool.ts';
import { packetAstroConfig } from './astro-settings.ts';

export interface PacketBuildOrder {
  /** A folder with one JSON file a packet. */
  readonly stage: string;
  /** A folder of our own to work in, below the project's root. */
  readonly scratch: string;
  /** Where the packets' folders go. */
  readonly out: string;
  readonly dpi: number;
  readonly images: boolean;
}

export type PacketBuildNews =
  | { readonly kind: 'drawn'; readonly account: string; readonly pages: number }
  | { readonly kind: 'failed'; readonly account: string; readonly message: string }
  | { readonly kind: 'html'; readonly count: number };

/** Draws every staged packet: HTML by Astro, then PDF and page images over all cores. */
export async function buildPackets(
  order: PacketBuildOrder,
  tell: (news: PacketBuildNews) => void,
): Promise<void> {
  const accounts = (await readdir(order.stage))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  await mkdir(order.out, { recursive: true });
  if (accounts.length === 0) return;
  await buildHtml(order, accounts);
  tell({ kind: 'html', count: accounts.length });
  await renderPackets(
    accounts.map((account) => ({
      packetFile: join(order.stage, `${account}.json`),
      outDir: join(order.out, account),
      dpi: order.dpi,
      images: order.images,
    })),
    (job, outcome) => {
      const account = basename(job.packetFile, '.json');
      if (outcome.ok) tell({ kind: 'drawn', account, pages: outcome.pageCount });
      else tell({ kind: 'failed', account, message: outcome.failure.message });
    },
  );
}

async function buildHtml(order: PacketBuildOrder, accounts: readonly string[]): Promise<void> {
  const html = join(order.scratch, 'html');
  process.env.RAPPORT_PACKET_STAGE = order.stage;
  await build(packetAstroConfig(html, join(order.scratch, 'astro')));
  for (const account of accounts) {
    await mkdir(join(order.out, account), { recursive: true });
    await copyFile(join(html, account, 'index.html'), join(order.out, account, 'index.html'));
  }
}
