import type { ScoreChange } from '../model/examination.ts';
import { settle } from '../model/settle.ts';
import { apportionTenths } from '../score/apportion.ts';
import { list, points } from '../segment/words.ts';
import { LABELS, METHODS } from './explain-words.ts';
import type { Explanation } from './explanation.ts';
import { type Colors, type Column, table, terms, wrap } from './text-table.ts';

const CAUSES = {
  data: 'data',
  missing: 'missing data',
  model: 'the model',
  cut: 'a cut line',
  override: 'an override',
} as const;

const COLUMNS: readonly Column[] = [
  { head: 'Score', align: 'start' },
  { head: 'Then', align: 'end' },
  { head: 'Now', align: 'end' },
  { head: 'Change', align: 'end' },
  { head: 'Data', align: 'end' },
  { head: 'Missing data', align: 'end' },
  { head: 'Model', align: 'end' },
];

/** In tenths of a point, as scores are printed. */
const tenths = (value: number): number => Math.round(settle(10 * value, 1000));

const signed = (units: number): string =>
  `${units > 0 ? '+' : units < 0 ? '−' : ''}${points(Math.abs(units) / 10)}`;

const row = ({ score, before, now, data, missing, model }: ScoreChange): readonly string[] => {
  const figure = (value: number | null): string => (value === null ? '–' : points(value));
  const shown = [score, figure(before), figure(now)];
  if (before === null || now === null || data === null || missing === null)
    return [...shown, '–', '–', '–', '–'];
  const change = tenths(now) - tenths(before);
  const known = model === null ? [data, missing] : [data, missing, model];
  const parts = apportionTenths(known, change).map(signed);
  return [...shown, signed(change), parts[0] ?? '–', parts[1] ?? '–', parts[2] ?? '–'];
};

/** What changed since last year, split into data, missing data and model, and the labels that moved. */
export function sinceText({ changes, year, model, methods }: Explanation, c: Colors): readonly string[] {
  if (changes === null) return [];
  const { issuedModel, scores, moves } = changes;
  const basis =
    issuedModel === null
      ? `Nothing was issued for ${year - 1}: its facts are scored with the model of today.`
      : `${year - 1} was issued with model ${issuedModel}${issuedModel === model ? ', as today' : ''}.`;
  const moved = moves.map(
    ({ scheme, from, to, causes, because }) =>
      [
        METHODS[scheme],
        `${labelOf(from)} → ${labelOf(to)}${causes.length === 0 ? '' : `, by ${list(causes.map((cause) => CAUSES[cause]))}`}. ${methods?.[scheme].because === because ? '' : because}`.trimEnd(),
      ] as const,
  );
  return [
    ...wrap(basis, 96).map((line) => `  ${c.dim(line)}`),
    ...table(COLUMNS, scores.map(row), null, c),
    ...(moved.length === 0 ? ['  No label moved.'] : terms(moved, c)),
  ];
}

const labelOf = (label: string): string =>
  Object.hasOwn(LABELS, label) ? LABELS[label as keyof typeof LABELS] : label;
