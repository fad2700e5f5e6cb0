/**
 * What our rendering costs beside its peers, in CPU milliseconds of all processes and threads. Ours and
 * the peer's run in turn, several rounds in one run, so that a machine whose speed drifts is fair to
 * both; medians are printed. Linux only, since the kernel's accounting of the whole tree is read.
 */
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { checkContent, packetPlans, projectPackets } from '../../src/build.ts';
import { judgeBook } from '../../src/judge-book.ts';
import { stagePackets } from '../../src/publish/stage.ts';
import { renderPacket } from '../../src/render/render-packet.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { startBrowser } from '../support/browser.ts';
import { treeCpuMilliseconds } from './process-cpu.ts';

interface Row {
  readonly id: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
}

const ROUNDS = 5;
const DPI = 200;
const CSS_DPI = 96;
const A4 = { width: 794, height: 1123 };
const HTML_PAGES = 60;
const root = fileURLToPath(new URL('../..', import.meta.url));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** CPU milliseconds of this process and everything it starts, while `work` runs. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = treeCpuMilliseconds(process.pid);
  await work();
  return treeCpuMilliseconds(process.pid) - before;
}

/** Ours and the peer's in turn, after a round that does not count. `perRound` is how many units a round makes. */
async function compare(id: string, unit: string, ours: Side, peer: Side): Promise<Row> {
  const costs = { ours: [] as number[], peer: [] as number[], ratio: [] as number[] };
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    const our = (await cpuOf(ours.run)) / ours.units;
    const their = (await cpuOf(peer.run)) / peer.units;
    if (turn === 0) continue;
    costs.ours.push(our);
    costs.peer.push(their);
    costs.ratio.push(our / their);
  }
  return {
    id,
    unit,
    ours: round(median(costs.ours), 1),
    peer: round(median(costs.peer), 1),
    ratio: round(median(costs.ratio), 3),
  };
}

interface Side {
  readonly units: number;
  readonly run: () => Promise<unknown>;
}

async function demoPackets(): Promise<CustomerPacket[]> {
  const content = await checkContent(join(root, 'content'));
  if (content.book === null) throw new Error('The demo book does not check.');
  const { plan } = judgeBook(content.book);
  return projectPackets(content.book, packetPlans(content.book, plan, { packets: 'programme', only: null }));
}

const runModule = (module: string, order: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(module, import.meta.url)), [JSON.stringify(order)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${module} ended with ${code}`))));
  });

/** The packet's HTML as files, for a browser to draw. */
async function buildHtml(packets: readonly CustomerPacket[], scratch: string): Promise<void> {
  await stagePackets(join(scratch, 'stage'), packets);
  await runModule('./packet-html.ts', { stage: join(scratch, 'stage'), scratch });
}

async function imageRow(packet: CustomerPacket, html: string, browser: Browser): Promise<Row> {
  const drawn = await renderPacket(packet, { dpi: DPI, images: true, pdf: false });
  const context = await browser.newContext({ viewport: A4, deviceScaleFactor: DPI / CSS_DPI });
  const page = await context.newPage();
  await page.goto(html);
  const height = await page.evaluate('document.documentElement.scrollHeight');
  const screens = Math.max(1, Math.floor(Number(height) / A4.height));
  const row = await compare(
    'page-image.chromium',
    `CPU ms a page image of ${DPI} dpi`,
    { units: drawn.pageCount, run: () => renderPacket(packet, { dpi: DPI, images: true, pdf: false }) },
    {
      units: screens,
      // Ours lays the page out each time; so does the peer's.
      run: async () => {
        await page.goto(html);
        for (let screen = 0; screen < screens; screen += 1) {
          await page.evaluate(`window.scrollTo(0, ${screen * A4.height})`);
          await page.screenshot();
        }
      },
    },
  );
  await context.close();
  return row;
}

async function pdfRow(packet: CustomerPacket, html: string, browser: Browser): Promise<Row> {
  const drawn = await renderPacket(packet, { dpi: DPI, images: false });
  const page = await browser.newPage();
  await page.goto(html);
  const printed = await page.pdf({ preferCSSPageSize: true });
  const task = getDocument({ data: new Uint8Array(printed), verbosity: 0 });
  const printedPages = (await task.promise).numPages;
  await task.destroy();
  const row = await compare(
    'pdf-page.chromium',
    'CPU ms a PDF page',
    { units: drawn.pageCount, run: () => renderPacket(packet, { dpi: DPI, images: false }) },
    {
      units: printedPages,
      run: async () => {
        await page.goto(html);
        await page.pdf({ preferCSSPageSize: true });
      },
    },
  );
  await page.close();
  return row;
}

async function htmlRow(packet: CustomerPacket, scratch: string): Promise<Row> {
  const many = Array.from({ length: HTML_PAGES }, (_, index) => ({
    ...packet,
    account: { ...packet.account, id: `copy-${index}` },
  }));
  await stagePackets(join(scratch, 'many'), many);
  return compare(
    'html-page.astro',
    `CPU ms an HTML page, of ${HTML_PAGES}, Astro's own start included`,
    {
      units: HTML_PAGES,
      run: () => runModule('./packet-html.ts', { stage: join(scratch, 'many'), scratch }),
    },
    { units: HTML_PAGES, run: () => runModule('./bare-astro.ts', { pages: HTML_PAGES, scratch }) },
  );
}

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'pretty' } },
  allowPositionals: true,
});
await mkdir(join(root, '.cache'), { recursive: true });
const scratch = await mkdtemp(join(root, '.cache', 'bench-'));
const browser = await startBrowser();
try {
  const packets = await demoPackets();
  const packet = [...packets].sort((a, b) => b.sections.length - a.sections.length)[0];
  if (packet === undefined) throw new Error('The demo book has no packet.');
  await buildHtml([packet], scratch);
  const html = pathToFileURL(join(scratch, 'html', packet.account.id, 'index.html')).href;
  const rows = [
    await imageRow(packet, html, browser),
    await pdfRow(packet, html, browser),
    await htmlRow(packet, scratch),
  ];
  if (values.format === 'json') process.stdout.write(`${JSON.stringify({ rows })}\n`);
  else {
    for (const row of rows) {
      process.stdout.write(
        `${row.id.padEnd(22)} ours ${String(row.ours).padStart(7)}  peer ${String(row.peer).padStart(7)}  ratio ${row.ratio.toFixed(2)}  (${row.unit})\n`,
      );
    }
  }
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}
