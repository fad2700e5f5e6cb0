/** The worked examples of M3, M8 and M11, counted by the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { InternalProfileSchema } from '../../src/model/internal-facts.ts';
import { planTasks } from '../../src/plan/plan-tasks.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import type { SampleAccount } from '../support/generated-book.ts';
import { bookOf, qualify, qualifyOne } from './qualify.ts';

const pageOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../src/site/pages/handbook/${name}.mdx`), 'utf8');

test('M3: the test of Brightwater', () => {
  const example = /```yaml\n# accounts\/brightwater\/internal\/profile\.yaml\n([\s\S]*?)```/.exec(
    pageOf('m3-know-your-customer'),
  );
  const roles = ['cio', 'cfo', 'line-of-business', 'purchasing', 'it-management'] as const;
  const people = ['ines-roca', 'tom-hale', 'mia-lund', 'per-dahl', 'ola-berg'].map((id, index) => ({
    id,
    name: id,
    role: roles[index] ?? ('other' as const),
  }));
  const account: SampleAccount = {
    profile: InternalProfileSchema.parse(parse(example?.[1] ?? '')),
    customer: { people },
  };
  const freshness = { knowledge: 24, relationship: 12, financial: 18 };
  const book = bookOf({ brightwater: account }, { model: { freshness } });
  const assessment = assessBook(book);
  const qualification = qualifyBook(book, assessment);
  const test3 = qualification.accounts[0]?.knowYourCustomer;
  expect(test3?.business.verdict).toBe('no');
  expect(test3?.business.questions.map(({ state }) => state)).toEqual([
    'answered',
    'answered',
    'stale',
    'unknown',
  ]);
  expect(test3?.people).toMatchObject({ verdict: 'no', executiveKnown: true });
  expect(test3?.people.roles.map(({ role, state }) => `${role} ${state}`)).toEqual([
    'ceo nobody',
    'cio regular',
    'cfo lapsed',
    'cmo nobody',
    'line-of-business regular',
    'purchasing regular',
    'it-management never',
  ]);
  expect(test3?.firstChoice.verdict).toBe('yes');
  expect(test3?.firstChoice.people.map(({ state }) => state)).toEqual(['answered', 'stale', 'unknown']);
  expect(test3).toMatchObject({ label: 'gaps', coverage: 6 / 14 });
  expect(planTasks(book, assessment, qualification).map(({ kind }) => kind)).toEqual([
    'meet-roles',
    'research-customer',
    'refresh-knowledge',
    'ask-and-listen',
  ]);
});

test.each([
  [84_000, { share: 0.14, low: true, gap: 516_000 }],
  [120_000, { share: 0.2, low: false }],
])('M8: the share of wallet of %d', (revenue, expected) => {
  const wallet = { spend: 600_000, basis: 'assumed' as const, asOf: '2026-09-01' };
  expect(qualifyOne({ years: { 2026: { revenue, wallet } } }).qualification.wallet).toMatchObject(expected);
});

test('M8: what the top 20 share', () => {
  // Twenty clients and eighty others; so many of each are utilities, and so many are in Germany.
  const accounts = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => {
      const [place, top] = index < 20 ? [index, true] : [index - 20, false];
      const customer = {
        ...(place < (top ? 12 : 8) && { industry: 'Utilities' }),
        ...(place < (top ? 15 : 52) && { country: 'Germany' }),
      };
      return [`a-${index}`, { customer, years: { 2026: { revenue: top ? 2 : 1 } } } as SampleAccount];
    }),
  );
  expect(qualify(accounts).lists.topClients.shared).toEqual([
    { kind: 'industry', value: 'Utilities', members: 12, share: 0.6, elsewhere: 0.1 },
    { kind: 'country', value: 'Germany', members: 15, share: 0.75, elsewhere: 0.65 },
  ]);
});

test.each([
  [8, 0.5, false],
  [6, 1, true],
  [4, 1.5, true],
  [12, -0.5, false],
])('M11: a wait of %d minutes', (actual, progress, reached) => {
  const claim = { id: 'wait', claim: 'Shorter waits.', unit: 'minutes', method: 'Counted.' };
  const value = [{ ...claim, baseline: 10, actual, target: 6, better: 'lower' as const }];
  expect(qualifyOne({ customerYears: { 2026: { value } } }).value[0]).toMatchObject({ progress, reached });
});
