/** The kinds of YAML files that a book holds: which schema governs each, and where it lies. */
import type { z } from 'zod';
import { CONTENT_SCHEMAS, type FactsKind } from '../read/content-schemas.ts';
import * as tables from '../read/reference-tables.ts';

/** Prose is no YAML: an editor has no schema for it. */
export type ContentKind = FactsKind;

export interface ContentFile {
  /** What the editor calls it, beside each thing that it finds. */
  readonly title: string;
  readonly schema: z.ZodType;
  /** Where it lies below the content folder. */
  readonly glob: string;
  /** Which of its places hold an id that another file declares. */
  readonly references: tables.ReferenceTable;
  /** Which plays it tracks. */
  readonly playScope?: 'account' | 'programme';
}

const NO_REFERENCES: tables.ReferenceTable = { values: {}, keys: {} };
const YEAR = '[0-9][0-9][0-9][0-9].yaml';

export const CONTENT_FILES = {
  book: {
    title: 'The book',
    schema: CONTENT_SCHEMAS.book,
    glob: 'book.yaml',
    references: NO_REFERENCES,
  },
  model: {
    title: 'The model',
    schema: CONTENT_SCHEMAS.model,
    glob: 'model.yaml',
    references: tables.MODEL_REFERENCES,
  },
  offerings: {
    title: 'What we sell',
    schema: CONTENT_SCHEMAS.offerings,
    glob: 'offerings.yaml',
    references: NO_REFERENCES,
  },
  team: {
    title: 'Our own people',
    schema: CONTENT_SCHEMAS.team,
    glob: 'team.yaml',
    references: NO_REFERENCES,
  },
  strategy: {
    title: 'What we aim for (internal)',
    schema: CONTENT_SCHEMAS.strategy,
    glob: 'strategy.yaml',
    references: tables.STRATEGY_REFERENCES,
    playScope: 'programme',
  },
  'customer-profile': {
    title: 'Customer profile (the customer may read it)',
    schema: CONTENT_SCHEMAS['customer-profile'],
    glob: 'accounts/*/customer/profile.yaml',
    references: tables.CUSTOMER_PROFILE_REFERENCES,
  },
  'customer-year': {
    title: 'Year of a customer (the customer may read it)',
    schema: CONTENT_SCHEMAS['customer-year'],
    glob: `accounts/*/customer/${YEAR}`,
    references: tables.CUSTOMER_YEAR_REFERENCES,
  },
  'internal-profile': {
    title: 'Profile of an account (internal)',
    schema: CONTENT_SCHEMAS['internal-profile'],
    glob: 'accounts/*/internal/profile.yaml',
    references: tables.INTERNAL_PROFILE_REFERENCES,
  },
  'internal-year': {
    title: 'Year of an account (internal)',
    schema: CONTENT_SCHEMAS['internal-year'],
    glob: `accounts/*/internal/${YEAR}`,
    references: tables.INTERNAL_YEAR_REFERENCES,
    playScope: 'account',
  },
  'issued-year': {
    title: 'What was issued (sealed: nobody edits it)',
    schema: CONTENT_SCHEMAS['issued-year'],
    glob: `accounts/*/issued/${YEAR}`,
    references: NO_REFERENCES,
  },
  'import-record': {
    title: 'What imports wrote (kept by the import: nobody edits it)',
    schema: CONTENT_SCHEMAS['import-record'],
    glob: 'accounts/*/internal/imported.yaml',
    references: NO_REFERENCES,
  },
  'prospect-profile': {
    title: 'Prospect (internal)',
    schema: CONTENT_SCHEMAS['prospect-profile'],
    glob: 'prospects/*/profile.yaml',
    references: tables.PROSPECT_REFERENCES,
  },
  'benchmark-record': {
    title: 'Closed peer benchmark (sealed: nobody edits it)',
    schema: CONTENT_SCHEMAS['benchmark-record'],
    glob: `benchmark/${YEAR}`,
    references: NO_REFERENCES,
  },
} as const satisfies Readonly<Record<ContentKind, ContentFile>>;

export const CONTENT_KINDS = Object.keys(CONTENT_FILES) as readonly ContentKind[];

export const contentFile = (kind: ContentKind): ContentFile => CONTENT_FILES[kind];
