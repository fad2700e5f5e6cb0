import type { BookSettings } from '../../src/model/book-settings.ts';
import { BookSettingsSchema } from '../../src/model/book-settings.ts';
import {
  type CustomerFacts,
  CustomerProfileSchema,
  CustomerYearSchema,
} from '../../src/model/customer-facts.ts';
import type { PacketSetting } from '../../src/project/customer/spoken-setting.ts';

const book: BookSettings = BookSettingsSchema.parse({
  vendor: { name: 'Halyard', strapline: 'Cloud communications', contact: 'reviews@halyard.example' },
  asOf: '2026-10-31',
  reviewYear: 2026,
  fiscalYears: [
    { year: 2025, starts: '2024-10-01', ends: '2025-09-30' },
    { year: 2026, starts: '2025-10-01', ends: '2026-09-30' },
  ],
  currency: 'EUR',
});

/** A vendor with two people and two offerings. */
export const packetSetting: PacketSetting = {
  book,
  team: [
    { id: 'priya', name: 'Priya Raman', title: 'Account Manager', email: 'priya@halyard.example' },
    { id: 'helene', name: 'Hélène Marchetti', title: 'Director of Customer Success' },
  ],
  offerings: [
    { id: 'voice', name: 'Cloud Voice', stage: 'maturity' },
    { id: 'messaging', name: 'Messaging', stage: 'growth' },
  ],
};

/** An account with something in every section of its packet. */
export const richCustomer: CustomerFacts = {
  accountId: 'o-hara',
  profile: CustomerProfileSchema.parse({
    name: 'O’Hara & Söhne',
    business: 'Parcels to every door in Munster by noon.',
    people: [
      { id: 'aoife', name: 'Aoife O’Hara', title: 'Managing Director', role: 'ceo' },
      { id: 'sean', name: 'Seán Byrne', title: 'Head of IT', role: 'cio' },
    ],
    goals: [
      { goal: 'Answer every caller in twenty seconds.', confirmedBy: 'aoife', confirmedOn: '2025-11-04' },
    ],
  }),
  years: [
    {
      year: 2025,
      facts: CustomerYearSchema.parse({
        commitments: [
          { id: 'desk', side: 'vendor', what: 'Staff the porting desk.', owner: 'priya', due: '2026-01-31' },
          { id: 'reports', side: 'vendor', what: 'Send monthly reports.', owner: 'priya', due: '2026-02-28' },
          {
            id: 'list',
            side: 'customer',
            what: 'Send the list of numbers.',
            owner: 'sean',
            due: '2025-12-15',
          },
        ],
      }),
    },
    {
      year: 2026,
      facts: CustomerYearSchema.parse({
        headline: 'The year the queue went away',
        review: {
          meetingOn: '2026-11-20',
          place: 'Cork',
          preparedBy: 'priya',
          approvedBy: 'helene',
          version: 2,
        },
        attendees: { customer: ['aoife', 'sean'], vendor: ['priya'] },
        agenda: [
          { topic: 'What we promised', minutes: 20, looks: 'back' },
          { topic: 'The year ahead', minutes: 40, looks: 'forward' },
        ],
        summary: 'The queue went away in spring. Cork moved in one night. Limerick is next.',
        exchange: {
          weAsk: 'A date for Limerick.',
          wePromise: 'A second line by March.',
          youAsk: 'One invoice.',
        },
        figures: [
          { label: 'Calls answered', value: 184210, unit: 'calls', lastYear: 171004, source: 'calls' },
        ],
        outcomes: [
          { commitment: 'desk', outcome: 'kept', on: '2026-01-20' },
          { commitment: 'list', outcome: 'late', on: '2026-01-10', note: 'The merger took longer.' },
        ],
        commitments: [
          { id: 'line', side: 'vendor', what: 'A second line to Cork.', owner: 'priya', due: '2027-03-31' },
        ],
        value: [
          {
            id: 'wait',
            claim: 'Time to answer',
            unit: 's',
            baseline: 62,
            actual: 18.5,
            target: 20,
            better: 'lower',
            method: 'Mean over all calls',
            agreedBy: 'aoife',
            agreedOn: '2026-09-12',
            source: 'calls',
          },
        ],
        usage: [
          { offering: 'voice', unit: 'seats', entitled: 400, used: 361, lastYear: 340, source: 'calls' },
          { offering: 'messaging', unit: 'messages', used: 12000 },
        ],
        service: [
          {
            id: 'p1',
            measure: 'Priority 1 response',
            unit: 'min',
            better: 'lower',
            commitment: 15,
            from: '2025-10',
            actual: [12, 14, 15, 11, 22, 9, 13, 14, 12, null, 10, 12],
            source: 'calls',
          },
        ],
        incidents: [
          {
            on: '2026-02-03',
            what: 'Calls dropped',
            minutes: 41,
            cause: 'A failed card.',
            cure: 'Replaced.',
          },
        ],
        issues: [
          { id: 'i1', what: 'Echo in Tralee.', since: '2026-06-02', owner: 'priya', next: 'New handsets.' },
        ],
        roadmap: [{ what: 'Voice Assist', when: 'Early 2027', matters: 'Notes without typing.' }],
        nextGoals: [
          {
            goal: 'Limerick answers as fast as Cork.',
            measure: 'Twenty seconds in both',
            agreedBy: 'aoife',
            agreedOn: '2026-09-12',
          },
        ],
        plan: [
          {
            id: 'a1',
            action: 'Move Limerick.',
            ours: 'priya',
            yours: 'sean',
            due: '2027-02-28',
            proof: 'Numbers ported',
          },
          { id: 'a2', action: 'Train the desk.', ours: 'priya', due: '2027-04-30' },
        ],
        renewal: { termEnds: '2027-06-30', noticeBy: '2027-03-31' },
        feedback: [{ quote: 'The desk answers before we ask.', by: 'sean', on: '2026-05-05' }],
        sources: [{ id: 'calls', what: 'Call records', extractedOn: '2026-10-03', owner: 'priya' }],
      }),
    },
  ],
  narratives: [
    {
      year: 2026,
      blocks: [
        { kind: 'heading', level: 3, text: 'Cork moved in one night' },
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Four hundred numbers, no call lost.' }] },
      ],
    },
  ],
};

/** An account of which only the name is known. */
export const thinCustomer: CustomerFacts = {
  accountId: 'thin',
  profile: CustomerProfileSchema.parse({ name: 'Thin Air' }),
  years: [],
  narratives: [],
};
