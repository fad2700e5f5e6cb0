/**
 * Text of content as a comment may show it. Content is not trusted: a name must not break a table,
 * ping a person, link to an issue, load a picture or set a line in type of its own.
 */
import { visibleText } from '../diagnostics/visible-text.ts';

const LONGEST = 160;

/** Joins what stands on both sides of it and shows nothing, so that no address or mention is seen in a text. */
const JOINER = '\u2060';

/** On one line, cut where it is long. */
export function safeText(text: string, longest = LONGEST): string {
  const line = visibleText(text.replace(/\s+/g, ' ').trim());
  const characters = [...line];
  const short =
    characters.length <= longest
      ? line
      : `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`;
  return short
    .replace(/[@#!%](?=[\p{L}\p{N}_])/gu, (character) => `${character}${JOINER}`)
    .replace(/(?<=[\p{L}\p{N}]):(?=\/\/)/gu, `:${JOINER}`)
    .replace(/\b(www|GH|gh)(?=[.-])/g, `$1${JOINER}`)
    .replace(/^([#+=:-]|\d+(?=[.)]\s))/, (start) => `${JOINER}${start}`)
    .replace(/[&<>|`*_~[\]\\$^]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A name of a file or of a place in it, in type of its own. */
export const safeCode = (text: string): string => {
  const line = visibleText(text.replace(/\s+/g, ' ').trim()).replaceAll('`', 'ˋ').replaceAll('|', '¦');
  return line === '' ? '' : `\`${line}\``;
};
