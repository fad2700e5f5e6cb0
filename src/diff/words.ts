/** The words of a comparison, the same in every format. */

import type { Scheme } from '../model/assessment.ts';
import { wordsOfLabel } from '../model/label-words.ts';
import { settle } from '../model/settle.ts';
import { apportionTenths } from '../score/apportion.ts';
import { day, list, points } from '../segment/words.ts';
import type { BookDiff, Cause, FactChange, HeldLabel, PromiseChange, QuestionChange } from './book-diff.ts';

export const SCHEME_NAMES = {
  'revenue-tier': 'Revenue tier',
  'profit-quadrant': 'Profitability quadrant',
  'growth-tier': 'Growth tier',
  'programme-segment': 'Programme segment',
} as const satisfies Record<Scheme, string>;

export const labelName = (scheme: Scheme, label: string): string =>
  wordsOfLabel(scheme, label)?.name ?? label;

export const CAUSE_NAMES = {
  time: 'time',
  data: 'data',
  missing: 'missing data',
  cut: 'a cut line',
  issued: 'what was issued',
  override: 'an override',
  model: 'the model',
} as const satisfies Record<Cause, string>;

export const causesInWords = (causes: readonly Cause[]): string =>
  causes.length === 0 ? '–' : list(causes.map((cause) => CAUSE_NAMES[cause]));

export const HELD_BY = {
  hysteresis: 'held by hysteresis',
  override: 'held by an override',
  nothing: 'stands by itself now',
} as const satisfies Record<HeldLabel['by'], string>;

export const QUESTION_WHY = {
  expired: 'the answer expired',
  removed: 'the answer is gone',
  asked: 'the model asks it now',
  answered: 'answered',
  confirmed: 'answered afresh',
  dropped: 'the model asks it no more',
} as const satisfies Record<QuestionChange['why'], string>;

export const PROMISE_KINDS = {
  slipped: 'slips',
  closed: 'closed',
  corrected: 'corrected',
  added: 'new',
  reopened: 'open again',
  removed: 'removed',
} as const satisfies Record<PromiseChange['kind'], string>;

const STATES: Readonly<Record<string, string>> = {
  open: 'open',
  overdue: 'overdue',
  kept: 'kept',
  late: 'kept late',
  dropped: 'dropped',
  renegotiated: 'renegotiated',
  carried: 'carried over',
};

/** "open → kept, 14 Mar 2026": what became of a promise, and its day. */
export function promiseInWords({ state, due }: PromiseChange): string {
  const word = (id: string): string => STATES[id] ?? id;
  const states = [state.from, state.to].filter((id) => id !== '').map(word);
  const told = states[0] === states[1] ? states.slice(1) : states;
  const days = due.from === due.to ? `due ${day(due.to)}` : `due ${day(due.from)} → ${day(due.to)}`;
  return `${told.join(' → ')}, ${days}`;
}

/** "a.yaml:14", or the name alone where no line is known. */
export const placeOf = ({ file, line, side }: FactChange): string =>
  `${file}${line === null ? '' : `:${line}`}${side === 'base' ? ' of the base' : ''}`;

/** A count with its noun and verb. */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const score = (value: number | null): string => (value === null ? '–' : points(value));

/** A cut line: points as scores are printed, amounts without cents. */
export const cutFigure = (value: number | null): string =>
  value !== null && Math.abs(value) > 100 ? Math.round(value).toLocaleString('en-GB') : score(value);

export const signed = (tenths: number): string =>
  tenths === 0 ? '0.0' : `${tenths > 0 ? '+' : '−'}${points(Math.abs(tenths) / 10)}`;

const tenths = (value: number): number => Math.round(settle(10 * value, 1000));

const PARTS = ['Time', 'Data', 'Missing data', 'Model'] as const;

/** The change of a score and its parts as printed: they add up to the last tenth. Null where it prints the same. */
function partsInTenths(move: BookDiff['scores'][number]): {
  readonly change: number | null;
  readonly parts: readonly (number | null)[];
} | null {
  const { from, to, time, data, missing, model } = move;
  if (from === null || to === null) return { change: null, parts: [null, null, null, null] };
  const change = tenths(to) - tenths(from);
  if (time === null) return { change, parts: [null, null, null, null] };
  const parts = apportionTenths([time, data, missing, model], change);
  return change === 0 && parts.every((part) => part === 0) ? null : { change, parts };
}

export interface ScoreTable {
  /** Of the parts that are anything in any row. */
  readonly heads: readonly string[];
  /** Change first, then the parts; as printed, empty where a part is nothing. */
  readonly rows: readonly { readonly move: BookDiff['scores'][number]; readonly cells: readonly string[] }[];
}

/** The scores that print otherwise, the largest change first. */
export function scoreTable(scores: BookDiff['scores']): ScoreTable {
  const printed = scores.flatMap((move) => {
    const parted = partsInTenths(move);
    return parted === null ? [] : [{ move, ...parted }];
  });
  const isShown = PARTS.map((_, at) => printed.some(({ parts }) => (parts[at] ?? 0) !== 0));
  const cell = (value: number | null): string => (value === null ? '–' : value === 0 ? '' : signed(value));
  return {
    heads: PARTS.filter((_, at) => isShown[at]),
    rows: printed
      .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
      .map(({ move, change, parts }) => ({
        move,
        cells: [cell(change), ...parts.filter((_, at) => isShown[at]).map(cell)],
      })),
  };
}
