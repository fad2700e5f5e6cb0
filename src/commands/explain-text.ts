import pc from 'picocolors';
import { DIMENSIONS } from '../model/assessment.ts';
import { day, list, money, percent } from '../segment/words.ts';
import { changesText } from './explain-changes.ts';
import { dimensionText, overallText } from './explain-receipt.ts';
import { LABELS, UNKNOWN } from './explain-words.ts';
import type { Explanation, NamedPerson } from './explanation.ts';
import { type Colors, padEnd, terms, wrap } from './text-table.ts';

type Methods = NonNullable<Explanation['methods']>;

const orUnknown = (value: number | null, spell: (value: number) => string): string =>
  value === null ? UNKNOWN : spell(value);

const headed = (title: string, lines: readonly string[], c: Colors): readonly string[] => [
  '',
  c.bold(title),
  ...lines,
];

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

const programme = (
  { isIn, because, entry, people }: Explanation['programme'],
  c: Colors,
): readonly string[] => {
  const rows: (readonly [string, string])[] = [[isIn ? 'In' : 'Out', because]];
  if (entry !== null) {
    const items = (met: boolean) =>
      list(entry.foundation.filter((one) => one.met === met).map(({ item }) => item.replaceAll('-', ' '))) ||
      'nothing';
    const nobody = '– nobody named';
    const said = (person: NamedPerson | null) =>
      person === null ? nobody : `${person.name}${person.title === null ? '' : ` (${person.title})`}`;
    rows.push(['Owner', said(people.owner)], ['Sponsor', said(people.sponsor)]);
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
      : DIMENSIONS.flatMap((name) => dimensionText(name, growth.dimensions[name], c))),
    ...(growth === undefined ? [] : overallText(growth, c)),
    ...(growth === undefined ? [] : headed('What moves it', changesText(growth, explained.currency, c), c)),
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
