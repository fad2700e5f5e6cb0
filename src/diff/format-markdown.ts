/** The comparison as the comment of a pull request: the verdict first, short tables, the rest folded. */
import type { BookDiff } from './book-diff.ts';
import { accountsPart, modelPart, movesPart, scoresPart } from './markdown-labels.ts';
import { factsPart, packetsPart, promisesPart, questionsPart } from './markdown-work.ts';
import { safeCode, safeText } from './safe-markdown.ts';
import type { Told } from './told.ts';

/** What GitHub takes in a comment is 65,536; the rest is for who puts a line before it. */
export const MOST_CHARACTERS = 60_000;

/** How many rows each table may have, at most; tried from the most on until the comment fits. */
const ROWS = [40, 20, 10, 5, 2, 0] as const;

/** Markdown that fits a comment, with counts of what was left out. */
export function formatMarkdown(diff: BookDiff, told: Told): string {
  for (const rows of ROWS) {
    const text = write(diff, told, rows);
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return `${head(diff, told).join('\n\n')}\n`;
}

function write(diff: BookDiff, told: Told, rows: number): string {
  const parts = [
    ...head(diff, told),
    ...modelPart(diff, rows),
    ...accountsPart(diff, rows),
    ...movesPart(diff, rows),
    ...packetsPart(diff, rows, told),
    ...promisesPart(diff, rows),
    ...questionsPart(diff, rows),
    ...scoresPart(diff, rows),
    ...factsPart(diff, rows),
    ...foot(told),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head({ verdict, reviewYear, asOf }: BookDiff, { faults }: Told): readonly string[] {
  const year =
    reviewYear.from === reviewYear.to
      ? []
      : [
          `The review year moves from ${reviewYear.from} to ${reviewYear.to}: labels and scores of the two years stand side by side.`,
        ];
  const day =
    asOf.from === asOf.to
      ? []
      : [`The book is true as of ${asOf.to}, and was as of ${asOf.from}: answers grow old.`];
  const wrong = faults.map(
    ({ file, line, message, hint }) =>
      `> **Error** ${safeCode(`${file}:${line}`)} ${safeText(message, 400)} ${safeText(hint, 400)}`,
  );
  return [`**${verdict}**`, ...(wrong.length === 0 ? [] : [wrong.join('\n>\n')]), ...[...year, ...day]];
}

const foot = ({ base, whole }: Told): readonly string[] => [
  `<sub>Compared with ${safeText(base)}. Internal: scores and labels are for our own people. ${whole === '' ? '`rapport diff --out <folder>` writes the whole, with pages side by side.' : `The whole, with pages side by side: ${safeText(whole)}.`}</sub>`,
];
