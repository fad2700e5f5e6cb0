import { closest } from 'fastest-levenshtein';
import { type CheckedContent, checkContent, packetPlans, projectPackets } from '../build.ts';
import { compareSeal, type Differences, differences, isNone } from '../issue/compare-seal.ts';
import { digestFiles, packetFiles } from '../issue/compose-issue.ts';
import { readContentCommit } from '../issue/content-commit.ts';
import { drawPages, PagesFailedError } from '../issue/draw-pages.ts';
import { judgeBook } from '../judge-book.ts';
import type { Book } from '../model/book.ts';
import type { IssuedYear, Seal } from '../model/issued-year.ts';
import { issuedFile } from '../publish/write-issued.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';
import { type Proof, tellDifference, tellPages, tellSame, tellUnbuilt } from './verify-words.ts';

export interface VerifyOptions {
  readonly id: string;
  readonly year: number;
  /** The content folder that holds the seal. */
  readonly content: string;
  /** The content folder to build the packet from; null where it is the same. */
  readonly from: string | null;
  /** Whether to draw the PDF and the page images, and to compare them too. */
  readonly pages: boolean;
  readonly version: string;
}

type Sealed = IssuedYear & { readonly seal: Seal };

/** `rapport verify`: builds the packet of an issued year once more, and holds it against the seal. */
export async function runVerify(options: VerifyOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  const issued = findSeal(content, options, io);
  if (typeof issued === 'number') return issued;
  const source = options.from === null ? content : await checkContent(options.from);
  const { seal } = issued;
  const documents = [...Object.keys(seal.files), ...packetFiles(options.id, options.year, [])];
  const proof: Proof = {
    options,
    issued,
    seal,
    commit: await readContentCommit(options.from ?? options.content),
  };
  const packet = source.book === null ? null : buildPacket(source.book, options);
  if (packet === null) {
    if (source.book === null) io.err(prettyDiagnostics(source, io));
    const files = differences(seal.files, digestFiles(documents, source.digestOf));
    io.err(tellUnbuilt(proof, files, source.book !== null));
    return 1;
  }
  const compared = compareSeal(seal, packet, documents, source.digestOf);
  if (!compared.isSame) {
    io.err(tellDifference(proof, compared));
    return 1;
  }
  const pages = options.pages ? await comparePages(seal, packet, io) : null;
  if (pages === 'undrawn') return 1;
  if (pages !== null && !isNone(pages)) {
    io.err(tellPages(proof, pages));
    return 1;
  }
  io.out(tellSame(proof, compared.files, pages !== null));
  return 0;
}

/** The seal of the year; where there is none to go by, says so and gives the exit code. */
function findSeal(content: CheckedContent, options: VerifyOptions, io: Io): Sealed | ExitCode {
  const { id, year } = options;
  const refuse = (reason: string, code: ExitCode): ExitCode => {
    io.err(`${reason}\n`);
    return code;
  };
  const file = issuedFile(id, year);
  const issued = content.issuedOf(id, year);
  if (issued === null) {
    if (content.book === null) return refuse(`${prettyDiagnostics(content, io)}Nothing was proven.`, 1);
    const ids = content.book.accounts.map((account) => account.id);
    if (ids.includes(id)) return refuse(`Nothing was issued of ${year} for "${id}".`, 1);
    const near = ids.length === 0 ? '' : ` Did you mean "${closest(id, ids)}"?`;
    return refuse(`There is no account "${id}".${near}`, 2);
  }
  const { seal } = issued;
  if (seal === undefined)
    return refuse(`${year} of "${id}" was issued without a seal: there is nothing to prove it by.`, 1);
  const isBroken = content.diagnostics.some((one) => one.code === 'seal-broken' && one.file.endsWith(file));
  if (isBroken) return refuse(`${file} was changed after its issue, so it proves nothing; put it back.`, 1);
  if (options.pages && seal.pages === undefined)
    return refuse(`The seal of ${year} of "${id}" holds no pages: it was issued without --pages.`, 1);
  return { ...issued, seal };
}

/** The packet of the year; null where the book has no such account. */
function buildPacket(book: Book, { id, year }: VerifyOptions): CustomerPacket | null {
  const plans = packetPlans(book, judgeBook(book).plan, { packets: 'all', only: [id] });
  const [packet = null] = projectPackets(
    book,
    plans.map((plan) => ({ ...plan, year })),
  );
  return packet;
}

async function comparePages(seal: Seal, packet: CustomerPacket, io: Io): Promise<Differences | 'undrawn'> {
  const { dpi = 200, files = {} } = seal.pages ?? {};
  try {
    const drawn = await drawPages([packet], dpi);
    return differences(files, drawn.get(packet.account.id)?.files ?? {});
  } catch (error) {
    if (!(error instanceof PagesFailedError)) throw error;
    io.err(`Nothing was proven, since not every page can be drawn.\n${error.message}\n`);
    return 'undrawn';
  }
}
