/** What an import does, in words and as a diff, for whoever runs it. */
import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import { visibleText } from '../diagnostics/visible-text.ts';
import { RECORD } from './existing-book.ts';
import type { ImportPlan } from './plan-import.ts';

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The sum of a plan, line by line. */
export const sumInWords = (plan: ImportPlan): readonly string[] => {
  const { created, updated, unchanged, changedValues, newFiles, findings } = plan;
  const conflicts = findings.filter(({ code }) => code === 'import-conflict').length;
  const told = findings.length - conflicts;
  const changes = [
    changedValues > 0 ? count(changedValues, 'value') : '',
    newFiles > 0 ? count(newFiles, 'new file') : '',
  ].filter((words) => words !== '');
  return [
    ...(created > 0 ? [count(created, 'new account')] : []),
    ...(updated > 0 ? [`${count(updated, 'account')} changed: ${changes.join(' and ')}`] : []),
    ...(unchanged > 0 ? [`${count(unchanged, 'account')} unchanged`] : []),
    ...(conflicts > 0 ? [`${count(conflicts, 'value')} to settle: the file and the export disagree`] : []),
    ...(told > 0 ? [`${count(told, 'other thing')} to look at`] : []),
  ];
};

/** The changes of files that are there as a unified diff; files that are new, and records, are counted. */
export const planAsDiff = ({ writes }: ImportPlan, color: boolean): string => {
  const paint = pc.createColors(color);
  const facts = writes.filter(({ path }) => !path.endsWith(`/${RECORD}`));
  const patches = facts.flatMap(({ path, before, after }) =>
    before === null
      ? []
      : [createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 2 })],
  );
  const lines = patches
    .join('')
    .split('\n')
    .filter((line) => !/^(=+|Index: .*)$/.test(line))
    .map(visibleText)
    .map((line) => {
      if (/^(---|\+\+\+)/.test(line)) return paint.bold(line);
      return line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line;
    });
  const fresh = facts.filter(({ before }) => before === null).length;
  const records = writes.length - facts.length;
  const counts = [
    ...(patches.length > 0 ? [`${count(patches.length, 'file')} would change`] : []),
    ...(fresh > 0 ? [`${count(fresh, 'file')} would be new`] : []),
    ...(records > 0 ? [`${count(records, 'record')} of what the import wrote`] : []),
  ];
  const sum = counts.length === 0 ? 'No file would change.\n' : `${counts.join(', ')}.\n`;
  return `${lines.join('\n')}${sum}`;
};
