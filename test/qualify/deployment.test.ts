import { expect, test } from 'vitest';
import type { BookAssessment } from '../../src/model/assessment.ts';
import { DeploymentSchema } from '../../src/model/method-settings.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, type SampleAccount } from '../support/generated-book.ts';
import { bookOf, qualify, qualifyOne } from './qualify.ts';

const deployment = DeploymentSchema.parse({
  plays: {
    consult: { label: 'Consult', leads: ['1b'], items: { join: 'Join in', listen: 'Listen', plan: 'Plan' } },
    touch: { label: 'Touch', leads: ['1a', '1b'], items: { visit: 'Visit' } },
    pay: { label: 'Pay', scope: 'programme', leads: ['1a'], items: { margin: 'Reward margin' } },
  },
});
const account = (need: number, behaviour: number, more: object = {}): SampleAccount => ({
  years: {
    2026: { answers: { n: answer(need), v: answer(80), b: answer(behaviour) }, ...more },
  },
});

test.each([
  ['1a', account(80, 80), ['touch']],
  ['1b', account(80, 20), ['consult', 'touch']],
] as const)('tier %s gets the plays of an account, and its own lead', (_, one, leading) => {
  const plays = qualifyOne(one, { model: { deployment } }).deployment?.plays ?? [];
  expect(plays.map(({ id }) => id)).toEqual(['consult', 'touch']);
  expect(plays.filter(({ leads }) => leads).map(({ id }) => id)).toEqual(leading);
});

test.each([
  ['tier 2', account(50, 80)],
  ['tier 3', account(0, 80)],
  ['insufficient data', {}],
])('%s gets none', (_, one) => {
  expect(qualifyOne(one, { model: { deployment } }).deployment).toBeNull();
});

test('the tier that stands counts, not the computed one', () => {
  const book = bookOf({ one: account(0, 80) }, { model: { deployment } });
  const assessment = assessBook(book);
  const standing: BookAssessment = {
    ...assessment,
    years: assessment.years.map((year) => ({
      ...year,
      accounts: year.accounts.map(({ labels, ...one }) => ({
        ...one,
        labels: { ...labels, 'growth-tier': { ...labels['growth-tier'], label: '1b' } },
      })),
    })),
  };
  expect(qualifyBook(book, assessment).accounts[0]?.deployment).toBeNull();
  expect(qualifyBook(book, standing).accounts[0]?.deployment?.plays).toHaveLength(2);
});

test('counts what is done of what is needed; what is not listed is open', () => {
  const plays = {
    consult: {
      join: { state: 'done', on: '2026-03-01', note: 'With their board.' },
      listen: { state: 'not-needed' },
    },
  };
  const [consult, touch] =
    qualifyOne(account(80, 20, { plays }), { model: { deployment } }).deployment?.plays ?? [];
  expect(consult).toEqual({
    id: 'consult',
    label: 'Consult',
    leads: true,
    items: [
      { id: 'join', label: 'Join in', state: 'done', on: '2026-03-01', note: 'With their board.' },
      { id: 'listen', label: 'Listen', state: 'not-needed', on: null, note: null },
      { id: 'plan', label: 'Plan', state: 'open', on: null, note: null },
    ],
    done: 1,
    needed: 2,
  });
  expect(touch).toMatchObject({ done: 0, needed: 1 });
});

test('plays of the programme are kept once, in strategy.yaml, and lead for nobody', () => {
  const strategy = { plays: { pay: { margin: { state: 'begun' } } } };
  const { programmePlays } = qualify({}, { model: { deployment }, strategy });
  expect(programmePlays).toMatchObject([
    { id: 'pay', leads: false, items: [{ id: 'margin', state: 'begun' }], done: 0, needed: 1 },
  ]);
});
