/**
 * The pipeline on one screen, and the only file that knows the order of its stages:
 * read, judge, project, stage, render, publish.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchmarkBook } from './benchmark/benchmark-book.ts';
import { checkBenchmark } from './benchmark/check-benchmark.ts';
import { packetBenchmarkOf } from './benchmark/packet-benchmark-of.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { compareDiagnostics } from './diagnostics/locate-findings.ts';
import { judgeBook } from './judge-book.ts';
import type { Book } from './model/book.ts';
import type { Finding } from './model/finding.ts';
import type { IssuedYear } from './model/issued-year.ts';
import type { PacketPlan } from './model/packet-plan.ts';
import type { ProgrammePlan } from './model/programme-plan.ts';
import type { PacketBuildNews, PacketBuildOrder } from './packets/build-packets.ts';
import { projectCustomer } from './project/customer/project-customer.ts';
import { projectSite } from './project/internal/project-site.ts';
import { projectSearch } from './project/internal/search.ts';
import { linkDocuments, projectDocuments } from './project/internal/site-documents.ts';
import { runChild } from './publish/child.ts';
import { writeManifest } from './publish/manifest.ts';
import {
  assertReplaceable,
  beginOutput,
  beginScratch,
  followLinks,
  stoppedByDisk,
  swapOutput,
} from './publish/output-folder.ts';
import { stagePackets, stageViews } from './publish/stage.ts';
import { readBook } from './read/read-book.ts';
import type { Recall } from './read/recall.ts';
import type { DocumentNews, DocumentOrder } from './render/document-process.ts';
import { checkRules } from './segment/check-rules.ts';
import type { SiteBuildOrder } from './site/site-process.ts';
import type { CustomerPacket } from './views/customer-packet.ts';
import type { Manifest } from './views/manifest.ts';
import { SEARCH_FILE } from './views/site/search.ts';

/** Packets that cannot be drawn, each with its reason. */
export class PacketsFailedError extends Error {
  override readonly name = 'PacketsFailedError';
}

/** What content says, or what is wrong with it. */
export interface CheckedContent {
  /** Null where there is an error. */
  readonly book: Book | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the internal site is served, with a slash at its end; null where the book does not say. */
  readonly site: string | null;
  /** Files read. */
  readonly files: number;
  /** Their paths below the content folder, ascending. */
  readonly documents: readonly string[];
  readonly contentDigest: string;
  /** SHA-256, in hex, of a file of content, by its path below the folder; null where it was not read. */
  readonly digestOf: (document: string) => string | null;
  /** What was issued of a year of an account, whatever is wrong elsewhere; null where nothing valid is. */
  readonly issuedOf: (accountId: string, year: number) => IssuedYear | null;
  /** On which line each part of a YAML file begins, by its path below the folder. */
  readonly partsOf: (document: string) => ReadonlyMap<string, number>;
  /** The line on which a path of a YAML file lies, from 1; null where the file is not there. */
  readonly lineOf: (document: string, path: readonly (string | number)[]) => number | null;
  /** Gives findings of later stages their address in this content. */
  readonly locate: (findings: readonly Finding[]) => readonly Diagnostic[];
  /** A line of a file as a diagnostic names it; undefined where there is none to show. */
  readonly sourceLine: (file: string, line: number) => string | undefined;
}

/** Reads and checks a content folder: every fault of every file at once. Whoever checks again and again may recall. */
export async function checkContent(contentDir: string, recall?: Recall): Promise<CheckedContent> {
  const read = await readBook(contentDir, recall);
  const later = read.locate([
    ...(read.model === null ? [] : checkRules(read.model)),
    ...(read.book === null ? [] : checkBenchmark(read.book)),
  ]);
  const book = later.some((fault) => fault.severity === 'error') ? null : read.book;
  return {
    book,
    diagnostics: [...read.diagnostics, ...later].sort(compareDiagnostics),
    site: read.site,
    files: read.files,
    documents: read.documents,
    contentDigest: read.contentDigest,
    digestOf: read.digestOf,
    issuedOf: read.issuedOf,
    partsOf: read.partsOf,
    lineOf: read.lineOf,
    locate: read.locate,
    sourceLine: read.sourceLine,
  };
}

/** Which accounts get a packet: those of the programme, all, or those named. Ascending by id. */
export function packetPlans(book: Book, plan: ProgrammePlan, choice: PacketChoice): PacketPlan[] {
  const inProgramme = new Set(plan.entries.map((entry) => entry.accountId));
  const isChosen = (id: string): boolean => {
    if (choice.only !== null) return choice.only.includes(id);
    return choice.packets === 'all' || inProgramme.has(id);
  };
  return book.accounts
    .filter((account) => isChosen(account.id))
    .map((account) => ({ accountId: account.id, year: book.settings.reviewYear }));
}

/** The packets of a book. Only customer facts pass this door, and a plan: the year, and what may be told of peers. */
export function projectPackets(book: Book, plans: readonly PacketPlan[]): CustomerPacket[] {
  const setting = { book: book.settings, team: book.team, offerings: book.offerings };
  const accounts = new Map(book.accounts.map((account) => [account.id, account]));
  const peers = benchmarkBook(book);
  return plans.flatMap(({ accountId, year }) => {
    const account = accounts.get(accountId);
    if (account === undefined) return [];
    const benchmark = packetBenchmarkOf(book, peers, account, year);
    const plan = { accountId, year, ...(benchmark === null ? {} : { benchmark }) };
    return [projectCustomer(account.customer, plan, setting)];
  });
}

// Within our own root, since what Astro makes on its way resolves our packages from where it lies.
const SCRATCH = fileURLToPath(new URL('../.cache', import.meta.url));

export interface PacketChoice {
  readonly packets: 'programme' | 'all';
  /** Account ids, or null for all that `packets` says. */
  readonly only: readonly string[] | null;
}

export interface BuildOptions extends PacketChoice {
  readonly content: CheckedContent & { readonly book: Book };
  readonly contentDir: string;
  readonly outDir: string;
  readonly dpi: number;
  readonly images: boolean;
  readonly version: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

export type BuildNews =
  | { readonly kind: 'planned'; readonly packets: number; readonly accounts: number }
  | { readonly kind: 'site' }
  | DocumentNews
  | PacketBuildNews;

export interface BuildResult {
  readonly manifest: Manifest;
  readonly packets: number;
  readonly pages: number;
}

/**
 * Builds the site and the packets into the output folder, which changes in one step at the end.
 * @throws OutputRefusedError, ChildFailedError, PacketsFailedError
 */
export async function buildBook(
  options: BuildOptions,
  tell: (news: BuildNews) => void,
): Promise<BuildResult> {
  const outDir = await followLinks(options.outDir);
  await assertReplaceable(outDir, await followLinks(options.contentDir));
  const scratch = await beginScratch(SCRATCH, options.pid, options.isRunning);
  let building: string | null = null;
  try {
    building = await beginOutput(outDir, options.pid, options.isRunning);
    const folders: Folders = {
      building,
      scratch,
      stage: join(scratch, 'internal'),
      packetStage: join(scratch, 'customer'),
      documentStage: join(scratch, 'documents'),
    };
    const packets = await stageBook(options, folders, tell);
    const pages = await drawAll(options, folders, tell);
    const manifest = await writeManifest(building, {
      tool: { name: 'rapport', version: options.version },
      asOf: options.content.book.settings.asOf,
      contentDigest: options.content.contentDigest,
    });
    await swapOutput(building, outDir);
    return { manifest, packets, pages };
  } catch (error) {
    throw stoppedByDisk(outDir, error);
  } finally {
    await rm(scratch, { recursive: true, force: true });
    if (building !== null) await rm(building, { recursive: true, force: true });
  }
}

/**
 * Judges, projects and stages the book for the processes that draw it. What it made is let go with it:
 * the processes work from the stage. Returns how many packets there are.
 */
async function stageBook(
  options: BuildOptions,
  { stage, documentStage, packetStage }: Folders,
  tell: (news: BuildNews) => void,
): Promise<number> {
  const { book } = options.content;
  const judgement = judgeBook(book);
  const packets = projectPackets(book, packetPlans(book, judgement.plan, options));
  tell({ kind: 'planned', packets: packets.length, accounts: book.accounts.length });
  await stagePackets(packetStage, packets);
  const site = projectSite(book, judgement, options.content);
  await stageViews(join(stage, 'site'), linkDocuments(site, options.images));
  await stageViews(documentStage, projectDocuments(site, book.settings));
  await stageViews(stage, [{ path: SEARCH_FILE, value: projectSearch(site) }]);
  return packets.length;
}

interface Folders {
  readonly building: string;
  readonly scratch: string;
  readonly stage: string;
  readonly documentStage: string;
  readonly packetStage: string;
}

/** Builds into two trees, each in a process that sees its own stage alone. Returns the pages of packets drawn. */
async function drawAll(
  options: BuildOptions,
  folders: Folders,
  tell: (news: BuildNews) => void,
): Promise<number> {
  let pages = 0;
  const failures: string[] = [];
  const siteOrder: SiteBuildOrder = {
    stage: folders.stage,
    scratch: join(folders.scratch, 'site'),
    out: join(folders.building, 'site'),
  };
  const packetOrder: PacketBuildOrder = {
    stage: folders.packetStage,
    scratch: join(folders.scratch, 'packets'),
    out: join(folders.building, 'packets'),
    dpi: options.dpi,
    images: options.images,
  };
  const documentOrder: DocumentOrder = {
    stage: folders.documentStage,
    out: siteOrder.out,
    dpi: options.dpi,
    images: options.images,
  };
  const documentProcess = new URL('./render/document-process.ts', import.meta.url);
  const site = runChild(new URL('./site/site-process.ts', import.meta.url), siteOrder, () => {}).then(
    async () => {
      tell({ kind: 'site' });
      await runChild<DocumentNews>(documentProcess, documentOrder, (news) => {
        if (news.kind === 'failed') failures.push(`${news.account}: ${news.message}`);
        tell(news);
      });
    },
  );
  const packetProcess = new URL('./packets/packet-process.ts', import.meta.url);
  const packets = runChild<PacketBuildNews>(packetProcess, packetOrder, (news) => {
    if (news.kind === 'drawn') pages += news.pages;
    if (news.kind === 'failed') failures.push(`${news.account}: ${news.message}`);
    tell(news);
  });
  const ended = await Promise.allSettled([site, packets]);
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  if (failures.length > 0) throw new PacketsFailedError(failures.sort().join('\n'));
  return pages;
}
