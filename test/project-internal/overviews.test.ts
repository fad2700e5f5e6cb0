import { describe, expect, test } from 'vitest';
import { StrategySchema } from '../../src/model/strategy.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const ZONES = sampleModel(
  {},
  {
    hysteresis: {
      revenue: { enter: 10, exit: 10 },
      margin: { enter: 1, exit: 1 },
      score: { enter: 2, exit: 2 },
    },
  },
);

const promise = (id: string, side: 'vendor' | 'customer', owner: string, due: string) => ({
  id,
  side,
  owner,
  due,
  what: `Promise ${id}`,
});

const ACCOUNTS: Readonly<Record<string, SampleAccount>> = {
  held: {
    profile: { owner: 'ada' },
    years: { 2025: { revenue: 260_000 }, 2026: { revenue: 240_000, contributionMargin: 60_000 } },
    issued: {
      2025: { issuedOn: '2025-11-01', model: 'old', labels: { 'revenue-tier': 'high' } },
    },
    customerYears: {
      2025: { commitments: [promise('old', 'vendor', 'ada', '2026-03-01')] },
      2026: {
        commitments: [promise('new', 'customer', 'eve', '2027-01-01')],
        usage: [{ offering: 'in-growth', unit: 'seats', used: 3 }],
      },
    },
  },
  low: { profile: { owner: 'ada' }, customer: { industry: 'Ports' }, years: { 2026: { revenue: 230_000 } } },
  orphan: { years: { 2026: { revenue: 400_000, pursuing: ['in-decline'] } } },
  gone: {
    profile: { owner: 'ada', lost: { on: '2026-02-01', reason: 'Closed.' } },
    years: { 2025: { revenue: 1 } },
  },
};

const BOOK = {
  ...sampleBook(ACCOUNTS, ZONES),
  strategy: StrategySchema.parse({ verticals: [{ id: 'sea', name: 'The sea', industries: ['Ports'] }] }),
};
const { view, files } = siteOf(BOOK);

describe('a label', () => {
  const high = view('segments', 'segments/revenue-tier/high.json');

  test('names who is held in and who could come in', () => {
    expect(
      high.near?.rows.map(({ account, way, stands, distance }) => [account.id, way.word, stands, distance]),
    ).toEqual([
      ['held', 'held in', 'revenue €240,000', '€10,000 below'],
      ['low', 'could come in', 'revenue €230,000', '€20,000 below'],
    ]);
  });

  test('tells the promises past their day, and not those before it', () => {
    expect(high.overdue.rows.map(({ what, side }) => [what, side])).toEqual([['Promise old', 'ours']]);
    expect(high.overdue.sentence).toBe('1 promise is past its day without a word: 1 of ours.');
  });

  test('sums its members', () => {
    expect(high.members.totals.revenue.text).toBe('640,000');
    expect(high.figures.map(({ label, note }) => [label, note]).slice(0, 2)).toEqual([
      ['Accounts', '66.7% of the book'],
      ['Revenue, EUR', '73.6% of the book'],
    ]);
  });
});

describe('one of our people', () => {
  test('each owner has a page, and the accounts of nobody have one', () => {
    expect(files.flatMap(({ collection, path }) => (collection === 'ownerPages' ? [path] : []))).toEqual([
      'owners/of-ada.json',
      'owners/unowned.json',
    ]);
    expect(view('ownerPages', 'owners/unowned.json').headline).toBe(
      'Nobody owns 1 account with 46.0% of the revenue; no review is late, no promise is overdue.',
    );
  });

  test('who came and who left is told of the accounts owned', () => {
    const { moves } = view('ownerPages', 'owners/of-ada.json');
    expect(moves.slice(0, 2).map(({ moves: rows }) => rows.map(({ account }) => account.id))).toEqual([
      ['low'],
      ['gone'],
    ]);
  });
});

test('each vertical has a page with the accounts of its industries', () => {
  const sea = view('verticalPages', 'verticals/sea.json');
  expect(sea.members.rows.map(({ account }) => account.id)).toEqual(['low']);
  expect(sea.headline).toBe(
    'The sea: 1 account, brings 26.4% of the revenue; our advantage is not proven here yet.',
  );
});

test('the flow of a scheme counts every account of both years once', () => {
  const flow = view('schemes', 'schemes/revenue-tier.json').flow;
  const size = (side: readonly { readonly size: number }[] | undefined) =>
    side?.reduce((sum, each) => sum + each.size, 0);
  expect([size(flow?.from), size(flow?.to), size(flow?.streams)]).toEqual([4, 4, 4]);
  expect(flow?.streams.map(({ text }) => text)).toEqual([
    'High to High: 1 account',
    'Low to left the book: 1 account',
    'new to the book to High: 1 account',
    'new to the book to Medium: 1 account',
  ]);
});

describe('whitespace', () => {
  test('used, could use and unknown, in the order of the offerings', () => {
    const { grid } = view('whitespace', 'whitespace.json');
    expect(grid.rows.map(({ account, cells }) => [account.id, cells.join(' ')])).toEqual([
      ['orphan', 'unknown unknown unknown could'],
      ['held', 'unknown uses unknown unknown'],
      ['low', 'unknown unknown unknown unknown'],
    ]);
  });

  test('more of what is in use is no whitespace, whatever it is worth', () => {
    const openings = [
      { kind: 'up-sell' as const, offering: 'in-growth', worth: 500 },
      { kind: 'cross-sell' as const, offering: 'in-decline', worth: 70 },
    ];
    const usage = [{ offering: 'in-growth', unit: 'seats', used: 3 }];
    const page = siteOf(
      sampleBook({
        a: {
          profile: { qualification: { needs: [], openings } },
          years: { 2026: {} },
          customerYears: { 2026: { usage } },
        },
      }),
    ).view('whitespace', 'whitespace.json');
    expect(page.figures.at(3)?.figure.text).toBe('70');
  });
});

describe('the ledger', () => {
  const ledger = view('commitments', 'commitments.json');

  test('what wants a word first comes first', () => {
    expect(ledger.rows.map(({ what, state }) => [what, state.word])).toEqual([
      ['Promise old', 'overdue'],
      ['Promise new', 'open'],
    ]);
  });

  test('an overdue promise is judged, an open one is not', () => {
    expect(ledger.sides.map(({ kept }) => kept.text)).toEqual(['0.0%', '–']);
  });
});

test('answers are told by how fresh, how sure and from where they are', () => {
  const answers = {
    n: answer(50, '2020-01-01'),
    v: { ...answer(50), source: 'A call', basis: 'assumed' as const },
  };
  const { kinds, stale } = siteOf(sampleBook({ a: { years: { 2026: { answers } } } })).view(
    'dataQuality',
    'data-quality.json',
  );
  const told = kinds
    .filter(({ name }) => name.startsWith('Answers'))
    .map(({ known, fresh, confirmed, sourced }) =>
      [known, fresh, confirmed, sourced].map(({ text }) => text),
    );
  expect(told).toEqual([
    ['100.0%', '0.0%', '100.0%', '0.0%'],
    ['100.0%', '100.0%', '0.0%', '100.0%'],
    ['0.0%', '0.0%', '–', '–'],
  ]);
  expect(stale.rows.map(({ question, age }) => [question, age])).toEqual([['Need: Share', '81 months']]);
});

test('the home page tells what is other than it was issued, and which figures were restated', () => {
  const { since } = siteOf(
    sampleBook({
      a: {
        years: { 2025: { revenue: 260_000 }, 2026: { revenue: 20_000 } },
        issued: { 2025: { issuedOn: '2025-11-01', model: 'old', labels: { 'revenue-tier': 'high' } } },
        customerYears: {
          2025: { usage: [{ offering: 'in-growth', unit: 'seats', used: 7 }] },
          2026: {
            restated: [{ year: 2025, figure: 'usage.in-growth.used', was: 9, reason: 'Counted twice.' }],
          },
        },
      },
    }),
  ).view('home', 'home.json');
  expect(since.rows[0]).toMatchObject({ same: '0', other: '1', none: '0' });
  expect(since.rows[1]).toMatchObject({ same: '0', other: '0', none: '1' });
  expect(since.restated.rows).toMatchObject([
    { was: '9 seats', now: { text: '7 seats' }, reason: 'Counted twice.' },
  ]);
});
