import { type CatalogueEntry, error, warning } from '../catalogue-entry.ts';

const spaces = (number: string | number | undefined): string =>
  Number(number) === 0 ? 'no space' : `${number} space${Number(number) === 1 ? '' : 's'}`;

/** Codes of YAML as it is written, before any meaning. */
export const YAML_CODES = {
  'yaml-conflict-marker': error(
    () => 'Two versions of this place were merged by git, and nobody has chosen between them.',
    (a) =>
      `Keep the lines that are right, of those up to line ${a.middle} or of those after it, and delete the other ones and the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".`,
  ),
  'yaml-tab': error(
    () => 'This line is indented with a tab.',
    () => 'Indent with spaces, two a level.',
  ),
  'yaml-indentation': error(
    (a) =>
      a.wanted === undefined
        ? 'This line is indented in a way that fits neither the line above nor its neighbours.'
        : `This line begins with ${spaces(a.spaces)}; to belong to the lines around it, it would begin with ${spaces(a.wanted)}.`,
    (a) =>
      a.wanted === undefined
        ? 'Give all keys of one mapping the same indentation, two spaces more than the key above them.'
        : `Put ${spaces(a.wanted)} before it. Keys that belong together, and entries of one list, begin below each other.`,
  ),
  'yaml-quote-unclosed': error(
    (a) => `This text opens with ${a.quote} and never closes.`,
    (a) => `Add the closing ${a.quote} at the end of the text.`,
  ),
  'yaml-quote-inside': error(
    (a) => `The text is closed by the ${a.quote} before this place, but it goes on.`,
    (a) => `Write ${a.twin} for a ${a.quote} inside the text, or use the other kind of quote around it.`,
  ),
  'yaml-look-alike': error(
    (a) => `${a.what} stands here; YAML knows ${a.known} alone.`,
    () => 'Type it anew: such characters come with pasted text, and look right on the screen.',
  ),
  'yaml-comma-in-braces': error(
    (a) => `Inside braces a comma ends the value: of "${a.written}" only "${a.kept}" is kept.`,
    (a) => `${a.advice}`,
  ),
  'yaml-bracket-unclosed': error(
    (a) =>
      a.closedOn === undefined
        ? `This "${a.open}" is never closed, or what it holds is indented too little.`
        : `What this "${a.open}" holds, up to line ${a.closedOn}, is indented too little.`,
    (a) =>
      a.closedOn === undefined
        ? `Add the closing "${a.close}", or write one entry a line.`
        : `Indent all of it more than the key before it, the closing "${a.close}" too; or take the brackets and commas away and write one entry a line.`,
  ),
  'yaml-colon-in-text': error(
    () => 'This text holds a colon and a space, which YAML takes for another key.',
    (a) =>
      a.inBraces === undefined
        ? 'Put the text in quotes, or write it below the key after ">-".'
        : 'Put the text in quotes; if another key was meant, put a comma before it.',
  ),
  'yaml-colon-missing': error(
    (a) => `"${a.text}" is no key: a colon and a space are missing after it.`,
    (a) => `${a.advice ?? 'Write "key: value"; text that runs on must be indented more than its key.'}`,
  ),
  'yaml-list-dash': error(
    (a) =>
      a.written === '-'
        ? 'A space is missing after the dash of this list entry.'
        : `"${a.written}" begins no entry of a list.`,
    () => 'Begin each entry with a plain dash and a space: "- ".',
  ),
  'yaml-reserved-character': error(
    (a) => `Text cannot begin with "${a.character}" unless it is quoted.`,
    (a) =>
      a.character === '?'
        ? 'Put the text in quotes; where nothing is known, remove the line.'
        : 'Put the text in quotes.',
  ),
  'yaml-escape-unknown': error(
    (a) => `"${a.escape}" means nothing inside double quotes.`,
    () => 'Write "\\\\" for a backslash, or use single quotes, where a backslash is itself.',
  ),
  'yaml-tag': error(
    (a) => `The tag "${a.tag}" means nothing here.`,
    () => 'Remove it. To begin text with "!", put the text in quotes.',
  ),
  'yaml-directive': error(
    () => 'A line that begins with "%" would change how the file is read.',
    () => 'Remove the line.',
  ),
  'yaml-many-documents': error(
    () => 'A second document begins here; a file holds one.',
    () => 'Remove the "---", or move what follows into a file of its own.',
  ),
  'yaml-alias': error(
    (a) => `"*${a.name}" stands for another part of the file; each fact is written out where it belongs.`,
    () => 'Write the value itself. To begin text with "*", put the text in quotes.',
  ),
  'yaml-merge-key': error(
    () => 'The key "<<" would merge another mapping into this one.',
    () => 'Write the keys out.',
  ),
  'amount-grouped': warning(
    (a) => `"${a.text}" is read as ${a.value}: the point is a decimal mark here.`,
    (a) => `If thousands are meant, write ${a.whole}.`,
  ),
  'text-cut-off': warning(
    (a) => `The text ends at "${a.kept}"; "${a.lost}" is taken for a comment.`,
    () =>
      'If it belongs to the text, put the whole text in straight quotes; if it is a comment, write it on a line of its own above.',
  ),
  'text-in-curly-quotes': warning(
    (a) => `The curly quotes around ${a.text} are read as part of the text.`,
    () => 'Put straight quotes around it, " or \'; leave all quotes out where the text needs none.',
  ),
  'yaml-too-deep': error(
    (a) => `The file nests more than ${a.limit} levels deep.`,
    () => 'No content nests so deep; look for brackets that were never closed.',
  ),
  'yaml-key-not-text': error(
    () => 'A list or a mapping stands where a key should.',
    () => 'Keys are words. To begin text with "[" or "{", put the text in quotes.',
  ),
  'yaml-syntax': error(
    (a) => `This cannot be read as YAML: ${a.problem}.`,
    (a) => `${a.advice}`,
  ),
  'key-duplicate': error(
    (a) => `The key "${a.key}" is here a second time; the first is in line ${a.firstLine}.`,
    () => 'Keep one of the two.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
