/**
 * The gate between a draft and a packet that may be sent. Both the projection, which marks a draft,
 * and the check, which says why it is one, ask here, so that they cannot disagree.
 */
import { consentOn } from './benchmark-consent.ts';
import type { BookSettings, RequirableSection } from './book-settings.ts';
import type { CustomerFacts, CustomerYear } from './customer-facts.ts';
import type { PacketPlan } from './packet-plan.ts';

/** Why a packet is a draft. Empty lists and a null where there is nothing to say. */
export interface DraftReasons {
  /** Required sections in which nothing stands, in the order of the book's list. */
  readonly emptySections: readonly RequirableSection[];
  /** Ids of actions of the plan without an owner on our side, and on the customer's. */
  readonly withoutOurOwner: readonly string[];
  readonly withoutTheirOwner: readonly string[];
  /** What is wrong with author and approver. */
  readonly approval: 'no-author' | 'no-approver' | 'self-approved' | null;
}

type IsFilled = (facts: CustomerFacts, current: CustomerYear | null, year: number) => boolean;

/** Whether a section of the packet has anything to show: the same answer as the projection's. */
const IS_FILLED = {
  year: (_, current) =>
    current !== null &&
    (current.summary !== undefined || current.figures.length > 0 || hasAny(current.exchange)),
  meeting: (_, current) =>
    current !== null &&
    (current.review?.place !== undefined ||
      current.agenda.length > 0 ||
      [current.attendees?.customer, current.attendees?.vendor].some((ids) => (ids?.length ?? 0) > 0)),
  goals: ({ profile }) => profile.business !== undefined || profile.goals.length > 0,
  narrative: ({ narratives }, _, year) =>
    narratives.some((narrative) => narrative.year === year && narrative.blocks.length > 0),
  value: (_, current) => (current?.value.length ?? 0) > 0,
  usage: (_, current) => (current?.usage.length ?? 0) > 0,
  service: (_, current) => (current?.service.length ?? 0) + (current?.incidents.length ?? 0) > 0,
  issues: (_, current) => (current?.issues.length ?? 0) > 0,
  people: ({ profile }) => profile.people.length > 0,
  // Whether there is one follows from other customers too, so it is asked with `isBenchmarkOwed`.
  benchmark: () => true,
  roadmap: (_, current) => (current?.roadmap.length ?? 0) > 0,
  plan: (_, current) =>
    current !== null && current.plan.length + current.commitments.length + current.nextGoals.length > 0,
  renewal: (_, current) => current?.renewal !== undefined,
  feedback: (_, current) => (current?.feedback.length ?? 0) > 0,
  'sign-off': (_, current) => current?.review !== undefined || current?.signOff !== undefined,
  sources: (_, current) => (current?.sources.length ?? 0) > 0,
} satisfies Record<RequirableSection, IsFilled>;

/** What fills a section of the packet, by the keys of the customer’s files; any one of them is enough. */
export const SECTION_KEYS = {
  year: 'summary, figures or exchange',
  meeting: 'agenda, attendees or the place of review',
  goals: 'business or goals in profile.yaml',
  narrative: 'the .mdx file of the year',
  value: 'value',
  usage: 'usage',
  service: 'service or incidents',
  issues: 'issues',
  people: 'people in profile.yaml',
  benchmark: 'what the peer benchmark may tell',
  roadmap: 'roadmap',
  plan: 'plan, commitments or nextGoals',
  renewal: 'renewal',
  feedback: 'feedback',
  'sign-off': 'review or signOff',
  sources: 'sources',
} as const satisfies Record<RequirableSection, string>;

/** The ways out of empty sections: `"meeting" by agenda, attendees or the place of review; "value" by value`. */
export const fillingOf = (sections: readonly RequirableSection[]): string =>
  sections
    .map((section) => {
      const keys: string = SECTION_KEYS[section];
      return keys === section ? `"${section}"` : `"${section}" by ${keys}`;
    })
    .join('; ');

const hasAny = (mapping: object | undefined): boolean =>
  mapping !== undefined && Object.values(mapping).some((value) => value !== undefined);

/** Whether the packet of a year has something to show in a section. */
export function isSectionFilled(facts: CustomerFacts, year: number, section: RequirableSection): boolean {
  return IS_FILLED[section](facts, yearFacts(facts, year), year);
}

/** Whether a customer that agreed to be compared is shown no comparison. */
export const isBenchmarkOwed = (
  facts: CustomerFacts,
  asOf: string,
  benchmark: PacketPlan['benchmark'],
): boolean => benchmark === undefined && consentOn(asOf, facts) === 'in-force';

/**
 * Why the packet of a year is a draft; null where it is none. It is one until the sections that the
 * book requires are filled, every action of the plan has an owner on both sides, and somebody other
 * than the author has approved. See the handbook, how content is laid out.
 */
export function draftReasons(
  facts: CustomerFacts,
  year: number,
  { required }: BookSettings['packet'],
  lacksBenchmark = false,
): DraftReasons | null {
  const current = yearFacts(facts, year);
  const actions = current?.plan ?? [];
  const reasons: DraftReasons = {
    emptySections: required.filter(
      (section) => !isSectionFilled(facts, year, section) || (section === 'benchmark' && lacksBenchmark),
    ),
    withoutOurOwner: actions.filter(({ ours }) => ours === undefined).map(({ id }) => id),
    withoutTheirOwner: actions.filter(({ yours }) => yours === undefined).map(({ id }) => id),
    approval: approvalOf(current?.review),
  };
  const { emptySections, withoutOurOwner, withoutTheirOwner, approval } = reasons;
  const isOpen = emptySections.length + withoutOurOwner.length + withoutTheirOwner.length > 0;
  return isOpen || approval !== null ? reasons : null;
}

const yearFacts = (facts: CustomerFacts, year: number): CustomerYear | null =>
  facts.years.find((entry) => entry.year === year)?.facts ?? null;

function approvalOf(review: CustomerYear['review']): DraftReasons['approval'] {
  if (review?.approvedBy === undefined) return 'no-approver';
  if (review.preparedBy === undefined) return 'no-author';
  return review.preparedBy === review.approvedBy ? 'self-approved' : null;
}
