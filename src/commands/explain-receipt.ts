import { DIMENSIONS, type Dimension } from '../model/assessment.ts';
import { settlePoints } from '../model/settle.ts';
import { printedPoints } from '../score/printed-points.ts';
import { day, list, points, share } from '../segment/words.ts';
import { LABELS, UNKNOWN } from './explain-words.ts';
import type { ExplainedGrowth, ExplainedLine, ExplainedScore } from './explanation.ts';
import { type Colors, type Column, table } from './text-table.ts';

const standIn = ({ policy, missing }: ExplainedLine): string =>
  ({
    answered: '',
    redistribute: 'redistributed',
    zero: 'as zero',
    neutral: 'as neutral',
    substitute: `taken as ${typeof missing === 'object' ? missing.substitute : ''}`,
  })[policy];

const provenance = (line: ExplainedLine): string => {
  if (line.state === 'unknown') return `unknown, ${standIn(line)}`;
  const basis = line.state === 'stale' ? 'stale' : line.basis;
  return [...(basis === null ? [] : [basis]), ...(line.asOf === null ? [] : [day(line.asOf)])].join(' ');
};

const rawText = ({ raw, unit }: ExplainedLine): string =>
  raw === null
    ? '–'
    : `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(raw)}${unit ? ` ${unit}` : ''}`;

const COLUMNS: readonly Column[] = [
  { head: 'Indicator', align: 'start', most: 24 },
  { head: 'Answer', align: 'end' },
  { head: 'Worth', align: 'end' },
  { head: 'Weight', align: 'end' },
  { head: 'Counts', align: 'end' },
  { head: 'Points', align: 'end' },
  { head: '', align: 'start' },
];

const printedShares = (shares: readonly number[]) =>
  printedPoints(
    shares.map((one) => ({ points: 100 * one })),
    1,
  );

const receipt = ({ receipt: lines, score }: ExplainedScore, title: string, c: Colors): readonly string[] => {
  const printed = printedPoints(lines, 1);
  const nominal = printedShares(lines.map((line) => line.nominalWeight));
  const effective = printedShares(lines.map((line) => line.effectiveWeight));
  const rows = lines.map((line, index) => [
    line.label,
    rawText(line),
    line.normalised === null ? '–' : points(settlePoints(line.normalised)),
    `${nominal.points[index]}%`,
    `${effective.points[index]}%`,
    line.normalised === null ? '–' : (printed.points[index] ?? ''),
    provenance(line),
  ]);
  const total = [
    title,
    '',
    '',
    `${nominal.total}%`,
    `${effective.total}%`,
    score === null ? '–' : printed.total,
    '',
  ];
  return table(COLUMNS, rows, total, c);
};

/** A dimension's score, interval and coverage, over its receipt. */
export const dimensionText = (name: Dimension, score: ExplainedScore, c: Colors): readonly string[] => {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { low, high } = score.interval;
  const facts = [
    score.score === null ? UNKNOWN : `${points(score.score)} of 100`,
    `between ${points(low)} and ${points(high)}`,
    `${share(score.coverage)} answered and fresh`,
  ];
  return ['', `${c.bold(title)}  ${facts.join(' · ')}`, ...receipt(score, title, c)];
};

/** The overall score with what each dimension brings to it. */
export const overallText = (growth: ExplainedGrowth, c: Colors): readonly string[] => {
  const known = DIMENSIONS.map((name) => ({
    points: growth.weights[name] * (growth.dimensions[name].score ?? 0),
  }));
  const printed = printedPoints(known, 1);
  const weights = printedShares(DIMENSIONS.map((name) => growth.weights[name]));
  const columns: readonly Column[] = [
    { head: 'Dimension', align: 'start' },
    { head: 'Score', align: 'end' },
    { head: 'Weight', align: 'end' },
    { head: 'Points', align: 'end' },
  ];
  const rows = DIMENSIONS.map((name, index) => {
    const { score } = growth.dimensions[name];
    const shown = score === null ? '–' : points(score);
    return [name, shown, `${weights.points[index]}%`, score === null ? '–' : (printed.points[index] ?? '')];
  });
  const total = ['overall', '', `${weights.total}%`, growth.overall === null ? '–' : printed.total];
  const stages = list([...new Set(growth.stages)]);
  const rank =
    growth.label === 'insufficient-data' ? '' : ` · ranks ${growth.rankInTier} in ${LABELS[growth.label]}`;
  const { low, high } = growth.interval;
  const said = growth.overall === null ? UNKNOWN : `${printed.total} of 100`;
  const between = `between ${points(low)} and ${points(high)}`;
  return [
    '',
    `${c.bold('Overall')}  ${said} · ${between}${rank}`,
    `  ${c.dim(`weights of ${stages}`)}`,
    ...table(columns, rows, total, c),
  ];
};
