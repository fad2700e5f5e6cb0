import { expect, test } from 'vitest';
import { HysteresisSchema } from '../../src/model/trust-settings.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

/** Tier 1 is cut at 60; a zone of 5 points hangs below it. */
const MODEL = sampleModel({}, { hysteresis: HysteresisSchema.parse({ score: { enter: 0, exit: 5 } }) });
const answers = (need: number, on: string) => ({ n: answer(need, on), v: answer(70, on), b: answer(70, on) });
const years = (need: number) => ({
  2025: { revenue: 300_000, answers: answers(70, '2025-09-01') },
  2026: { revenue: 300_000, answers: answers(need, '2026-09-01') },
});
const issued = {
  2025: { issuedOn: '2025-11-30', model: 'test.0', labels: { 'growth-tier': '1a' } },
} as const;
const override = (label: string): NonNullable<SampleAccount['profile']> => ({
  overrides: [
    {
      method: 'growth-tier',
      label,
      author: 'ada',
      reason: 'They merge in March.',
      decidedOn: '2026-10-01',
      expires: '2027-03-31',
    },
  ],
});

const pageOf = (account: SampleAccount) =>
  siteOf(sampleBook({ a: account }, MODEL)).view('accounts', 'accounts/a.json');
const growthOf = (account: SampleAccount) => {
  const found = pageOf(account).methods.find((method) => method.scheme.id === 'growth-tier');
  if (found === undefined) throw new Error('The page has no growth tier.');
  return found;
};

test('a label that is held shows the computed one, why, and what was issued', () => {
  const held = growthOf({ years: years(58), issued });
  expect(held.label.name).toBe('Tier 1a');
  expect(held.standing).toMatchObject({
    state: { shape: 'part', word: 'held as issued for 2025' },
    computed: { label: '2', name: 'Tier 2' },
    held: '',
  });
  expect(held.standing?.computedBecause).toContain('58');
  expect(held.issued).toBe('Issued for 2025: Tier 1a, the same.');
});

test('a label that a person set shows who, until when and why, and the computed one', () => {
  const set = growthOf({ years: years(70), profile: override('3'), issued });
  expect(set.label.name).toBe('Tier 3');
  expect(set.because).toBe('“They merge in March.”');
  expect(set.standing).toMatchObject({
    state: { word: 'set by Ada Okafor until 31 Mar 2027' },
    computed: { name: 'Tier 1a' },
    held: '',
  });
  expect(set.issued).toBe('Issued for 2025: Tier 1a.');
});

test('an override over a label that would be held tells that one too', () => {
  expect(growthOf({ years: years(58), profile: override('3'), issued }).standing?.held).toBe(
    'Without that word Tier 1a would be held, as issued for 2025.',
  );
});

test('where the computed label stands, nothing more is said of it', () => {
  const plain = growthOf({ years: years(70) });
  expect(plain.standing).toBeNull();
  expect(plain.issued).toBe('The same for 2025, computed today; none was issued.');
});

test.each([
  ['held', { years: years(58), issued }, 'Tier 1a, held.'],
  ['set by a person', { years: years(70), profile: override('3') }, 'Tier 3, set by hand.'],
  ['as computed', { years: years(70) }, 'Tier 1a.'],
])('the headline says so: %s', (_, account, end) => {
  expect(pageOf(account).headline).toMatch(new RegExp(`; ${end.replace('.', '\\.')}$`));
});

test('a year’s label that was issued otherwise is told beside the one computed today', () => {
  const { history } = pageOf({
    years: years(70),
    issued: { 2025: { ...issued[2025], labels: { 'growth-tier': '2' } } },
  });
  const [now, before] = history.map(({ labels }) => labels.find(({ scheme }) => scheme === 'growth-tier'));
  expect(now).toMatchObject({ name: 'Tier 1a', issued: '' });
  expect(before).toMatchObject({ name: 'Tier 1a', issued: 'Tier 2' });
});
