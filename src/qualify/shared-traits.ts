import type { SharedTrait } from '../model/qualification.ts';
import { settlePoints } from '../model/settle.ts';
import type { Traits } from './traits.ts';

const KINDS = [
  'vertical',
  'industry',
  'country',
  'need',
  'offering',
  'programme-segment',
  'growth-tier',
] as const satisfies readonly SharedTrait['kind'][];

type Counts = ReadonlyMap<string, { inside: number; outside: number }>;

const countsOf = (
  kind: SharedTrait['kind'],
  members: ReadonlySet<string>,
  traits: ReadonlyMap<string, Traits>,
): Counts => {
  const counts = new Map<string, { inside: number; outside: number }>();
  for (const [id, { [kind]: values }] of traits) {
    for (const value of values) {
      const count = counts.get(value) ?? { inside: 0, outside: 0 };
      counts.set(value, count);
      if (members.has(id)) count.inside += 1;
      else count.outside += 1;
    }
  }
  return counts;
};

const lead = ({ share, elsewhere }: SharedTrait): number => settlePoints(share - (elsewhere ?? 0));

const mostTelling = (a: SharedTrait, b: SharedTrait): number =>
  lead(b) - lead(a) ||
  settlePoints(b.share) - settlePoints(a.share) ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  (a.value < b.value ? -1 : 1);

/**
 * What at least two members share, beside its share among all others: the largest lead first, then
 * the largest share, then by kind and value; at most so many. `traits` are of members and others.
 */
export function sharedTraits(
  members: ReadonlySet<string>,
  traits: ReadonlyMap<string, Traits>,
  most: number,
): readonly SharedTrait[] {
  const others = traits.size - members.size;
  return KINDS.flatMap((kind) =>
    [...countsOf(kind, members, traits)].flatMap(([value, { inside, outside }]): SharedTrait[] => {
      if (inside < 2) return [];
      const elsewhere = others > 0 ? outside / others : null;
      return [{ kind, value, members: inside, share: inside / members.size, elsewhere }];
    }),
  )
    .toSorted(mostTelling)
    .slice(0, most);
}
