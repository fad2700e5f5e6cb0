/** The gate and the projection must agree on which sections have something to show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequirableSectionSchema } from '../../src/model/book-settings.ts';
import { type CustomerFacts, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { draftReasons, isSectionFilled } from '../../src/model/packet-gate.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';
import { FIXED } from '../support/generated-book.ts';

const plan = { accountId: 'o-hara', year: 2026 };
const rich = richCustomer.years.find(({ year }) => year === 2026)?.facts ?? CustomerYearSchema.parse({});
const YEAR_KEYS = Object.keys(rich);
const PROFILE_KEYS = ['business', 'people', 'goals'];

/** The rich account without some of its facts. */
const without = (keys: readonly string[], hasNarrative: boolean): CustomerFacts => {
  const keep = (facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
  const profile = { ...richCustomer.profile, ...(keys.includes('business') ? { business: undefined } : {}) };
  return {
    ...richCustomer,
    profile: {
      ...profile,
      people: keys.includes('people') ? [] : profile.people,
      goals: keys.includes('goals') ? [] : profile.goals,
    },
    years: [{ year: 2026, facts: CustomerYearSchema.parse(keep(rich)) }],
    narratives: hasNarrative ? richCustomer.narratives : [],
  };
};

describe('the gate', () => {
  it('finds a section filled exactly where the packet shows it', () => {
    const facts = fc
      .tuple(fc.subarray([...YEAR_KEYS, ...PROFILE_KEYS]), fc.boolean())
      .map(([keys, hasNarrative]) => without(keys, hasNarrative));
    fc.assert(
      fc.property(facts, (customer) => {
        const { sections } = projectCustomer(customer, plan, packetSetting);
        // A packet without anything opens with one honest line, which fills nothing.
        const shown = JSON.stringify(sections).includes('Nothing has been recorded')
          ? []
          : sections.map(({ kind }) => kind);
        // Whether there is a benchmark follows from other customers too.
        const filled = RequirableSectionSchema.options.filter(
          (kind) => kind !== 'benchmark' && isSectionFilled(customer, 2026, kind),
        );
        expect([...filled].sort()).toEqual([...shown].sort());
      }),
      FIXED,
    );
  });

  it('tells each reason, and nothing where there is none', () => {
    const owned = { id: 'a1', action: 'Move.', ours: 'priya', yours: 'sean', due: '2027-02-28' };
    const reasonsOf = (facts: object) =>
      draftReasons(
        { ...richCustomer, years: [{ year: 2026, facts: CustomerYearSchema.parse({ ...rich, ...facts }) }] },
        2026,
        { required: ['value', 'usage'] },
      );
    expect(reasonsOf({ plan: [owned] })).toBe(null);
    expect(
      reasonsOf({
        usage: [],
        review: { approvedBy: 'helene' },
        plan: [owned, { ...owned, id: 'a2', ours: undefined }, { ...owned, id: 'a3', yours: undefined }],
      }),
    ).toEqual({
      emptySections: ['usage'],
      withoutOurOwner: ['a2'],
      withoutTheirOwner: ['a3'],
      approval: 'no-author',
    });
    expect(reasonsOf({ plan: [owned], review: { preparedBy: 'priya' } })?.approval).toBe('no-approver');
  });
});
