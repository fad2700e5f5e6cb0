import { describe, expect, it } from 'vitest';
import { checkBenchmark } from '../../src/benchmark/check-benchmark.ts';
import type { Book } from '../../src/model/book.ts';
import { type Peer, peerBook, peers } from './peer-book.ts';

const found = (book: Book) =>
  checkBenchmark(book).map(({ code, document, path }) => [code, `${document} ${path}`]);
const profile = (id: string) => `accounts/${id}/customer/profile.yaml contract,benchmark`;

/** A book in which some own others, and every packet is being prepared. */
function prepared(
  list: readonly Peer[],
  parents: Readonly<Record<string, string>> = {},
  required = false,
): Book {
  const book = peerBook(list);
  const { settings } = book;
  return {
    ...book,
    settings: required ? { ...settings, packet: { required: ['plan', 'benchmark'] } } : settings,
    accounts: book.accounts.map((account) => {
      const parent = parents[account.id];
      const { profile, ...internal } = account.internal;
      const years = account.customer.years.map(({ year, facts }) => ({
        year,
        facts: { ...facts, review: { version: 1 } },
      }));
      return {
        ...account,
        customer: { ...account.customer, years },
        internal: { ...internal, profile: parent === undefined ? profile : { ...profile, parent } },
      };
    }),
  };
}

describe('the check of the peer benchmark', () => {
  it('finds nothing where each firm stands for itself', () => {
    expect(found(prepared(peers([40, 50, 60])))).toEqual([]);
  });

  it.each<readonly [string, readonly Peer[], Record<string, string>, readonly (readonly string[])[]]>([
    [
      'accounts of one owner that count as two firms, though the one between has not agreed',
      [
        { id: 'a', percent: 40 },
        { id: 'b', percent: 50, agreedOn: null },
        { id: 'c', percent: 60 },
      ],
      { b: 'a', c: 'b' },
      [['benchmark-firm-split', profile('c')]],
    ],
    [
      'nothing where they name the same firm',
      [
        { id: 'a', percent: 40 },
        { id: 'c', percent: 60, firm: 'a' },
      ],
      { c: 'a' },
      [],
    ],
    [
      'one firm in two sectors',
      [
        { id: 'a', percent: 40, sector: 'care' },
        { id: 'c', percent: 60, firm: 'a', sector: 'trade' },
      ],
      {},
      [['benchmark-sector-split', profile('c')]],
    ],
    [
      'an agreement without a figure',
      [{ id: 'a', percent: null }],
      {},
      [['benchmark-unmeasured', profile('a')]],
    ],
    ['nothing in one that has ended', [{ id: 'a', percent: null, until: '2026-10-30' }], {}, []],
  ])('finds %s', (_, list, parents, expected) => {
    expect(found(prepared(list, parents))).toEqual(expected);
  });

  it('tells of a packet that must have one and cannot, and lets be who has not agreed', () => {
    const list = [...peers([40, 50, 60]), { id: 'z', percent: 70, agreedOn: null }];
    const findings = checkBenchmark(prepared(list, {}, true));
    expect(findings.map(({ code, document, path }) => [code, `${document} ${path}`])).toEqual(
      ['a00', 'a01', 'a02'].map((id) => ['benchmark-withheld', `accounts/${id}/customer/2026.yaml review`]),
    );
    expect(findings[0]?.args.because).toBe(
      'They agreed, but nothing can be shown: use of in-growth: in all firms only 3 state it.',
    );
    expect(found(prepared(peers([20, 30, 40, 50, 60, 70, 80, 90]), {}, true))).toEqual([]);
  });
});
