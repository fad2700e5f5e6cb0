/** The same facts in every language: what the vendor says changes, what the customer says does not. */
import { expect, test } from 'vitest';
import { LocaleSchema } from '../../src/model/locale.ts';
import type { PacketPlan } from '../../src/model/packet-plan.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { CustomerPacketSchema } from '../../src/views/customer-packet.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';

const plan: PacketPlan = { accountId: 'o-hara', year: 2026 };
const packetIn = (locale: (typeof LocaleSchema.options)[number], setting = packetSetting) =>
  projectCustomer({ ...richCustomer, profile: { ...richCustomer.profile, locale } }, plan, setting);

/** Every text of a value, with the path that leads to it. */
const textsOf = (value: unknown, path = ''): (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
};

/** Everything that stands in the files of the account or of the book, as one text. */
const GIVEN = JSON.stringify([richCustomer, packetSetting]);
const GIVEN_WORDS = new Set(GIVEN.match(/\p{L}+/gu));
/** The letters of a month alone may be those of another language's. */
const MONTH = /^(Jan|Feb|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;
const isGiven = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => GIVEN_WORDS.has(word) || MONTH.test(word));
const STEERS = /\.(kind|align|mark|better|theme|paper|locale|direction|id|asOf)$/;

test.each(LocaleSchema.options)('a packet in %s is whole, and has the sections of the others', (locale) => {
  const packet = packetIn(locale);
  expect(CustomerPacketSchema.parse(packet)).toEqual(packet);
  expect(packet.sections.map(({ kind }) => kind)).toEqual(packetIn('en-GB').sections.map(({ kind }) => kind));
  expect(packet.direction).toBe(locale === 'ar-AE' ? 'rtl' : 'ltr');
  const texts = textsOf(packet).map(([, text]) => text);
  expect(texts.filter((text) => /undefined|NaN|\[object| {2}/.test(text))).toEqual([]);
});

test.each(['de-DE', 'fr-FR', 'ar-AE'] as const)(
  'in %s only what was given stays as it is in English',
  (locale) => {
    const english = new Map(textsOf(packetIn('en-GB')));
    const same = textsOf(packetIn(locale)).filter(
      ([path, text]) =>
        english.get(path) === text && !STEERS.test(path) && /\p{L}/u.test(text) && !isGiven(text),
    );
    const spelledAlike = new Set([
      'Version',
      'Status',
      'Name',
      'Source',
      'Sources',
      'Date',
      'Minutes',
      'Service',
    ]);
    for (const word of ['Action', 'Cause', 'Document', 'Incidents', 'Signature', 'Item'])
      spelledAlike.add(word);
    expect(same.filter(([, text]) => !spelledAlike.has(text))).toEqual([]);
  },
);

test('texts of the book are printed in the language of the packet, in its locale’s own words first', () => {
  const setting = {
    ...packetSetting,
    book: {
      ...packetSetting.book,
      vendor: { name: 'Halyard', strapline: { en: 'Calls', fr: 'Appels' }, contact: { en: 'E', de: 'D' } },
    },
    team: packetSetting.team.map((one) => ({
      ...one,
      title: { en: 'Boss', de: 'Chefin', 'de-CH': 'Vorgesetzte' },
    })),
    offerings: packetSetting.offerings.map((one) => ({ ...one, name: { en: 'Voice', de: 'Telefon' } })),
  };
  const told = (locale: (typeof LocaleSchema.options)[number]): string =>
    JSON.stringify(packetIn(locale, setting));
  expect(packetIn('fr-FR', setting).vendor.strapline).toBe('Appels');
  expect(told('de-DE')).toMatch(/Chefin.*Telefon|Telefon.*Chefin/);
  expect(told('de-CH')).toContain('Vorgesetzte');
  expect(told('de-CH')).not.toContain('Chefin');
  expect(told('en-US')).toContain('Boss');
});
