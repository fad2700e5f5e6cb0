/** Every text of an account as long as content may make it: a packet is drawn of it, whole, with nothing outside its place. */
import { expect, test } from 'vitest';
import type { CustomerFacts } from '../../src/model/customer-facts.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { renderPacket } from '../../src/render/render-packet.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';

const JAPANESE = '東方光運株式会社年次報告書';

const PARAGRAPHS = [
  'goal',
  'business',
  'weAsk',
  'wePromise',
  'youAsk',
  'youPromise',
  'note',
  'cause',
  'cure',
];
const LONGEST: Readonly<Record<string, number>> = {
  name: 160,
  unit: 60,
  summary: 700,
  ...Object.fromEntries(
    ['title', 'headline', 'place', 'supersedes', 'topic', 'label', 'claim', 'method', 'site'].map((key) => [
      key,
      400,
    ]),
  ),
  ...Object.fromEntries(['measure', 'what', 'when', 'proof'].map((key) => [key, 400])),
  ...Object.fromEntries(
    [...PARAGRAPHS, 'next', 'matters', 'action', 'nextStep', 'quote'].map((key) => [key, 1500]),
  ),
};

/** The text over and over, exactly so long, without white space at its end. */
const filled = (text: string, length: number): string =>
  text
    .repeat(Math.ceil(length / text.length))
    .slice(0, length)
    .trimEnd()
    .padEnd(length, 'x');

function lengthened(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') {
    const length = LONGEST[key];
    return length === undefined ? value : filled(text, length);
  }
  if (Array.isArray(value)) return value.map((item) => lengthened(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, lengthened(inner, text, name)]),
  );
}

function longest(text: string): CustomerFacts {
  return {
    ...richCustomer,
    profile: CustomerProfileSchema.parse(lengthened(richCustomer.profile, text)),
    years: richCustomer.years.map(({ year, facts }) => ({
      year,
      facts: CustomerYearSchema.parse(lengthened(facts, text)),
    })),
  };
}

test.for([
  ['ordinary words', 'The quick onboarding of the warehouse teams '],
  ['one word without an end', 'W'],
  [
    'marks of other languages',
    '</style><script>alert(1)</script>"><img src=x onerror=y> {{x}} $$ $& $\' ]]> ',
  ],
  ['Japanese', JAPANESE],
  ['Arabic', 'شركة النخيل للخدمات اللوجستية '],
] as const)('the longest texts are drawn: %s', async ([, text]) => {
  const packet = projectCustomer(longest(text), { accountId: 'o-hara', year: 2026 }, packetSetting);
  const { pageCount } = await renderPacket(packet, { dpi: 40, images: false });
  expect(pageCount).toBeGreaterThan(5);
});

test.each(['A4', 'Letter'] as const)(
  'on %s, the vendor’s texts as long as the customer’s, in Arabic',
  async (paper) => {
    const vendor = {
      name: filled(JAPANESE, 160),
      legalName: filled(JAPANESE, 160),
      strapline: filled(JAPANESE, 400),
      contact: filled(JAPANESE, 400),
    };
    const team = packetSetting.team.map((person) => ({ ...person, name: filled(JAPANESE, 160) }));
    const setting = { ...packetSetting, team, book: { ...packetSetting.book, vendor, paper } };
    const { profile, ...facts } = longest(JAPANESE);
    const customer = { ...facts, profile: { ...profile, locale: 'ar-AE' as const } };
    const packet = projectCustomer(customer, { accountId: 'o-hara', year: 2026 }, setting);
    const { pageCount } = await renderPacket(packet, { dpi: 40, images: false });
    expect(pageCount).toBeGreaterThan(5);
  },
);
