import type { CustomerFacts } from '../model/customer-facts.ts';
import type { Measure } from '../model/packet-benchmark.ts';
import { promisesKept, serviceKept, shareUsed, type Tally } from '../model/review-figures.ts';

/**
 * A customer's own figure of a year, as its packet states it: 1 is all. Null where the packet does not
 * state it: what is unknown is never zero, and a promise without an outcome is unknown.
 */
export function ownShare(facts: CustomerFacts, year: number, measure: Measure): number | null {
  const of = (one: number) => facts.years.find((entry) => entry.year === one)?.facts ?? null;
  const current = of(year);
  if (current === null) return null;
  switch (measure.of) {
    case 'usage':
      return shareUsed(current.usage, measure.offering);
    case 'service':
      return share(serviceKept(current.service));
    case 'promises': {
      const previous = of(year - 1);
      const told = new Set(current.outcomes.map(({ commitment }) => commitment));
      const ours = (previous?.commitments ?? []).filter(({ side }) => side === 'vendor');
      return ours.every(({ id }) => told.has(id)) ? share(promisesKept(previous, current, 'vendor')) : null;
    }
  }
}

const share = ({ kept, of }: Tally): number | null => (of === 0 ? null : kept / of);
