/**
 * The facts that may reach a customer: everything under `accounts/<id>/customer/`.
 * This file never imports an internal noun, so that what is projected from it cannot name one.
 */
import { z } from 'zod';
import type { Block } from '../views/block.ts';
import { LocaleSchema } from './locale.ts';
import {
  AmountSchema,
  CountSchema,
  DateSchema,
  IdSchema,
  LineSchema,
  MonthSchema,
  NameSchema,
  ParagraphSchema,
  UnitSchema,
  YearSchema,
} from './primitives.ts';

/** The roles whose coverage M3 asks for, and `other`. */
export const RoleSchema = z.enum([
  'ceo',
  'cio',
  'cfo',
  'cmo',
  'line-of-business',
  'purchasing',
  'it-management',
  'other',
]);
export type Role = z.output<typeof RoleSchema>;

export const CustomerProfileSchema = z.strictObject({
  name: NameSchema.describe('The account’s name, as the customer writes it.'),
  locale: LocaleSchema.optional().describe('The locale of the packet; the book’s own where absent.'),
  industry: LineSchema.optional().describe(
    'What trade they are in; a vertical of strategy.yaml may name it.',
  ),
  country: LineSchema.optional().describe('Where they are at home.'),
  website: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Their own site.')
    .meta({ examples: ['https://acme.example'] }),
  customerSince: DateSchema.optional().describe('The day on which they first bought from us.'),
  business: ParagraphSchema.optional().describe('What they do and for whom, in their words.'),
  people: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other files name this person: jana-brandt. It never changes.'),
        name: NameSchema.describe('As it is printed.'),
        title: LineSchema.optional().describe('Their title, as on their card.'),
        role: RoleSchema.default('other').describe('What they answer for.'),
      }),
    )
    .default([])
    .describe('The customer’s people that we work with.'),
  goals: z
    .array(
      z.strictObject({
        goal: ParagraphSchema.describe('In the customer’s words.'),
        confirmedBy: IdSchema.optional().describe('Who of the customer’s people confirmed it.'),
        confirmedOn: DateSchema.optional().describe('The day on which they did.'),
      }),
    )
    .default([])
    .describe('What they want to reach, beyond one year.'),
  contract: z
    .strictObject({
      benchmark: z
        .strictObject({
          agreedOn: DateSchema.describe('The first day on which it holds.'),
          until: DateSchema.optional().describe('The last day on which it holds.'),
          sector: IdSchema.optional().describe('A sector of the model’s benchmark, as they see themselves.'),
          firm: IdSchema.optional().describe(
            'The account that stands for the firm: those that name the same one count once.',
          ),
        })
        .optional()
        .describe(
          'They agreed to be compared with others: their figures are counted, and they see the group.',
        ),
    })
    .optional()
    .describe('What the contract says that bears on the packet.'),
});
export type CustomerProfile = z.output<typeof CustomerProfileSchema>;
export type CustomerPerson = CustomerProfile['people'][number];

const SideSchema = z.enum(['vendor', 'customer']);

const SourceRef = IdSchema.optional().describe('An id of `sources` below: where the figure comes from.');

/** What the packet of a year is made of. The limits are length budgets: what is longer is no packet but an archive. */
export const CustomerYearSchema = z.strictObject({
  headline: LineSchema.optional().describe('What the year was, in one line, for the cover.'),
  review: z
    .strictObject({
      meetingOn: DateSchema.optional().describe('The day of the review.'),
      place: LineSchema.optional().describe('Where we meet.'),
      preparedBy: IdSchema.optional().describe('One of our team.'),
      approvedBy: IdSchema.optional().describe('One of our team, not the author.'),
      version: z
        .number()
        .int()
        .min(1)
        .default(1)
        .describe('The version of this packet: 2 where it replaces one that was given out.'),
      supersedes: LineSchema.optional()
        .describe('What it replaces.')
        .meta({ examples: ['Version 1 of 3 November'] }),
    })
    .optional()
    .describe('The control block of the packet.'),
  attendees: z
    .strictObject({
      customer: z.array(IdSchema).default([]).describe('The customer’s people at the table.'),
      vendor: z.array(IdSchema).default([]).describe('Our own people at the table.'),
    })
    .optional()
    .describe('Who sits at the table: their people, and ours.'),
  agenda: z
    .array(
      z.strictObject({
        topic: LineSchema.describe('What is talked about.'),
        minutes: z.number().int().min(1).max(480).describe('For how long.'),
        looks: z
          .enum(['back', 'forward'])
          .default('forward')
          .describe('At the year that was, or at the year to come.'),
      }),
    )
    .max(20)
    .default([])
    .describe('What is talked about, and for how long; at least half of it should look forward.'),
  summary: ParagraphSchema.max(700)
    .optional()
    .describe('The year in three to five sentences, for whoever reads one page only.'),
  exchange: z
    .strictObject({
      weAsk: ParagraphSchema.optional().describe('What we ask of the customer.'),
      wePromise: ParagraphSchema.optional().describe('What we promise them.'),
      youAsk: ParagraphSchema.optional().describe('What the customer asks of us.'),
      youPromise: ParagraphSchema.optional().describe('What they promise us.'),
    })
    .optional()
    .describe('One ask and one commitment from each side. "We" is the vendor, "you" the customer.'),
  figures: z
    .array(
      z.strictObject({
        label: LineSchema.describe('What the figure is called on the page.'),
        value: AmountSchema.describe('The figure of this year.'),
        unit: UnitSchema.optional()
          .describe('What it counts.')
          .meta({ examples: ['calls a day', '%'] }),
        lastYear: AmountSchema.optional().describe('The same figure a year ago.'),
        source: SourceRef,
      }),
    )
    .max(5)
    .default([])
    .describe('Three to five figures for the year on a page.'),
  outcomes: z
    .array(
      z.strictObject({
        commitment: IdSchema.describe('An id of last year’s commitments.'),
        outcome: z
          .enum(['kept', 'late', 'dropped', 'renegotiated', 'carried'])
          .describe('What became of it.'),
        on: DateSchema.optional().describe('The day on which it was settled.'),
        note: ParagraphSchema.optional().describe('What the customer should know about it.'),
      }),
    )
    .max(40)
    .default([])
    .describe('What became of the commitments made at last year’s review.'),
  commitments: z
    .array(
      z.strictObject({
        id: IdSchema.describe('A name of your choice. Next year’s file tells its outcome by it.'),
        side: SideSchema.describe('Whose promise it is: vendor for us, customer for them.'),
        what: ParagraphSchema.describe('What is promised.'),
        owner: IdSchema.describe('One of our team, or of the customer’s people, as the side says.'),
        due: DateSchema.describe('By when.'),
        carries: IdSchema.optional().describe(
          'An id of last year’s commitments that this one carries on, where its own id is another.',
        ),
      }),
    )
    .max(40)
    .default([])
    .describe('Commitments made at this year’s review, for next year.'),
  value: z
    .array(
      z.strictObject({
        id: IdSchema.describe('A name of your choice. It stays the same from year to year.'),
        claim: LineSchema.describe('What got better, in the customer’s words.'),
        unit: UnitSchema.describe('What the figures count.').meta({ examples: ['minutes a call', '%'] }),
        baseline: AmountSchema.describe('The figure before.'),
        actual: AmountSchema.describe('The figure now.'),
        target: AmountSchema.optional().describe('The figure to reach.'),
        better: z.enum(['lower', 'higher']).describe('Which way is better.'),
        method: LineSchema.describe('How it is measured.'),
        agreedBy: IdSchema.optional().describe('Who of the customer’s people agreed to the figure.'),
        agreedOn: DateSchema.optional().describe('The day on which they agreed.'),
        kind: z
          .enum(['return-on-investment', 'pain-removed', 'benefit'])
          .optional()
          .describe('What sort of value it is (M11).'),
        due: DateSchema.optional().describe('By when the target is to be reached.'),
        ours: IdSchema.optional().describe('Who of our team answers for it.'),
        yours: IdSchema.optional().describe('Who of the customer’s people answers for it.'),
        source: SourceRef,
      }),
    )
    .max(12)
    .default([])
    .describe('What got better, measured, with a baseline that both sides accept (M11).'),
  usage: z
    .array(
      z.strictObject({
        offering: IdSchema.describe('What of ours they use: an id of offerings.yaml.'),
        site: LineSchema.optional().describe('Where it is used, if an offering has several rows.'),
        unit: UnitSchema.describe('What is counted.').meta({ examples: ['seats', 'lines'] }),
        entitled: AmountSchema.min(0).optional().describe('How much they pay for.'),
        used: AmountSchema.min(0).describe('How much they use.'),
        lastYear: AmountSchema.min(0).optional().describe('How much they used a year ago.'),
        source: SourceRef,
      }),
    )
    .max(100)
    .default([])
    .describe('Use of what they pay for, against entitlement.'),
  service: z
    .array(
      z.strictObject({
        id: IdSchema.describe('A name of your choice. It stays the same from year to year.'),
        measure: LineSchema.describe('What is measured.').meta({
          examples: ['Availability of the voice service'],
        }),
        unit: UnitSchema.describe('What the figures count.').meta({ examples: ['%', 'minutes'] }),
        better: z.enum(['lower', 'higher']).describe('Which way is better.'),
        commitment: AmountSchema.optional().describe('What we committed to.'),
        from: MonthSchema.describe('The first month of `actual`.'),
        actual: z
          .array(AmountSchema.nullable())
          .min(1)
          .max(12)
          .describe('A value a month; null where unknown.'),
        source: SourceRef,
      }),
    )
    .max(12)
    .default([])
    .describe('Service performance, commitment against actual, month by month.'),
  incidents: z
    .array(
      z.strictObject({
        on: DateSchema.describe('The day on which it began.'),
        what: LineSchema.describe('What happened, as the customer saw it.'),
        priority: z
          .number()
          .int()
          .min(1)
          .max(5)
          .optional()
          .describe('How grave it was: 1 is the highest, 5 the lowest.'),
        minutes: CountSchema.optional().describe('How long it lasted.'),
        cause: ParagraphSchema.describe('Why it happened.'),
        cure: ParagraphSchema.describe('What was done so that it does not happen again.'),
      }),
    )
    .max(40)
    .default([])
    .describe('What went wrong, why, and what was done.'),
  issues: z
    .array(
      z.strictObject({
        id: IdSchema.describe('A name of your choice.'),
        what: ParagraphSchema.describe('What is open.'),
        since: DateSchema.describe('Since when.'),
        owner: IdSchema.describe('One of our team or of the customer’s people.'),
        next: ParagraphSchema.optional().describe('What happens next.'),
        due: DateSchema.optional().describe('By when it should be settled.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Issues that are open.'),
  roadmap: z
    .array(
      z.strictObject({
        what: LineSchema.describe('What comes.'),
        when: LineSchema.describe('When, in words.').meta({ examples: ['Spring 2027'] }),
        matters: ParagraphSchema.optional().describe('Why it matters to them.'),
      }),
    )
    .max(20)
    .default([])
    .describe('What comes next that matters to them.'),
  nextGoals: z
    .array(
      z.strictObject({
        goal: ParagraphSchema.describe('What the coming year is to bring, in words of both sides.'),
        measure: LineSchema.optional().describe('How both sides will know that it is reached.'),
        agreedBy: IdSchema.optional().describe('Who of the customer’s people agreed to it.'),
        agreedOn: DateSchema.optional().describe('The day on which they agreed.'),
      }),
    )
    .max(6)
    .default([])
    .describe('Goals for the coming year.'),
  plan: z
    .array(
      z.strictObject({
        id: IdSchema.describe('A name of your choice.'),
        action: ParagraphSchema.describe('What is to be done.'),
        ours: IdSchema.optional().describe('Our owner: one of our team.'),
        yours: IdSchema.optional().describe('The customer’s owner: one of their people.'),
        due: DateSchema.describe('By when.'),
        proof: LineSchema.optional().describe('How both sides will know that it is done.'),
      }),
    )
    .max(60)
    .default([])
    .describe('The mutual action plan.'),
  renewal: z
    .strictObject({
      termStarts: DateSchema.optional().describe('First day of the term.'),
      termEnds: DateSchema.describe('Last day of the term.'),
      noticeBy: DateSchema.optional().describe('Last day on which notice can be given.'),
      nextStep: ParagraphSchema.optional().describe('What happens next.'),
    })
    .optional()
    .describe('Term, notice and next step.'),
  feedback: z
    .array(
      z.strictObject({
        quote: ParagraphSchema.describe('What they said, word for word.'),
        by: IdSchema.optional().describe('Who of the customer’s people said it.'),
        on: DateSchema.optional().describe('The day on which they said it.'),
      }),
    )
    .max(12)
    .default([])
    .describe('What they said, word for word.'),
  signOff: z
    .strictObject({
      ours: IdSchema.optional().describe('One of our team; the approver where absent.'),
      yours: IdSchema.optional().describe('One of the customer’s people.'),
      signedOn: DateSchema.optional().describe('The day on which both sides signed.'),
    })
    .optional()
    .describe('Who signs the review for each side.'),
  sources: z
    .array(
      z.strictObject({
        id: IdSchema.describe('A name of your choice, for `source` in other parts.'),
        what: LineSchema.describe('What it is.').meta({ examples: ['Usage report of October'] }),
        extractedOn: DateSchema.optional().describe('The day on which the figures were taken from it.'),
        owner: IdSchema.optional().describe('One of our team.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Where the figures of this file come from.'),
  restated: z
    .array(
      z.strictObject({
        year: YearSchema.describe('The year that was issued with another figure.'),
        figure: z
          .string()
          .min(1)
          .max(1000)
          .describe('Its name, such as `value.missed-calls.actual` or `service.uptime.2026-03`.'),
        was: AmountSchema.describe('As it was issued, or last restated.'),
        unit: UnitSchema.optional().describe('The unit of `was`, where it was another.'),
        now: AmountSchema.optional().describe('As it is; what the file of that year says where absent.'),
        reason: ParagraphSchema.describe('Why, as the customer may read it.'),
      }),
    )
    .default([])
    .describe('Figures of earlier years, already issued, that turned out to be others.'),
});
export type CustomerYear = z.output<typeof CustomerYearSchema>;

/** What `accounts/<id>/customer/` says: all that a customer packet may be made of. */
export interface CustomerFacts {
  readonly accountId: string;
  readonly profile: CustomerProfile;
  /** By fiscal year, ascending. */
  readonly years: readonly { readonly year: number; readonly facts: CustomerYear }[];
  /** The narratives, `<year>.mdx`, by fiscal year, ascending. */
  readonly narratives: readonly { readonly year: number; readonly blocks: readonly Block[] }[];
}
