/**
 * Findings become diagnostics: the catalogue gives them words, the source gives them an address.
 * A source's positions are looked up only for documents that have findings.
 */
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { CATALOGUE } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { Diagnostic } from './diagnostic.ts';
import { indexLines, type LineIndex } from './line-index.ts';

/** Offsets into a text, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** What is known of a document's text. */
export interface Source {
  readonly text: string;
  /**
   * Where a path lies: its value, or its key; the nearest existing parent where the place does not exist.
   * With a piece, where that first stands in the value; the whole value where it is written otherwise.
   */
  readonly spanOf: (path: Finding['path'], at: 'value' | 'key', piece?: string) => Span;
}

export interface Sources {
  /** Undefined where the document has no readable text: its findings point at line 1. */
  readonly open: (document: string) => Source | undefined;
  /** The document's path as the user would open it. */
  readonly nameOf: (document: string) => string;
}

const NO_TEXT: Source = { text: '', spanOf: () => [0, 0] };

/** Diagnostics of findings, sorted by file, line, column and code, drafts at the end; the same one twice comes out once. */
export function locateFindings(findings: readonly Finding[], sources: Sources): Diagnostic[] {
  const opened = new Map<string, { readonly source: Source; readonly lines: LineIndex }>();
  const open = (document: string) => {
    const known = opened.get(document);
    if (known) return known;
    const source = sources.open(document) ?? NO_TEXT;
    const fresh = { source, lines: indexLines(source.text) };
    opened.set(document, fresh);
    return fresh;
  };
  const diagnostics = findings.map((finding) => {
    const { source, lines } = open(finding.document);
    return toDiagnostic(finding, sources.nameOf(finding.document), source, lines);
  });
  return withoutRepeats(diagnostics.toSorted(compareDiagnostics));
}

function toDiagnostic(finding: Finding, file: string, source: Source, lines: LineIndex): Diagnostic {
  const [from, to] = finding.span ?? source.spanOf(finding.path, finding.at ?? 'value', finding.piece);
  const start = lines.positionAt(from);
  const end = lines.positionAt(Math.max(from, to));
  const entry: CatalogueEntry = CATALOGUE[finding.code];
  const firstLine = finding.first && lines.positionAt(source.spanOf(finding.first, 'value')[0]).line;
  const args = firstLine === undefined ? finding.args : { ...finding.args, firstLine };
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity: entry.severity,
    code: finding.code,
    message: entry.message(args),
    hint: entry.hint(args),
    path: finding.path.join('.'),
  };
}

/** What is still to be done comes after all that is wrong. */
const LAST: ReadonlySet<string> = new Set<FindingCode>(['packet-draft']);

/** By file, line, column and code, drafts at the end: the order in which diagnostics are shown. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(LAST.has(a.code)) - Number(LAST.has(b.code)) ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.path, b.path) ||
    compareText(a.message, b.message)
  );
}

function withoutRepeats(sorted: readonly Diagnostic[]): Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return !before || compareDiagnostics(before, diagnostic) !== 0;
  });
}

/** By code point, so that no locale moves an order; JavaScript's own order is of UTF-16 units. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = rankOfUnit(a.charCodeAt(at)) - rankOfUnit(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Halves of pairs stand for code points above all others. */
const rankOfUnit = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
