/**
 * A fiscal year more in book.yaml. The file is a person's: the new lines are set among theirs, and not
 * a character of the others changes.
 */
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { BookSettings } from '../model/book-settings.ts';
import { addDays, addMonths } from '../model/calendar.ts';

export interface DeclaredYear {
  readonly text: string;
  /** Whether rates of the year before stand in for those of the new one. */
  readonly carriesRates: boolean;
}

/** The text of book.yaml with the year after its last one; null where its layout leaves no place to see. */
export function declareYear(text: string, { fiscalYears, rates }: BookSettings): DeclaredYear | null {
  const last = fiscalYears.at(-1);
  if (last === undefined) return null;
  const starts = addDays(last.ends, 1);
  const next = { year: last.year + 1, starts, ends: addDays(addMonths(starts, 12), -1) };
  const document = parseDocument(text, { keepSourceTokens: true });
  const years = document.get('fiscalYears');
  const entry = isSeq(years) ? years.items.at(-1) : undefined;
  if (!isSeq(years) || !isMap(entry)) return null;
  const written = rewritten(text, entry, { ...next, year: String(next.year) });
  if (written === null) return null;
  const edits = [years.flow === true ? insertInline(entry, written) : insertLine(text, entry, written)];
  const ratesNow = document.get('rates');
  const carriesRates = rates[String(last.year)] !== undefined && rates[String(next.year)] === undefined;
  if (carriesRates) {
    const edit = isMap(ratesNow) ? ratesLine(text, ratesNow, last.year) : null;
    if (edit === null) return null;
    edits.push(edit);
  }
  const done = edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((now, { at, insert }) => now.slice(0, at) + insert + now.slice(at), text);
  return { text: done, carriesRates };
}

interface Edit {
  readonly at: number;
  readonly insert: string;
}

const rangeOf = (node: Node): readonly [start: number, end: number] => [
  node.range?.[0] ?? 0,
  node.range?.[1] ?? 0,
];

/** The source of a mapping with other values. */
function rewritten(text: string, entry: YAMLMap, values: Readonly<Record<string, string>>): string | null {
  const [start, end] = rangeOf(entry);
  let source = text.slice(start, end).trimEnd();
  const places = Object.entries(values).map(([key, value]) => ({ node: entry.get(key, true), value }));
  // From the last place to the first, so that none moves before its turn.
  const backwards = places.toSorted((a, b) => startOf(b.node) - startOf(a.node));
  for (const { node, value } of backwards) {
    if (!isScalar(node)) return null;
    const [from, to] = [startOf(node), startOf(node) + lengthOf(node)];
    source = source.slice(0, from - start) + value + source.slice(to - start);
  }
  return source;
}

const startOf = (node: unknown): number => (isScalar(node) ? (node.range?.[0] ?? 0) : 0);
const lengthOf = (node: Node): number => rangeOf(node)[1] - rangeOf(node)[0];

const insertInline = (entry: YAMLMap, written: string): Edit => ({
  at: rangeOf(entry)[1],
  insert: `, ${written}`,
});

function insertLine(text: string, entry: YAMLMap, written: string): Edit {
  const [start, end] = rangeOf(entry);
  const margin = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return {
    at: lineEnd(text, start + text.slice(start, end).trimEnd().length),
    insert: `${newline(text)}${margin}${written}`,
  };
}

function ratesLine(text: string, rates: YAMLMap, year: number): Edit | null {
  const pair = rates.items.find(({ key }) => isScalar(key) && String(key.value) === String(year));
  if (pair === undefined || rates.flow === true || !isMap(pair.value)) return null;
  const [start] = rangeOf(pair.key as Node);
  const [, valueEnd] = rangeOf(pair.value);
  const margin = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const source = text
    .slice(start, valueEnd)
    .trimEnd()
    .replace(String(year), String(year + 1));
  const note = `${margin}# as of ${year}, until those of ${year + 1} are known`;
  return {
    at: lineEnd(text, start + source.length),
    insert: `${newline(text)}${note}${newline(text)}${margin}${source}`,
  };
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : text[at - 1] === '\r' ? at - 1 : at;
};
