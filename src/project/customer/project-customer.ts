/**
 * The door to the customer. What a packet shows is built here, field by field, from the facts that
 * lie under `customer/` and from a plan that carries no text; no internal noun can be named here.
 */
import type { CustomerFacts } from '../../model/customer-facts.ts';
import type { Locale } from '../../model/locale.ts';
import { draftReasons, isBenchmarkOwed } from '../../model/packet-gate.ts';
import type { PacketPlan } from '../../model/packet-plan.ts';
import {
  type CustomerPacket,
  SECTION_KINDS,
  type Section,
  type SectionKind,
} from '../../views/customer-packet.ts';
import { formatFor } from './format.ts';
import { type PacketContext, type SectionProjection, section, teamName } from './packet-context.ts';
import { projectBenchmark } from './sections/benchmark.ts';
import { projectFeedback } from './sections/feedback.ts';
import { projectGoals } from './sections/goals.ts';
import { projectIssues } from './sections/issues.ts';
import { projectMeeting } from './sections/meeting.ts';
import { projectNarrative } from './sections/narrative.ts';
import { projectPeople } from './sections/people.ts';
import { projectPlan } from './sections/plan.ts';
import { projectPromises } from './sections/promises.ts';
import { projectRenewal } from './sections/renewal.ts';
import { projectRestated } from './sections/restated.ts';
import { projectRoadmap } from './sections/roadmap.ts';
import { projectService } from './sections/service.ts';
import { projectSignOff } from './sections/sign-off.ts';
import { projectSources } from './sections/sources.ts';
import { projectUsage } from './sections/usage.ts';
import { projectValue } from './sections/value.ts';
import { projectYear } from './sections/year.ts';
import { setTextsApart } from './set-apart.ts';
import { type PacketSetting, speakSetting } from './spoken-setting.ts';
import { arabic } from './words/ar.ts';
import { german, swissGerman } from './words/de.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import type { Words } from './words/words.ts';

const WORDS: Readonly<Record<Locale, Words>> = {
  'en-GB': english,
  'en-US': english,
  'de-DE': german,
  'de-CH': swissGerman,
  'fr-FR': french,
  'ar-AE': arabic,
};

const PROJECTIONS: Readonly<Record<SectionKind, SectionProjection>> = {
  year: projectYear,
  meeting: projectMeeting,
  promises: projectPromises,
  goals: projectGoals,
  narrative: projectNarrative,
  value: projectValue,
  usage: projectUsage,
  service: projectService,
  issues: projectIssues,
  people: projectPeople,
  benchmark: projectBenchmark,
  roadmap: projectRoadmap,
  plan: projectPlan,
  renewal: projectRenewal,
  feedback: projectFeedback,
  'sign-off': projectSignOff,
  restated: projectRestated,
  sources: projectSources,
};

/** The packet of one account for the plan's year. Sections without content are left out. */
export function projectCustomer(
  facts: CustomerFacts,
  plan: PacketPlan,
  setting: PacketSetting,
): CustomerPacket {
  const locale = facts.profile.locale ?? setting.book.locale;
  const words = WORDS[locale];
  const apart = setTextsApart(facts, words.direction);
  const yearFacts = (year: number) => apart.years.find((entry) => entry.year === year)?.facts ?? null;
  const context: PacketContext = {
    setting: setTextsApart(speakSetting(setting, locale), words.direction),
    facts: apart,
    year: plan.year,
    current: yearFacts(plan.year),
    previous: yearFacts(plan.year - 1),
    benchmark: plan.benchmark ?? null,
    words,
    format: formatFor(locale),
  };
  const { book } = setting;
  const lacksBenchmark = isBenchmarkOwed(facts, book.asOf, plan.benchmark);
  const draft = draftReasons(facts, plan.year, book.packet, lacksBenchmark) !== null;
  return {
    format: 1,
    account: { id: facts.accountId, name: context.facts.profile.name },
    vendor: vendorOf(context),
    locale,
    direction: words.direction,
    theme: book.theme,
    paper: book.paper,
    asOf: book.asOf,
    draft,
    cover: projectCover(context, draft),
    sections: projectSections(context),
    words: words.packet,
  };
}

function vendorOf({ setting }: PacketContext): CustomerPacket['vendor'] {
  const { name, strapline } = setting.book.vendor;
  return { name, ...(strapline === undefined ? {} : { strapline }) };
}

function projectSections(context: PacketContext): Section[] {
  const sections = SECTION_KINDS.flatMap((kind) => PROJECTIONS[kind](context) ?? []);
  if (sections.length > 0) return sections;
  const { words, setting } = context;
  return [
    section('year', words.year.label, words.year.headline(setting.book.vendor.name), [
      { kind: 'paragraph', inlines: [{ kind: 'text', text: words.year.empty }] },
    ]),
  ];
}

/** A year that is not over is told as far as it goes. */
const until = (ends: string, asOf: string): string => (asOf < ends ? asOf : ends);

function projectCover(context: PacketContext, draft: boolean): CustomerPacket['cover'] {
  const { words, format, setting, year, current, facts } = context;
  const { book } = setting;
  const period = book.fiscalYears.find((fiscal) => fiscal.year === year);
  const periodText =
    period === undefined
      ? String(year)
      : words.cover.period(format.date(period.starts), format.date(until(period.ends, book.asOf)));
  const review = current?.review;
  const control = [
    { term: words.cover.document, detail: `${facts.accountId}-${year}` },
    { term: words.cover.asOf, detail: format.date(book.asOf) },
    { term: words.cover.version, detail: String(review?.version ?? 1) },
    { term: words.cover.status, detail: draft ? words.cover.draft : words.cover.approved },
    { term: words.cover.preparedBy, detail: teamName(context, review?.preparedBy) },
    { term: words.cover.approvedBy, detail: teamName(context, review?.approvedBy) },
    { term: words.cover.supersedes, detail: review?.supersedes },
    { term: words.cover.contact, detail: book.vendor.contact },
  ];
  return {
    title: words.cover.title(year),
    period: periodText,
    headline: current?.headline ?? words.cover.headline(book.vendor.name, year),
    control: control.flatMap(({ term, detail }) =>
      detail === undefined || detail === null ? [] : [{ term, detail }],
    ),
  };
}
