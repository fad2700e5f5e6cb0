import { expect, test } from 'vitest';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import { qualifyOne, TODAY } from './qualify.ts';

const walletOf = (year: Partial<InternalYear>) => qualifyOne({ years: { 2026: year } }).qualification.wallet;
const spend = (amount: number, asOf = TODAY): InternalYear['wallet'] => ({
  spend: amount,
  basis: 'assumed',
  asOf,
});

test.each([
  ['exactly 20 % is not low', 20_000, 100_000, 0.2, false, 80_000],
  ['just below is', 19_999, 100_000, 0.19999, true, 80_001],
  ['a fifth that binary cannot write', 0.2, 1, 0.2, false, 0.8],
  ['three of fifteen tenths', 0.3, 1.5, 0.2, false, 1.2],
  ['nothing sold', 0, 100_000, 0, true, 100_000],
  ['money paid back', -5_000, 100_000, -0.05, true, 105_000],
  ['all of it', 100_000, 100_000, 1, false, 0],
  ['more than they said they spend', 120_000, 100_000, 1.2, false, 0],
] as const)('%s', (_, revenue, amount, share, low, gap) => {
  expect(walletOf({ revenue, wallet: spend(amount) })).toMatchObject({ share, low, gap });
});

test.each([
  ['no revenue', { wallet: spend(100_000) }],
  ['no spend', { revenue: 100_000 }],
  ['no rate', { revenue: 100_000, wallet: spend(100_000), currency: 'XTS' }],
])('unknown where there is %s', (_, year) => {
  expect(walletOf(year)).toBeNull();
});

test('spend is in the currency of the file, at the rate of the year', () => {
  expect(walletOf({ revenue: 10_000, wallet: spend(50_000), currency: 'USD' })).toMatchObject({
    spend: 46_000,
    share: 0.2,
    low: false,
    gap: 36_800,
  });
});

// An answer of class financial lasts 15 months.
test.each([
  ['2025-06-15', true],
  ['2025-06-14', false],
  ['2026-09-16', false],
])('a figure of %s is fresh: %s', (asOf, fresh) => {
  expect(walletOf({ revenue: 1, wallet: spend(2, asOf) })).toMatchObject({ fresh, asOf, share: 0.5 });
});

test('the limit is the model’s', () => {
  const year = { revenue: 30_000, wallet: spend(100_000) };
  const qualification = {
    lowShareOfWallet: 30.1,
    topClients: 20,
    topProspects: 20,
    sharedTraits: 12,
    growable: 20,
    provenAccounts: 3,
  };
  expect(qualifyOne({ years: { 2026: year } }, { model: { qualification } }).qualification.wallet?.low).toBe(
    true,
  );
});

const POINTS = [
  ['needs', { needs: [{ need: 'speed' }] }],
  ['advantages', { needs: [{ need: 'speed', advantages: ['near'] }] }],
  ['loyalty', { loyalty: 'They grew with us.' }],
  ['fence', { fence: 'A contract.' }],
  ['openings', { openings: [{ kind: 'up-sell', offering: 'in-growth' }] }],
  ['collaboration', { collaboration: { meets: 'no', responds: 'yes', shares: 'partly' } }],
  ['medium', { medium: 'phone' }],
  ['prestige', { prestige: { reference: 'none' } }],
  ['influencer', { influencer: 'ann' }],
  ['decision-maker', { decisionMaker: 'ann' }],
] as const;
const answeredOf = (facts: unknown, year: Partial<InternalYear> = {}) =>
  qualifyOne({
    profile: facts === undefined ? {} : { qualification: QualificationFactsSchema.parse(facts) },
    years: { 2026: year },
  })
    .qualification.points.filter(({ answered }) => answered)
    .map(({ point }) => point);

test.each(POINTS)('the point %s', (point, facts) => {
  expect(answeredOf(facts)).toEqual(point === 'advantages' ? ['needs', 'advantages'] : [point]);
});
test.each([
  ['no qualification', undefined],
  ['an empty one', {}],
  ['a collaboration of which a part is open', { collaboration: { meets: 'yes', responds: 'yes' } }],
])('no point is answered by %s', (_, facts) => {
  expect(answeredOf(facts)).toEqual([]);
});
test('the share of wallet is a point of its own', () => {
  expect(answeredOf(undefined, { revenue: 1, wallet: spend(2) })).toEqual(['share-of-wallet']);
});
