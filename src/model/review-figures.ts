/**
 * Figures that a packet counts from its facts. The sections that print them and the benchmark that
 * compares them ask here, so that a figure is the same wherever it stands.
 */
import type { CustomerYear } from './customer-facts.ts';

/** So many of so many. */
export interface Tally {
  readonly kept: number;
  readonly of: number;
}

type Commitment = CustomerYear['commitments'][number];
type Service = CustomerYear['service'][number];

/** Promises of one side kept in time, of those made last year. Late is not kept: the date was part of the promise. */
export function promisesKept(
  previous: CustomerYear | null,
  current: CustomerYear | null,
  side: Commitment['side'],
): Tally {
  const made = (previous?.commitments ?? []).filter((commitment) => commitment.side === side);
  const outcomeOf = (id: string) => current?.outcomes.find((outcome) => outcome.commitment === id)?.outcome;
  return { kept: made.filter(({ id }) => outcomeOf(id) === 'kept').length, of: made.length };
}

/** Months whose value is known, and how many of them met the commitment; a value at the commitment meets it. */
export function monthsKept({ commitment, better, actual }: Service): Tally {
  if (commitment === undefined) return { kept: 0, of: 0 };
  const known = actual.filter((value) => value !== null);
  const kept = known.filter((value) => (better === 'lower' ? value <= commitment : value >= commitment));
  return { kept: kept.length, of: known.length };
}

/** The months of all measures of service together. */
export function serviceKept(services: readonly Service[]): Tally {
  const tallies = services.map(monthsKept);
  return {
    kept: tallies.reduce((sum, { kept }) => sum + kept, 0),
    of: tallies.reduce((sum, { of }) => sum + of, 0),
  };
}

/**
 * The share of what they are entitled to that they use of an offering, over all its rows; null where a
 * row has no entitlement, or where rows count in different units.
 */
export function shareUsed(usage: CustomerYear['usage'], offering: string): number | null {
  const rows = usage.filter((row) => row.offering === offering);
  const entitled = rows.flatMap((row) => row.entitled ?? []);
  const isComparable = entitled.length === rows.length && new Set(rows.map(({ unit }) => unit)).size === 1;
  const total = entitled.reduce((sum, one) => sum + one, 0);
  if (!isComparable || total === 0) return null;
  return rows.reduce((sum, { used }) => sum + used, 0) / total;
}
