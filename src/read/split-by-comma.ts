/** Commas inside braces: each ends a value there, so that what follows it is taken for a key. */
import { type Document, isMap, isScalar, type Pair } from 'yaml';
import { type Fault, faultAt } from './fault.ts';
import { shorten } from './value-words.ts';
import { walk } from './yaml-tree.ts';

/** Values of mappings in braces that a comma has cut, each with all that it has lost. */
export function splitByComma(text: string, parsed: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  for (const { node } of walk(parsed)) {
    if (!isMap(node) || !node.flow) continue;
    let whole: Pair | null = null;
    let end: number | null = null;
    for (const pair of [...node.items, null]) {
      if (whole !== null && pair !== null && isBare(pair)) end = endOf(pair.key) ?? end;
      else {
        const fault = end === null ? null : cut(whole, end, text);
        if (fault !== null) faults.push(fault);
        [whole, end] = [pair, null];
      }
    }
  }
  return faults;
}

/** A key without a colon. */
const isBare = (pair: Pair): boolean =>
  pair.value === null && isScalar(pair.key) && pair.key.type === 'PLAIN';

const endOf = (node: unknown): number | null => (isScalar(node) ? (node.range?.[1] ?? null) : null);

function cut(whole: Pair | null, end: number, text: string): Fault | null {
  const value = whole?.value;
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return null;
  const [start, kept] = value.range;
  if (start === kept) return null;
  const written = text.slice(start, end);
  const advice = adviceFor(written);
  const args = { written: shorten(written), kept: shorten(text.slice(start, kept)), advice };
  return faultAt('yaml-comma-in-braces', start, end, args);
}

function adviceFor(written: string): string {
  if (/^-?\d{1,3}(,\d{3})+$/.test(written)) return `Write the digits alone: ${written.replaceAll(',', '')}.`;
  if (/^-?\d+,\d+$/.test(written)) return `Write a point before decimals: ${written.replace(',', '.')}.`;
  if (/^[“”„‟‘’‚«»]/u.test(written)) return 'Curly quotes do not quote: use straight ones, " or \'.';
  return 'Put text that holds a comma in quotes; if a key was meant, give it a colon and a value.';
}
