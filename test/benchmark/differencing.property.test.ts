/** The laws of the peer benchmark, on books drawn by chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkBook } from '../../src/benchmark/benchmark-book.ts';
import type { BookBenchmark } from '../../src/model/benchmark.ts';
import { FIXED } from '../support/generated-book.ts';
import { closed, type Peer, peerBook, twoYears } from './peer-book.ts';

const VALUES = [20, 40, 60, 70, 80, 90, 100];
const years = twoYears(40, VALUES);
const published = ({ figures }: BookBenchmark) => figures.filter(({ marks }) => marks !== null);
const lastYear = (before: readonly Peer[]) => closed(peerBook(before, { year: 2025 }));

describe('the peer benchmark', () => {
  it('publishes no figure of fewer firms than the model asks, and does publish some', () => {
    let found = 0;
    fc.assert(
      fc.property(years, ({ before, now }) => {
        const figures = published(benchmarkBook(peerBook(now, { benchmarks: lastYear(before) })));
        for (const { counted } of figures) expect(counted.length).toBeGreaterThanOrEqual(8);
        found += figures.length;
      }),
      FIXED,
    );
    expect(found).toBeGreaterThan(20);
  });

  it('leaves no part of published groups, of both years, with fewer firms than may be apart', () => {
    fc.assert(
      fc.property(years, ({ before, now }) => {
        const benchmarks = lastYear(before);
        const groups = [
          ...(benchmarks[0]?.facts.figures ?? []).map(({ firms }) => new Set(Object.keys(firms))),
          ...published(benchmarkBook(peerBook(now, { benchmarks }))).map(
            ({ counted }) => new Set(counted.map(({ firm }) => firm)),
          ),
        ];
        const parts = new Map<string, number>();
        for (const { id } of now) {
          const part = groups.map((group) => (group.has(id) ? 'in' : 'out')).join();
          if (part.includes('in')) parts.set(part, (parts.get(part) ?? 0) + 1);
        }
        for (const size of parts.values()) expect(size).toBeGreaterThanOrEqual(4);
      }),
      { ...FIXED, numRuns: 200 },
    );
  });

  it('does not hang on the order in which customers come', () => {
    fc.assert(
      fc.property(years, ({ before, now }) => {
        const benchmarks = lastYear(before);
        const book = peerBook(now, { benchmarks });
        const turned = { ...book, accounts: book.accounts.toReversed() };
        expect(benchmarkBook(turned).figures).toEqual(benchmarkBook(book).figures);
      }),
      FIXED,
    );
  });

  it('gives one who has not agreed no say at all', () => {
    fc.assert(
      fc.property(years, fc.nat(), fc.constantFrom(...VALUES), ({ before, now }, at, other) => {
        const benchmarks = lastYear(before);
        const left = now[at % now.length];
        const others = now.filter((peer) => peer !== left);
        const refuses = { ...left, id: left?.id ?? '', percent: other, agreedOn: null };
        const figures = benchmarkBook(peerBook([...others, refuses], { benchmarks })).figures;
        expect(figures).toEqual(benchmarkBook(peerBook(others, { benchmarks })).figures);
      }),
      FIXED,
    );
  });
});
