import { describe, expect, it } from 'vitest';
import { benchmarkBook } from '../../src/benchmark/benchmark-book.ts';
import { packetBenchmarkOf } from '../../src/benchmark/packet-benchmark-of.ts';
import type { Book } from '../../src/model/book.ts';
import { type Around, closed, MEASURE, type Peer, peerBook, peers } from './peer-book.ts';

const EIGHT = [20, 30, 40, 50, 60, 70, 80, 90];
const all = (book: Book) => benchmarkBook(book).figures.find(({ sector }) => sector === null);
const outcome = (list: readonly Peer[], around: Around = {}) => all(peerBook(list, around))?.outcome;
const firmsOf = (book: Book) => all(book)?.counted.map(({ firm }) => firm);
const told = (book: Book, id: string) => {
  const account = book.accounts.find((one) => one.id === id);
  return account && packetBenchmarkOf(book, benchmarkBook(book), account, book.settings.reviewYear);
};

describe('who is counted', () => {
  it('needs eight firms, and publishes eight', () => {
    expect(outcome(peers(EIGHT.slice(1)))).toBe('too-few');
    expect(outcome(peers(EIGHT))).toBe('published');
  });

  it.each<readonly [string, Partial<Peer>]>([
    ['has not agreed', { agreedOn: null }],
    ['agreed for a later day', { agreedOn: '2026-11-01' }],
    ['agreed until yesterday', { until: '2026-10-30' }],
    ['states nothing', { percent: null }],
  ])('leaves out who %s', (_, change) => {
    const [first, ...others] = peers(EIGHT);
    expect(outcome([{ id: 'a00', percent: 20, ...first, ...change }, ...others])).toBe('too-few');
  });

  it.each<readonly [string, Partial<Peer>]>([
    ['on the first day', { agreedOn: '2026-10-31' }],
    ['on the last', { until: '2026-10-31' }],
    ['who uses nothing: that is no unknown', { percent: 0 }],
  ])('counts %s', (_, change) => {
    const [first, ...others] = peers(EIGHT);
    expect(outcome([{ id: 'a00', percent: 20, ...first, ...change }, ...others])).toBe('published');
  });

  it('counts a firm once, with the middle of its accounts', () => {
    const firm = [
      { id: 'b1', percent: 10, firm: 'b1' },
      { id: 'b2', percent: 30, firm: 'b1' },
      { id: 'b3', percent: 35, firm: 'b1' },
    ];
    expect(outcome([...peers(EIGHT.slice(2)), ...firm])).toBe('too-few');
    const counted = all(peerBook([...peers(EIGHT), ...firm]))?.counted;
    expect(counted).toHaveLength(9);
    expect(counted?.at(-1)).toEqual({ firm: 'b1', percent: 30 });
  });
});

describe('what one customer may read', () => {
  it('is three marks, its own share, the name of the group and a size rounded down', () => {
    expect(told(peerBook(peers([...EIGHT, 95])), 'a03')).toEqual({
      year: 2026,
      group: 'all customers',
      atLeast: 8,
      rows: [{ measure: MEASURE, own: 0.5, marks: { lower: 40, middle: 60, upper: 80 } }],
    });
    expect(told(peerBook(peers([...EIGHT, 91, 92, 93, 94, 95, 96])), 'a03')?.atLeast).toBe(10);
  });

  it('is its sector where that is published, else all', () => {
    const care = peers(EIGHT, { sector: 'care' });
    const trade = [15, 25, 35, 45].map((percent, at) => ({ id: `t${at}`, percent, sector: 'trade' }));
    const book = peerBook([...care, ...trade]);
    expect([told(book, 'a00')?.group, told(book, 't0')?.group]).toEqual(['care', 'all customers']);
    // Three of trade beside care are no crowd: they are not counted among all either, and still read.
    const fewer = peerBook([...care, ...trade.slice(1)]);
    expect(firmsOf(fewer)).toEqual(care.map(({ id }) => id));
    expect(told(fewer, 't1')?.group).toBe('all customers');
  });

  it('is nothing where it has not agreed, or states nothing itself', () => {
    const more = [
      { id: 'x', percent: 50, agreedOn: null },
      { id: 'y', percent: null },
    ];
    const book = peerBook([...peers(EIGHT), ...more]);
    expect([told(book, 'x'), told(book, 'y')]).toEqual([null, null]);
  });
});

describe('from year to year', () => {
  const last = (list: readonly Peer[]) => closed(peerBook(list, { year: 2025 }));
  const ten = peers([20, 30, 40, 50, 60, 70, 80, 90, 95, 100]);
  const come = (...percents: readonly number[]) => percents.map((percent, at) => ({ id: `n${at}`, percent }));

  it('lets newcomers wait until they are a crowd', () => {
    const benchmarks = last(ten);
    expect(firmsOf(peerBook([...ten, ...come(25, 35, 45)], { benchmarks }))).toHaveLength(10);
    expect(firmsOf(peerBook([...ten, ...come(25, 25, 45, 55)], { benchmarks }))).toHaveLength(10);
    expect(firmsOf(peerBook([...ten, ...come(25, 35, 45, 55)], { benchmarks }))).toHaveLength(14);
    expect(told(peerBook([...ten, ...come(25)], { benchmarks }), 'n0')?.atLeast).toBe(10);
  });

  it('lets who leaves leave in company', () => {
    const twelve = [...ten, ...peers([85, 75]).map((peer) => ({ ...peer, id: `b${peer.id}` }))];
    const left = firmsOf(peerBook(twelve.slice(1), { benchmarks: last(twelve) }));
    expect(left).toEqual(twelve.slice(4).map(({ id }) => id));
    expect(outcome(ten.slice(1), { benchmarks: last(ten) })).toBe('told-apart');
  });

  it('says the same of a closed year, whatever changes', () => {
    const open = peerBook(ten);
    const now = peerBook([...ten.slice(1), ...come(1, 2, 3, 4, 5)], { benchmarks: closed(open) });
    expect(told(now, 'a05')).toEqual(told(open, 'a05'));
    expect(told(now, 'n0')?.rows[0]?.marks).toEqual(told(open, 'a05')?.rows[0]?.marks);
    const none = closed(peerBook(ten.slice(4)));
    expect(outcome(ten, { benchmarks: none })).toBe('closed');
  });
});

it('judges ten thousand customers at once', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    id: `a${at}`,
    percent: at % 101,
    sector: at % 3 === 0 ? 'care' : 'trade',
  }));
  const benchmarks = closed(peerBook(many.slice(3), { year: 2025 }));
  const book = peerBook(many.slice(0, -2), { benchmarks });
  const started = process.cpuUsage();
  expect(benchmarkBook(book).figures.every((figure) => figure.outcome === 'published')).toBe(true);
  expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
});
