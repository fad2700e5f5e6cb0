/** What keeps the peer benchmark from being counted or shown, where an editor can act. */
import type { AccountBenchmark } from '../model/benchmark.ts';
import type { Account, Book } from '../model/book.ts';
import type { Finding } from '../model/finding.ts';
import { becauseOf, measureWords } from './because.ts';
import { benchmarkBook } from './benchmark-book.ts';
import { packetBenchmarkOf } from './packet-benchmark-of.ts';

const PLACE = ['contract', 'benchmark'] as const;
const profileOf = (id: string): string => `accounts/${id}/customer/profile.yaml`;

/** Firms that would count twice, agreements without a figure, and packets that must have a benchmark and cannot. */
export function checkBenchmark(book: Book): Finding[] {
  const agreed = book.accounts.filter(({ customer }) => customer.profile.contract?.benchmark !== undefined);
  if (agreed.length === 0) return [];
  return [...checkFirms(book, agreed), ...checkSectors(agreed), ...checkPackets(book)];
}

const firmOf = ({ id, customer }: Account): string => customer.profile.contract?.benchmark?.firm ?? id;

/** Who owns whom is internal and has no say in what is published; so that it is said is checked. */
function checkFirms({ accounts }: Book, agreed: readonly Account[]): Finding[] {
  const owners = rootOwners(accounts);
  const first = new Map<string, Account>();
  return agreed.flatMap((account): Finding[] => {
    const owner = owners.get(account.id) ?? account.id;
    const other = first.get(owner);
    if (other === undefined) first.set(owner, account);
    if (other === undefined || firmOf(other) === firmOf(account)) return [];
    const args = {
      account: account.id,
      other: other.id,
      firm: firmOf(account),
      otherFirm: firmOf(other),
      suggestion: owner,
    };
    return [{ code: 'benchmark-firm-split', document: profileOf(account.id), path: PLACE, at: 'key', args }];
  });
}

/** The account at the head of each account's owners; `check` has refused circles. */
function rootOwners(accounts: readonly Account[]): ReadonlyMap<string, string> {
  const parents = new Map(accounts.map(({ id, internal }) => [id, internal.profile.parent]));
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    const known = roots.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const root = parent === undefined ? id : rootOf(parent);
    roots.set(id, root);
    return root;
  };
  for (const { id } of accounts) rootOf(id);
  return roots;
}

function checkSectors(agreed: readonly Account[]): Finding[] {
  const first = new Map<string, Account>();
  const sectorOf = ({ customer }: Account): string => customer.profile.contract?.benchmark?.sector ?? 'none';
  return agreed.flatMap((account): Finding[] => {
    const firm = firmOf(account);
    const other = first.get(firm);
    if (other === undefined) first.set(firm, account);
    if (other === undefined || sectorOf(other) === sectorOf(account)) return [];
    const args = { firm, sector: sectorOf(account), other: other.id, otherSector: sectorOf(other) };
    return [
      { code: 'benchmark-sector-split', document: profileOf(account.id), path: PLACE, at: 'key', args },
    ];
  });
}

/** Asked of the accounts whose packet is being prepared: before, nobody has begun. */
function checkPackets(book: Book): Finding[] {
  const { reviewYear: year, packet } = book.settings;
  const benchmark = benchmarkBook(book);
  const standings = new Map(benchmark.accounts.map((one) => [one.accountId, one]));
  const isRequired = packet.required.includes('benchmark');
  return book.accounts.flatMap((account): Finding[] => {
    const standing = standings.get(account.id);
    const facts = account.customer.years.find((one) => one.year === year)?.facts;
    if (standing?.consent !== 'in-force' || facts?.review === undefined) return [];
    if (standing.lines.length > 0 && standing.lines.every(({ own }) => own === null))
      return [unmeasured(standing, year)];
    if (!isRequired || packetBenchmarkOf(book, benchmark, account, year) !== null) return [];
    const document = `accounts/${account.id}/customer/${year}.yaml`;
    const args = { year, because: becauseOf(standing) };
    return [{ code: 'benchmark-withheld', document, path: ['review'], at: 'key', args }];
  });
}

const unmeasured = ({ accountId, lines }: AccountBenchmark, year: number): Finding => ({
  code: 'benchmark-unmeasured',
  document: profileOf(accountId),
  path: PLACE,
  at: 'key',
  args: { year, figures: lines.map(({ measure }) => measureWords(measure)).join(', ') },
});
