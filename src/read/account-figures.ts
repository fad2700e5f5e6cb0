import type { CustomerYear } from '../model/customer-facts.ts';
import { type StatedFigure, statedFigures } from '../model/stated-figures.ts';
import type { AccountDraft, YearDraft } from './draft.ts';

/** A figure that a later year restates, and where it says so. */
export interface Declaration {
  readonly document: string;
  /** The year in whose file it stands, and its place there. */
  readonly declaredIn: number;
  readonly path: readonly [list: string, index: number];
  readonly entry: CustomerYear['restated'][number];
}

/** What is known of one account's figures, by year. */
export interface AccountFigures {
  readonly accountId: string;
  readonly stated: ReadonlyMap<number, ReadonlyMap<string, StatedFigure>>;
  /** Years that were issued, with the figures of the seal; null where a year was issued by hand. */
  readonly issued: ReadonlyMap<number, readonly SealedFigure[] | null>;
  /** Ascending by the year in whose file they stand. */
  readonly declarations: readonly Declaration[];
  /** Years whose file cannot be judged yet. */
  readonly unread: ReadonlySet<number>;
}

export interface SealedFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit?: string | undefined;
}

/** What an account's files state, were issued with and restate. */
export function readFigures({ id, customerYears, issuedYears }: AccountDraft): AccountFigures {
  const ascending = customerYears.toSorted((a, b) => a.year - b.year);
  const read = ascending.flatMap(({ path, year, value }) => (value === null ? [] : [{ path, year, value }]));
  return {
    accountId: id,
    stated: new Map(
      read.map(({ year, value }) => [year, new Map(statedFigures(value).map((one) => [one.figure, one]))]),
    ),
    issued: new Map(issuedYears.map(({ year, value }) => [year, value?.seal?.figures ?? null])),
    declarations: read.flatMap(({ path, year, value }) =>
      value.restated.map((entry, index) => ({
        document: path,
        declaredIn: year,
        path: ['restated', index] as const,
        entry,
      })),
    ),
    unread: new Set(ascending.filter(isUnread).map(({ year }) => year)),
  };
}

const isUnread = ({ value }: YearDraft<unknown>): boolean => value === null;
