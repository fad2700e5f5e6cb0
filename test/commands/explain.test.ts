import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainAccount } from '../../src/commands/explain-json.ts';
import { formatExplanation } from '../../src/commands/explain-text.ts';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import { printedPoints } from '../../src/score/printed-points.ts';
import { points } from '../../src/segment/words.ts';
import {
  answer,
  FIXED,
  generatedBook,
  indicator,
  type SampleAccount,
  sampleBook,
  sampleModel,
} from '../support/generated-book.ts';

const explain = (book: Book, id: string) => explainAccount(book, judgeBook(book), id);
const { growth } = sampleModel();
const model = sampleModel({
  dimensions: {
    ...growth.dimensions,
    need: {
      weight: 1,
      indicators: {
        n: indicator({ label: 'Coverage', unit: '%', weight: 1 }),
        m: indicator({ label: '需求', weight: 1 }),
        o: indicator({ label: 'Opinion', weight: 1, missing: { substitute: 20 } }),
      },
    },
  },
});
const account: SampleAccount = {
  customer: { name: 'Åkerlund & Søn' },
  profile: { owner: 'ada' },
  years: {
    2026: {
      revenue: 250_000,
      answers: { n: answer(66.6), m: answer(60), v: answer(70), b: answer(50, '2020-01-31') },
      relationship: { standing: 'vendor', outlook: 'forward' },
      review: { due: '2026-11-19' },
    },
  },
};

test('the value for JSON names every method, with label, raw and held', () => {
  const explained = explain(sampleBook({ a: account }, model), 'a');
  expect(Object.keys(explained.methods ?? {})).toEqual([
    'revenue-tier',
    'profit-quadrant',
    'growth-tier',
    'programme-segment',
  ]);
  expect(explained).toMatchObject({
    account: { id: 'a', name: 'Åkerlund & Søn' },
    year: 2026,
    model: 'test.1',
    methods: {
      'revenue-tier': { label: 'high', raw: 'high', held: 'high' },
      'growth-tier': {
        label: '2',
        firmness: 'provisional',
        dimensions: { need: { coverage: 0.6666666667 } },
        drivers: { up: [{ indicator: 'v', dimension: 'value', points: 20 }, {}, {}], down: [] },
        cheapestChange: { indicator: 'm', from: 60, to: 93.4, moves: { from: '2', to: '1b' } },
        cheapestFall: { indicator: 'm', from: 60, to: 33.3, moves: { from: '2', to: '3' } },
      },
    },
    money: { revenue: 250_000, contributionMargin: null },
    programme: {
      isIn: true,
      entry: { owner: 'ada' },
      people: { owner: { id: 'ada', name: 'Ada Okafor', title: 'Account manager' }, sponsor: null },
    },
  });
  expect(explained.methods?.['growth-tier'].dimensions.need.receipt[2]).toMatchObject({
    indicator: 'o',
    raw: null,
    normalised: 20,
    policy: 'substitute',
    missing: { substitute: 20 },
  });
  expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
});

test('the text, whole', () => {
  expect(
    formatExplanation(explain(sampleBook({ a: account }, model), 'a'), { color: false }),
  ).toMatchInlineSnapshot(`
    "Åkerlund & Søn  a
    fiscal year 2026 · as of 31 Oct 2026 · model test.1 · internal

    Labels
      Revenue tier       High
                         Revenue of €250,000 reaches the High cut of €250,000.
      Profit quadrant    Unknown
                         The contribution margin is not known.
      Growth tier        Tier 2, provisional
                         Need 48.9 stays below the cut of 60.0; value 70.0 reaches the cut of 60.0;
                         Tier 2 by need 48.9 (40.0 or more) and value 70.0 (40.0 or more).
      Programme segment  Core
                         Revenue €250,000 (€150,000 or more), standing vendor (below partner) and
                         outlook forward (forward or higher).

    Money
      Revenue               €250,000
      Cost to serve        – unknown
      Contribution margin  – unknown
      Margin of revenue    – unknown

    Need  48.9 of 100 · between 42.2 and 75.5 · 67% answered and fresh
      Indicator  Answer  Worth  Weight  Counts  Points
      Coverage   66.6 %   66.6   33.4%   33.4%    22.2  confirmed 1 Sep 2026
      需求           60   60.0   33.3%   33.3%    20.0  confirmed 1 Sep 2026
      Opinion         –   20.0   33.3%   33.3%     6.7  unknown, taken as 20
      ────────────────────────────────────────────────
      Need                      100.0%  100.0%    48.9

    Value  70.0 of 100 · between 70.0 and 70.0 · 100% answered and fresh
      Indicator  Answer  Worth  Weight  Counts  Points
      Share          70   70.0  100.0%  100.0%    70.0  confirmed 1 Sep 2026
      ────────────────────────────────────────────────
      Value                     100.0%  100.0%    70.0

    Behaviour  50.0 of 100 · between 50.0 and 50.0 · 0% answered and fresh
      Indicator  Answer  Worth  Weight  Counts  Points
      Share          50   50.0  100.0%  100.0%    50.0  stale 31 Jan 2020
      ────────────────────────────────────────────────
      Behaviour                 100.0%  100.0%    50.0

    Overall  56.3 of 100 · between 54.1 and 65.2 · ranks 1 in Tier 2
      weights of growth
      Dimension  Score  Weight  Points
      need        48.9   33.4%    16.3
      value       70.0   33.3%    23.3
      behaviour   50.0   33.3%    16.7
      ────────────────────────────────
      overall           100.0%    56.3

    What moves it
      Pulls up       Share +20.0 value, Coverage +5.5 need, 需求 +3.3 need
      Pulls down     nothing
      Cheapest rise  需求 from 60 to 93.4, to Tier 1b
      Cheapest fall  需求 from 60 to 33.3, to Tier 3
                     All else, and the cut lines, held as they are.
      Other weights  The computed tier stays with any one weight moved by 20%; with all of them it can
                     change.

    What to ask at this review
      1. How much?
         unknown · the tier could be Tier 2 to Tier 1b; up to 26.7 points of need
      2. How much?
         stale, of 31 Jan 2020 · the tier stays; up to 50.0 points of behaviour

    What the methods say to do
      Revenue tier       give more  Focus here: it is among the largest.
      Profit quadrant    –          Nothing can be said before its revenue and its margin
                                    are known.
      Growth tier        keep       Keep it as it is, and watch what would make it a hot
                                    spot.
      Programme segment  keep       Review it every year, and penetrate with what we offer
                                    today.
      None says more where another says less.

    Tasks
      19 Nov 2026  Find out who their executives are, and get to know one of them.
                   Ada Okafor: We know nobody there who is CEO, CIO, CFO or CMO.
      19 Nov 2026  Meet, and then keep meeting, their CEO, CIO, CFO, CMO, line-of-business leader,
                   purchasing agent and IT manager.
                   Ada Okafor: No person of theirs is recorded.
      19 Nov 2026  Research the customer: their own site, the trade press, alerts, and paid sources
                   where they are large.
                   Ada Okafor: Nothing is written down of their business.
      19 Nov 2026  Find out whether what we know of them is still true, and write down what is.
                   Ada Okafor: No longer fresh: “Share” of 31 Jan 2020.
      19 Nov 2026  Ask their decision-makers, without a hint, whom they would name as their first
                   technology provider, and listen.
                   Ada Okafor: We know none of their decision-makers, so none could be asked.

    Commitments
      No commitment is recorded.

    What we know
      Know your customer  Open, 0% answered and fresh. Nothing is written down of their business; no
                          person of theirs is recorded; no decision-maker has told us lately whom they
                          name first.
      Their business      unknown: 0 of 4 questions answered
      Whom we know        unknown: know nobody as CEO, CIO, CFO, CMO, line of business, purchasing and
                          IT management
      Do they know us     unknown: none of their decision-makers has been asked of late
      Share of wallet     – unknown
      Qualification       0 of 11 points answered; open: needs, advantages, loyalty, fence, openings,
                          collaboration, medium, prestige, influencer, decision-maker and share of
                          wallet
      Relationship        no motivation declared; no kind declared

    Review programme
      In       Core accounts are the programme’s primary candidates.
      Owner    Ada Okafor (Account manager)
      Sponsor  – nobody named
      Stands   owner
      Missing  sponsor, our commitments, their commitments, goals and dates
      Review   due, 19 Nov 2026

    Peer benchmark
      Result  They have not agreed to be compared.

    What the model decides
      Revenue tiers    cuts by declared amounts: High €250,000 or more, Medium €100,000 or more
      Profit quadrant  revenue cut €250,000 (declared); margin cut 30.0% (declared), measured in per
                       cent of revenue
      Tier 1           declared thresholds: need 60.0, value 60.0; 0.0% of the book is Tier 1
      1a or 1b         1a from behaviour 50.0 on; unknown behaviour is 1b
      Coverage         below 60.0% answered and fresh is insufficient data
      Stage            weights of "growth" where no offering is in question
      Unknowns         each indicator’s own policy; "neutral" is worth 50.0
      Freshness        stale after 18 months (knowledge), 12 (relationship), 15 (financial)
      Hysteresis       revenue none; margin none; scores none
      Groups           a parent is judged on its own figures
      Shake            weights are moved by 20% up and down
      Programme        core accounts are in, strategic ones have programmes of their own
    "
  `);
});

test('an account that has left is explained for its last year in the book', () => {
  const lost = {
    ...account,
    profile: { lost: { on: '2026-01-31', reason: 'Merged.' } },
    years: { 2025: { revenue: 5 } },
  };
  expect(explain(sampleBook({ a: lost }), 'a')).toMatchObject({
    year: 2025,
    asOf: '2025-09-30',
    programme: { isIn: false, because: 'Not in the book of 2026.' },
  });
  const never = { profile: { lost: { on: '2020-01-31', reason: 'Merged.' } } };
  const explained = explain(sampleBook({ a: never }), 'a');
  expect(explained.methods).toBeNull();
  expect(formatExplanation(explained, { color: false })).toContain('never in the book');
});

test.each([
  ['money', { revenue: 310_000 }, 'Cheapest rise  Share from €310,000 to €360,000, to Tier 1b'],
  ['an unknown', { answers: { n: answer(80) } }, 'Cheapest rise  Share once known, at €360,000, to Tier 1b'],
  [
    'a stale answer',
    { revenue: 900_000, answers: { n: answer(80, '2020-01-31') } },
    'Cheapest rise  Share confirmed anew at 80 days, to Tier 1b',
  ],
  ['nothing that is enough', { answers: {} }, 'Cheapest rise  No single answer is enough for a tier.'],
] as const)('the change that moves the tier, in words: %s', (_, facts, words) => {
  const anchors = [
    { at: 0, points: 0 },
    { at: 200_000, points: 50 },
    { at: 1_000_000, points: 100 },
  ];
  const dimensions = {
    ...growth.dimensions,
    need: { weight: 1, indicators: { n: indicator({ unit: 'days' }) } },
    value: { weight: 1, indicators: { v: indicator({ input: 'revenue', unit: 'EUR', anchors }) } },
  };
  const year = { answers: { n: answer(80) }, ...facts };
  const book = sampleBook({ a: { years: { 2026: year } } }, sampleModel({ dimensions }));
  expect(formatExplanation(explain(book, 'a'), { color: false })).toContain(words);
});

test('colour changes no character', () => {
  const explained = explain(sampleBook({ a: account }, model), 'a');
  const coloured = formatExplanation(explained, { color: true });
  expect(coloured).toContain('\u001b[1m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(formatExplanation(explained, { color: false }));
});

test('the printed points of every receipt add up to its printed total', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      for (const { id } of book.accounts) {
        const explained = explain(book, id);
        const text = formatExplanation(explained, { color: false });
        expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
        for (const { receipt, score } of Object.values(explained.methods?.['growth-tier'].dimensions ?? {})) {
          if (score !== null) expect(points(score)).toBe(printedPoints(receipt, 1).total);
        }
        for (const [, rows = '', total = ''] of text.matchAll(
          /Points\n([^─]*)\n {2}─+\n {2}\w+ .*?([\d.]+|–)$/gm,
        )) {
          const printed = rows
            .split('\n')
            .map((row) => Number(row.match(/(?:%|%) +([\d.]+)(?: {2}|$)/)?.[1] ?? 0) * 10);
          const sum = printed.reduce((all, one) => all + Math.round(one), 0);
          if (total !== '–') expect(sum).toBe(Math.round(Number(total) * 10));
        }
      }
    }),
    { ...FIXED, numRuns: 20 },
  );
});
