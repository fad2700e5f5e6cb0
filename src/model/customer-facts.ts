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
  industry: LineSchema.optional(),
  country: LineSchema.optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  customerSince: DateSchema.optional(),
  business: ParagraphSchema.optional().describe('What they do and for whom, in their words.'),
  people: z
    .array(
      z.strictObject({
        id: IdSchema,
        name: NameSchema,
        title: LineSchema.optional(),
        role: RoleSchema.default('other'),
      }),
    )
    .default([])
    .describe('The customer’s people that we work with.'),
  goals: z
    .array(
      z.strictObject({
        goal: ParagraphSchema.describe('In the customer’s words.'),
        confirmedBy: IdSchema.optional().describe('Who of the customer’s people confirmed it.'),
        confirmedOn: DateSchema.optional(),
      }),
    )
    .default([]),
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
      meetingOn: DateSchema.optional(),
      place: LineSchema.optional(),
      preparedBy: IdSchema.optional().describe('One of our team.'),
      approvedBy: IdSchema.optional().describe('One of our team, not the author.'),
      version: z.number().int().min(1).default(1),
      supersedes: LineSchema.optional(),
    })
    .optional()
    .describe('The control block of the packet.'),
  attendees: z
    .strictObject({ customer: z.array(IdSchema).default([]), vendor: z.array(IdSchema).default([]) })
    .optional(),
  agenda: z
    .array(
      z.strictObject({
        topic: LineSchema,
        minutes: z.number().int().min(1).max(480),
        looks: z.enum(['back', 'forward']).default('forward'),
      }),
    )
    .max(20)
    .default([]),
  summary: ParagraphSchema.max(700)
    .optional()
    .describe('The year in three to five sentences, for whoever reads one page only.'),
  exchange: z
    .strictObject({
      weAsk: ParagraphSchema.optional(),
      wePromise: ParagraphSchema.optional(),
      youAsk: ParagraphSchema.optional(),
      youPromise: ParagraphSchema.optional(),
    })
    .optional()
    .describe('One ask and one commitment from each side. "We" is the vendor, "you" the customer.'),
  figures: z
    .array(
      z.strictObject({
        label: LineSchema,
        value: AmountSchema,
        unit: UnitSchema.optional(),
        lastYear: AmountSchema.optional(),
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
        outcome: z.enum(['kept', 'late', 'dropped', 'renegotiated', 'carried']),
        on: DateSchema.optional(),
        note: ParagraphSchema.optional(),
      }),
    )
    .max(40)
    .default([])
    .describe('What became of the commitments made at last year’s review.'),
  commitments: z
    .array(
      z.strictObject({
        id: IdSchema,
        side: SideSchema.describe('Whose promise it is.'),
        what: ParagraphSchema,
        owner: IdSchema.describe('One of our team, or of the customer’s people, as the side says.'),
        due: DateSchema,
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
        id: IdSchema,
        claim: LineSchema.describe('What got better, in the customer’s words.'),
        unit: UnitSchema,
        baseline: AmountSchema,
        actual: AmountSchema,
        target: AmountSchema.optional(),
        better: z.enum(['lower', 'higher']),
        method: LineSchema.describe('How it is measured.'),
        agreedBy: IdSchema.optional().describe('Who of the customer’s people agreed to the figure.'),
        agreedOn: DateSchema.optional(),
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
    .default([]),
  usage: z
    .array(
      z.strictObject({
        offering: IdSchema,
        site: LineSchema.optional().describe('Where it is used, if an offering has several rows.'),
        unit: UnitSchema,
        entitled: AmountSchema.min(0).optional(),
        used: AmountSchema.min(0),
        lastYear: AmountSchema.min(0).optional(),
        source: SourceRef,
      }),
    )
    .max(100)
    .default([])
    .describe('Use of what they pay for, against entitlement.'),
  service: z
    .array(
      z.strictObject({
        id: IdSchema,
        measure: LineSchema,
        unit: UnitSchema,
        better: z.enum(['lower', 'higher']),
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
        on: DateSchema,
        what: LineSchema,
        priority: z.number().int().min(1).max(5).optional().describe('1 is the highest.'),
        minutes: CountSchema.optional(),
        cause: ParagraphSchema,
        cure: ParagraphSchema,
      }),
    )
    .max(40)
    .default([]),
  issues: z
    .array(
      z.strictObject({
        id: IdSchema,
        what: ParagraphSchema,
        since: DateSchema,
        owner: IdSchema.describe('One of our team or of the customer’s people.'),
        next: ParagraphSchema.optional(),
        due: DateSchema.optional(),
      }),
    )
    .max(40)
    .default([])
    .describe('Issues that are open.'),
  roadmap: z
    .array(z.strictObject({ what: LineSchema, when: LineSchema, matters: ParagraphSchema.optional() }))
    .max(20)
    .default([])
    .describe('What comes next that matters to them.'),
  nextGoals: z
    .array(
      z.strictObject({
        goal: ParagraphSchema.describe('What the coming year is to bring, in words of both sides.'),
        measure: LineSchema.optional().describe('How both sides will know that it is reached.'),
        agreedBy: IdSchema.optional().describe('Who of the customer’s people agreed to it.'),
        agreedOn: DateSchema.optional(),
      }),
    )
    .max(6)
    .default([])
    .describe('Goals for the coming year.'),
  plan: z
    .array(
      z.strictObject({
        id: IdSchema,
        action: ParagraphSchema,
        ours: IdSchema.optional().describe('Our owner: one of our team.'),
        yours: IdSchema.optional().describe('The customer’s owner: one of their people.'),
        due: DateSchema,
        proof: LineSchema.optional().describe('How both sides will know that it is done.'),
      }),
    )
    .max(60)
    .default([])
    .describe('The mutual action plan.'),
  renewal: z
    .strictObject({
      termStarts: DateSchema.optional(),
      termEnds: DateSchema,
      noticeBy: DateSchema.optional(),
      nextStep: ParagraphSchema.optional(),
    })
    .optional(),
  feedback: z
    .array(z.strictObject({ quote: ParagraphSchema, by: IdSchema.optional(), on: DateSchema.optional() }))
    .max(12)
    .default([]),
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
        id: IdSchema,
        what: LineSchema,
        extractedOn: DateSchema.optional(),
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
