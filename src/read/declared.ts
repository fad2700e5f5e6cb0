/** The ids that a book declares, for whoever refers to them. */
import { KnowYourCustomerSchema } from '../model/method-settings.ts';
import type { BookDraft, Draft } from './draft.ts';
import { findPlaces, findTexts } from './places.ts';

/** Ids that may be referred to; null where the file that declares them cannot be read. */
export type Declared = ReadonlySet<string> | null;

/** A play of the model: whose it is, and what its checklist holds. */
export interface DeclaredPlay {
  readonly scope: string;
  readonly items: Declared;
}

/** What all files of the book may refer to. */
export interface BookScope {
  readonly team: Declared;
  readonly offering: Declared;
  readonly account: Declared;
  readonly prospect: Declared;
  readonly advantage: Declared;
  readonly need: Declared;
  readonly vertical: Declared;
  /** The sectors of the model’s benchmark. */
  readonly sector: Declared;
  readonly question: Declared;
  /** Null where the model cannot be read. */
  readonly plays: ReadonlyMap<string, DeclaredPlay> | null;
  /** Whether there is a `strategy.yaml` to look into. */
  readonly hasStrategy: boolean;
}

/** What the files of the book declare for all of it. */
export function declareBook(book: BookDraft): BookScope {
  const strategy = (pattern: string): Declared =>
    book.strategy === null ? new Set() : declaredIn(book.strategy, pattern);
  return {
    team: declaredIn(book.team, 'people.*.id'),
    offering: declaredIn(book.offerings, 'offerings.*.id'),
    account: new Set(book.accounts.keys()),
    prospect: new Set(book.prospects.keys()),
    advantage: strategy('advantages.*.id'),
    need: strategy('needs.*.id'),
    vertical: strategy('verticals.*.id'),
    sector: isUnread(book.model) ? null : new Set(lastSteps(book.model?.raw, 'benchmark.sectors.*')),
    question: declareQuestions(book.model),
    plays: declarePlays(book.model),
    hasStrategy: book.strategy !== null,
  };
}

/** The texts at a pattern of a file; null where it cannot be read. */
export function declaredIn(draft: Draft<unknown> | null, pattern: string): Declared {
  return isUnread(draft) ? null : new Set(findTexts(draft?.raw, pattern));
}

const isUnread = (draft: Draft<unknown> | null): boolean => draft === null || draft.raw === undefined;

const lastSteps = (raw: unknown, pattern: string): string[] =>
  findPlaces(raw, pattern).map(({ path }) => String(path.at(-1)));

/** Those that the model asks, or those that hold where it is silent. */
function declareQuestions(model: Draft<unknown> | null): Declared {
  if (isUnread(model)) return null;
  const isSilent = findPlaces(model?.raw, 'knowYourCustomer.questions').length === 0;
  if (isSilent) return new Set(Object.keys(KnowYourCustomerSchema.parse({}).questions));
  return new Set(lastSteps(model?.raw, 'knowYourCustomer.questions.*'));
}

function declarePlays(model: Draft<unknown> | null): BookScope['plays'] {
  if (isUnread(model)) return null;
  return new Map(
    findPlaces(model?.raw, 'deployment.plays.*').map(({ path, value }) => {
      const scope = findTexts(value, 'scope')[0] ?? 'account';
      return [String(path.at(-1)), { scope, items: new Set(lastSteps(value, 'items.*')) }];
    }),
  );
}
