/** The flow of a scheme: from the labels of last year to those of today. */
import { SCHEMES, type Scheme } from '../../model/assessment.ts';
import type { Flow } from '../../views/site/flow.ts';
import type { Atlas } from './atlas.ts';
import { count, plural } from './print.ts';
import { overviewsOf } from './segment-summary.ts';
import { labelName } from './words.ts';

/** Null in the first year of the book, and where neither year has an account. */
export const flowOf = (atlas: Atlas, scheme: Scheme): Flow | null => {
  if (atlas.before === undefined) return null;
  const ways = waysOf(atlas, scheme);
  if (ways.size === 0) return null;
  const order = (end: 'new' | 'left'): readonly string[] => [...SCHEMES[scheme], end];
  const sizes = (side: 0 | 1): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const [way, size] of ways) {
      const label = way.split('>')[side] ?? '';
      sums.set(label, (sums.get(label) ?? 0) + size);
    }
    return sums;
  };
  const [before, now] = [sizes(0), sizes(1)];
  const from = order('new').filter((label) => before.has(label));
  const to = order('left').filter((label) => now.has(label));
  const side = (labels: readonly string[], sums: ReadonlyMap<string, number>): Flow['from'] =>
    labels.map((label) => {
      const size = sums.get(label) ?? 1;
      return { name: labelName(scheme, label), size, text: count(size) };
    });
  const streams = from.flatMap((start, index) =>
    to.flatMap((end, at) => {
      const size = ways.get(`${start}>${end}`) ?? 0;
      const text = `${labelName(scheme, start)} to ${labelName(scheme, end)}: ${plural(size, 'account')}`;
      return size === 0 ? [] : [{ from: index, to: at, size, moved: start !== end, text }];
    }),
  );
  return {
    title: `From ${atlas.year - 1} to ${atlas.year}`,
    summary: summaryOf(ways),
    before: String(atlas.year - 1),
    now: String(atlas.year),
    from: side(from, before),
    to: side(to, now),
    streams,
  };
};

/** How many accounts went which way; who stayed went from a label to the same one. */
const waysOf = (atlas: Atlas, scheme: Scheme): ReadonlyMap<string, number> => {
  const ways = new Map<string, number>();
  const add = (from: string, to: string, size = 1): void => {
    if (size > 0) ways.set(`${from}>${to}`, (ways.get(`${from}>${to}`) ?? 0) + size);
  };
  for (const { label, members, entries, exits } of overviewsOf(atlas, scheme)) {
    add(label, label, members.length - entries.length);
    for (const { other } of entries) add(other, label);
    for (const { other } of exits) if (other === 'left') add(label, 'left');
  }
  return ways;
};

const summaryOf = (ways: ReadonlyMap<string, number>): string => {
  const size = (is: (from: string, to: string) => boolean): number =>
    [...ways].reduce((sum, [way, number]) => {
      const [from = '', to = ''] = way.split('>');
      return is(from, to) ? sum + number : sum;
    }, 0);
  const stayed = size((from, to) => from === to);
  const came = size((from) => from === 'new');
  const left = size((_, to) => to === 'left');
  const moved = size((from, to) => from !== to && from !== 'new' && to !== 'left');
  return `${count(stayed)} stayed, ${count(moved)} moved, ${count(came)} came into the book, ${count(left)} left it.`;
};
