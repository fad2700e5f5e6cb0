/** Length budgets: a section shows so much and says what it leaves out. See the handbook, content format. */
import type { Block } from '../../views/block.ts';
import type { PacketContext } from './packet-context.ts';

interface Budgeted<Item> {
  readonly shown: readonly Item[];
  /** The line that says how many of how many stand above it; nothing where all do. */
  readonly leftOut: readonly Block[];
}

/** @returns the first items, as many as the budget; one more than that stays, since the line below would take its room. */
export function firstOf<Item>(
  { words }: PacketContext,
  items: readonly Item[],
  most: number,
): Budgeted<Item> {
  if (items.length <= most + 1) return { shown: items, leftOut: [] };
  const text = words.leftOut(most, items.length);
  return { shown: items.slice(0, most), leftOut: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }] };
}
