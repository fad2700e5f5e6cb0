import type { KeyBlock } from './key-blocks.ts';

/** One mapping: its blocks as they are, and as they should be. */
export interface Move {
  readonly blocks: readonly KeyBlock[];
  readonly sorted: readonly KeyBlock[];
}

/** Lines with the blocks of each move in their new order; a move may lie inside a block of another. */
export function moveBlocks(lines: readonly string[], moves: readonly Move[]): string[] {
  const starts = new Map(moves.flatMap((move) => move.blocks.slice(0, 1).map(({ from }) => [from, move])));
  const between = (from: number, to: number, outer: Move | null): string[] => {
    const done: string[] = [];
    for (let line = from; line <= to; line++) {
      const move = starts.get(line);
      const last = move?.blocks.at(-1);
      if (move === undefined || move === outer || last === undefined) {
        done.push(lines[line] ?? '');
        continue;
      }
      done.push(...moved(move, lines, (block) => between(block.from, block.to, move)));
      line = last.to;
    }
    return done;
  };
  return between(0, lines.length - 1, null);
}

function moved(
  { blocks, sorted }: Move,
  lines: readonly string[],
  write: (block: KeyBlock) => string[],
): string[] {
  const [first] = blocks;
  const dash = /^ *(?:- +)+/.exec(lines[first?.from ?? 0] ?? '')?.[0] ?? '';
  const gaps = gapsOf(blocks);
  return sorted.flatMap((block, at) => {
    const [head = '', ...rest] = write(block);
    const previous = sorted[at - 1];
    const blank = previous === undefined ? [] : Array<string>(gaps(previous, block)).fill('');
    if (at > 0 && block !== first) return [...blank, head, ...rest];
    // A dash stands before whichever key comes first.
    return [...blank, (at === 0 ? dash : ' '.repeat(dash.length)) + head.slice(dash.length), ...rest];
  });
}

/**
 * How many blank lines stand between two blocks. Neighbours keep theirs. Those of one group have none,
 * those of two have some, unless blank lines have only ever set off what has several lines.
 */
function gapsOf(blocks: readonly KeyBlock[]): (one: KeyBlock, other: KeyBlock) => number {
  const isLine = ({ from, to }: KeyBlock): boolean => from === to;
  const groups = new Map<KeyBlock, number>();
  const after = new Map<KeyBlock, { readonly next: KeyBlock; readonly blank: number }>();
  let group = 0;
  let partsLines = false;
  let usual = 1;
  for (const [at, block] of blocks.entries()) {
    groups.set(block, group);
    const next = blocks[at + 1];
    if (next === undefined) break;
    const blank = next.from - block.to - 1;
    after.set(block, { next, blank });
    if (blank === 0) continue;
    group++;
    usual = blank;
    partsLines ||= isLine(block) && isLine(next);
  }
  return (one, other) => {
    const follows = after.get(one);
    if (follows?.next === other) return follows.blank;
    if (groups.get(one) === groups.get(other)) return 0;
    return isLine(one) && isLine(other) && !partsLines ? 0 : usual;
  };
}
