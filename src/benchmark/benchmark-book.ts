/**
 * The peer benchmark of a book. It is made of customer files, of the model and of what was published
 * last year: nothing internal has a say in it. See the handbook, peer benchmark.
 */
import type { AccountBenchmark, BookBenchmark, GroupFigure } from '../model/benchmark.ts';
import { consentOn } from '../model/benchmark-consent.ts';
import type { RecordedFigure } from '../model/benchmark-record.ts';
import { measuresOf } from '../model/benchmark-settings.ts';
import type { Account, Book } from '../model/book.ts';
import type { Measure } from '../model/packet-benchmark.ts';
import { formGroups, type Statement } from './form-groups.ts';
import { measureKey } from './measure-key.ts';
import { byText } from './order.ts';
import { ownShare } from './own-share.ts';

/** The figures of all groups in the review year, and how every account stands to them. */
export function benchmarkBook(book: Book): BookBenchmark {
  const { settings, model } = book;
  const year = settings.reviewYear;
  const measures = measuresOf(model.benchmark);
  const recordOf = (one: number) => book.benchmarks.find((record) => record.year === one)?.facts;
  const closed = recordOf(year);
  const members = book.accounts.map((account) => memberOf(account, settings.asOf));
  const agreed = members.filter(({ consent }) => consent === 'in-force');
  const figures = measures.flatMap((measure) => {
    const isSame = (one: RecordedFigure): boolean => measureKey(one.measure) === measureKey(measure);
    const lastYear = (recordOf(year - 1)?.figures ?? []).filter(isSame);
    const formed = formGroups(
      measure,
      statementsOf(agreed, year, measure),
      lastYear.map(({ firms }) => new Map(Object.entries(firms))),
      model.benchmark,
    );
    return closed === undefined ? formed : closeFigures(formed, closed.figures.filter(isSame));
  });
  const find = indexFigures(figures);
  return {
    year,
    closedOn: closed?.closedOn ?? null,
    figures,
    accounts: members.map((member) => standingOf(member, year, measures, find)),
  };
}

interface Member extends Omit<AccountBenchmark, 'lines'> {
  readonly account: Account;
}

function memberOf(account: Account, asOf: string): Member {
  const agreed = account.customer.profile.contract?.benchmark;
  return {
    account,
    accountId: account.id,
    consent: consentOn(asOf, account.customer),
    firm: agreed?.firm ?? account.id,
    sector: agreed?.sector ?? null,
  };
}

/** One statement a firm, ascending: of several accounts the middle of their figures. */
function statementsOf(members: readonly Member[], year: number, measure: Measure): readonly Statement[] {
  const firms = new Map<string, { readonly sector: string | null; readonly shares: number[] }>();
  for (const { account, firm, sector } of members) {
    const own = ownShare(account.customer, year, measure);
    if (own === null) continue;
    const known = firms.get(firm);
    if (known === undefined) firms.set(firm, { sector, shares: [own] });
    else known.shares.push(own);
  }
  return [...firms]
    .map(([firm, { sector, shares }]) => ({ firm, sector, percent: Math.round(middle(shares) * 100) }))
    .sort((a, b) => byText(a.firm, b.firm));
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}

/** A closed year stays as it was published; what was not published then is not published later. */
function closeFigures(
  formed: readonly GroupFigure[],
  recorded: readonly RecordedFigure[],
): readonly GroupFigure[] {
  return formed.map((figure): GroupFigure => {
    const record = recorded.find(({ sector = null }) => sector === figure.sector);
    if (record === undefined)
      return figure.outcome === 'published'
        ? { ...figure, outcome: 'closed', counted: [], heldBack: [], marks: null }
        : figure;
    const counted = Object.entries(record.firms).map(([firm, percent]) => ({ firm, percent }));
    return {
      ...figure,
      outcome: 'published',
      counted: counted.sort((a, b) => byText(a.firm, b.firm)),
      heldBack: [],
      marks: record.marks,
    };
  });
}

type FindFigure = (measure: Measure, sector: string | null) => GroupFigure | undefined;

function indexFigures(figures: readonly GroupFigure[]): FindFigure {
  const keyOf = (measure: Measure, sector: string | null): string => `${measureKey(measure)} ${sector ?? ''}`;
  const index = new Map(figures.map((figure) => [keyOf(figure.measure, figure.sector), figure]));
  return (measure, sector) => index.get(keyOf(measure, sector));
}

/**
 * A customer is shown one group: its sector where that publishes any figure that the customer has too,
 * else all firms.
 */
function standingOf(
  { account, ...member }: Member,
  year: number,
  measures: readonly Measure[],
  find: FindFigure,
): AccountBenchmark {
  if (member.consent !== 'in-force') return { ...member, lines: [] };
  const lines = measures.map((measure) => {
    const sector = member.sector === null ? undefined : find(measure, member.sector);
    const own = ownShare(account.customer, year, measure);
    return { measure, own, groups: [sector, find(measure, null)].flatMap((figure) => figure ?? []) };
  });
  const isShown = (sector: string | null): boolean =>
    lines.some(
      ({ own, groups }) => own !== null && groups.some((one) => one.sector === sector && one.marks !== null),
    );
  const shown = member.sector !== null && isShown(member.sector) ? member.sector : null;
  return {
    ...member,
    lines: lines.map((line) => {
      const marks = line.groups.find(({ sector }) => sector === shown)?.marks ?? null;
      return { ...line, shown: line.own === null || marks === null ? null : { sector: shown, marks } };
    }),
  };
}
