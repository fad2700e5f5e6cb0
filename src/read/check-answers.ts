/** Answers against the questions of the model: known, on the scale, and asked at all. */
import type { Finding } from '../model/finding.ts';
import type { BookDraft, Draft } from './draft.ts';
import { nearestWord } from './nearest-word.ts';
import { findPlaces, findTexts } from './places.ts';

interface Question {
  readonly input: string;
  /** The least and the greatest raw value an answer may take; null where the model does not say so readably. */
  readonly scale: readonly [from: number, to: number] | null;
}

/** Every answer that no question of the model takes. */
export function checkAnswers(book: BookDraft): Finding[] {
  const model = book.model?.raw;
  if (model === undefined) return [];
  const questions = readQuestions(model);
  const version = findTexts(model, 'version')[0] ?? '';
  return [...book.accounts.values()].flatMap((account) =>
    account.internalYears.flatMap((draft) => checkYear(draft, questions, version)),
  );
}

function readQuestions(model: unknown): ReadonlyMap<string, Question> {
  return new Map(
    findPlaces(model, 'growth.dimensions.*.indicators.*').map(({ path, value }) => {
      const input = findTexts(value, 'input')[0] ?? 'answer';
      const declared = [...findPlaces(value, 'scale.from'), ...findPlaces(value, 'scale.to')];
      const ends = declared.length === 2 ? declared : findPlaces(value, 'anchors.*.at');
      const values = ends.flatMap((end) => (typeof end.value === 'number' ? [end.value] : []));
      const rises = values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
      const [first, last] = [values[0], values.at(-1)];
      const scale = first === undefined || last === undefined || !rises ? null : ([first, last] as const);
      return [String(path.at(-1)), { input, scale }];
    }),
  );
}

function checkYear(
  draft: Draft<unknown>,
  questions: ReadonlyMap<string, Question>,
  version: string,
): Finding[] {
  return findPlaces(draft.raw, 'answers.*').flatMap(({ path, value }): Finding[] => {
    const id = String(path.at(-1));
    const question = questions.get(id);
    if (!question) {
      const args = { id, version, suggestion: nearestWord(id, questions.keys()) };
      return [{ code: 'answer-unknown-question', document: draft.path, path, at: 'key', args }];
    }
    if (question.input !== 'answer') {
      const args = { id, input: question.input };
      return [{ code: 'answer-to-computed', document: draft.path, path, at: 'key', args }];
    }
    const given = findPlaces(value, 'value')[0]?.value;
    if (typeof given !== 'number' || !question.scale) return [];
    const [from, to] = question.scale;
    if (given >= from && given <= to) return [];
    const args = { id, value: given, from, to };
    return [{ code: 'answer-out-of-scale', document: draft.path, path: [...path, 'value'], args }];
  });
}
