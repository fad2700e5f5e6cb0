/**
 * One packet in a worker thread, or a document of ours: reads the staged view, checks it against its schema,
 * writes what was drawn.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CustomerPacketSchema } from '../views/customer-packet.ts';
import { InternalDocumentSchema } from '../views/internal-document.ts';
import { describeFailure, type RenderFailure } from './render-failure.ts';
import { renderPacket } from './render-packet.ts';

export type RenderJob = {
  /** A CustomerPacket as JSON; an InternalDocument where it says so. */
  readonly packetFile: string;
  readonly audience?: 'internal';
  /**
   * Made when it does not exist. Of a packet it gets `packet.pdf` and `pages/`; of a document of ours a PDF and
   * the image of its first page, by the name of its file.
   */
  readonly outDir: string;
  readonly dpi: number;
  readonly images: boolean;
  /** Whether to make the PDF of a packet; yes unless told otherwise. */
  readonly pdf?: boolean;
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
export default async function renderJob(job: RenderJob): Promise<RenderOutcome> {
  const view: unknown = JSON.parse(await readFile(job.packetFile, 'utf8'));
  try {
    const drawn = job.audience === 'internal' ? await drawInternal(view, job) : await drawPacket(view, job);
    const memoryMegabytes = Math.round(process.memoryUsage().rss / 1_000_000);
    return { ok: true, ...drawn, memoryMegabytes };
  } catch (error) {
    const failure = describeFailure(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

type Drawn = { readonly pageCount: number; readonly files: readonly string[] };

async function drawPacket(
  view: unknown,
  { outDir, dpi, images, pdf: withPdf = true }: RenderJob,
): Promise<Drawn> {
  const packet = CustomerPacketSchema.parse(view);
  const { pdf, pages, pageCount } = await renderPacket(packet, { dpi, images, pdf: withPdf });
  await mkdir(images ? join(outDir, 'pages') : outDir, { recursive: true });
  const files = withPdf ? ['packet.pdf'] : [];
  if (withPdf) await writeFile(join(outDir, 'packet.pdf'), pdf);
  const digits = Math.max(2, String(pages.length).length);
  for (const [index, { svg, png }] of pages.entries()) {
    const name = `pages/${String(index + 1).padStart(digits, '0')}`;
    await writeFile(join(outDir, `${name}.svg`), svg);
    await writeFile(join(outDir, `${name}.png`), png);
    files.push(`${name}.svg`, `${name}.png`);
  }
  return { pageCount, files };
}

async function drawInternal(view: unknown, { packetFile, outDir, dpi, images }: RenderJob): Promise<Drawn> {
  const document = InternalDocumentSchema.parse(view);
  const { pdf, pages, pageCount } = await renderPacket(document, { dpi, images: images && 'first' });
  const name = basename(packetFile, '.json');
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, `${name}.pdf`), pdf);
  for (const { png } of pages) await writeFile(join(outDir, `${name}.png`), png);
  return { pageCount, files: [`${name}.pdf`, ...pages.map(() => `${name}.png`)] };
}
