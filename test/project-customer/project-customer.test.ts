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

const OWNED = { id: 'a1', action: 'Move.', ours: 'priya', yours: 'sean', due: '2027-02-28' };
const APPROVED = { review: { preparedBy: 'priya', approvedBy: 'helene' }, plan: [OWNED] };

describe('the projection to a customer', () => {
  it('fits the strict schema of a packet', () => {
    expect(CustomerPacketSchema.parse(packet)).toEqual(packet);
  });

  it.each<[SectionKind, string]>([
    ['year', 'Calls answered: 184,210\u00a0calls, up from 171,004\u00a0calls'],
    ['meeting', 'We meet on 20 Nov 2026; 40 of 60 minutes look ahead'],
    ['promises', 'We kept one of two promises in time; you did not keep the one promise in time'],
    ['goals', 'One goal, last confirmed on 4 Nov 2025'],
    ['narrative', 'Cork moved in one night'],
    ['value', 'The one target was reached'],
    ['usage', 'The one service with an entitlement runs at four fifths of its entitlement or more'],
    ['service', 'Priority 1 response kept its promise in 10 of 11 months'],
    ['issues', 'One issue is open, since 2 Jun 2026'],
    ['people', 'Two of your people and one of ours'],
    ['plan', 'Two actions; one still needs an owner on both sides'],
    ['renewal', 'The term ends on 30 Jun 2027; notice is due by 31 Mar 2027'],
    ['sign-off', 'Hélène Marchetti signs for us; who signs for you is still to be named'],
    ['sources', 'Four of five figures name their source'],
  ])('says the finding of %s', (kind, sentence) => {
    expect(headline(kind)).toBe(sentence);
  });

  it('says "both" of two promises kept', () => {
    const outcomes = ['desk', 'reports'].map((commitment) => ({ commitment, outcome: 'kept' }));
    const promises = packetWith({ outcomes }).sections.find((section) => section.kind === 'promises');
    expect(promises?.headline).toBe('We kept both promises; you did not keep the one promise in time');
  });

  it('counts a promise without an outcome as not kept and shows it open', () => {
    const table = packet.sections.find((section) => section.kind === 'promises')?.blocks[1];
    expect(table).toMatchObject({ rows: [{}, [{}, {}, {}, { text: 'Open', mark: 'open' }], {}] });
  });

  it('opens the body with what each side kept; of one promise it gives no share', () => {
    const rates = packet.sections.find((section) => section.kind === 'promises')?.blocks[0];
    expect(rates).toEqual({
      kind: 'figures',
      items: [
        { label: 'We kept in time', value: '1', unit: 'of 2 promises', note: '50%' },
        { label: 'You kept in time', value: '0', unit: 'of 1 promise' },
      ],
    });
  });

  it('says of a promise that is carried on when it is due again, and in the plan when it was', () => {
    const line = { side: 'vendor', what: 'Reports.', owner: 'priya', due: '2027-05-31', carries: 'reports' };
    const carried = packetWith({
      outcomes: [{ commitment: 'reports', outcome: 'carried', note: 'Two of twelve.' }],
      commitments: [{ id: 'reports-again', ...line }],
    });
    const text = JSON.stringify(carried.sections);
    expect(text).toContain('"Two of twelve. Promised again below, now due 31 May 2027."');
    expect(text).toContain('"Carried on from the 2025 review, then due 28 Feb 2026."');
  });

  it('shows incidents by priority, those without one last', () => {
    const incident = (what: string, on: string, priority?: number) => ({
      ...{ what, on, cause: 'x', cure: 'y' },
      ...(priority === undefined ? {} : { priority }),
    });
    const tableOf = (incidents: readonly unknown[]) =>
      packetWith({ service: [], incidents }).sections.find((section) => section.kind === 'service')
        ?.blocks[0];
    const low = incident('Low', '2026-01-01', 2);
    const high = incident('High', '2026-03-01', 1);
    const first = incident('First', '2026-02-01', 1);
    expect(tableOf([low, high, first])).toMatchObject({
      caption: 'Incidents: 2 of priority 1, 1 of priority 2',
      rows: [
        [{ note: 'Priority 1' }, { text: 'First' }, {}, {}],
        [{ note: 'Priority 1' }, { text: 'High' }, {}, {}],
        [{ note: 'Priority 2' }, { text: 'Low' }, {}, {}],
      ],
    });
    expect(tableOf([incident('None', '2025-12-01'), low])).toMatchObject({
      caption: 'Incidents',
      rows: [
        [{ note: 'Priority 2' }, {}, {}, {}],
        [{ text: '1 Dec 2025' }, {}, {}, {}],
      ],
    });
  });

  it('names beside each source what it gave, and in the margin what names none', () => {
    const sources = packet.sections.find((section) => section.kind === 'sources');
    expect(sources?.blocks[0]).toMatchObject({
      rows: [[{}, { text: 'Calls answered; Time to answer; Cloud Voice; Priority 1 response' }, {}, {}]],
    });
    expect(sources?.notes).toEqual(['No source is recorded for: Messaging.']);
  });

  it('leaves room to sign, and says who signed when', () => {
    const tableOf = (signOff: unknown) =>
      packetWith({ signOff }).sections.find((section) => section.kind === 'sign-off');
    expect(tableOf({ yours: 'sean' })).toMatchObject({
      headline: 'Seán Byrne and Hélène Marchetti sign for both sides',
      blocks: [
        {
          columns: [{}, { head: 'O’Hara & Söhne' }, { head: 'Halyard' }],
          rows: [
            [{}, { text: '\u00a0' }, { text: '\u00a0' }],
            [{}, { text: '' }, { text: '' }],
            [{}, { text: 'Seán Byrne', note: 'Head of IT' }, { text: 'Hélène Marchetti' }],
          ],
        },
      ],
    });
    expect(tableOf({ ours: 'priya', yours: 'sean', signedOn: '2026-10-30' })).toMatchObject({
      headline: 'Both sides signed on 30 Oct 2026',
      blocks: [{ rows: [[{}, { text: 'Signed', mark: 'done' }, {}], [{}, { text: '30 Oct 2026' }, {}], {}] }],
    });
  });

  it('tells who answers for a claim, and nothing where that is not known', () => {
    const value = richCustomer.years[1]?.facts.value ?? [];
    const blocks = (facts: object) =>
      packetWith({ value: value.map((claim) => ({ ...claim, ...facts })) }).sections.find(
        (section) => section.kind === 'value',
      )?.blocks;
    expect(blocks({})?.[1]).toMatchObject({ columns: [{}, { head: 'Agreed by' }] });
    expect(blocks({ kind: 'pain-removed', yours: 'sean' })?.[1]).toMatchObject({
      columns: [{}, { head: 'Agreed by' }, { head: 'Your owner' }],
      rows: [[{ note: 'Pain removed' }, {}, { text: 'Seán Byrne' }]],
    });
  });

  it('says which month has no figure', () => {
    const service = packet.sections.find((section) => section.kind === 'service');
    expect(service?.notes).toContain('Priority 1 response: no figure for Jul.');
  });

  it.each([
    ['nobody approved', { review: { preparedBy: 'priya' } }, true],
    ['the author approved', { review: { preparedBy: 'priya', approvedBy: 'priya' } }, true],
    ['an action has one owner', { ...APPROVED, plan: [{ ...OWNED, yours: undefined }] }, true],
    ['a required section is empty', { ...APPROVED, value: [] }, true],
    ['another approved', APPROVED, false],
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
      'sign-off',
      'sources',
    ]);
  });

  it('leaves out a column in which nothing is known', () => {
    const usage = [{ offering: 'voice', unit: 'seats', used: 361 }];
    const table = packetWith({ usage }).sections.find((section) => section.kind === 'usage')?.blocks[0];
    expect(table).toMatchObject({
      columns: [{ head: 'Service' }, { head: 'Unit' }, { head: 'Used' }],
      rows: [[{}, { text: 'seats' }, { text: '361' }]],
    });
  });

  it('lets a day that has come be ahead still: notice may be given on it', () => {
    const renewal = { termEnds: '2026-10-31', noticeBy: '2026-10-31' };
    const said = packetWith({ renewal }).sections.find((section) => section.kind === 'renewal');
    expect(said?.headline).toBe('The term ends on 31 Oct 2026; notice is due by 31 Oct 2026');
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
