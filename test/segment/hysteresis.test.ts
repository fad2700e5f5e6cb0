import { describe, expect, test } from 'vitest';
import type { IssuedYear } from '../../src/model/issued-year.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import type { Hysteresis } from '../../src/model/trust-settings.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { bufferLine } from '../../src/segment/hysteresis.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

type Labels = IssuedYear['labels'];

const zones = (buffers: Partial<Hysteresis>, overrides: Partial<ReviewModel> = {}): ReviewModel => {
  const model = sampleModel({}, overrides);
  return { ...model, hysteresis: { ...model.hysteresis, ...buffers } };
};
/** Ten per cent of the revenue cuts, two points of margin, three points of score, both ways. */
const WIDE = zones({
  revenue: { enter: 10, exit: 10 },
  margin: { enter: 2, exit: 2 },
  score: { enter: 3, exit: 3 },
});

/** The labels of one account in 2026 whose label of 2025 was issued. */
const labelsOf = (
  facts: NonNullable<SampleAccount['years']>[number],
  labels: Labels,
  model: ReviewModel = WIDE,
) => {
  const issued = { 2025: { issuedOn: '2025-11-15', model: 'test.0', labels } };
  const book = sampleBook({ a: { years: { 2026: facts }, issued } }, model);
  const placed = assessBook(book).years.find(({ year }) => year === 2026)?.accounts[0]?.labels;
  if (placed === undefined) throw new Error('The account is in the book of 2026.');
  return placed;
};

describe('a line and its zone', () => {
  test.each([
    ['points', 60, 'points', { cut: 60, exit: 57, enter: 64 }],
    ['per cent of an amount', 250_000, 'percent', { cut: 250_000, exit: 242_500, enter: 260_000 }],
    ['per cent of the size of an amount below zero', -100, 'percent', { cut: -100, exit: -103, enter: -96 }],
    ['per cent of zero are none', 0, 'percent', { cut: 0, exit: 0, enter: 0 }],
    ['to the decimal', 0.3, 'points', { cut: 0.3, exit: -2.7, enter: 4.3 }],
  ] as const)('%s', (_, cut, unit, line) => {
    expect(bufferLine(cut, { exit: 3, enter: 4 }, unit)).toEqual(line);
  });

  test('the noise of binary sums is taken out of large lines too', () => {
    expect(bufferLine(1_234_567.89, { exit: 3.3, enter: 0 }, 'percent').exit).toBe(1_193_827.14963);
    expect(bufferLine(33_333.3, { exit: 0, enter: 10 }, 'percent').enter).toBe(36_666.63);
  });
});

describe('M1: cuts at 250,000 and 100,000, ten per cent each way', () => {
  test.each([
    ['on the exit line is still held', 225_000, 'high', 'medium', 'high'],
    ['below it has left', 224_999.99, 'high', 'medium', 'medium'],
    ['just below the entry line is still held', 274_999.99, 'medium', 'high', 'medium'],
    ['on the entry line has entered', 275_000, 'medium', 'high', 'high'],
    ['on the cut itself is in the zone', 250_000, 'medium', 'high', 'medium'],
    ['in no zone', 180_000, 'high', 'medium', 'medium'],
    ['the zone of another cut does not help', 240_000, 'low', 'medium', 'medium'],
    ['up from Low', 109_999, 'low', 'medium', 'low'],
    ['down to Low', 90_000, 'medium', 'low', 'medium'],
    ['issued as computed', 240_000, 'medium', 'medium', 'medium'],
    ['issued as unknown', 240_000, 'unknown', 'medium', 'medium'],
  ] as const)('%s', (_, revenue, issued, raw, held) => {
    const placed = labelsOf({ revenue }, { 'revenue-tier': issued })['revenue-tier'];
    expect(placed).toMatchObject({ raw, held, label: held, issued, override: null });
  });

  test('unknown revenue holds nothing', () => {
    expect(labelsOf({}, { 'revenue-tier': 'high' })['revenue-tier']).toMatchObject({
      raw: 'unknown',
      held: 'unknown',
      issued: 'high',
    });
  });

  test('nothing issued holds nothing', () => {
    expect(labelsOf({ revenue: 240_000 }, {})['revenue-tier']).toMatchObject({
      held: 'medium',
      issued: null,
    });
  });

  test('only the year before is held on to', () => {
    const issued = (label: 'high' | 'low') => ({
      issuedOn: '2025-01-15',
      model: 'test.0',
      labels: { 'revenue-tier': label },
    });
    const years = { 2025: { revenue: 240_000 }, 2026: { revenue: 240_000 } };
    const { years: assessed } = assessBook(
      sampleBook({ a: { years, issued: { 2024: issued('high'), 2026: issued('low') } } }, WIDE),
    );
    expect(assessed.map(({ accounts }) => accounts[0]?.labels['revenue-tier'].held)).toEqual([
      undefined,
      'high',
      'medium',
    ]);
  });

  test('a cut above everybody is no line to be held at', () => {
    const nobody = zones(
      { revenue: { enter: 90, exit: 90 } },
      { revenueTiers: { cuts: { by: 'share-of-accounts', high: 0, medium: 100 } } },
    );
    expect(labelsOf({ revenue: 9 }, { 'revenue-tier': 'high' }, nobody)['revenue-tier'].held).toBe('medium');
  });

  test('a wide zone reaches across two lines, and the sentence tells both', () => {
    const wide = zones({ revenue: { enter: 0, exit: 90 } });
    const placed = labelsOf({ revenue: 50_000 }, { 'revenue-tier': 'high' }, wide)['revenue-tier'];
    expect(placed).toMatchObject({
      raw: 'low',
      held: 'high',
      because:
        'Stays high, as issued for 2025: revenue €50,000 lies in the zone below the cut of €100,000 (exit below €10,000) and revenue €50,000 lies in the zone below the cut of €250,000 (exit below €25,000); computed alone it would be low.',
      rawBecause: 'Revenue of €50,000 stays below the Medium cut of €100,000.',
    });
  });
});

test('who stands exactly on a cut is not let across it on the way up', () => {
  const wide = zones({ revenue: { enter: 0, exit: 60 } });
  expect(labelsOf({ revenue: 100_000 }, { 'revenue-tier': 'high' }, wide)['revenue-tier'].because).toBe(
    'Stays high, as issued for 2025: revenue €100,000 lies in the zone below the cut of €250,000 (exit below €100,000); computed alone it would be medium.',
  );
});

describe('M2: cuts at 250,000 and 30 %', () => {
  const facts = (revenue: number, percent: number) => ({
    revenue,
    contributionMargin: (revenue * percent) / 100,
  });
  test.each([
    ['on the exit line of the margin', facts(300_000, 28), 'nurture-and-retain', 'optimize', true],
    ['below it', facts(300_000, 27.9), 'nurture-and-retain', 'optimize', false],
    ['below the entry line of the margin', facts(300_000, 31.9), 'optimize', 'nurture-and-retain', true],
    ['on it', facts(300_000, 32), 'optimize', 'nurture-and-retain', false],
    ['on the exit line of revenue', facts(225_000, 50), 'nurture-and-retain', 'grow', true],
    ['both axes in their zones', facts(240_000, 29), 'nurture-and-retain', 'exit-or-move-right', true],
    ['only one of the two', facts(240_000, 20), 'nurture-and-retain', 'exit-or-move-right', false],
  ] as const)('%s', (_, year, issued, raw, isHeld) => {
    const placed = labelsOf(year, { 'profit-quadrant': issued })['profit-quadrant'];
    expect(placed).toMatchObject({ raw, held: isHeld ? issued : raw });
  });

  test.each([
    ['on the exit line', 27_000, true],
    ['below it', 26_999, false],
  ])('a margin as an amount has a zone in per cent of the cut: %s', (_, contributionMargin, isHeld) => {
    const model = zones(
      { margin: { enter: 0, exit: 10 } },
      {
        profitQuadrant: {
          revenue: { by: 'value', at: 250_000 },
          margin: { measure: 'amount', cut: { by: 'value', at: 30_000 } },
        },
      },
    );
    const year = { revenue: 100_000, contributionMargin };
    expect(labelsOf(year, { 'profit-quadrant': 'grow' }, model)['profit-quadrant'].held).toBe(
      isHeld ? 'grow' : 'exit-or-move-right',
    );
  });
});

describe('M4: cuts at 60, behaviour at 50, Tier 2 from 40, three points each way', () => {
  type Scores = readonly [need: number | null, value: number | null, behaviour: number | null];
  const facts = (scores: Scores) => ({
    answers: Object.fromEntries(
      (['n', 'v', 'b'] as const).flatMap((id, at) => {
        const score = scores[at];
        return score == null ? [] : [[id, answer(score)] as const];
      }),
    ),
  });
  const growth = (scores: Scores, issued: NonNullable<Labels['growth-tier']>, model?: ReviewModel) =>
    labelsOf(facts(scores), { 'growth-tier': issued }, model)['growth-tier'];

  test.each([
    ['on the exit line of value', [70, 57, 70], '1a', '2', true],
    ['below it', [70, 56.9, 70], '1a', '2', false],
    ['on the exit line of need', [57, 70, 70], '1a', '2', true],
    ['both in their zones', [58, 58, 70], '1a', '2', true],
    ['behaviour in its zone', [70, 70, 47], '1a', '1b', true],
    ['behaviour below it', [70, 70, 46.9], '1a', '1b', false],
    ['behaviour below its entry line', [70, 70, 52.9], '1b', '1a', true],
    ['behaviour on it', [70, 70, 53], '1b', '1a', false],
    ['value and behaviour both', [70, 58, 48], '1a', '2', true],
    ['below the entry line of Tier 1', [70, 62.9, 70], '2', '1a', true],
    ['on it', [70, 63, 70], '2', '1a', false],
    ['one axis in its zone is enough to stay out', [62, 90, 70], '2', '1a', true],
    ['the exit line of Tier 2', [37, 50, 70], '2', '3', true],
    ['below that', [36.9, 50, 70], '2', '3', false],
    ['the entry line of Tier 2', [43, 50, 70], '3', '2', false],
    ['below that one', [42.9, 50, 70], '3', '2', true],
    ['unknown behaviour stays unknown', [70, 70, null], '1a', '1b', false],
    ['unknown behaviour does not matter where the tier does not ask for it', [70, 58, null], '1b', '2', true],
    ['unknown value', [70, null, 70], '1a', 'insufficient-data', false],
    ['issued without enough data', [58, 58, 70], 'insufficient-data', '2', false],
  ] as const)('%s', (_, scores, issued, raw, isHeld) => {
    expect(growth(scores, issued)).toMatchObject({ raw, held: isHeld ? issued : raw, issued });
  });

  test('the sentence names the score, the cut and the line that ends the zone', () => {
    expect(growth([70, 58.2, 40], '1b').because).toBe(
      'Stays Tier 1b, as issued for 2025: value 58.2 lies in the zone below the cut of 60.0 (exit below 57.0); computed alone it would be Tier 2.',
    );
    expect(growth([70, 61, 70], '2').because).toBe(
      'Stays Tier 2, as issued for 2025: value 61.0 lies in the zone above the cut of 60.0 (entry at 63.0); computed alone it would be Tier 1a.',
    );
  });

  test('of two ways to keep a label, that across fewer lines is told, and need before value', () => {
    expect(growth([61, 61, 70], '2').because).toBe(
      'Stays Tier 2, as issued for 2025: need 61.0 lies in the zone above the cut of 60.0 (entry at 63.0); computed alone it would be Tier 1a.',
    );
  });

  test('who is Tier 1 by the facts alone does not change with what is held', () => {
    const { growth: settings } = sampleModel();
    const half = {
      cut: { by: 'target-share', percent: 50 },
      behaviour: 50,
      whenBehaviourUnknown: '1b',
    } as const;
    const model = { ...WIDE, growth: { ...settings, tier1: half } };
    const issued = {
      2025: { issuedOn: '2025-11-15', model: 'test.0', labels: { 'growth-tier': '1a' } },
    } as const;
    const years = (score: number) => ({ 2026: facts([score, score, 70]) });
    const book = sampleBook({ a: { years: years(70) }, b: { years: years(68), issued } }, model);
    const year = assessBook(book).years.at(-1);
    expect(year?.cuts.growth).toMatchObject({ need: 70, share: 0.5 });
    expect(year?.accounts.map(({ labels }) => labels['growth-tier'])).toMatchObject([
      { label: '1a', raw: '1a', rankInTier: 1 },
      { label: '1a', raw: '2', rankInTier: 2 },
    ]);
  });

  test('a solved cut above every account holds nobody in Tier 1', () => {
    const { growth: settings } = sampleModel();
    const nobody = {
      cut: { by: 'target-share', percent: 0 },
      behaviour: 50,
      whenBehaviourUnknown: '1b',
    } as const;
    const model = { ...zones({ score: { enter: 100, exit: 100 } }), growth: { ...settings, tier1: nobody } };
    expect(growth([90, 90, 90], '1a', model)).toMatchObject({ raw: '2', held: '2' });
  });
});

describe('M6: core from 150,000, where forward and below partner', () => {
  const facts = (
    revenue: number | undefined,
    standing: 'vendor' | 'partner',
    outlook?: 'forward' | 'backward',
  ) => ({
    ...(revenue !== undefined && { revenue }),
    relationship: { standing, ...(outlook !== undefined && { outlook }) },
  });
  test.each([
    ['on the exit line of revenue', facts(135_000, 'vendor', 'forward'), 'core', 'transactional', true],
    ['below it', facts(134_999, 'vendor', 'forward'), 'core', 'transactional', false],
    ['below its entry line', facts(164_999, 'vendor', 'forward'), 'transactional', 'core', true],
    ['on it', facts(165_000, 'vendor', 'forward'), 'transactional', 'core', false],
    ['an outlook has no zone', facts(140_000, 'vendor', 'backward'), 'core', 'transactional', false],
    ['nor has a standing', facts(400_000, 'vendor', 'forward'), 'strategic', 'core', false],
    ['an unknown outlook', facts(160_000, 'vendor'), 'transactional', 'unassigned', false],
    ['issued as unassigned', facts(140_000, 'vendor', 'forward'), 'unassigned', 'transactional', false],
  ] as const)('%s', (_, year, issued, raw, isHeld) => {
    const placed = labelsOf(year, { 'programme-segment': issued })['programme-segment'];
    expect(placed).toMatchObject({ raw, held: isHeld ? issued : raw });
  });

  test('the margin has its zone in points', () => {
    const { programme } = WIDE;
    const core = { ...programme.segments.core, when: [{ 'margin-percent': { from: 20 } }] };
    const strategic = { ...programme.segments.strategic, when: [{ 'margin-percent': { from: 90 } }] };
    const model = {
      ...WIDE,
      programme: { ...programme, segments: { ...programme.segments, core, strategic } },
    };
    const at = (contributionMargin: number) =>
      labelsOf({ revenue: 100, contributionMargin }, { 'programme-segment': 'core' }, model)[
        'programme-segment'
      ];
    expect(at(18)).toMatchObject({
      held: 'core',
      because:
        'Stays core, as issued for 2025: margin 18.0% lies in the zone below the cut of 20.0% (exit below 18.0%); computed alone it would be transactional.',
    });
    expect(at(17.9).held).toBe('transactional');
  });
});
