/** The schema of a kind of file of any book: its shape, and at each id a way to the words of the book. */
import type { Target } from '../read/reference-tables.ts';
import type { ContentFile } from './content-kinds.ts';
import type { JsonSchema } from './json-schema.ts';
import { schemasAt } from './places-in-schema.ts';
import { shapeSchema } from './shape-schema.ts';
import { LIST_OF_TARGET, type WordList, wordsRef } from './words-schema.ts';

/** Places that take words of the book and are no references: their own rules judge them. */
const MORE_VALUES: Readonly<Record<string, WordList>> = { currency: 'currencies' };
const MORE_KEYS: Readonly<Record<string, WordList>> = { 'answers.*': 'indicators' };

export function contentSchema(file: ContentFile): JsonSchema {
  const schema = shapeSchema(file.title, file.schema);
  for (const [pattern, list] of valuePlaces(file)) {
    for (const place of schemasAt(schema, pattern)) offer(place, list);
  }
  for (const [pattern, list] of keyPlaces(file)) {
    for (const place of schemasAt(schema, pattern.replace(/\.\*$/, ''))) {
      place.allOf = [...(place.allOf ?? []), { $ref: wordsRef(list) }];
    }
  }
  // The model says it better: question by question.
  for (const place of schemasAt(schema, 'answers.*.value')) delete place.description;
  return schema;
}

function valuePlaces({ references }: ContentFile): (readonly [pattern: string, list: WordList])[] {
  return [...listsOf(references.values), ...Object.entries(MORE_VALUES)];
}

function keyPlaces({ references, playScope }: ContentFile): (readonly [pattern: string, list: WordList])[] {
  const plays: readonly (readonly [string, WordList])[] =
    playScope === undefined ? [] : [['plays.*', `plays-${playScope}`]];
  return [...listsOf(references.keys), ...plays, ...Object.entries(MORE_KEYS)];
}

const listsOf = (places: Readonly<Record<string, Target>>): (readonly [string, WordList])[] =>
  Object.entries(places).flatMap(([pattern, target]) => {
    const list = LIST_OF_TARGET[target];
    return list === null ? [] : [[pattern, list] as const];
  });

/** The words of the book first, then any text that has the form. */
function offer(place: JsonSchema, list: WordList): void {
  const { type, maxLength, pattern, patternErrorMessage, errorMessage } = place;
  if (type !== 'string') return;
  for (const key of ['type', 'maxLength', 'pattern', 'patternErrorMessage', 'errorMessage'] as const)
    delete place[key];
  const form = Object.fromEntries(
    Object.entries({ type, maxLength, pattern, patternErrorMessage, errorMessage }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as JsonSchema;
  // The form stands twice: of two branches that look alike to it, the YAML server shows the title of each.
  place.anyOf = [{ $ref: wordsRef(list) }, form, form];
}
