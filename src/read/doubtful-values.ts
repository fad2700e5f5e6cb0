/** Values that YAML reads otherwise than their author meant: valid, and therefore silent. */
import { type Document, isPair, isScalar, type Scalar } from 'yaml';
import { type Fault, faultAt } from './fault.ts';
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

/** Warnings of one document: points that group, and text that a "#" cuts off. */
export function doubtfulValues(parsed: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  for (const { node } of walk(parsed)) {
    if (!isPair(node) || !isScalar(node.key) || !isScalar(node.value) || node.value.type !== 'PLAIN')
      continue;
    const fault = groupedAmount(String(node.key.value), node.value) ?? cutText(node.value);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

function groupedAmount(key: string, { source, range }: Scalar): Fault | null {
  if (!MONEY.has(key) || !range || source === undefined || !GROUPED_BY_POINT.test(source)) return null;
  const args = { text: source, value: String(Number(source)), whole: source.replace('.', '') };
  return faultAt('amount-grouped', range[0], range[1], args);
}

/** A comment of purpose has a space after its "#"; text that goes on has none. */
function cutText({ value, comment, range }: Scalar): Fault | null {
  if (typeof value !== 'string' || !range || !comment || /^\s/.test(comment)) return null;
  return faultAt('text-cut-off', range[0], range[1], { kept: shorten(value), lost: shorten(`#${comment}`) });
}
