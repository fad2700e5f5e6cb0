import { describe, expect, test } from 'vitest';
import { SCHEMES } from '../../src/model/assessment.ts';
import { answer, sampleBook, sampleModel } from '../support/generated-book.ts';
import { type Site, siteOf } from './site-of.ts';

const ANSWERS = { n: answer(70), v: answer(70), b: answer(70) };

const BOOK = sampleBook({
  rich: {
    customer: { name: 'Rich & Søns' },
    years: {
      2025: { revenue: 200_000, contributionMargin: 40_000, answers: ANSWERS },
      2026: { revenue: 300_000, contributionMargin: 120_000, answers: ANSWERS },
    },
  },
  thin: { customer: { name: 'Thin Ltd' }, years: { 2025: { revenue: 100_000 }, 2026: {} } },
});

describe('the files of the site', () => {
  const { files } = siteOf(BOOK);

  test('one page for every label of every scheme, empty ones too', () => {
    const paths = files.map((file) => file.path);
    const labels = Object.entries(SCHEMES).flatMap(([scheme, all]) =>
      all.map((label) => `segments/${scheme}/${label}.json`),
    );
    expect(paths.filter((path) => path.startsWith('segments/')).sort()).toEqual(labels.sort());
  });

  test('ascending by path, each once', () => {
    const paths = files.map((file) => file.path);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  test('a book without accounts still has its pages', () => {
    const { view } = siteOf(sampleBook({}));
    expect(view('home', 'home.json').headline).toBe('No revenue of 2026 is known yet.');
    expect(view('home', 'home.json').maps).toEqual([]);
    expect(view('programme', 'programme.json').headline).toBe(
      'No account is in the review programme of 2026.',
    );
    expect(view('prospects', 'prospects.json').headline).toBe('No prospect is recorded.');
  });
});

describe('sentences that say the finding', () => {
  const home = (before: number, now: number) =>
    siteOf(sampleBook({ a: { years: { 2025: { revenue: before }, 2026: { revenue: now } } } })).view(
      'home',
      'home.json',
    ).headline;

  test.each([
    ['growth', home(200_000, 300_000), 'The book brought €300,000 in 2026, 50.0% more than the year before.'],
    ['loss', home(300_000, 200_000), 'The book brought €200,000 in 2026, 33.3% less than the year before.'],
    ['no change', home(300_000, 300_000), 'The book brought €300,000 in 2026, as much as the year before.'],
    ['nothing to compare with', home(0, 300_000), 'The book brought €300,000 in 2026.'],
  ])('of the book: %s', (_, headline, expected) => {
    expect(headline).toBe(expected);
  });

  test('of a book whose year is not over: no comparison of a part with a whole', () => {
    const whole = sampleBook({ a: { years: { 2025: { revenue: 300_000 }, 2026: { revenue: 200_000 } } } });
    const running = siteOf({ ...whole, settings: { ...whole.settings, asOf: '2026-05-06' } });
    expect(running.view('home', 'home.json').headline).toBe(
      'The book brought €200,000 in 2026 up to 6 May 2026; the year is not over.',
    );
    expect(running.view('accounts', 'accounts/a.json').money.at(-1)?.change).toEqual({
      text: '–',
      reason: 'The year is not over.',
    });
  });

  test('of an account', () => {
    expect(siteOf(BOOK).view('accounts', 'accounts/rich.json').headline).toBe(
      '€300,000 in 2026, +50.0% on 2025; Unassigned; Tier 1a.',
    );
  });

  test('of an account that left', () => {
    const { view } = siteOf(
      sampleBook({
        gone: { profile: { lost: { on: '2025-03-31', reason: 'Closed.' } }, years: { 2025: { revenue: 5 } } },
      }),
    );
    expect(view('accounts', 'accounts/gone.json').headline).toBe(
      'Left on 31 Mar 2025; not in the book of 2026.',
    );
    expect(view('accounts', 'accounts/gone.json').methods).toEqual([]);
    expect(view('accountIndex', 'accounts.json').rows[0]).toMatchObject({
      labels: [],
      gone: 'Left on 31 Mar 2025',
    });
  });

  test('of a segment', () => {
    expect(siteOf(BOOK).view('segments', 'segments/revenue-tier/high.json').headline).toBe(
      'High: 1 account, 50.0% of the book, brings 100.0% of the revenue and 100.0% of the margin.',
    );
  });
});

const rowOf = (view: Site['view'], scheme: string, label: string) =>
  view('schemes', `schemes/${scheme}.json`).scheme.rows.find((row) => row.label.label === label);

describe('unknown is not zero', () => {
  const { view } = siteOf(BOOK);

  test('an account without figures shows dashes with reasons', () => {
    const [, year] = view('accounts', 'accounts/thin.json').money;
    expect(year).toMatchObject({
      revenue: { text: '–', reason: 'No revenue is recorded for the year.' },
      contributionMargin: { text: '–' },
      marginPercent: { text: '–', reason: 'The revenue is not known.' },
      change: { text: '–', reason: 'One of the two years has no figure.' },
      bars: { revenue: null },
    });
  });

  test('a segment whose members have no figures has no share of the money', () => {
    const row = rowOf(view, 'revenue-tier', 'unknown');
    expect(row?.accounts.text).toBe('1');
    expect(row?.revenue).toEqual({ text: '–', reason: 'The revenue of none of its accounts is known.' });
    expect(row?.shareOfRevenue.share).toBeNull();
  });

  test('a segment sums what is known of its members', () => {
    const { view: mixed } = siteOf(
      sampleBook({ a: { years: { 2026: { revenue: 5 } } }, b: { years: { 2026: {} } } }),
    );
    expect(rowOf(mixed, 'profit-quadrant', 'unknown')?.revenue).toEqual({ text: '5' });
  });

  test('an empty segment holds nothing, and that is a zero', () => {
    expect(rowOf(view, 'revenue-tier', 'low')?.revenue).toEqual({ text: '0' });
  });

  test('a line whose weight went to others gives no points, not 0.0', () => {
    const [need] = view('accounts', 'accounts/thin.json').scores;
    expect(need?.receipt[0]).toMatchObject({ state: 'unknown', points: '–', normalised: { text: '–' } });
  });
});

describe('definitions', () => {
  const text = (path: string) => siteOf(BOOK).view('segments', `segments/${path}.json`).definition;
  test.each([
    ['revenue-tier/high', 'Revenue of €250,000 or more.'],
    ['revenue-tier/medium', 'Revenue from €100,000 to below €250,000.'],
    ['revenue-tier/low', 'Revenue below €100,000.'],
    ['profit-quadrant/grow', 'Revenue below €250,000 and a contribution margin of 30.0% or more.'],
    ['profit-quadrant/optimize', 'Revenue of €250,000 or more and a contribution margin below 30.0%.'],
    [
      'growth-tier/1a',
      'A growth hot spot, need of 60.0 or more and value of 60.0 or more, with behaviour of 50.0 or more.',
    ],
    [
      'growth-tier/insufficient-data',
      'Less than 60.0% of the weight of need or of value is answered and fresh.',
    ],
    ['programme-segment/transactional', 'All the rest. All that are known to fit no other segment.'],
  ])('%s', (path, expected) => {
    expect(text(path)).toBe(expected);
  });

  test('the rules of a segment, in words', () => {
    expect(siteOf(BOOK).view('segments', 'segments/programme-segment/core.json').rules).toEqual([
      'Standing below partner, revenue of €150,000 or more and outlook of forward or higher.',
    ]);
  });

  test('a cut that no account reaches is said so', () => {
    const model = sampleModel({
      tier1: { cut: { by: 'target-share', percent: 0 }, behaviour: 50, whenBehaviourUnknown: '1b' },
    });
    const { view } = siteOf(sampleBook({ a: { years: { 2026: { answers: ANSWERS } } } }, model));
    expect(view('schemes', 'schemes/growth-tier.json').choices[0]).toContain('lies above every account');
  });
});

test('a move names both labels and its cause', () => {
  const [entries] = siteOf(BOOK).view('segments', 'segments/revenue-tier/high.json').moves;
  expect(entries?.causes).toBe('data in 1');
  expect(entries?.moves).toEqual([
    {
      account: { id: 'rich', name: 'Rich & Søns' },
      from: 'Medium',
      to: 'High',
      because: 'Revenue rose from €200,000 to €300,000, past the cut at €250,000.',
      causes: 'data',
    },
  ]);
});

test('every cross-tab counts each account once', () => {
  const { crossTab } = siteOf(BOOK).view('schemes', 'schemes/growth-tier.json');
  const cells = crossTab.rows.flatMap((row) => row.cells.map((cell) => cell.count));
  expect(cells.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(crossTab.totals.at(-1)).toBe('2');
});

test.each([
  ['https://rich.example', { term: 'Website', detail: 'rich.example', link: 'https://rich.example' }],
  ['javascript:alert(1)', { term: 'Website', detail: 'javascript:alert(1)' }],
])('a website is a link only on the web: %s', (website, expected) => {
  const { view } = siteOf(sampleBook({ a: { customer: { website }, years: { 2026: {} } } }));
  expect(view('accounts', 'accounts/a.json').facts).toContainEqual(expected);
});

test('what pulls an account and would move its tier, each tier a link', () => {
  expect(siteOf(BOOK).view('accounts', 'accounts/rich.json').levers).toEqual({
    up: [
      { indicator: 'Share', dimension: 'Need', points: '+20.0' },
      { indicator: 'Share', dimension: 'Value', points: '+20.0' },
      { indicator: 'Share', dimension: 'Behaviour', points: '+20.0' },
    ],
    down: [],
    rise: { change: 'Tier 1a is the highest.', to: null },
    fall: {
      change: 'Share from 70 to 59.9',
      to: { scheme: 'growth-tier', label: '2', name: 'Tier 2' },
    },
  });
});
