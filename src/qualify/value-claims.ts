import type { Account } from '../model/book.ts';
import type { CustomerYear } from '../model/customer-facts.ts';
import type { ValueClaim } from '../model/qualification.ts';
import { settle } from '../model/settle.ts';

type Claim = CustomerYear['value'][number];

const isBetter = (one: number, than: number, better: Claim['better']): boolean =>
  better === 'lower' ? one < than : one > than;

/** There is no way to go where the target is not better than the baseline. */
const progressOf = ({ baseline, actual, target, better }: Claim): number | null =>
  target === undefined || !isBetter(target, baseline, better)
    ? null
    : settle((actual - baseline) / (target - baseline));

const lacksOf = (claim: Claim): ValueClaim['lacks'] => {
  const needs = {
    target: claim.target,
    'agreed-by': claim.agreedBy,
    'agreed-on': claim.agreedOn,
    kind: claim.kind,
    due: claim.due,
    ours: claim.ours,
    yours: claim.yours,
  } satisfies Record<ValueClaim['lacks'][number], unknown>;
  return (Object.keys(needs) as (keyof typeof needs)[]).filter((part) => needs[part] === undefined);
};

const claimOf = (claim: Claim, year: number): ValueClaim => ({
  year,
  id: claim.id,
  claim: claim.claim,
  progress: progressOf(claim),
  reached: claim.target === undefined ? null : !isBetter(claim.target, claim.actual, claim.better),
  better: isBetter(claim.actual, claim.baseline, claim.better),
  agreed: claim.agreedBy !== undefined && claim.agreedOn !== undefined,
  lacks: lacksOf(claim),
});

/** The claims of value of every year, ascending, then in the order of the file. See the handbook, M11. */
export const valueClaimsOf = (account: Account): readonly ValueClaim[] =>
  account.customer.years
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, facts }) => facts.value.map((claim) => claimOf(claim, year)));
