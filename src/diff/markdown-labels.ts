import type { Scheme } from '../model/assessment.ts';
import type { BookDiff, Cause, FactChange } from './book-diff.ts';
import { fold, table } from './markdown-table.ts';
import { safeCode, safeText } from './safe-markdown.ts';
import {
  causesInWords,
  cutFigure,
  HELD_BY,
  labelName,
  placeOf,
  plural,
  SCHEME_NAMES,
  score,
  scoreTable,
} from './words.ts';

/** Causes that lie in no fact of the account. */
const ELSEWHERE: ReadonlySet<Cause> = new Set(['time', 'cut', 'model']);

/** What became of a fact: "2 → 4", "4 (new)", "2 (gone)". */
export const change = ({ from, to }: FactChange): string =>
  from === null
    ? `${safeText(to ?? '')} (new)`
    : to === null
      ? `${safeText(from)} (gone)`
      : `${safeText(from)} → ${safeText(to)}`;

/** The model, where it is another one: what it moves, why, and which of its choices changed. */
export function modelPart({ model }: BookDiff, most: number): readonly string[] {
  if (model === null) return [];
  const { version, changes, moved, accounts, percent, limit, reason } = model;
  const versions =
    version.from === version.to
      ? `still ${safeText(version.to)}`
      : `${safeText(version.from)} → ${safeText(version.to)}`;
  const share = `${plural(moved.length, 'account', 'accounts')} of ${accounts} (${score(percent)} %; a reason is asked for above ${limit} %)`;
  const why = reason === null ? 'No new reason is given.' : `Why: ${safeText(reason, 600)}`;
  const rows = changes.map((one) => [safeCode(placeOf(one)), safeCode(one.path), change(one)]);
  return [
    `### The model, ${versions}\n\nBy itself it moves labels of ${share}. ${why}`,
    fold(plural(changes.length, 'choice', 'choices'), table(['Where', 'What', 'Change'], rows, most)),
  ];
}

export function accountsPart({ accounts }: BookDiff, most: number): readonly string[] {
  const rows = [
    ...accounts.added.map(({ id, name }) => [safeText(name), 'new', safeCode(id)]),
    ...accounts.gone.map(({ id, name }) => [safeText(name), 'gone', safeCode(id)]),
    ...accounts.renamed.map(({ from, to, name }) => [
      safeText(name),
      'renamed',
      `${safeCode(from)} → ${safeCode(to)}`,
    ]),
  ];
  return rows.length === 0 ? [] : [`### Accounts\n\n${table(['Account', '', 'Folder'], rows, most)}`];
}

/** The labels that move, for whom, why; and those that are kept. */
export function movesPart(diff: BookDiff, most: number): readonly string[] {
  const moved = diff.moves.map(({ account, scheme, from, to, causes }) => [
    safeText(account.name),
    SCHEME_NAMES[scheme],
    `${safeText(labelName(scheme, from))} → **${safeText(labelName(scheme, to))}**`,
    causesInWords(causes),
    causes.every((cause) => ELSEWHERE.has(cause))
      ? 'nothing of its own'
      : factsInShort(diff, account.id, scheme),
  ]);
  const held = diff.held.map(({ account, scheme, stands, from, to, by }) => [
    safeText(account.name),
    SCHEME_NAMES[scheme],
    `**${safeText(labelName(scheme, stands))}**`,
    `${safeText(labelName(scheme, from))} → ${safeText(labelName(scheme, to))}`,
    HELD_BY[by],
  ]);
  const why = [...diff.moves, ...diff.held].map(
    ({ account, scheme, because }) =>
      `- ${safeText(account.name)}, ${SCHEME_NAMES[scheme].toLowerCase()}: ${safeText(because, 400)}`,
  );
  const cuts = diff.cuts.map(({ line, from, to }) => `${line} ${cutFigure(from)} → ${cutFigure(to)}`);
  return [
    ...(moved.length === 0
      ? []
      : [
          `### Labels that move\n\n${table(['Account', 'Method', 'Label', 'By', 'What changed'], moved, most)}`,
        ]),
    ...(held.length === 0
      ? []
      : [
          `### Labels that stay\n\n${table(['Account', 'Method', 'Stands', 'Computed alone', 'Why'], held, most)}`,
        ]),
    ...(cuts.length === 0 ? [] : [`Cut lines: ${cuts.join(', ')}.`]),
    ...(why.length === 0 || most === 0
      ? []
      : [fold('What decided each label', [...why.slice(0, most), ...more(why.length - most)].join('\n'))]),
  ];
}

const more = (left: number): readonly string[] => (left > 0 ? [`- …and ${left} more`] : []);

const SHOWN = 3;

/** The parts of an account’s files that each method reads first. */
const READS = {
  'revenue-tier': /^(revenue|currency|parent)/,
  'profit-quadrant': /^(revenue|grossMargin|costToServe|contributionMargin|currency|parent)/,
  'growth-tier': /^(answers|pursuing|revenue)/,
  'programme-segment': /^(relationship|revenue|customerSince)/,
} as const satisfies Record<Scheme, RegExp>;

/** The first facts of an account that its label is made of, each with its line. */
function factsInShort({ facts }: BookDiff, id: string, scheme: Scheme): string {
  const bears = (facts.find(({ account }) => account?.id === id)?.changes ?? []).filter((one) => one.bears);
  const isRead = ({ path }: FactChange): boolean => READS[scheme].test(path) || path.startsWith('overrides');
  const isAnswer = ({ path }: FactChange): boolean => path.startsWith('answers.');
  const found = bears.filter(isRead);
  const read = [...found.filter(isAnswer), ...found.filter((one) => !isAnswer(one))];
  if (read.length === 0) return 'nothing of its own';
  const told = read.slice(0, SHOWN).map((one) => {
    const place = `${one.file.split('/').slice(2).join('/')}${one.line === null ? '' : `:${one.line}`}`;
    return `${safeText(one.path.replace(/^answers\./, ''))} ${change(withoutSource(one))} (${safeCode(place)})`;
  });
  const left = read.length - told.length;
  return [...told, ...(left > 0 ? [`${left} more`] : [])].join('<br>');
}

/** "35 → 70" where answers differ in more than where they are from. */
function withoutSource(one: FactChange): FactChange {
  const [from, to] = [one.from?.split(' (')[0] ?? null, one.to?.split(' (')[0] ?? null];
  return from === to ? one : { ...one, from, to };
}

/** Scores that print otherwise, and the parts of the change that are anything. */
export function scoresPart({ scores }: BookDiff, most: number): readonly string[] {
  const { heads, rows } = scoreTable(scores);
  if (rows.length === 0) return [];
  const cells = rows.map(({ move, cells: parts }) => [
    safeText(move.account.name),
    move.score,
    `${score(move.from)} → ${score(move.to)}`,
    ...parts,
  ]);
  const ends = ['By', ...heads].map((head) => `${head}\u00a0`);
  const words = plural(rows.length, 'score', 'scores');
  return [fold(words, table(['Account', 'Score', 'Change', ...ends], cells, most))];
}
