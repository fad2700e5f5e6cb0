/** Everything in a book that can be mended without a doubt, worked out without writing any of it. */
import type { Finding } from '../model/finding.ts';
import type { Place } from '../read/content-layout.ts';
import { CONTENT_SCHEMAS, type FactsKind } from '../read/content-schemas.ts';
import type { Mendable } from '../read/read-for-mending.ts';
import type { LeftAlone, Mend } from './mend.ts';
import { mendLines } from './mend-lines.ts';
import { mendValues } from './mend-values.ts';
import { sortKeys } from './sort-keys.ts';

export interface MendedFile {
  /** Below the content folder. */
  readonly document: string;
  /** As the file holds it. */
  readonly before: string;
  readonly after: string;
  /** The bytes that were read: a file that holds others by now is not written. */
  readonly bytes: Uint8Array;
  /** By line. */
  readonly mends: readonly Mend[];
}

/** One mend can make the next one visible; more rounds than this nobody needs. */
const MOST_ROUNDS = 5;

export interface MendedBook {
  /** The files that change, ascending by path. */
  readonly files: readonly MendedFile[];
  /** What was asked for and not done, by file and line. */
  readonly left: readonly (LeftAlone & { readonly document: string })[];
}

export interface MendOptions {
  /** Also put keys into the order of their schema, which moves many lines. */
  readonly sortsKeys: boolean;
}

/** What a book comes to. To mend twice is to mend once. */
export function mendBook(book: Mendable, { sortsKeys }: MendOptions): MendedBook {
  const sources = book.sources.flatMap((source) => {
    const kind = factsToMend(source.place, book);
    return kind === null ? [] : [{ ...source, kind }];
  });
  const texts = new Map<string, string>();
  const mends = new Map<string, Mend[]>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = byDocument(book.judge(texts));
    let isChanged = false;
    for (const { path, text } of sources) {
      const before = texts.get(path) ?? text;
      const lines = mendLines(before);
      const values = mendValues(lines.text, lines.text === before ? (findings.get(path) ?? []) : []);
      if (values.text === before) continue;
      isChanged = true;
      texts.set(path, values.text);
      mends.set(path, [...(mends.get(path) ?? []), ...lines.mends, ...values.mends]);
    }
    if (!isChanged) break;
  }
  const left: (LeftAlone & { readonly document: string })[] = [];
  for (const { path, text, kind } of sortsKeys ? sources : []) {
    const sorted = sortKeys(texts.get(path) ?? text, CONTENT_SCHEMAS[kind]);
    texts.set(path, sorted.text);
    mends.set(path, [...(mends.get(path) ?? []), ...sorted.mends]);
    left.push(...sorted.left.map((one) => ({ ...one, document: path })));
  }
  const files = sources.flatMap(({ path, text, bytes }) => {
    const mark: Mend[] = hasMark(bytes) ? [{ line: 1, what: 'the byte order mark is removed' }] : [];
    const all = [...mark, ...(mends.get(path) ?? [])].toSorted((a, b) => a.line - b.line);
    const after = texts.get(path) ?? text;
    return all.length === 0
      ? []
      : [{ document: path, before: mark.length > 0 ? `\ufeff${text}` : text, after, bytes, mends: all }];
  });
  return { files, left };
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** What was sealed, published or is kept by the import. */
const NOT_OURS: ReadonlySet<string> = new Set<FactsKind>([
  'issued-year',
  'benchmark-record',
  'import-record',
]);

/** The kind of a file whose facts are still ours to write; null for prose, where spaces can mean a line break, and for what a customer was given. */
function factsToMend(place: Place, { isIssued }: Mendable): FactsKind | null {
  if (
    place.kind === 'customer-narrative' ||
    place.kind === 'internal-notes' ||
    place.kind === 'prospect-notes'
  )
    return null;
  if (place.kind === 'customer-year' && isIssued(place.id, place.year)) return null;
  return NOT_OURS.has(place.kind) ? null : place.kind;
}

function byDocument(findings: readonly Finding[]): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    grouped.set(finding.document, [...(grouped.get(finding.document) ?? []), finding]);
  }
  return grouped;
}
