import pc from 'picocolors';
import { DIMENSIONS, type Dimension } from '../model/assessment.ts';
import { printedPoints } from '../score/printed-points.ts';
import { day, list, money, percent, points, share, whole } from '../segment/words.ts';
import type { ExplainedGrowth, ExplainedLine, ExplainedScore, Explanation } from './explain-json.ts';
import { type Column, padEnd, table, wrap } from './text-table.ts';

type Colors = ReturnType<typeof pc.createColors>;
type Methods = NonNullable<Explanation['methods']>;

const LABELS = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  unknown: 'Unknown',
  optimize: 'Optimize',
  'nurture-and-retain': 'Nurture and retain',
  'exit-or-move-right': 'Exit or move right',
  grow: 'Grow',
  '1a': 'Tier 1a',
  '1b': 'Tier 1b',
  '2': 'Tier 2',
  '3': 'Tier 3',
  'insufficient-data': 'Insufficient data',
  strategic: 'Strategic',
  core: 'Core',
  transactional: 'Transactional',
  unassigned: 'Unassigned',
} as const satisfies Record<Methods[keyof Methods]['label'], string>;

const UNKNOWN = '– unknown';
const orUnknown = (value: number | null, spell: (value: number) => string): string =>
  value === null ? UNKNOWN : spell(value);

const headed = (title: string, lines: readonly string[], c: Colors): readonly string[] => [
  '',
  c.bold(title),
  ...lines,
];

/** Terms in one column, and text that wraps in the next. */
const terms = (rows: readonly (readonly [string, string])[], c: Colors): readonly string[] => {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows.flatMap(([term, text]) =>
    wrap(text, 96 - width).map((line, index) => `  ${c.dim(padEnd(index === 0 ? term : '', width))}${line}`),
  );
};

const labels = (methods: Methods, c: Colors): readonly string[] => {
  const growth = methods['growth-tier'];
  const firm =
    growth.firmness === 'provisional' ? ', provisional' : growth.firmness === 'firm' ? ', firm' : '';
  const rows = [
    ['Revenue tier', LABELS[methods['revenue-tier'].label], methods['revenue-tier'].because],
    ['Profit quadrant', LABELS[methods['profit-quadrant'].label], methods['profit-quadrant'].because],
    ['Growth tier', `${LABELS[growth.label]}${firm}`, growth.because],
    ['Programme segment', LABELS[methods['programme-segment'].label], methods['programme-segment'].because],
  ] as const;
  const width = 19;
  return rows.flatMap(([method, label, because]) => [
    `  ${padEnd(method, width)}${c.bold(label)}`,
    ...wrap(because, 96 - width).map((line) => `  ${' '.repeat(width)}${c.dim(line)}`),
  ]);
};

const moneyLines = (explained: Explanation, c: Colors): readonly string[] => {
  const figures = explained.money;
  if (figures === null) return [];
  const spell = money(explained.currency);
  const rows = [
    ['Revenue', orUnknown(figures.revenue, spell)],
    ['Cost to serve', orUnknown(figures.costToServe, spell)],
    ['Contribution margin', orUnknown(figures.contributionMargin, spell)],
    ['Margin of revenue', orUnknown(figures.marginPercent, percent)],
  ] as const;
  const width = Math.max(...rows.map(([, figure]) => figure.length));
  return rows.map(([term, figure]) => `  ${c.dim(padEnd(term, 21))}${figure.padStart(width)}`);
};

const standIn = ({ policy, missing }: ExplainedLine): string =>
  ({
    answered: '',
    redistribute: 'its weight goes to the others',
    zero: 'counts as zero',
    neutral: 'counts as neutral',
    substitute: `counts as an answer of ${typeof missing === 'object' ? whole(missing.substitute) : ''}`,
  })[policy];

const provenance = (line: ExplainedLine): string => {
  if (line.state === 'unknown') return `unknown; ${standIn(line)}`;
  const dated = line.asOf === null ? [] : [day(line.asOf)];
  const stale = line.state === 'stale' ? ['stale'] : [];
  return [...stale, ...(line.basis === null ? [] : [line.basis]), ...dated].join(', ');
};

const rawText = ({ raw, unit }: ExplainedLine): string =>
  raw === null
    ? '–'
    : `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(raw)}${unit ? ` ${unit}` : ''}`;

const COLUMNS: readonly Column[] = [
  { head: 'Indicator', align: 'start' },
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
    line.normalised === null ? '–' : points(line.normalised),
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

const dimension = (name: Dimension, score: ExplainedScore, c: Colors): readonly string[] => {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { low, high } = score.interval;
  const facts = [
    score.score === null ? UNKNOWN : `${points(score.score)} of 100`,
    `between ${points(low)} and ${points(high)}`,
    `${share(score.coverage)} answered and fresh`,
  ];
  return ['', `${c.bold(title)}  ${facts.join(' · ')}`, ...receipt(score, title, c)];
};

const overall = (growth: ExplainedGrowth, c: Colors): readonly string[] => {
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
  const said = growth.overall === null ? UNKNOWN : `${printed.total} of 100`;
  return [
    '',
    `${c.bold('Overall')}  ${said}${rank} · weights of ${stages}`,
    ...table(columns, rows, total, c),
  ];
};

const programme = ({ isIn, because, entry }: Explanation['programme'], c: Colors): readonly string[] => {
  const rows: (readonly [string, string])[] = [[isIn ? 'In' : 'Out', because]];
  if (entry !== null) {
    const items = (met: boolean) =>
      list(entry.foundation.filter((one) => one.met === met).map(({ item }) => item.replaceAll('-', ' '))) ||
      'nothing';
    const nobody = '– nobody named';
    rows.push(['Owner', entry.owner ?? nobody], ['Sponsor', entry.sponsor ?? nobody]);
    rows.push(['Stands', items(true)], ['Missing', items(false)]);
    const on = entry.state === 'held' ? entry.heldOn : entry.dueOn;
    rows.push(['Review', `${entry.state}${on === null ? '' : `, ${day(on)}`}`]);
  }
  return terms(rows, c);
};

/**
 * The explanation for a terminal. Points are rounded here only, and so that the lines of a
 * receipt add up to its total as printed; unknown figures are a dash and the word.
 */
export function formatExplanation(explained: Explanation, options: { readonly color: boolean }): string {
  const c = pc.createColors(options.color);
  const { account, methods } = explained;
  const frame = [
    `fiscal year ${explained.year}`,
    `as of ${day(explained.asOf)}`,
    `model ${explained.model}`,
    'internal',
  ];
  const growth = methods?.['growth-tier'];
  const lines = [
    `${c.bold(account.name)}  ${c.dim(account.id)}`,
    c.dim(frame.join(' · ')),
    ...(methods === null ? ['', 'This account was never in the book: it has no labels.'] : []),
    ...(methods === null ? [] : headed('Labels', labels(methods, c), c)),
    ...(methods === null ? [] : headed('Money', moneyLines(explained, c), c)),
    ...(growth === undefined
      ? []
      : DIMENSIONS.flatMap((name) => dimension(name, growth.dimensions[name], c))),
    ...(growth === undefined ? [] : overall(growth, c)),
    ...headed('Review programme', programme(explained.programme, c), c),
    ...headed(
      'What the model decides',
      terms(
        explained.choices.map(({ about, choice }) => [about, choice] as const),
        c,
      ),
      c,
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
