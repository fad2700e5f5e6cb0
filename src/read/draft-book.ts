/** Puts each file of content into its place in the draft of the book. */
import type { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import type { Block } from '../views/block.ts';
import type { Place } from './content-layout.ts';
import { CONTENT_SCHEMAS } from './content-schemas.ts';
import { type AccountDraft, type BookDraft, type Draft, draftYaml, type ProspectDraft } from './draft.ts';
import { limitFindings } from './limit-findings.ts';
import { parseNarrative } from './parse-narrative.ts';
import { type Recall, recallNothing } from './recall.ts';

export interface PlacedText {
  readonly path: string;
  readonly place: Place;
  /** Null where the file could not be read; it is there all the same. */
  readonly text: string | null;
}

/** The draft of the book, with what is wrong in each file by itself. */
export function draftBook(
  files: readonly PlacedText[],
  recall: Recall = recallNothing,
): {
  readonly draft: BookDraft;
  readonly findings: readonly Finding[];
} {
  const draft: BookDraft = {
    settings: null,
    model: null,
    offerings: null,
    team: null,
    strategy: null,
    accounts: new Map(),
    prospects: new Map(),
    benchmarks: [],
  };
  const findings: Finding[] = [];
  for (const file of files) placeFile(file, draft, findings, recall);
  return { draft, findings };
}

function placeFile(file: PlacedText, book: BookDraft, findings: Finding[], recall: Recall): void {
  const yaml = <Value>(schema: z.ZodType<Value>): Draft<Value> => {
    const { path, text } = file;
    if (text === null) return { path, raw: undefined, value: null };
    const drafted = recall(path, text, () => draftYaml(path, text, schema));
    findings.push(...limitFindings(drafted.findings));
    return drafted.draft;
  };
  const narrative = (): Draft<readonly Block[]> => {
    const { path, text } = file;
    if (text === null) return { path, raw: undefined, value: null };
    const parsed = recall(path, text, () => parseNarrative(path, text));
    findings.push(...limitFindings(parsed.findings));
    return { path, raw: undefined, value: parsed.findings.length > 0 ? null : parsed.blocks };
  };
  const { place } = file;
  switch (place.kind) {
    case 'book':
      book.settings = yaml(CONTENT_SCHEMAS.book);
      return;
    case 'model':
      book.model = yaml(CONTENT_SCHEMAS.model);
      return;
    case 'offerings':
      book.offerings = yaml(CONTENT_SCHEMAS.offerings);
      return;
    case 'team':
      book.team = yaml(CONTENT_SCHEMAS.team);
      return;
    case 'strategy':
      book.strategy = yaml(CONTENT_SCHEMAS.strategy);
      return;
    case 'customer-profile':
      accountOf(book, place.id).customerProfile = yaml(CONTENT_SCHEMAS['customer-profile']);
      return;
    case 'customer-year':
      accountOf(book, place.id).customerYears.push({
        year: place.year,
        ...yaml(CONTENT_SCHEMAS['customer-year']),
      });
      return;
    case 'customer-narrative':
      accountOf(book, place.id).narratives.push({ year: place.year, ...narrative() });
      return;
    case 'internal-profile':
      accountOf(book, place.id).internalProfile = yaml(CONTENT_SCHEMAS['internal-profile']);
      return;
    case 'internal-year':
      accountOf(book, place.id).internalYears.push({
        year: place.year,
        ...yaml(CONTENT_SCHEMAS['internal-year']),
      });
      return;
    case 'issued-year':
      accountOf(book, place.id).issuedYears.push({
        year: place.year,
        ...yaml(CONTENT_SCHEMAS['issued-year']),
      });
      return;
    case 'import-record':
      // No fact of the book: only the next import reads it, but a broken one is told now.
      accountOf(book, place.id);
      yaml(CONTENT_SCHEMAS['import-record']);
      return;
    case 'internal-notes':
      accountOf(book, place.id).notes = narrative();
      return;
    case 'prospect-profile':
      prospectOf(book, place.id).profile = yaml(CONTENT_SCHEMAS['prospect-profile']);
      return;
    case 'prospect-notes':
      prospectOf(book, place.id).notes = narrative();
      return;
    case 'benchmark-record':
      book.benchmarks.push({ year: place.year, ...yaml(CONTENT_SCHEMAS['benchmark-record']) });
      return;
    default:
      place satisfies never;
  }
}

function accountOf(book: BookDraft, id: string): AccountDraft {
  const known = book.accounts.get(id);
  if (known) return known;
  const fresh: AccountDraft = {
    id,
    customerProfile: null,
    customerYears: [],
    narratives: [],
    internalProfile: null,
    internalYears: [],
    issuedYears: [],
    notes: null,
  };
  book.accounts.set(id, fresh);
  return fresh;
}

function prospectOf(book: BookDraft, id: string): ProspectDraft {
  const known = book.prospects.get(id);
  if (known) return known;
  const fresh: ProspectDraft = { id, profile: null, notes: null };
  book.prospects.set(id, fresh);
  return fresh;
}
