import { expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import { editAddress } from '../../src/project/internal/edit-place.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { answer, sampleBook, sampleModel } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const page = (...of: Parameters<typeof sampleBook>) =>
  siteOf(sampleBook(...of)).view('accounts', 'accounts/a.json');

test('a pair is tied by meetings and by what both answer for', () => {
  const people = [
    { id: 'eve', name: 'Eve', role: 'ceo' as const },
    { id: 'max', name: 'Max', role: 'cio' as const },
  ];
  const { relations } = page({
    a: {
      profile: { owner: 'ada' },
      customer: { people },
      years: { 2026: {} },
      customerYears: {
        2026: {
          attendees: { vendor: ['ada'], customer: ['eve'] },
          plan: [{ id: 'x', action: 'X', ours: 'ada', yours: 'eve', due: '2027-01-01' }],
        },
      },
    },
  });
  expect(relations?.ours).toEqual([{ name: 'Ada Okafor', as: 'owner' }]);
  expect(relations?.theirs.map(({ name, cells }) => [name, cells])).toEqual([
    ['Eve', [{ strength: 2, ties: 'met at the review of 2026 and 1 action together' }]],
    ['Max', [{ strength: 0, ties: 'nothing on record' }]],
  ]);
  expect(relations?.sentence).toContain('nothing is on record with Max');
});

test('scores stand beside what was issued where that is another figure, and every year has its packet', () => {
  const answers = (points: number, asOf: string) => ({
    answers: { n: answer(points, asOf), v: answer(points, asOf), b: answer(points, asOf) },
  });
  const { scoreYears, packets } = page({
    a: {
      years: { 2025: answers(50, '2025-09-01'), 2026: answers(70, '2026-09-01') },
      issued: {
        2025: { issuedOn: '2025-11-01', model: 'old', labels: {}, scores: { need: 44, value: 50 } },
      },
      customerYears: { 2026: {} },
    },
  });
  expect(scoreYears.rows[0]).toEqual({
    name: 'Need',
    values: [
      { text: '50.0', at: 50, issued: '44.0' },
      { text: '70.0', at: 70, issued: '' },
    ],
  });
  expect(scoreYears.rows[1]?.values[0]?.issued).toBe('');
  expect(packets.map(({ year, state, model }) => [year, state.word, model])).toEqual([
    ['2026', 'not issued', ''],
    ['2025', 'issued 1 Nov 2025', 'old'],
  ]);
});

test('a group lists all accounts below, each under its own parent', () => {
  const { group } = page({
    a: { years: { 2026: {} } },
    b: { profile: { parent: 'a' }, years: { 2026: {} } },
    c: { profile: { parent: 'b' }, years: { 2026: {} } },
  });
  expect(group?.rows.map(({ account, relation }) => [account.id, relation])).toEqual([
    ['a', 'this account'],
    ['b', 'below it'],
    ['c', 'below b'],
  ]);
});

test('maps place a parent where its group is judged', () => {
  const model = sampleModel({}, { groups: { judge: 'into-parent' } });
  const money = (revenue: number) => ({ 2026: { revenue, contributionMargin: revenue * 0.4 } });
  const { view } = siteOf(
    sampleBook(
      { a: { years: money(100_000) }, b: { profile: { parent: 'a' }, years: money(300_000) } },
      model,
    ),
  );
  for (const scheme of ['revenue-tier', 'profit-quadrant']) {
    const marks = view('schemes', `schemes/${scheme}.json`).map?.marks ?? [];
    expect(Object.fromEntries(marks.map(({ account, y }) => [account.id, y]))).toEqual({
      a: 400_000,
      b: 300_000,
    });
  }
});

test('files name the line of each part, and lead there where the book says how', () => {
  const book = sampleBook({ a: { years: { 2026: {} } } }, sampleModel(), {
    repository: { edit: 'https://git.example/{path}#L{line}' },
  });
  const partsOf = () => new Map([['answers', 7]]);
  const files = projectSite(book, judgeBook(book), { partsOf, lineOf: () => null }).flatMap((file) =>
    file.collection === 'accounts' ? file.value.files : [],
  );
  expect(files[0]).toMatchObject({
    edit: 'https://git.example/accounts/a/customer/profile.yaml#L1',
    parts: [{ name: 'answers', line: '7', edit: 'https://git.example/accounts/a/customer/profile.yaml#L7' }],
  });
  expect(page({ a: { years: { 2026: {} } } }).files[0]).toMatchObject({ edit: '', parts: [] });
});

test('an address is safe whatever a path holds', () => {
  expect(editAddress('https://git.example/{path}', 'a b/ü?.yaml', 1)).toBe(
    'https://git.example/a%20b/%C3%BC%3F.yaml',
  );
});
