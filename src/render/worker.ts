/** One packet in a worker thread: reads the staged view, checks it against its schema, writes what was drawn. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CustomerPacketSchema } from '../views/customer-packet.ts';
import { describeFailure, type RenderFailure } from './render-failure.ts';
import { renderPacket } from './render-packet.ts';

export type RenderJob = {
  /** A CustomerPacket as JSON. */
  readonly packetFile: string;
  /** Made when it does not exist; gets `packet.pdf` and `pages/`. */
  readonly outDir: string;
  readonly dpi: number;
  readonly images: boolean;
};
export type RenderOutcome =
  | {
      readonly ok: true;
      readonly pageCount: number;
      readonly files: readonly string[];
      readonly memoryMegabytes: number;
    }
  | { readonly ok: false; readonly failure: RenderFailure };

/** Faults of the packet come back as data; anything else throws. */
export default async function renderJob({
  packetFile,
  outDir,
  dpi,
  images,
}: RenderJob): Promise<RenderOutcome> {
  const packet = CustomerPacketSchema.parse(JSON.parse(await readFile(packetFile, 'utf8')));
  try {
    const { pdf, pages, pageCount } = await renderPacket(packet, { dpi, images });
    const pagesDir = join(outDir, 'pages');
    await mkdir(images ? pagesDir : outDir, { recursive: true });
    const files = ['packet.pdf'];
    await writeFile(join(outDir, 'packet.pdf'), pdf);
    const digits = Math.max(2, String(pages.length).length);
    for (const [index, { svg, png }] of pages.entries()) {
      const name = `pages/${String(index + 1).padStart(digits, '0')}`;
      await writeFile(join(outDir, `${name}.svg`), svg);
      await writeFile(join(outDir, `${name}.png`), png);
      files.push(`${name}.svg`, `${name}.png`);
    }
    const memoryMegabytes = Math.round(process.memoryUsage().rss / 1_000_000);
    return { ok: true, pageCount, files, memoryMegabytes };
  } catch (error) {
    const failure = describeFailure(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}
