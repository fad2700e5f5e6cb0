/**
 * The words of one book as a schema of their own, so that the schemas of its files are the same for
 * every book and only this one follows it. A word is a proposal: an id that it lacks is not refused,
 * since the book may have moved on. Whether an id leads somewhere is for `check` to say.
 */
import type { Target } from '../read/reference-tables.ts';
import type { BookWords, PlayWords, QuestionWords, Word } from './book-words.ts';
import type { JsonSchema } from './json-schema.ts';

export const WORDS_FILE = 'words.schema.json';

export type WordList = Exclude<keyof BookWords, 'plays'> | 'plays-account' | 'plays-programme';

/** Where the ids of a target are listed; null for those that one account's own files declare. */
export const LIST_OF_TARGET = {
  team: 'team',
  either: 'team',
  'by-side': 'team',
  offering: 'offerings',
  parent: 'accounts',
  account: 'accounts',
  prospect: 'prospects',
  advantage: 'advantages',
  need: 'needs',
  vertical: 'verticals',
  sector: 'sectors',
  question: 'questions',
  customer: null,
  'prospect-person': null,
  source: null,
  'last-commitment': null,
  play: null,
  'play-item': null,
} as const satisfies Readonly<Record<Target, WordList | null>>;

export const wordsRef = (list: WordList): string => `${WORDS_FILE}#/definitions/${list}`;

/** All words of a book: lists of ids to choose from, and mappings whose keys are ids. */
export function wordsSchema(words: BookWords): JsonSchema {
  const { indicators, plays, questions, currencies, ...lists } = words;
  const choices = Object.entries(lists).map(
    ([list, entries]) => [list, choiceOf(entries, NOT_AN_ID)] as const,
  );
  const definitions: Record<WordList, JsonSchema> = {
    ...(Object.fromEntries(choices) as Record<keyof typeof lists, JsonSchema>),
    currencies: choiceOf(currencies, 'Must be a currency code such as EUR.'),
    questions: mappingOf(questions, () => begunWith(['answer', 'basis', 'asOf'])),
    indicators: mappingOf(indicators, answerTo),
    'plays-account': playsOf(plays, 'account'),
    'plays-programme': playsOf(plays, 'programme'),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The words of this book',
    definitions,
  };
}

const NOT_AN_ID =
  'Must be an id: lower-case letters, digits and single hyphens, such as "acme-retail". The list of proposals shows those of the book.';

const choiceOf = (words: readonly Word[], errorMessage: string): JsonSchema =>
  // A list of choices must not be empty; this one proposes nothing and takes nothing.
  words.length === 0
    ? { type: 'string', pattern: '^(?!)', patternErrorMessage: errorMessage, errorMessage }
    : { enum: words.map(({ id }) => id), enumDescriptions: words.map(({ says }) => says), errorMessage };

const mappingOf = <One extends Word>(words: readonly One[], more: (word: One) => JsonSchema): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    words.map((word) => [word.id, { type: 'object', description: word.says, ...more(word) }]),
  ),
});

/** What must be written below a key comes with it. */
const begunWith = (keys: readonly string[]): JsonSchema => ({
  defaultSnippets: [
    { label: keys.join(', '), body: Object.fromEntries(keys.map((key, index) => [key, `$${index + 1}`])) },
  ],
});

const answerTo = ({ says, scale }: QuestionWords): JsonSchema => ({
  ...(scale.length === 0
    ? {}
    : {
        markdownDescription: [says, ...scale].join('\n\n'),
        properties: {
          value: { type: 'number', description: scale.join(' '), markdownDescription: scale.join('\n\n') },
        },
      }),
});

const playsOf = (plays: readonly PlayWords[], scope: string): JsonSchema =>
  mappingOf(
    plays.filter((play) => play.scope === scope),
    ({ items }) => mappingOf(items, () => begunWith(['state'])),
  );
