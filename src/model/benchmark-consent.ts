import type { CustomerFacts } from './customer-facts.ts';

/** How a customer stands to the peer benchmark. */
export type BenchmarkConsent = 'none' | 'not-yet' | 'ended' | 'in-force';

/** How a customer's agreement to be compared stands on a day, `YYYY-MM-DD`: its first and its last day belong to it. */
export function consentOn(day: string, { profile }: CustomerFacts): BenchmarkConsent {
  const agreed = profile.contract?.benchmark;
  if (agreed === undefined) return 'none';
  if (day < agreed.agreedOn) return 'not-yet';
  return agreed.until !== undefined && agreed.until < day ? 'ended' : 'in-force';
}
