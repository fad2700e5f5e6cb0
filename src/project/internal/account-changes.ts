/** Why the scores and labels of one account are not last year's (rule 6). */
import type { AccountAssessment } from '../../model/assessment.ts';
import type { AccountChange, ScoreChange } from '../../model/examination.ts';
import { settlePoints } from '../../model/settle.ts';
import { apportionTenths } from '../../score/apportion.ts';
import type { ScoreChanges } from '../../views/site/account-trust.ts';
import type { Figure } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { causesInWords } from './cause-words.ts';
import { count, known, plural, points, unknown } from './print.ts';
import { DIMENSION_NAMES, labelName, labelRef, SCHEME_WORDS } from './words.ts';

const SCORE_NAMES = { ...DIMENSION_NAMES, overall: 'Overall' } as const;

/** Null where the account was not in the book of both years. */
export const changesOf = (atlas: Atlas, { accountId }: AccountAssessment): ScoreChanges | null => {
  const change = atlas.lookups.change(accountId);
  if (change === undefined) return null;
  const rows = change.scores.map(rowOf);
  const parts = rows.flatMap((row) => [row.data, row.missing, row.model].map((part) => part.points ?? 0));
  return {
    sentence: sentenceOf(change),
    note: noteOf(atlas, change),
    before: String(atlas.year - 1),
    now: String(atlas.year),
    reach: Math.max(5, ...parts.map(Math.abs)),
    rows,
    moves: change.moves.map(({ scheme, from, to, causes, because }) => ({
      scheme: { id: scheme, name: SCHEME_WORDS[scheme].name },
      from: labelName(scheme, from),
      to: labelRef(scheme, to),
      causes: causesInWords(causes),
      because,
    })),
  };
};

const sentenceOf = ({ moves, scores }: AccountChange): string => {
  const told = scores.filter(({ before, now }) => before !== null && now !== null).length;
  const first =
    moves.length === 0
      ? 'No label moved since last year.'
      : `${plural(moves.length, 'label')} moved since last year.`;
  return told === 0 ? `${first} No score is known in both years.` : first;
};

const noteOf = (atlas: Atlas, { issuedModel }: AccountChange): string => {
  const before = atlas.year - 1;
  const parts =
    'Data: answers known in both years, and the offerings in question. Missing data: what became known, or is known no more. Model: what this year’s model sees otherwise.';
  if (issuedModel === null)
    return `${parts} No score of ${before} was issued, so last year’s facts are scored with the model of today.`;
  return issuedModel === atlas.book.model.version
    ? `${parts} ${before} was issued with this same model.`
    : `${parts} ${before} was issued with model ${issuedModel}.`;
};

type Row = ScoreChanges['rows'][number];

/** Parts and change are printed so that the printed parts add up to the printed change. */
const rowOf = (score: ScoreChange): Row => {
  const told = [score.data, score.missing, score.model ?? 0];
  const change = score.before === null || score.now === null ? null : units(score.now) - units(score.before);
  const split = change === null ? null : apportionTenths(told, change);
  const part = (value: number | null, index: number, reason: string): Row['data'] =>
    value === null || split === null
      ? { ...unknown(reason), points: null }
      : { text: signed(split[index] ?? 0), points: value };
  const cannot = 'The score is not known in both years, so its change cannot be split.';
  return {
    name: SCORE_NAMES[score.score],
    before: known(score.before, printedScore, 'There was no score.'),
    data: part(score.data, 0, cannot),
    missing: part(score.missing, 1, cannot),
    model: part(score.model, 2, score.data === null ? cannot : 'No score of last year was issued.'),
    now: known(score.now, printedScore, 'There is no score.'),
    change: change === null ? unknown(cannot) : ({ text: signed(change) } satisfies Figure),
  };
};

// As receipts print their totals: a score at exactly half a tenth is rounded up.
const printedScore = (value: number): string => points(settlePoints(value));

/** In tenths of a point, as printed. */
const units = (value: number): number => Math.round(Number(printedScore(value)) * 10);

const signed = (tenths: number): string => {
  if (tenths === 0) return '0.0';
  return `${tenths < 0 ? '−' : '+'}${points(Math.abs(tenths) / 10)}`;
};

/** In a few words, for the index. */
export const changeAnswer = (changes: ScoreChanges | null, isInBook: boolean): string => {
  if (changes === null) return isInBook ? 'new to the book' : 'no longer in the book';
  const { moves, rows } = changes;
  const overall = rows.find((row) => row.name === SCORE_NAMES.overall)?.change;
  const score = overall === undefined || overall.reason !== undefined ? '' : `overall ${overall.text}`;
  const moved = moves.length === 0 ? 'no label moved' : `${count(moves.length)} of 4 labels moved`;
  return score === '' ? moved : `${moved}; ${score}`;
};
