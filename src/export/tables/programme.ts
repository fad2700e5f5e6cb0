import type { ProgrammeEffect, ProgrammeEntry } from '../../model/programme-plan.ts';
import { byAccountId } from '../source.ts';
import { claim, date, id, number, table, text } from '../table.ts';

interface ProgrammeRow {
  readonly accountId: string;
  readonly isIn: boolean;
  readonly because: string;
  readonly entry: ProgrammeEntry | null;
}

export const programme = table<ProgrammeRow>({
  name: 'programme',
  about: 'Who gets a review, and who was declared out of the programme (M7).',
  key: ['account'],
  order: 'by account',
  rows: ({ judgement: { plan } }) =>
    byAccountId([
      ...plan.entries.map(
        (entry): ProgrammeRow => ({ accountId: entry.accountId, isIn: true, because: entry.because, entry }),
      ),
      ...plan.declaredOut.map((one): ProgrammeRow => ({ ...one, isIn: false, entry: null })),
    ]),
  columns: [
    id('account', 'The account.', ({ accountId }) => accountId),
    claim('in', 'Whether it is in the programme.', ({ isIn }) => isIn),
    text('because', 'Why.', ({ because }) => because),
    id('segment', 'Its programme segment.', ({ entry }) => entry?.segment),
    id('owner', 'The named owner.', ({ entry }) => entry?.owner),
    id('sponsor', 'The executive sponsor.', ({ entry }) => entry?.sponsor),
    date('due_on', 'When the review is due.', ({ entry }) => entry?.dueOn),
    date('held_on', 'When it was held.', ({ entry }) => entry?.heldOn),
    id('state', 'held, late, due or unplanned.', ({ entry }) => entry?.state),
  ],
});

type FoundationRow = ProgrammeEntry['foundation'][number] & { readonly account: string };

export const programmeFoundation = table<FoundationRow>({
  name: 'programme-foundation',
  about: 'Ownership, alignment and accountability: what stands at each account of the programme (M7).',
  key: ['account', 'item'],
  order: 'by account, then as the method lists the items',
  rows: ({ judgement: { plan } }) =>
    byAccountId(plan.entries).flatMap(({ accountId, foundation }) =>
      foundation.map((one) => ({ ...one, account: accountId })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('item', 'What a review needs.', ({ item }) => item),
    claim('met', 'Whether it stands.', ({ met }) => met),
  ],
});

type AudienceRow = ProgrammeEntry['audience'][number] & { readonly account: string };

export const programmeAudience = table<AudienceRow>({
  name: 'programme-audience',
  about: 'Whom a review should meet, by role (M7).',
  key: ['account', 'role'],
  order: 'by account, then as the model lists the roles',
  rows: ({ judgement: { plan } }) =>
    byAccountId(plan.entries).flatMap(({ accountId, audience }) =>
      audience.map((one) => ({ ...one, account: accountId })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('role', 'The role.', ({ role }) => role),
    id('person', 'Who of their people holds it; empty where we know nobody.', ({ person }) => person),
  ],
});

export const programmeEffects = table<ProgrammeEffect>({
  name: 'programme-effects',
  about: 'What the programme must move, year by year (M7).',
  key: ['year'],
  order: 'by year',
  rows: ({ judgement: { plan } }) => plan.effects.toSorted((a, b) => a.year - b.year),
  columns: [
    number('year', null, 'The fiscal year.', ({ year }) => year),
    number('accounts', 'count', 'Accounts in the programme.', ({ accounts }) => accounts),
    number(
      'retained',
      'count',
      'Of those of the year before, still in the book.',
      ({ retained }) => retained,
    ),
    number('retained_of', 'count', 'How many that counts from.', ({ retainedOf }) => retainedOf),
    number('revenue', 'currency', 'Their revenue.', ({ revenue }) => revenue),
    number('revenue_known', 'count', 'At how many it is known.', ({ known }) => known.revenue),
    number('contacts', 'count', 'People of theirs whom we spoke with.', ({ contacts }) => contacts),
    number('contacts_known', 'count', 'At how many it is known.', ({ known }) => known.contacts),
    number(
      'executive_contacts',
      'count',
      'Of these, executives.',
      ({ executiveContacts }) => executiveContacts,
    ),
    number(
      'executive_contacts_known',
      'count',
      'At how many it is known.',
      ({ known }) => known.executiveContacts,
    ),
    number(
      'discovery_meetings',
      'count',
      'Business discovery meetings held.',
      ({ discoveryMeetings }) => discoveryMeetings,
    ),
    number(
      'discovery_meetings_known',
      'count',
      'At how many it is known.',
      ({ known }) => known.discoveryMeetings,
    ),
    number('standing_rose', 'count', 'Accounts whose standing rose.', ({ standingRose }) => standingRose),
    number('standing_fell', 'count', 'Accounts whose standing fell.', ({ standingFell }) => standingFell),
    number(
      'standing_known',
      'count',
      'Accounts whose standing is known in both years.',
      ({ standingKnown }) => standingKnown,
    ),
  ],
});
