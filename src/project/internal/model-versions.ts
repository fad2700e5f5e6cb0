/** The change log of the model: each version, why it came, what was issued under it, and what today's sees otherwise. */
import type { AccountChange } from '../../model/examination.ts';
import type { ModelVersion, ModelView } from '../../views/site/model-page.ts';
import type { Atlas } from './atlas.ts';
import { count, date, known, listed, plural, unknown } from './print.ts';
import { sum } from './shared-figures.ts';

/** The version of today, those before it as declared, and those that only what was issued still names. */
export const modelVersions = (atlas: Atlas): ModelView['versions'] => {
  const { model } = atlas.book;
  const issued = issuesOf(atlas);
  const declared = [{ version: model.version, since: model.since, note: model.note ?? '' }, ...model.history];
  const told = new Set(declared.map(({ version }) => version));
  const untold = [...new Set(issued.map((issue) => issue.model))].filter((version) => !told.has(version));
  return {
    sentence: sentenceOf(atlas, issued),
    rows: [
      ...declared.map((entry) => rowOf(atlas, issued, entry)),
      ...untold
        .sort()
        .reverse()
        .map((version) => rowOf(atlas, issued, { version, note: '' })),
    ],
  };
};

interface Issue {
  readonly year: number;
  readonly model: string;
}

const issuesOf = ({ book }: Atlas): readonly Issue[] =>
  book.accounts.flatMap(({ internal }) =>
    internal.issued.map(({ year, facts }) => ({ year, model: facts.model })),
  );

/** The accounts whose labels of last year were issued by a version. */
const changesFrom = ({ judgement }: Atlas, version: string): readonly AccountChange[] =>
  judgement.examination.changes.filter(({ issuedModel }) => issuedModel === version);

const movedByModel = (changes: readonly AccountChange[]): number[] =>
  changes.map(({ moves }) => moves.filter(({ causes }) => causes.includes('model')).length);

interface Entry {
  readonly version: string;
  readonly since?: string | undefined;
  readonly note: string;
}

const rowOf = (atlas: Atlas, issued: readonly Issue[], { version, since, note }: Entry): ModelVersion => {
  const isToday = version === atlas.book.model.version;
  const own = issued.filter((issue) => issue.model === version);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  const changes = changesFrom(atlas, version);
  const moved = movedByModel(changes);
  return {
    version,
    isToday,
    since: known(since, date, 'The model file names no day.'),
    note,
    issued: { text: count(own.length) },
    years: own.length === 0 ? '' : `of ${listed(years.map(String))}`,
    moved:
      isToday || changes.length === 0
        ? unknown(isToday ? 'It is the model of today.' : `No label of ${atlas.year - 1} was issued with it.`)
        : { text: count(sum(moved)) },
    movedAt:
      isToday || changes.length === 0
        ? ''
        : `at ${count(moved.filter((number) => number > 0).length)} of ${plural(changes.length, 'account')}`,
  };
};

const sentenceOf = (atlas: Atlas, issued: readonly Issue[]): string => {
  const { version } = atlas.book.model;
  const own = issued.filter(({ model }) => model === version).length;
  const were = issued.length === 1 ? 'was' : 'were';
  const first = `${plural(issued.length, 'packet')} ${were} issued so far, ${own === 0 ? 'none' : count(own)} of them under the model of today.`;
  const others = atlas.judgement.examination.changes.filter(
    ({ issuedModel }) => issuedModel !== null && issuedModel !== version,
  );
  if (issued.length === 0) return 'No packet was issued yet, by this model or by another.';
  if (others.length === 0) return first;
  const moved = sum(movedByModel(others));
  return `${first} Of the labels of ${atlas.year - 1} that earlier models gave, ${version} by itself moves ${count(moved)}.`;
};
