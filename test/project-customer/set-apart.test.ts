import bidiFactory from 'bidi-js';
import { describe, expect, test } from 'vitest';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { setApart } from '../../src/project/customer/set-apart.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';

const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const MARKS = /[\u200e\u200f\u2066-\u2069]/gu;

/** The text as it stands on the page, from left to right. */
const seen = (text: string, direction: 'ltr' | 'rtl'): string =>
  bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction)).replace(MARKS, '');

const QUOTE = 'الفريق يجيب قبل أن نسأل.';
const turned = (text: string): string => [...text].reverse().join('');

describe('a text of the other direction', () => {
  test.each([
    ['a quote in Arabic ends with its full stop on the left', QUOTE, 'ltr', turned(QUOTE)],
    ['one in English among Arabic with its own on the right', 'It works.', 'rtl', 'It works.'],
    [
      'a sentence in Arabic that a Latin name begins is Arabic',
      'SAP يعمل كل يوم.',
      'ltr',
      '.موي لك لمعي SAP',
    ],
    ['one beside its translation keeps its own full stop', 'نعم نعم. (Yes.)', 'ltr', '.معن معن (Yes.)'],
    [
      'a name in both scripts is read as the packet is',
      'نخيل للضيافة – Al Nakheel',
      'ltr',
      'ةفايضلل ليخن – Al Nakheel',
    ],
    ['a share is read from its number', 'بلغ 84% هذا العام', 'rtl', 'ماعلا اذه 84% غلب'],
    ['so is a telephone number', 'هاتف +49 40 1234', 'rtl', '+49 40 1234 فتاه'],
    ['and one without a plus', 'هاتف 04 555 0142', 'rtl', '04 555 0142 فتاه'],
    ['and a date of digits', 'في 2026-03-12', 'rtl', '2026-03-12 يف'],
  ] as const)('%s', (_, text, direction, expected) => {
    expect(seen(setApart(text, direction), direction)).toBe(expected);
  });

  test.each([
    ['ltr', 'Aoife O’Hara, 84% (2026).'],
    ['rtl', 'شركة النخيل، 2026.'],
  ] as const)('is none in %s where all is of its own', (direction, text) => {
    expect(setApart(text, direction)).toBe(text);
  });
});

const packetOf = (locale: 'en-GB' | 'ar-AE', name: string, quote: string) => {
  const { profile, years } = richCustomer;
  const [person, ...others] = profile.people;
  const people = person ? [{ ...person, name }, ...others] : others;
  const voiced = years.map(({ year, facts }) => ({
    year,
    facts: { ...facts, feedback: [{ quote, by: 'aoife', on: '2026-05-05' }] },
  }));
  const customer = { ...richCustomer, profile: { ...profile, name, people, locale }, years: voiced };
  return projectCustomer(customer, { accountId: 'o-hara', year: 2026 }, packetSetting);
};

describe('in a packet', () => {
  test('a name in Hebrew keeps what follows it on its right', () => {
    const packet = packetOf('en-GB', 'דנה לוי', QUOTE);
    const plan = packet.sections.find(({ kind }) => kind === 'goals')?.blocks[0];
    const attribution = plan?.kind === 'quote' ? (plan.attribution ?? '') : '';
    expect(seen(attribution, 'ltr')).toBe(`Confirmed by ${turned('דנה לוי')} on 4 Nov 2025`);
  });

  test('a name in Latin letters keeps its own full stop', () => {
    const packet = packetOf('ar-AE', 'Parcel Inc.', 'It works.');
    expect(seen(packet.account.name, 'rtl')).toBe('Parcel Inc.');
    expect(JSON.stringify(packet.sections)).toContain('\u2066It works.\u2069');
  });

  test('a currency is still told by its code, and ids still find what they name', () => {
    const { profile, years } = richCustomer;
    const figures = [{ label: 'Cost', value: 1200, unit: 'EUR', lastYear: 1100 }];
    const paid = years.map(({ year, facts }) => ({ year, facts: { ...facts, figures } }));
    const customer = { ...richCustomer, profile: { ...profile, locale: 'ar-AE' as const }, years: paid };
    const packet = projectCustomer(customer, { accountId: 'o-hara', year: 2026 }, packetSetting);
    expect(JSON.stringify(packet.sections)).toContain('1,200\u00a0EUR');
    expect(packet.sections.find(({ kind }) => kind === 'usage')?.blocks).toMatchObject([
      { kind: 'chart', chart: { rows: [{ label: '\u2066Cloud Voice\u2069' }] } },
      { kind: 'table' },
    ]);
  });

  test('a share among the figures of the year is written as in a sentence, in Arabic', () => {
    const { profile, years } = richCustomer;
    const figures = [{ label: 'Share', value: 84, unit: '%' }];
    const shared = years.map(({ year, facts }) => ({ year, facts: { ...facts, figures } }));
    const shown = (['ar-AE', 'en-GB'] as const).map((locale) => {
      const customer = { ...richCustomer, profile: { ...profile, locale }, years: shared };
      return projectCustomer(customer, { accountId: 'o-hara', year: 2026 }, packetSetting).sections[0]
        ?.blocks[0];
    });
    expect(shown).toMatchObject([
      { items: [{ value: '84\u200e%\u200e' }] },
      { items: [{ value: '84', unit: '%' }] },
    ]);
  });
});
