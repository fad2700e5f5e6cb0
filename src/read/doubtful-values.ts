/** Values that YAML reads otherwise than their author meant: valid, and therefore silent. */
import { type Document, isPair, isScalar, type Scalar } from 'yaml';
import { type Fault, faultAt } from './fault.ts';
import { uncurled } from './meant-value.ts';
import { shorten } from './value-words.ts';
import { walk } from './yaml-tree.ts';

/** Amounts of money, of which nobody writes thousandths. */
const MONEY = new Set([
  'revenue',
  'grossMargin',
  'costToServe',
  'contributionMargin',
  'forecast',
  'potential',
  'spend',
  'worth',
]);
const GROUPED_BY_POINT = /^-?\d{1,3}\.\d{3}$/;

/** Warnings of one document: points that group, text that a "#" cuts off, curly quotes that quote nothing. */
export function doubtfulValues(parsed: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  for (const { node } of walk(parsed)) {
    if (!isPair(node) || !isScalar(node.key) || !isScalar(node.value) || node.value.type !== 'PLAIN')
      continue;
    const fault =
      groupedAmount(String(node.key.value), node.value) ?? cutText(node.value) ?? curlyText(node.value);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

function groupedAmount(key: string, { source, range }: Scalar): Fault | null {
  if (!MONEY.has(key) || !range || source === undefined || !GROUPED_BY_POINT.test(source)) return null;
  const args = { text: source, value: String(Number(source)), whole: source.replace('.', '') };
  return faultAt('amount-grouped', range[0], range[1], args);
}

/** A comment of purpose has a space after its "#"; text that goes on has none, or a number. */
function cutText({ value, comment, range }: Scalar): Fault | null {
  if (typeof value !== 'string' || !range || !comment || /^\s+(?!\d)/.test(comment)) return null;
  return faultAt('text-cut-off', range[0], range[1], { kept: shorten(value), lost: shorten(`#${comment}`) });
}

/** Several words in curly quotes; a single word is judged by its kind. */
function curlyText({ value, range }: Scalar): Fault | null {
  if (typeof value !== 'string' || !range || !value.includes(' ')) return null;
  const inside = uncurled(value);
  if (inside === null || /[“”„‟«»]/u.test(inside)) return null;
  return faultAt('text-in-curly-quotes', range[0], range[1], { text: shorten(value) });
}

/** List entries and keys that a text without quotes has taken in, since they are indented more than it. */
export function swallowedEntries(text: string, parsed: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  for (const { node } of walk(parsed)) {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) continue;
    const [start, end] = node.range;
    const found = /\n( *)(- \S.*)/.exec(text.slice(start, end));
    if (found === null) continue;
    const [, indent = '', entry = ''] = found;
    const at = start + found.index + 1 + indent.length;
    const line = text.lastIndexOf('\n', start) + 1;
    const wanted = /^ *(?=- )/.exec(text.slice(line, start))?.[0].length;
    const args = wanted === undefined ? {} : { spaces: indent.length, wanted };
    faults.push(faultAt('yaml-indentation', at, at + entry.length, args));
  }
  return faults;
}
