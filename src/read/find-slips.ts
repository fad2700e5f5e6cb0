/**
 * One fault for one slip. A parser that has lost its way complains of many lines after the one that
 * is wrong. So the first complaint alone is believed; its line is mended on a copy, and the parser
 * asked again, until it has no complaint left or no mending helps.
 */
import type { Document } from 'yaml';
import { indexLines, type LineIndex } from '../diagnostics/line-index.ts';
import type { Fault } from './fault.ts';
import { type Repair, repairsAt } from './repair-lines.ts';
import { composeYaml } from './yaml-tree.ts';

/** What keeps a text from being read, as far as it is told by one reading of it. */
export type Explain = (text: string, parsed: Document.Parsed) => Fault[];

/** A file with more slips than this has one cause; a longer one costs too much to read so often. */
const MOST_SLIPS = 20;
const LONGEST = 60_000;

export interface Slips {
  /** In offsets of the text; empty where it can be read. */
  readonly faults: readonly Fault[];
  /** Lines as they might have been meant, one for each fault that was understood, in the order of finding them. */
  readonly repairs: readonly Repair[];
}

/** What keeps a text from being read. */
export function findSlips(text: string, parsed: Document.Parsed, explain: Explain): Slips {
  const first = explain(text, parsed);
  if (first.length === 0 || text.length > LONGEST) return { faults: first, repairs: [] };
  const original = indexLines(text);
  const told: Fault[] = [];
  const repairs: Repair[] = [];
  let now: Reading = { text, parsed, faults: first };
  while (now.faults.length > 0) {
    const lines = indexLines(now.text);
    const all = now.faults.map((fault) => moved(fault, lines, original));
    // Where the parser is content, what is left are faults of their own, but for what only looks right.
    const isReadable = now.parsed.errors.length + now.parsed.warnings.length === 0;
    const [earliest] = now.faults
      .filter(({ code }) => !isReadable || code === 'yaml-look-alike')
      .toSorted((a, b) => a.start - b.start);
    if (earliest === undefined || told.length === MOST_SLIPS) return { faults: [...told, ...all], repairs };
    const best = bestRepair(now, earliest, lines, explain);
    if (best === null || (isReadable && !best.repair.isSafe)) return { faults: [...told, ...all], repairs };
    repairs.push(best.repair);
    told.push(best.repair.wrong === null ? moved(earliest, lines, original) : faultOf(best.repair, original));
    now = best;
  }
  return { faults: told, repairs };
}

interface Reading {
  readonly text: string;
  readonly parsed: Document.Parsed;
  readonly faults: readonly Fault[];
}

/** Of the first group in which any helps, the repair that leaves the fewest complaints, of equal ones the first; null where none helps. */
function bestRepair(
  now: Reading,
  { start, code }: Fault,
  lines: LineIndex,
  explain: Explain,
): (Reading & { readonly repair: Repair }) | null {
  const all = now.text.split('\n');
  const line = lines.positionAt(start).line;
  const column = start - lines.startOf(line);
  for (const group of repairsAt(all, line - 1, { code, column })) {
    let fewest = complaints(now.parsed, now.faults);
    let best: (Reading & { readonly repair: Repair }) | null = null;
    for (const repair of group) {
      const text = mended(all, repair).join('\n');
      const parsed = composeYaml(text);
      const faults = explain(text, parsed);
      const left = complaints(parsed, faults);
      if (left >= fewest) continue;
      [fewest, best] = [left, { text, parsed, faults, repair }];
    }
    if (best !== null) return best;
  }
  return null;
}

const mended = (lines: readonly string[], { line, text, through = line }: Repair): string[] =>
  lines.map((one, at) => (at === line ? text : at > line && at <= through ? '' : one));

const complaints = (parsed: Document.Parsed, faults: readonly Fault[]): number =>
  Math.max(parsed.errors.length + parsed.warnings.length, faults.length);

/** A fault of a mended copy, in offsets of the text: lines are never added or taken away. */
function moved(fault: Fault, copy: LineIndex, original: LineIndex): Fault {
  const shift = (offset: number): number => {
    const { line } = copy.positionAt(offset);
    return original.startOf(line) + offset - copy.startOf(line);
  };
  const start = shift(fault.start);
  return { ...fault, start, end: Math.max(start, shift(fault.end)) };
}

function faultOf({ line, wrong }: Repair, original: LineIndex): Fault {
  const start = original.startOf(line + 1);
  if (wrong === null) throw new Error('A repair that says nothing has no fault.');
  return { code: wrong.code, start: start + wrong.from, end: start + wrong.to, args: wrong.args };
}
