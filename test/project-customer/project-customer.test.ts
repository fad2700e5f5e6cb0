import { describe, expect, it } from 'vitest';
import { CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { CustomerPacketSchema, type SectionKind } from '../../src/views/customer-packet.ts';
import { packetSetting, richCustomer, thinCustomer } from '../support/customer-fixture.ts';

const plan = { accountId: 'o-hara', year: 2026 };
const packet = projectCustomer(richCustomer, plan, packetSetting);
const headline = (kind: SectionKind): string | undefined =>
  packet.sections.find((section) => section.kind === kind)?.headline;

/** The packet of the rich account with other facts in its review year. */
const packetWith = (facts: Record<string, unknown>) => {
  const years = richCustomer.years.map((entry) =>
    entry.year === 2026
      ? { year: 2026, facts: CustomerYearSchema.parse({ ...entry.facts, ...facts }) }
      : entry,
  );
  return projectCustomer({ ...richCustomer, years }, plan, packetSetting);
};

describe('the projection to a customer', () => {
  it('fits the strict schema of a packet', () => {
    expect(CustomerPacketSchema.parse(packet)).toEqual(packet);
  });

  it.each<[SectionKind, string]>([
    ['year', 'Calls answered: 184,210\u00a0calls, up from 171,004\u00a0calls'],
    ['meeting', 'We meet on 20 Nov 2026; one of two topics looks ahead'],
    ['promises', 'We kept one of two promises in time; you did not keep the one promise in time'],
    ['goals', 'One goal, last confirmed on 4 Nov 2025'],
    ['narrative', 'Cork moved in one night'],
    ['value', 'The one agreed measure reached its target'],
    ['usage', 'The one service runs at four fifths of its entitlement or more'],
    ['service', 'Priority 1 response kept its promise in 10 of 11 months'],
    ['issues', 'One issue is open, since 2 Jun 2026'],
    ['people', 'Two of your people and one of ours'],
    ['plan', 'Two actions; one still needs an owner on both sides'],
    ['renewal', 'The term ends on 30 Jun 2027; notice is due by 31 Mar 2027'],
    ['sources', 'The figures come from one source'],
  ])('says the finding of %s', (kind, sentence) => {
    expect(headline(kind)).toBe(sentence);
  });

  it('says "both" of two promises kept', () => {
    const outcomes = ['desk', 'reports'].map((commitment) => ({ commitment, outcome: 'kept' }));
    const promises = packetWith({ outcomes }).sections.find((section) => section.kind === 'promises');
    expect(promises?.headline).toBe('We kept both promises; you did not keep the one promise in time');
  });

  it('counts a promise without an outcome as not kept and shows it open', () => {
    const table = packet.sections.find((section) => section.kind === 'promises')?.blocks[0];
    expect(table).toMatchObject({ rows: [{}, [{}, {}, {}, { text: 'Open', mark: 'open' }], {}] });
  });

  it('says which month has no figure', () => {
    const service = packet.sections.find((section) => section.kind === 'service');
    expect(service?.notes).toContain('Priority 1 response: no figure for Jul.');
  });

  it.each([
    ['nobody approved', { review: { preparedBy: 'priya' } }, true],
    ['the author approved', { review: { preparedBy: 'priya', approvedBy: 'priya' } }, true],
    ['another approved', { review: { preparedBy: 'priya', approvedBy: 'helene' } }, false],
  ])('marks a draft: %s', (_, facts, draft) => {
    expect(packetWith(facts).draft).toBe(draft);
  });

  it('leaves out what has no content', () => {
    expect(
      packetWith({ value: [], service: [], incidents: [] }).sections.map((section) => section.kind),
    ).toEqual([
      'year',
      'meeting',
      'promises',
      'goals',
      'narrative',
      'usage',
      'issues',
      'people',
      'roadmap',
      'plan',
      'renewal',
      'feedback',
      'sources',
    ]);
  });

  it('leaves out a column in which nothing is known', () => {
    const usage = [{ offering: 'voice', unit: 'seats', used: 361 }];
    const table = packetWith({ usage }).sections.find((section) => section.kind === 'usage')?.blocks[0];
    expect(table).toMatchObject({
      columns: [{ head: 'Service' }, { head: 'Used' }],
      rows: [[{}, { text: '361' }]],
    });
  });

  it('tells a year that is not over as far as it goes', () => {
    const book = { ...packetSetting.book, asOf: '2026-05-06' };
    expect(projectCustomer(richCustomer, plan, { ...packetSetting, book }).cover.period).toBe(
      '1 Oct 2025 to 6 May 2026',
    );
    expect(packet.cover.period).toBe('1 Oct 2025 to 30 Sept 2026');
  });

  it('says honestly that nothing is recorded', () => {
    const thin = projectCustomer(thinCustomer, { accountId: 'thin', year: 2026 }, packetSetting);
    expect(thin.sections).toHaveLength(1);
    expect(JSON.stringify(thin.sections)).toContain('Nothing has been recorded');
    expect(thin.draft).toBe(true);
  });

  it('speaks German to a German account', () => {
    const german = projectCustomer(
      { ...richCustomer, profile: { ...richCustomer.profile, locale: 'de-DE' } },
      plan,
      packetSetting,
    );
    expect(german.cover.title).toBe('Jahresgespräch 2026');
    expect(german.sections.find((section) => section.kind === 'year')?.blocks[0]).toMatchObject({
      items: [{ value: '184.210', note: 'Vorjahr 171.004\u00a0calls' }],
    });
    expect(german.sections.map((section) => section.headline)).toMatchSnapshot();
  });
});
