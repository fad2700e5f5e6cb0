import { describe, expect, test } from 'vitest';
import type { CustomerPerson, Role } from '../../src/model/customer-facts.ts';
import type { InternalProfile } from '../../src/model/internal-facts.ts';
import { KnowYourCustomerSchema } from '../../src/model/method-settings.ts';
import type { SampleAccount } from '../support/generated-book.ts';
import { qualifyOne, TODAY } from './qualify.ts';

const person = (role: Role, id: string = role): CustomerPerson => ({ id, name: id, role });
const rating = (who: string, lastSpoke?: string): InternalProfile['ratings'][number] => ({
  person: who,
  influence: 'high',
  support: 'neutral',
  ...(lastSpoke !== undefined && { lastSpoke }),
});
const knowledge = (...dates: readonly string[]): InternalProfile['knowledge'] =>
  Object.fromEntries(
    ['what-they-sell', 'their-customers', 'why-they-buy', 'how-they-go-on'].flatMap((id, index) => {
      const asOf = dates[index];
      return asOf === undefined ? [] : [[id, { answer: 'Boats.', basis: 'confirmed' as const, asOf }]];
    }),
  );
const said = (who: string, namesUs: boolean, askedOn = TODAY): InternalProfile['firstChoice'][number] => ({
  person: who,
  namesUs,
  askedOn,
});

const test3 = (account: SampleAccount, settings: object = {}) =>
  qualifyOne(account, { model: { knowYourCustomer: KnowYourCustomerSchema.parse(settings) } })
    .knowYourCustomer;

describe('what we know of their business', () => {
  // Knowledge lasts 18 months: from 15 March 2025 on it is fresh.
  test.each([
    ['all fresh', knowledge(TODAY, TODAY, TODAY, TODAY), 'yes', 'answered'],
    ['one exactly as old as its limit', knowledge('2025-03-15', TODAY, TODAY, TODAY), 'yes', 'answered'],
    ['one a day older', knowledge('2025-03-14', TODAY, TODAY, TODAY), 'no', 'stale'],
    ['one from after today', knowledge('2026-09-16', TODAY, TODAY, TODAY), 'no', 'stale'],
    ['one missing', knowledge(TODAY, TODAY, TODAY), 'no', 'answered'],
    ['all stale', knowledge('2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01'), 'no', 'stale'],
    ['one stale, the others never answered', knowledge('2020-01-01'), 'no', 'stale'],
    ['none answered', {}, 'unknown', 'unknown'],
  ] as const)('%s', (_, answers, verdict, first) => {
    const { business } = test3({ profile: { knowledge: answers } });
    expect(business.verdict).toBe(verdict);
    expect(business.questions[0]?.state).toBe(first);
  });

  test('a question ages by its own class', () => {
    const questions = { q: { question: 'What?', freshness: 'relationship' } };
    const at = (asOf: string) =>
      test3({ profile: { knowledge: { q: { answer: 'That.', basis: 'assumed', asOf } } } }, { questions })
        .business;
    expect(at('2025-09-15').verdict).toBe('yes');
    expect(at('2025-09-14').questions).toEqual([
      {
        id: 'q',
        question: 'What?',
        state: 'stale',
        answer: 'That.',
        basis: 'assumed',
        asOf: '2025-09-14',
      },
    ]);
  });

  test('a question named like a member of every object is not answered by it', () => {
    expect(test3({}, { questions: { constructor: { question: 'Who builds?' } } }).business.verdict).toBe(
      'unknown',
    );
  });
});

describe('whom we know', () => {
  const roles: readonly Role[] = ['ceo', 'cfo', 'purchasing', 'it-management'];

  // A rhythm of 6 months: from 15 March 2026 on it is regular.
  test.each([
    ['nobody', [], [], 'nobody', null],
    ['a person with whom nobody spoke', [person('ceo')], [rating('ceo')], 'never', null],
    ['no rating at all', [person('ceo')], [], 'never', null],
    ['at the limit of the rhythm', [person('ceo')], [rating('ceo', '2026-03-15')], 'regular', '2026-03-15'],
    ['a day past it', [person('ceo')], [rating('ceo', '2026-03-14')], 'lapsed', '2026-03-14'],
    ['only after today', [person('ceo')], [rating('ceo', '2026-09-16')], 'never', null],
    [
      'the last time of any of them',
      [person('ceo', 'a'), person('ceo', 'b')],
      [rating('b', '2026-05-01'), rating('a', '2020-01-01')],
      'regular',
      '2026-05-01',
    ],
    [
      'the last of two ratings of one person',
      [person('ceo')],
      [rating('ceo', '2026-05-01'), rating('ceo', '2020-01-01')],
      'regular',
      '2026-05-01',
    ],
    ['somebody of another role', [person('ceo'), person('cfo')], [rating('cfo', TODAY)], 'never', null],
  ] as const)('a role: %s', (_, people, ratings, state, lastSpoke) => {
    const { roles: found } = test3({
      customer: { people: [...people] },
      profile: { ratings: [...ratings] },
    }).people;
    expect(found[0]).toMatchObject({ role: 'ceo', state, lastSpoke });
  });

  test.each([
    ['exactly the share that is wanted', 2, 50, 'yes'],
    ['one role short', 1, 50, 'no'],
    ['a limit between two roles', 2, 50.1, 'no'],
    ['no role where none is wanted', 0, 0, 'yes'],
  ] as const)('verdict: %s', (_, regular, leastRolesPercent, verdict) => {
    const ratings = roles.slice(0, regular).map((role) => rating(role, TODAY));
    const account = { customer: { people: roles.map((role) => person(role)) }, profile: { ratings } };
    expect(test3(account, { roles, leastRolesPercent }).people.verdict).toBe(verdict);
  });

  test('a third is a third, however it is written in binary', () => {
    const three: readonly Role[] = ['ceo', 'cfo', 'cmo'];
    const account = { customer: { people: [person('ceo')] }, profile: { ratings: [rating('ceo', TODAY)] } };
    expect(test3(account, { roles: three, leastRolesPercent: 33.3333333333333 }).people.verdict).toBe('yes');
  });

  test('a role that the model names twice counts once', () => {
    const account = { customer: { people: [person('ceo')] }, profile: { ratings: [rating('ceo', TODAY)] } };
    const { people } = test3(account, { roles: ['ceo', 'ceo', 'cfo'] });
    expect(people.roles.map(({ role }) => role)).toEqual(['ceo', 'cfo']);
    expect(people.verdict).toBe('yes');
  });

  test.each([
    ['no person is recorded', [], 'unknown', false],
    ['a person without one of the roles', [person('other')], 'no', false],
    ['an executive', [person('cmo')], 'no', true],
    ['nobody but a buyer', [person('purchasing')], 'no', false],
  ] as const)('%s', (_, people, verdict, executiveKnown) => {
    expect(test3({ customer: { people: [...people] } }).people).toMatchObject({ verdict, executiveKnown });
  });
});

describe('whether the decision-makers know us', () => {
  const people = [person('ceo'), person('cfo'), person('purchasing')];
  const verdictOf = (firstChoice: InternalProfile['firstChoice'], settings: object = {}) =>
    test3({ customer: { people }, profile: { firstChoice } }, settings).firstChoice;

  // An answer of class relationship lasts 12 months: from 15 September 2025 on it is fresh.
  test.each([
    ['nobody asked', [], 'unknown'],
    ['one of one names us', [said('ceo', true)], 'yes'],
    ['one of one does not', [said('ceo', false)], 'no'],
    ['exactly half of two', [said('ceo', true), said('cfo', false)], 'yes'],
    ['an answer exactly as old as its limit', [said('ceo', true, '2025-09-15')], 'yes'],
    ['an answer a day older', [said('ceo', true, '2025-09-14')], 'unknown'],
    ['an answer from after today', [said('ceo', true, '2026-09-16')], 'unknown'],
    ['somebody who decides nothing', [said('purchasing', true)], 'unknown'],
    ['a stale no beside a fresh yes', [said('ceo', true), said('cfo', false, '2020-01-01')], 'yes'],
    ['a later no', [said('ceo', false, '2026-05-02'), said('ceo', true, '2026-05-01')], 'no'],
    ['a later yes', [said('ceo', false, '2026-05-01'), said('ceo', true, '2026-05-02')], 'yes'],
    ['yes and no of one day', [said('ceo', false), said('ceo', true)], 'no'],
    ['no and yes of one day', [said('ceo', true), said('ceo', false)], 'no'],
  ] as const)('%s', (_, firstChoice, verdict) => {
    expect(verdictOf([...firstChoice]).verdict).toBe(verdict);
  });

  test('a limit just above the half is not reached by the half', () => {
    const half = [said('ceo', true), said('cfo', false)];
    expect(verdictOf(half, { namedByPercent: 50.1 }).verdict).toBe('no');
  });

  test('lists every decision-maker in the order of the file, asked or not', () => {
    expect(verdictOf([said('cfo', true, '2025-01-01')]).people).toEqual([
      { person: 'ceo', role: 'ceo', namesUs: null, askedOn: null, state: 'unknown' },
      { person: 'cfo', role: 'cfo', namesUs: true, askedOn: '2025-01-01', state: 'stale' },
    ]);
  });
});

describe('the test as a whole', () => {
  const oneOfEach = { questions: { q: { question: 'What?' } }, roles: ['ceo'], decisionMakers: ['ceo'] };
  const known: SampleAccount = {
    customer: { people: [person('ceo')] },
    profile: {
      knowledge: { q: { answer: 'That.', basis: 'confirmed', asOf: TODAY } },
      ratings: [rating('ceo', TODAY)],
      firstChoice: [said('ceo', true)],
    },
  };
  const but = (profile: Partial<InternalProfile>): SampleAccount => ({
    ...known,
    profile: { ...known.profile, ...profile },
  });

  test.each([
    ['all three yes', known, 'known', 1],
    ['one open', but({ firstChoice: [] }), 'open', 2 / 3],
    ['one no', but({ firstChoice: [said('ceo', false)] }), 'gaps', 1],
    ['a no outweighs what is open', but({ ratings: [], firstChoice: [] }), 'gaps', 1 / 3],
    ['nothing known', {}, 'open', 0],
  ] as const)('%s', (_, account, label, coverage) => {
    expect(test3(account, oneOfEach)).toMatchObject({ label, coverage });
  });

  test('where no decision-maker is known, one open item stands for them', () => {
    const account = { ...known, customer: { people: [person('it-management')] } };
    const model = { ...oneOfEach, roles: ['it-management'] };
    const ratings = [rating('it-management', TODAY)];
    const { coverage } = test3({ ...account, profile: { ...known.profile, ratings } }, model);
    expect(coverage).toBe(2 / 3);
  });

  test.each([
    [
      known,
      'We know their business; we speak regularly with enough of their roles; their decision-makers name us first.',
    ],
    [but({ ratings: [] }), 'We speak regularly with too few of their roles.'],
    [
      {},
      'Nothing is written down of their business; no person of theirs is recorded; no decision-maker has told us lately whom they name first.',
    ],
  ])('says why', (account, because) => {
    expect(test3(account, oneOfEach).because).toBe(because);
  });
});
