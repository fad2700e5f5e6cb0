import type { Finding } from '../model/finding.ts';
import { checkBook } from './check-book.ts';
import { mapConcurrently } from './concurrency.ts';
import type { Place } from './content-layout.ts';
import { draftBook } from './draft-book.ts';
import { listContent } from './list-content.ts';
import { oneFindingASlip } from './one-finding-a-slip.ts';
import { type ReadSource, readSource } from './read-source.ts';
import { recallParsed } from './recall.ts';

export interface MendableFile extends ReadSource {
  readonly place: Place;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Content as it was read once, to be judged again with some of its texts mended. */
export interface Mendable {
  /** Files that could be read as text, by their path below the folder, ascending. */
  readonly sources: readonly MendableFile[];
  /** What is wrong in and between files, with these texts in place of what was read. */
  readonly judge: (texts: ReadonlyMap<string, string>) => readonly Finding[];
  /** Whether a review of a year was issued: what a customer was given is not touched. */
  readonly isIssued: (accountId: string, year: number) => boolean;
}

const FILES_AT_ONCE = 32;

/** Reads a content folder to mend it. */
export async function readForMending(contentDir: string): Promise<Mendable> {
  const { files } = await listContent(contentDir);
  const read = await mapConcurrently(files, FILES_AT_ONCE, ({ path }) => readSource(contentDir, path));
  const usable = read.map((source) => (source.findings.length === 0 ? source : { ...source, text: null }));
  const recall = recallParsed();
  const draftWith = (texts: ReadonlyMap<string, string>) =>
    draftBook(
      files.map((file, at) => ({ ...file, text: texts.get(file.path) ?? usable[at]?.text ?? null })),
      recall,
    );
  const { accounts } = draftWith(new Map()).draft;
  return {
    sources: files.flatMap(({ place }, at) => {
      const source = usable[at];
      const { text = null, bytes = null } = source ?? {};
      return source === undefined || text === null || bytes === null
        ? []
        : [{ ...source, place, text, bytes }];
    }),
    judge: (texts) => {
      const { draft, findings } = draftWith(texts);
      return oneFindingASlip([...findings, ...checkBook(draft)]);
    },
    isIssued: (accountId, year) =>
      accounts.get(accountId)?.issuedYears.some((issued) => issued.year === year) ?? false,
  };
}
