/** The named declassifier: of the peer benchmark, what one customer's packet of one year may say. */
import type { BookBenchmark, GroupFigure } from '../model/benchmark.ts';
import { consentOn } from '../model/benchmark-consent.ts';
import type { RecordedFigure } from '../model/benchmark-record.ts';
import type { BenchmarkSettings } from '../model/benchmark-settings.ts';
import type { Account, Book } from '../model/book.ts';
import type { IssuedYear } from '../model/issued-year.ts';
import type { Locale } from '../model/locale.ts';
import { type PacketBenchmark, PacketBenchmarkSchema } from '../model/packet-benchmark.ts';
import { wordingFor } from '../model/wording.ts';
import { ownShare } from './own-share.ts';

/**
 * Fresh literals only: three marks, the customer's own figures, the group's name and a size rounded
 * down. Null where the packet may say nothing. A packet that is issued says what it said.
 */
export function packetBenchmarkOf(
  { settings, model, benchmarks }: Book,
  benchmark: BookBenchmark,
  account: Account,
  year: number,
): PacketBenchmark | null {
  const seal = account.internal.issued.find((one) => one.year === year)?.facts.seal;
  if (!mayReceive(account, settings.asOf, seal)) return null;
  const published =
    year === benchmark.year
      ? benchmark.figures.flatMap(publishedFigure)
      : (benchmarks.find((record) => record.year === year)?.facts.figures ?? []).map(recordedFigure);
  const rowsOf = (group: string | null) =>
    published.flatMap((figure) => {
      const own = ownShare(account.customer, year, figure.measure);
      return figure.sector !== group || own === null ? [] : [{ ...figure, own }];
    });
  const sector = account.customer.profile.contract?.benchmark?.sector ?? null;
  const ofSector = sector === null ? [] : rowsOf(sector);
  const rows = ofSector.length > 0 ? ofSector : rowsOf(null);
  const locale = account.customer.profile.locale ?? settings.locale;
  if (rows.length === 0) return null;
  const fewest = Math.min(...rows.map(({ firms }) => firms));
  return PacketBenchmarkSchema.parse({
    year,
    group: groupName(model.benchmark, ofSector.length > 0 ? sector : null, locale),
    atLeast: Math.max(model.benchmark.leastFirms, Math.floor(fewest / SIZE_STEP) * SIZE_STEP),
    rows: rows.map(({ measure, own, marks }) => ({ measure, own, marks })),
  });
}

/** Sizes are told in steps, so that one firm more or less does not show. */
const SIZE_STEP = 5;

/** Who is counted receives; an issued packet has the section exactly where it was sealed with it. */
const mayReceive = (account: Account, asOf: string, seal: IssuedYear['seal']): boolean =>
  seal === undefined
    ? consentOn(asOf, account.customer) === 'in-force'
    : Object.hasOwn(seal.parts, 'benchmark');

interface Published extends Pick<RecordedFigure, 'measure' | 'marks'> {
  readonly sector: string | null;
  readonly firms: number;
}

const publishedFigure = ({ measure, sector, marks, counted }: GroupFigure): Published[] =>
  marks === null ? [] : [{ measure, sector, marks, firms: counted.length }];

const recordedFigure = ({ measure, sector, marks, firms }: RecordedFigure): Published => ({
  measure,
  sector: sector ?? null,
  marks,
  firms: Object.keys(firms).length,
});

/** The name of a group as a locale reads it; `check` has asked for it in every language of its readers. */
export function groupName(
  { sectors, everyone }: BenchmarkSettings,
  sector: string | null,
  locale: Locale,
): string {
  return wordingFor((sector === null ? everyone : sectors[sector]) ?? sector ?? '', locale);
}
