/** What `rapport new year` says: what was carried on, where to look, and what it has left alone. */
import type { OpenedYear } from '../scaffold/compose-year.ts';
import type { DeclaredYear } from '../scaffold/declare-year.ts';
import { tellSteps } from './new-words.ts';

export interface OpenedAccount extends OpenedYear {
  readonly id: string;
  /** Files of the year that were there already, below the content folder. */
  readonly kept: readonly string[];
}

interface YearNews {
  readonly year: number;
  readonly content: string;
  readonly opened: readonly OpenedAccount[];
  readonly declared: DeclaredYear | null;
  /** Null where the book has faults now. */
  readonly reviewYear: number | null;
}

/** More than these are told as a sum. */
const MOST_TOLD = 12;

export function tellYear({ year, content, opened, declared, reviewYear }: YearNews): string {
  const made = opened.filter(({ files }) => files.size > 0);
  const told = made.length > MOST_TOLD ? [] : made;
  const carried = made.reduce((sum, one) => sum + one.carried.length, 0);
  const stale = made.reduce((sum, one) => sum + one.answers.stale, 0);
  const fresh = made.reduce((sum, one) => sum + one.answers.carried, 0);
  const files = made.reduce((sum, one) => sum + one.files.size, 0);
  return [
    made.length === 0
      ? `Nothing to open: ${opened.length === 0 ? `no account has a ${year - 1}` : `every file of ${year} is there already`}.`
      : `Opened ${year} for ${made.length === 1 ? made[0]?.id : `${made.length} accounts`}: ${files} files; ${counted(carried, 'promise carried on', 'promises carried on')}, ${counted(fresh, 'answer', 'answers')} still fresh, ${stale} to ask anew.`,
    ...told.flatMap(tellAccount),
    ...opened.flatMap(({ kept }) => kept.map((path) => `Left as it is: ${content}/${path}`)),
    ...(told.length === 0
      ? []
      : [
          '',
          'Look at these first:',
          ...tellSteps(
            told.flatMap(({ steps }) => steps),
            content,
          ),
        ]),
    '',
    ...(declared === null ? [] : tellDeclared(year, content, declared)),
    ...(reviewYear === null || reviewYear >= year
      ? []
      : [
          `${content}/book.yaml still reviews ${reviewYear}. When the packets of ${year} are due, set reviewYear: ${year} and asOf there.`,
        ]),
    'Then: npx rapport check',
    '',
  ].join('\n');
}

const tellAccount = ({ id, carried }: OpenedAccount): string[] =>
  carried.length === 0 ? [] : [`  ${id}: ${carried.join(', ')}`];

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const tellDeclared = (year: number, content: string, { carriesRates }: DeclaredYear): string[] => [
  `${content}/book.yaml has ${year} among its fiscal years.${carriesRates ? ` Its rates are those of ${year - 1} until you set them.` : ''}`,
];
