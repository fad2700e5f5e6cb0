import pc from 'picocolors';
import { DIMENSIONS } from '../model/assessment.ts';
import { day, list, money, percent } from '../segment/words.ts';
import { benchmarkText } from './explain-benchmark-text.ts';
import { changesText } from './explain-changes.ts';
import { labelsText } from './explain-labels-text.ts';
import { questionsText } from './explain-questions-text.ts';
import { dimensionText, overallText } from './explain-receipt.ts';
import { sinceText } from './explain-since.ts';
import { askText, quarrelText } from './explain-trust-text.ts';
import { UNKNOWN } from './explain-words.ts';
import { programmeText, promisesText, tasksText } from './explain-work-text.ts';
import type { Explanation } from './explanation.ts';
import { type Colors, headed, padEnd, terms, wrap } from './text-table.ts';

const orUnknown = (value: number | null, spell: (value: number) => string): string =>
  value === null ? UNKNOWN : spell(value);

const groupRows = ({ group, money: own, currency }: Explanation): readonly (readonly [string, string])[] => {
  const { parent, children, judge, judgedMoney } = group;
  const judged =
    judge === 'into-parent' && children.length > 0 && judgedMoney?.revenue !== own?.revenue
      ? [
          [
            'Judged on',
            `${orUnknown(judgedMoney?.revenue ?? null, money(currency))} revenue, its group’s`,
          ] as const,
        ]
      : [];
  return [
    ...(parent === null ? [] : [['Belongs to', `${parent.name} (${parent.id})`] as const]),
    ...(children.length === 0 ? [] : [['Owns', list(children.map(({ name }) => name))] as const]),
    ...judged,
  ];
};

const moneyText = (explained: Explanation, c: Colors): readonly string[] => {
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
  return [
    ...rows.map(([term, figure]) => `  ${c.dim(padEnd(term, 21))}${figure.padStart(width)}`),
    ...groupRows(explained).flatMap(([term, text]) =>
      wrap(text, 75).map((line, index) => `  ${c.dim(padEnd(index === 0 ? term : '', 21))}${line}`),
    ),
  ];
};

const scoresText = ({ methods }: Explanation, c: Colors): readonly string[] => {
  const growth = methods?.['growth-tier'];
  if (growth === undefined) return [];
  return [
    ...DIMENSIONS.flatMap((name) => dimensionText(name, growth.dimensions[name], c)),
    ...overallText(growth, c),
  ];
};

const headText = ({ account, year, asOf, model, methods }: Explanation, c: Colors): readonly string[] => [
  `${c.bold(account.name)}  ${c.dim(account.id)}`,
  c.dim([`fiscal year ${year}`, `as of ${day(asOf)}`, `model ${model}`, 'internal'].join(' · ')),
  ...(methods === null ? ['', 'This account was never in the book: it has no labels.'] : []),
];

/**
 * The explanation for a terminal. Points are rounded here only, and so that the lines of a
 * receipt add up to its total as printed; unknown figures are a dash and the word.
 */
export function formatExplanation(explained: Explanation, options: { readonly color: boolean }): string {
  const c = pc.createColors(options.color);
  const { methods, choices, year, tasks, commitments, programme } = explained;
  const isInBook = explained.knowYourCustomer !== null;
  const lines = [
    ...headText(explained, c),
    ...(methods === null ? [] : headed('Labels', labelsText(methods, c), c)),
    ...headed('Money', moneyText(explained, c), c),
    ...scoresText(explained, c),
    ...(methods === null
      ? []
      : headed('What moves it', changesText(methods['growth-tier'], explained, c), c)),
    ...headed(`Since ${year - 1}`, sinceText(explained, c), c),
    ...(isInBook ? headed('What to ask at this review', askText(explained, c), c) : []),
    ...headed('What the methods say to do', quarrelText(explained, c), c),
    ...(isInBook ? headed('Tasks', tasksText(tasks, c), c) : []),
    ...(methods === null ? [] : headed('Commitments', promisesText(commitments, c), c)),
    ...headed('What we know', questionsText(explained, c), c),
    ...headed('Review programme', programmeText(programme, c), c),
    ...headed('Peer benchmark', benchmarkText(explained.benchmark, c), c),
    ...headed(
      'What the model decides',
      terms(
        choices.map(({ about, choice }) => [about, choice] as const),
        c,
      ),
      c,
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
