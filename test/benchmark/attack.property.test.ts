/**
 * Somebody who knows the method, every member of every group and the packets of two years tries to
 * work out a figure: all assignments of figures to firms are tried that give what was published. The
 * attack supposes that no figure moved from one year to the next, which tells it most.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benchmarkBook } from '../../src/benchmark/benchmark-book.ts';
import { setMarks } from '../../src/benchmark/set-marks.ts';
import type { Marks } from '../../src/model/packet-benchmark.ts';
import { closed, type Peer, peerBook, twoYears } from './peer-book.ts';

interface Told {
  /** Places of firms in the list of all. */
  readonly members: readonly number[];
  readonly marks: Marks;
}

/** Whatever packets of the two years tell, to whomever. */
function toldBy(before: readonly Peer[], now: readonly Peer[], holdsBack: boolean): readonly Told[] {
  const benchmarks = closed(peerBook(before, { year: 2025 }));
  const book = peerBook(now, { benchmarks: holdsBack ? benchmarks : [] });
  const placeOf = new Map(before.map(({ id }, place) => [id, place]));
  const places = (firms: readonly string[]): number[] => firms.map((firm) => placeOf.get(firm) ?? -1);
  return [
    ...(benchmarks[0]?.facts.figures ?? []).map(({ firms, marks }) => ({
      members: places(Object.keys(firms)),
      marks,
    })),
    ...benchmarkBook(book).figures.flatMap(({ counted, marks }) =>
      marks === null ? [] : [{ members: places(counted.map(({ firm }) => firm)), marks }],
    ),
  ];
}

/** Every assignment, as the place of each firm's value, that gives all that was told. */
function consistent(told: readonly Told[], firms: number, values: readonly number[]): number[][] {
  const fits = new Map<string, boolean>();
  const doesFit = (assigned: readonly number[], { members, marks }: Told, at: number): boolean => {
    const counts = values.map(() => 0);
    for (const member of members) counts[assigned[member] ?? 0] = (counts[assigned[member] ?? 0] ?? 0) + 1;
    const key = `${at} ${counts.join()}`;
    const known = fits.get(key);
    if (known !== undefined) return known;
    const set = setMarks(
      counts.flatMap((count, value) => Array.from({ length: count }, () => values[value] ?? 0)),
      50,
    );
    const fit = set.ok && Object.entries(marks).every(([mark, of]) => set.marks[mark as keyof Marks] === of);
    fits.set(key, fit);
    return fit;
  };
  const found: number[][] = [];
  for (let number = 0; number < values.length ** firms; number += 1) {
    const assigned = Array.from(
      { length: firms },
      (_, firm) => Math.floor(number / values.length ** firm) % values.length,
    );
    if (told.every((one, at) => doesFit(assigned, one, at))) found.push(assigned);
  }
  return found;
}

/** Firms whose figure two others who compare their packets can tell. */
function toldApart(all: readonly number[][], truth: readonly number[], members: readonly number[]): number[] {
  return members.filter((target) =>
    members.some((first) =>
      members.some((second) => {
        if (first === target || second === target) return false;
        const left = all.filter((one) => one[first] === truth[first] && one[second] === truth[second]);
        return new Set(left.map((one) => one[target])).size === 1;
      }),
    ),
  );
}

const attack = (years: { before: Peer[]; still: Peer[] }, values: readonly number[], holdsBack = true) => {
  const { before, still } = years;
  const told = toldBy(before, still, holdsBack);
  const truth = before.map(({ percent }, place) => values.indexOf(percent ?? still[place]?.percent ?? 0));
  const members = [...new Set(told.flatMap(({ members }) => members))];
  return { told, found: toldApart(consistent(told, before.length, values), truth, members) };
};

const RUNS = { seed: 20260930, numRuns: 60 } as const;

it.each([
  ['two figures that anybody may have', 14, [40, 90], 60],
  ['three figures', 9, [30, 60, 100], 20],
])('nobody can be told apart by two who compare their packets of two years: %s', (_, most, values, runs) => {
  let told = 0;
  fc.assert(
    fc.property(twoYears(most, values), (years) => {
      const tried = attack(years, values);
      told += tried.told.length;
      expect(tried.found).toEqual([]);
    }),
    { ...RUNS, numRuns: runs },
  );
  expect(told).toBeGreaterThan(0);
});

it('the attack finds a newcomer where nothing is held back', () => {
  const old = [40, 40, 40, 40, 90, 90, 90, 90].map((percent, at) => ({ id: `f${at}`, percent }));
  const years = {
    before: [...old, { id: 'f8', percent: null }],
    still: [...old, { id: 'f8', percent: 90 }],
  };
  expect(attack(years, [40, 90], false).found).toContain(8);
  expect(attack(years, [40, 90]).found).toEqual([]);
});
