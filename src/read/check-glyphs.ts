/**
 * Characters that no font of a packet has. They would be drawn as nothing, so they are found here, where
 * the line is known that they stand in, and not by whoever draws.
 */
import { undrawableIn } from '../fonts/drawable-text.ts';
import type { Finding } from '../model/finding.ts';
import { characterWords, codePointOf } from './character-words.ts';
import type { BookDraft, Draft } from './draft.ts';
import { limitFindings } from './limit-findings.ts';
import { findPlaces } from './places.ts';

/**
 * Every text of content that may reach a customer: an account's customer files, whether it gets a packet now
 * or later, and what packets take from the files of the book. A value is told of once, at its first such character.
 */
export function checkGlyphs(book: BookDraft): Finding[] {
  const files: (Draft<unknown> | null)[] = [book.settings, book.offerings, book.team];
  const narratives: Draft<unknown>[] = [];
  for (const account of book.accounts.values()) {
    files.push(account.customerProfile, ...account.customerYears);
    narratives.push(...account.narratives);
  }
  return [
    ...files.flatMap((file) => (file === null ? [] : limitFindings(valuesWithout(file)))),
    // Of the model only the names of the groups of peers are printed.
    ...(book.model === null ? [] : valuesWithout(book.model, 'benchmark')),
    ...narratives.flatMap((narrative) => limitFindings(narrativeWithout(narrative))),
  ];
}

/** Of a YAML file, or what stands under a key of it: at the value, its first character without a glyph. */
function valuesWithout({ path: document, raw }: Draft<unknown>, under?: string): Finding[] {
  const findings: Finding[] = [];
  const tell = (text: string, path: readonly (string | number)[]): void => {
    const [first, ...others] = undrawableIn(text);
    if (!first) return;
    const args = argsFor(`"${fieldOf(path)}"`, first.character, others.length);
    findings.push({ code: 'glyph-missing', document, path: [...path], piece: first.written, args });
  };
  if (under === undefined) eachText(raw, [], tell);
  else for (const { value, path } of findPlaces(raw, under)) eachText(value, [...path], tell);
  return findings;
}

/** The key of a text; with the one above it where it names a language. */
function fieldOf(path: readonly (string | number)[]): string {
  const [above, key] = path.filter((step) => typeof step === 'string').slice(-2);
  if (key === undefined) return above ?? '';
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(key) ? `${above}.${key}` : key;
}

/** Of a narrative, which has no fields: each character once, where it first stands. */
function narrativeWithout({ path: document, value }: Draft<unknown>): Finding[] {
  const findings = new Map<string, Finding>();
  eachText(value, [], (text, path) => {
    if (path.at(-1) === 'href') return;
    for (const { character, written } of undrawableIn(text)) {
      if (findings.has(character)) continue;
      const args = argsFor('The narrative', character, 0);
      findings.set(character, { code: 'glyph-missing', document, path: [], piece: written, args });
    }
  });
  return [...findings.values()];
}

function argsFor(field: string, character: string, others: number): Finding['args'] {
  const { kind, advice } = characterWords(character);
  return {
    field,
    character,
    codePoint: codePointOf(character),
    kind,
    others: others === 0 ? '' : ` and ${others} more`,
    advice,
  };
}

/** The texts of plain data in its order; the path is valid during the call only. */
function eachText(
  value: unknown,
  path: (string | number)[],
  tell: (text: string, path: readonly (string | number)[]) => void,
): void {
  if (typeof value === 'string') tell(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    path.push(key);
    eachText(inner, path, tell);
    path.pop();
  }
}
