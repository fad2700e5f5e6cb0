/** The worked examples of the handbook, counted by the code: M1, M2, M4 and M6. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AccountScores, Score } from '../../src/model/assessment.ts';
import type { Account, Book } from '../../src/model/book.ts';
import { InternalYearSchema } from '../../src/model/internal-facts.ts';
import { type ReviewModel, ReviewModelSchema } from '../../src/model/review-model.ts';
import { findDrivers } from '../../src/score/drivers.ts';
import { accountMoney } from '../../src/score/money.ts';
import { prepareScoring, scoreAccount } from '../../src/score/score-account.ts';
import { findCheapestChanges, prepareChangeSearch } from '../../src/segment/cheapest-change.ts';
import { checkRules } from '../../src/segment/check-rules.ts';
import { resolveGrowthCut } from '../../src/segment/growth-cut.ts';
import { prepareGrowthRules } from '../../src/segment/growth-rules.ts';
import { placeGrowthTier } from '../../src/segment/growth-tier.ts';
import { placeQuadrant, resolveQuadrantCuts } from '../../src/segment/profit-quadrant.ts';
import { placeProgrammeSegment, prepareSegmentRules } from '../../src/segment/programme-segment.ts';
import { placeRevenueTier, resolveRevenueCuts } from '../../src/segment/revenue-tier.ts';

const page = readFileSync(join(import.meta.dirname, '../../src/site/pages/handbook/model-file.mdx'), 'utf8');
const model = ReviewModelSchema.parse(parse(/```yaml\n# model\.yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''));

describe('M1', () => {
  const revenues = [400, 200, 120, 80, 80, 50, 30, 20, 15, 5];
  it.each([
    [{ by: 'amount', high: 120, medium: 50 } as const, { high: 120, medium: 50 }, 'HHHMMMLLLL'],
    [{ by: 'share-of-accounts', high: 40, medium: 30 } as const, { high: 80, medium: 30 }, 'HHHHHMMLLL'],
    [{ by: 'share-of-revenue', high: 70, medium: 20 } as const, { high: 120, medium: 50 }, 'HHHMMMLLLL'],
  ])('cuts by $by as the page says', (declared, cuts, tiers) => {
    const resolved = resolveRevenueCuts(declared, revenues);
    expect(resolved).toEqual(cuts);
    const letters = revenues.map((one) =>
      placeRevenueTier(one, resolved, 'EUR').label.charAt(0).toUpperCase(),
    );
    expect(letters.join('')).toBe(tiers);
  });
});

describe('M2', () => {
  it.each([
    ['Alder', 400_000, 160_000, 80_000, 20, 'optimize'],
    ['Birch', 200_000, 90_000, 20_000, 35, 'nurture-and-retain'],
    ['Cedar', 100_000, 40_000, 10_000, 30, 'nurture-and-retain'],
    ['Dogwood', 80_000, 40_000, 4_000, 45, 'grow'],
    ['Elm', 80_000, 20_000, 16_000, 5, 'exit-or-move-right'],
    ['Fir', 50_000, 20_000, undefined, null, 'unknown'],
  ])('%s', (_, revenue, grossMargin, costToServe, marginPercent, label) => {
    const facts = InternalYearSchema.parse({ revenue, grossMargin, costToServe });
    const money = accountMoney(facts, 2026, { currency: 'EUR', rates: {} });
    const cuts = resolveQuadrantCuts(model.profitQuadrant, [money]);
    expect(money.marginPercent).toBe(marginPercent);
    expect(placeQuadrant(money, model.profitQuadrant, cuts, 'EUR').label).toBe(label);
  });
});

const answer = (value: number, asOf = '2026-06-12') => ({ value, asOf, basis: 'confirmed' });
const facts = InternalYearSchema.parse({
  revenue: 120_000,
  pursuing: ['video-rooms', 'cloud-voice'],
  answers: {
    'portfolio-covered': answer(75),
    'fit-with-our-plans': answer(4),
    'total-opportunity': answer(450_000),
    'share-of-wallet-importance': answer(5),
    'buys-higher-margin': answer(4, '2024-09-29'),
    'buyers-empowered': answer(2),
    'leadership-progressive': answer(3),
    'days-to-pay': answer(4),
  },
});
const scale = {
  direction: 'higher',
  anchors: [1, 3, 5].map((at) => ({ at, points: (at - 1) * 25 })),
  weight: 1,
} as const;
const { indicators } = model.growth.dimensions.behaviour;
const exampleModel: ReviewModel = {
  ...model,
  growth: {
    ...model.growth,
    dimensions: {
      ...model.growth.dimensions,
      behaviour: {
        ...model.growth.dimensions.behaviour,
        indicators: Object.fromEntries(
          Object.entries(indicators).map(([id, one]) => [
            id,
            { ...one, ...scale, anchors: [...scale.anchors] },
          ]),
        ),
      },
    },
  },
};
const year = { year: 2026, starts: '2025-10-01', ends: '2026-09-30' };
const book = {
  settings: { asOf: '2026-09-30', reviewYear: 2026, fiscalYears: [year], currency: 'EUR', rates: {} },
  model: exampleModel,
  offerings: [
    { id: 'video-rooms', name: 'Video Rooms', stage: 'introduction' },
    { id: 'cloud-voice', name: 'Cloud Voice', stage: 'growth' },
  ],
  team: [],
  accounts: [],
  prospects: [],
} as unknown as Book;
const account = {
  id: 'alder',
  internal: { profile: {}, years: [{ year: 2026, facts }] },
} as unknown as Account;
const scores = scoreAccount(account, prepareScoring(book, year));
const tierAt = (need: number) => {
  const growth = {
    ...exampleModel.growth,
    tier1: { ...exampleModel.growth.tier1, cut: { by: 'threshold', need, value: 60 } as const },
  };
  return placeGrowthTier(scores, prepareGrowthRules(growth, resolveGrowthCut(growth, [scores])));
};

describe('M4', () => {
  it.each([
    ['need', 77.5, 0.8, 62, 82],
    ['value', 71, 0.8, 71, 71],
    ['behaviour', 50, 1, 50, 50],
  ] as const)('%s', (dimension, value, coverage, low, high) => {
    expect(scores.dimensions[dimension]).toMatchObject({ value, coverage, interval: { low, high } });
  });

  it('has the receipt of the page', () => {
    expect(scores.dimensions.need.receipt.map((line) => line.points)).toEqual([40, 37.5, 0]);
    expect(scores.dimensions.value.receipt.map((line) => line.points)).toEqual([9, 27, 20, 15]);
  });

  it('ranks by the overall score', () => expect(scores.overall).toBe(67.3));
  it('is firm at a cut of 60', () => expect(tierAt(60)).toMatchObject({ label: '1b', firmness: 'firm' }));
  it('is provisional at a cut of 70', () =>
    expect(tierAt(70)).toMatchObject({ label: '1b', firmness: 'provisional' }));

  it('names what pulls, and what would move it', () => {
    const { neutral } = exampleModel.growth;
    const { up, down } = findDrivers(scores, neutral);
    const told = [...up, ...down].map(({ indicator, points }) => [indicator, Number(points.toFixed(1))]);
    expect(told).toEqual([
      ['portfolio-covered', 15],
      ['fit-with-our-plans', 12.5],
      ['total-opportunity', 12],
      ['buyers-empowered', -8.3],
      ['business-today', -6],
    ]);
    const growth = {
      ...exampleModel.growth,
      tier1: { ...exampleModel.growth.tier1, cut: { by: 'threshold', need: 60, value: 60 } as const },
    };
    const search = prepareChangeSearch(growth, resolveGrowthCut(growth, [scores]));
    const changes = findCheapestChanges({ raw: tierAt(60).label, dimensions: scores.dimensions }, search);
    expect(changes.up).toMatchObject({ indicator: 'buyers-empowered', from: 2, to: 3.2, cost: 30 });
    expect(changes.down).toMatchObject({ indicator: 'fit-with-our-plans', from: 4, to: 2.599 });
    expect(changes.down?.moves).toEqual({ from: '1b', to: '2' });
  });

  it.each([20, 25])('solves the cut for a target of %d %%', (percent) => {
    const growth = {
      ...model.growth,
      tier1: { ...model.growth.tier1, cut: { by: 'target-share', percent } as const },
    };
    const score = (value: number): Score => ({
      value,
      coverage: 1,
      interval: { low: value, high: value },
      receipt: [],
    });
    const accounts = [82, 74, 71, 66, 60, 51, 44, 40, 33, 20].map(
      (value) =>
        ({
          dimensions: { need: score(value), value: score(90), behaviour: score(50) },
        }) as unknown as AccountScores,
    );
    expect(resolveGrowthCut(growth, accounts)).toMatchObject({ need: 74, value: 74, share: 0.2 });
  });
});

describe('M6', () => {
  it('declares rules that are total and disjoint', () => expect(checkRules(model)).toEqual([]));

  it.each([
    ['Alder', 400_000, 2, 1, 3, 'strategic'],
    ['Birch', 200_000, 1, 1, 1, 'core'],
    ['Cedar', 100_000, 0, 1, 0, 'core'],
    ['Elm', 80_000, 0, 0, 0, 'transactional'],
    ['Fir', 50_000, null, 0, 0, 'transactional'],
    ['Gorse', 150_000, 0, null, 0, 'unassigned'],
  ])('%s', (_, revenue, standing, outlook, engaged, segment) => {
    const measures = {
      revenue,
      standing,
      outlook,
      'engaged-functions': engaged,
      'margin-percent': null,
      'tenure-years': null,
    };
    expect(placeProgrammeSegment(measures, prepareSegmentRules(model.programme), 'EUR').label).toBe(segment);
  });
});
