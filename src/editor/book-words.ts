/**
 * What a book declares for its other files to name: ids, each with the words by which a person knows
 * it. Taken from what the files say, valid or not, so that a fault in one does not silence the editor.
 */
import { KnowYourCustomerSchema } from '../model/method-settings.ts';
import type { AccountDraft, BookDraft, Draft, ProspectDraft } from '../read/draft.ts';
import { findNumber, findPlaces, findTexts } from '../read/places.ts';

/** An id, and what it stands for in a line of plain text; empty where nobody has said. */
export interface Word {
  readonly id: string;
  readonly says: string;
}

/** A question of the model, with what an answer of a certain value means. */
export interface QuestionWords extends Word {
  /** What the numbers mean, a sentence each; empty where the model does not say. */
  readonly scale: readonly string[];
}

export interface PlayWords extends Word {
  readonly scope: string;
  readonly items: readonly Word[];
}

/** Lists ascend by id. */
export interface BookWords {
  readonly team: readonly Word[];
  readonly offerings: readonly Word[];
  readonly accounts: readonly Word[];
  readonly prospects: readonly Word[];
  readonly advantages: readonly Word[];
  readonly needs: readonly Word[];
  readonly verticals: readonly Word[];
  readonly sectors: readonly Word[];
  readonly currencies: readonly Word[];
  /** What the team is asked of an account's business (M3). */
  readonly questions: readonly Word[];
  /** What the team answers year by year (M4). */
  readonly indicators: readonly QuestionWords[];
  readonly plays: readonly PlayWords[];
}

/** The words of a book as its files say them now. */
export function bookWords(book: BookDraft): BookWords {
  const raw = (draft: Draft<unknown> | null): unknown => draft?.raw;
  return {
    team: listed(raw(book.team), 'people.*', (one) => joined(textAt(one, 'name'), textAt(one, 'title'))),
    offerings: listed(raw(book.offerings), 'offerings.*', (one) => textAt(one, 'name')),
    accounts: named(book.accounts, ({ customerProfile }: AccountDraft) => raw(customerProfile)),
    prospects: named(book.prospects, ({ profile }: ProspectDraft) => raw(profile)),
    advantages: listed(raw(book.strategy), 'advantages.*', (one) => textAt(one, 'what')),
    needs: listed(raw(book.strategy), 'needs.*', (one) => textAt(one, 'what')),
    verticals: listed(raw(book.strategy), 'verticals.*', (one) => textAt(one, 'name')),
    sectors: keyed(raw(book.model), 'benchmark.sectors.*', spoken),
    currencies: currenciesOf(raw(book.settings)),
    questions: questionsOf(raw(book.model)),
    indicators: indicatorsOf(raw(book.model)),
    plays: playsOf(raw(book.model)),
  };
}

const byId = <One extends Word>(words: readonly One[]): One[] =>
  [...new Map(words.map((word) => [word.id, word])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const listed = (raw: unknown, pattern: string, say: (entry: unknown) => string): Word[] =>
  byId(
    findPlaces(raw, pattern).flatMap(({ value }) =>
      findTexts(value, 'id').map((id) => ({ id, says: say(value) })),
    ),
  );

const keyed = (raw: unknown, pattern: string, say: (value: unknown) => string): Word[] =>
  byId(findPlaces(raw, pattern).map(({ path, value }) => ({ id: String(path.at(-1)), says: say(value) })));

const named = <One>(drafts: ReadonlyMap<string, One>, profileOf: (draft: One) => unknown): Word[] =>
  byId([...drafts].map(([id, draft]) => ({ id, says: textAt(profileOf(draft), 'name') })));

/** A text for all languages, or that in English, or the first there is. */
function spoken(value: unknown): string {
  if (typeof value === 'string') return value;
  return findTexts(value, 'en')[0] ?? findTexts(value, '*')[0] ?? '';
}

const textAt = (raw: unknown, key: string): string => spoken(findPlaces(raw, key)[0]?.value);

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(', ');

function currenciesOf(settings: unknown): Word[] {
  const rates = findPlaces(settings, 'rates.*.*').map(({ path }) => String(path.at(-1)));
  const own = findTexts(settings, 'currency');
  return byId([
    ...rates.map((id) => ({ id, says: 'The book has rates for it.' })),
    ...own.map((id) => ({ id, says: 'The currency of the book.' })),
  ]);
}

function questionsOf(model: unknown): Word[] {
  const isSilent = findPlaces(model, 'knowYourCustomer.questions').length === 0;
  const settings = isSilent ? { knowYourCustomer: KnowYourCustomerSchema.parse({}) } : model;
  return keyed(settings, 'knowYourCustomer.questions.*', (one) => textAt(one, 'question'));
}

function indicatorsOf(model: unknown): QuestionWords[] {
  return byId(
    findPlaces(model, 'growth.dimensions.*.indicators.*')
      .filter(({ value }) => (findTexts(value, 'input')[0] ?? 'answer') === 'answer')
      .map(({ path, value }) => ({
        id: String(path.at(-1)),
        says: joinedSentence(textAt(value, 'label'), textAt(value, 'question')),
        scale: scaleOf(value),
      })),
  );
}

const joinedSentence = (label: string, question: string): string =>
  [label, question].filter((text) => text !== '').join(': ');

/** What the ends of the scale and the anchors mean, from the lowest value to the highest. */
function scaleOf(indicator: unknown): string[] {
  const anchors = findPlaces(indicator, 'anchors.*').flatMap(({ value }) => {
    const at = findNumber(value, 'at');
    return at === undefined ? [] : [{ at, means: textAt(value, 'means') }];
  });
  const from = findNumber(indicator, 'scale.from') ?? anchors[0]?.at;
  const to = findNumber(indicator, 'scale.to') ?? anchors.at(-1)?.at;
  if (from === undefined || to === undefined) return [];
  const unit = textAt(indicator, 'unit');
  const range = `A number from ${from} to ${to}${unit === '' ? '' : ` (${unit})`}.`;
  return [range, ...anchors.filter(({ means }) => means !== '').map(({ at, means }) => `${at}: ${means}.`)];
}

function playsOf(model: unknown): PlayWords[] {
  return byId(
    findPlaces(model, 'deployment.plays.*').map(({ path, value }) => ({
      id: String(path.at(-1)),
      says: textAt(value, 'label'),
      scope: findTexts(value, 'scope')[0] ?? 'account',
      items: keyed(value, 'items.*', spoken),
    })),
  );
}
