/**
 * The book while it is being judged. A draft keeps what a file says beside what of it is valid:
 * rules that cross files look at what is said, so that one misspelled key does not silence them.
 */
import type { z } from 'zod';
import type { BenchmarkRecord } from '../model/benchmark-record.ts';
import type { BookSettings } from '../model/book-settings.ts';
import type { CustomerProfile, CustomerYear } from '../model/customer-facts.ts';
import type { Finding } from '../model/finding.ts';
import type { InternalProfile, InternalYear } from '../model/internal-facts.ts';
import type { IssuedYear } from '../model/issued-year.ts';
import type { Offerings } from '../model/offerings.ts';
import type { ProspectProfile } from '../model/prospect.ts';
import type { ReviewModel } from '../model/review-model.ts';
import type { Strategy } from '../model/strategy.ts';
import type { Team } from '../model/team.ts';
import type { Block } from '../views/block.ts';
import { explainIssues } from './explain-issues.ts';
import { parseYaml } from './parse-yaml.ts';
import { keysOf } from './schema-shape.ts';

export interface Draft<Value> {
  readonly path: string;
  /** Plain data as written; undefined where the file could not be read. */
  readonly raw: unknown;
  /** Null where anything in the file is invalid. */
  readonly value: Value | null;
}

export interface YearDraft<Value> extends Draft<Value> {
  readonly year: number;
}

export interface AccountDraft {
  readonly id: string;
  customerProfile: Draft<CustomerProfile> | null;
  readonly customerYears: YearDraft<CustomerYear>[];
  readonly narratives: YearDraft<readonly Block[]>[];
  internalProfile: Draft<InternalProfile> | null;
  readonly internalYears: YearDraft<InternalYear>[];
  readonly issuedYears: YearDraft<IssuedYear>[];
  notes: Draft<readonly Block[]> | null;
}

export interface ProspectDraft {
  readonly id: string;
  profile: Draft<ProspectProfile> | null;
  notes: Draft<readonly Block[]> | null;
}

export interface BookDraft {
  settings: Draft<BookSettings> | null;
  model: Draft<ReviewModel> | null;
  offerings: Draft<Offerings> | null;
  team: Draft<Team> | null;
  /** Null where there is none, which is no fault. */
  strategy: Draft<Strategy> | null;
  /** By id, ascending. */
  readonly accounts: Map<string, AccountDraft>;
  readonly prospects: Map<string, ProspectDraft>;
  /** The peer benchmarks of closed years. */
  readonly benchmarks: YearDraft<BenchmarkRecord>[];
}

/** One YAML file against its schema. Pure: the same text gives the same draft. */
export function draftYaml<Value>(
  path: string,
  text: string,
  schema: z.ZodType<Value>,
): { readonly draft: Draft<Value>; readonly findings: readonly Finding[] } {
  const { raw, findings, warnings } = parseYaml(path, text);
  if (findings.length > 0) return { draft: { path, raw: undefined, value: null }, findings };
  if (raw === null) {
    const keys = keysOf(schema).slice(0, 8).join(', ');
    const empty: Finding = { code: 'file-empty', document: path, path: [], span: [0, 0], args: { keys } };
    return { draft: { path, raw: undefined, value: null }, findings: [empty] };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { draft: { path, raw, value: parsed.data }, findings: warnings };
  return {
    draft: { path, raw, value: null },
    findings: [...explainIssues(path, schema, raw, parsed.error.issues), ...warnings],
  };
}
