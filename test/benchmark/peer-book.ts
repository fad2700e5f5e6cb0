/** Books of customers who agreed to be compared: each with one usage figure, in whole per cent. */
import fc from 'fast-check';
import { benchmarkBook } from '../../src/benchmark/benchmark-book.ts';
import { composeRecord } from '../../src/benchmark/compose-record.ts';
import { sealRecord } from '../../src/issue/record-text.ts';
import { type BenchmarkSettings, BenchmarkSettingsSchema } from '../../src/model/benchmark-settings.ts';
import type { Book } from '../../src/model/book.ts';
import { type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

/** What a customer states in a year: null where it states nothing. */
export interface Peer {
  readonly id: string;
  readonly percent: number | null;
  readonly sector?: string;
  readonly firm?: string;
  readonly agreedOn?: string | null;
  readonly until?: string;
}

export const MEASURE = { of: 'usage', offering: 'in-growth' } as const;

const SETTINGS: BenchmarkSettings = BenchmarkSettingsSchema.parse({
  measures: { usage: ['in-growth'] },
  sectors: { care: 'care', trade: 'trade' },
  everyone: 'all customers',
});

const accountOf = (year: number, { percent, sector, firm, agreedOn, until }: Peer): SampleAccount => {
  const agreement = {
    agreedOn: agreedOn ?? '2024-01-01',
    ...(until === undefined ? {} : { until }),
    ...(sector === undefined ? {} : { sector }),
    ...(firm === undefined ? {} : { firm }),
  };
  const usage =
    percent === null ? [] : [{ offering: 'in-growth', unit: 'seats', entitled: 100, used: percent }];
  return {
    customer: agreedOn === null ? {} : { contract: { benchmark: agreement } },
    customerYears: { [year]: { usage } },
  };
};

export interface Around {
  readonly settings?: Partial<BenchmarkSettings>;
  readonly year?: number;
  readonly benchmarks?: Book['benchmarks'];
}

export function peerBook(
  peers: readonly Peer[],
  { settings = {}, year = 2026, benchmarks = [] }: Around = {},
): Book {
  const accounts = Object.fromEntries(peers.map((peer) => [peer.id, accountOf(year, peer)]));
  const model = sampleModel({}, { benchmark: { ...SETTINGS, ...settings } });
  const asOf = `${year}-10-31`;
  return { ...sampleBook(accounts, model, { reviewYear: year, asOf }), benchmarks };
}

/** What `rapport issue` writes when it closes the year of a book. */
export function closed(book: Book): Book['benchmarks'] {
  const { reviewYear: year, asOf } = book.settings;
  const record = composeRecord(benchmarkBook(book), asOf, book.model.version);
  return [{ year, facts: sealRecord(record) }];
}

/** So many peers with these figures in turn: `a00`, `a01`, … */
export const peers = (percents: readonly number[], one: Partial<Peer> = {}): Peer[] =>
  percents.map((percent, index) => ({ id: `a${String(index).padStart(2, '0')}`, percent, ...one }));

/** Two years of one book: who is there in each, with which figure, in which sector. */
export const twoYears = (most: number, values: readonly number[]) =>
  fc
    .array(
      fc.record({
        sector: fc.constantFrom('care', 'care', 'trade', undefined),
        before: fc.option(fc.constantFrom(...values), { nil: null, freq: 5 }),
        now: fc.option(fc.constantFrom(...values), { nil: null, freq: 5 }),
      }),
      { minLength: 8, maxLength: most },
    )
    .map((firms) => {
      const named = firms.map((firm, index) => ({ ...firm, id: `f${String(index).padStart(2, '0')}` }));
      const peer = (id: string, percent: number | null, sector: string | undefined): Peer => ({
        id,
        percent,
        ...(sector === undefined ? {} : { sector }),
      });
      return {
        before: named.map(({ id, before, sector }) => peer(id, before, sector)),
        /** Figures that moved, and the same where nobody moves: what an attacker may suppose. */
        now: named.map(({ id, now, sector }) => peer(id, now, sector)),
        still: named.map(({ id, before, now, sector }) =>
          peer(id, now === null ? null : (before ?? now), sector),
        ),
      };
    });
