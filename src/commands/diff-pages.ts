import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BookDiff, PacketChange } from '../diff/book-diff.ts';
import { changedBoxes, type Raster } from '../diff/changed-boxes.ts';
import type { Side, Sides } from '../diff/sides.ts';
import type { DrawnPacket, DrawnPage, PageBox, PageImage } from '../diff/told.ts';
import { packetFile, stagePackets } from '../publish/stage.ts';
import { type RenderOutcome, renderPackets } from '../render/pool.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';

export interface DrawOptions {
  /** How many packets at most. */
  readonly draw: number;
  readonly dpi: number;
}

const SIDES = ['before', 'after'] as const;

/**
 * Draws the packets that change, before and now, and keeps the pages that differ. The first so many,
 * those that the customer holds already and those that are ready before drafts.
 */
export async function drawChanges(
  sides: Sides,
  diff: BookDiff,
  { draw, dpi }: DrawOptions,
): Promise<ReadonlyMap<string, DrawnPacket>> {
  const chosen = diff.packets.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, draw);
  if (chosen.length === 0) return new Map();
  const folder = await mkdtemp(join(tmpdir(), 'rapport-diff-'));
  try {
    const wanted = chosen.flatMap((change) =>
      SIDES.flatMap((side) => {
        const packet = packetOf(sides[side], change, side, diff);
        return packet === undefined ? [] : [{ change, side, packet }];
      }),
    );
    for (const side of SIDES) {
      const packets = wanted.filter((one) => one.side === side).map(({ packet }) => packet);
      await stagePackets(join(folder, side), packets);
    }
    const outDirOf = (side: string, { account }: CustomerPacket): string =>
      join(folder, `${side}-drawn`, account.id);
    const outcomes = await renderPackets(
      wanted.map(({ side, packet }) => ({
        packetFile: join(folder, side, packetFile(packet.account.id)),
        outDir: outDirOf(side, packet),
        dpi,
        images: true,
        pdf: false,
      })),
    );
    const drawn = new Map<string, DrawnPacket>();
    for (const change of chosen) {
      const of = (side: (typeof SIDES)[number]): Drawn => {
        const at = wanted.findIndex((one) => one.change === change && one.side === side);
        const packet = wanted[at]?.packet;
        return packet === undefined ? NOTHING : { outcome: outcomes[at], folder: outDirOf(side, packet) };
      };
      drawn.set(change.account.id, await comparePages(of('before'), of('after')));
    }
    return drawn;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const rankOf = ({ issuedOn, state, kind }: PacketChange): number =>
  kind === 'gone' ? 3 : issuedOn !== null ? 0 : state.to === 'ready' ? 1 : 2;

function packetOf(
  { packets }: Side,
  { account }: PacketChange,
  side: 'before' | 'after',
  { accounts }: BookDiff,
): CustomerPacket | undefined {
  const was = accounts.renamed.find(({ to }) => to === account.id)?.from ?? account.id;
  return packets.find((packet) => packet.account.id === (side === 'before' ? was : account.id));
}

interface Drawn {
  readonly outcome: RenderOutcome | undefined;
  readonly folder: string;
}

const NOTHING: Drawn = { outcome: undefined, folder: '' };

const imagesOf = ({ outcome }: Drawn): readonly string[] =>
  outcome?.ok ? outcome.files.filter((file) => file.endsWith('.png')) : [];

async function comparePages(before: Drawn, after: Drawn): Promise<DrawnPacket> {
  const failed = [before, after].find(({ outcome }) => outcome !== undefined && !outcome.ok)?.outcome;
  const [was, is] = [imagesOf(before), imagesOf(after)];
  const count = { from: was.length, to: is.length };
  if (failed !== undefined && !failed.ok) return { count, pages: [], failure: failed.failure.message };
  const pages: DrawnPage[] = [];
  for (let at = 0; at < Math.max(was.length, is.length); at += 1) {
    const [old, now] = [was[at], is[at]];
    const page = await comparePage(
      old === undefined ? null : await readFile(join(before.folder, old)),
      now === undefined ? null : await readFile(join(after.folder, now)),
      { number: at + 1, isRenumbered: was.length !== is.length },
    );
    if (page !== null) pages.push(page);
  }
  return { count, pages, failure: '' };
}

/** Below this line stands the number of the page, and of how many. */
const FOOT = 0.93;

/** Null where no reader would see a difference, other than in the number of pages. */
async function comparePage(
  was: Buffer | null,
  is: Buffer | null,
  { number, isRenumbered }: { readonly number: number; readonly isRenumbered: boolean },
): Promise<DrawnPage | null> {
  const boxes: readonly PageBox[] =
    was === null || is === null
      ? []
      : was.equals(is)
        ? []
        : changedBoxes(await rasterOf(was), await rasterOf(is));
  const seen = boxes.filter(({ top }) => !isRenumbered || top < FOOT);
  if (was !== null && is !== null && seen.length === 0) return null;
  const image = (png: Buffer | null): Promise<PageImage | null> =>
    png === null ? Promise.resolve(null) : imageOf(png, number);
  return { before: await image(was), after: await image(is), boxes: seen };
}

async function rasterOf(png: Buffer): Promise<Raster> {
  const { data, info } = await sharp(png)
    .flatten({ background: 'white' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

async function imageOf(png: Buffer, number: number): Promise<PageImage> {
  const { data, info } = await sharp(png).webp({ quality: 82 }).toBuffer({ resolveWithObject: true });
  const source = `data:image/webp;base64,${data.toString('base64')}`;
  return { number, source, width: info.width, height: info.height };
}
