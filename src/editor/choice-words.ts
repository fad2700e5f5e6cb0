/**
 * What each choice of content means, for whoever has to choose: the editor shows it beside the choice.
 * A list is found by its choices, so that one list has one wording wherever it is asked for.
 */
import type { RequirableSection } from '../model/book-settings.ts';
import type { CustomerYear, Role } from '../model/customer-facts.ts';
import type { FreshnessClass } from '../model/freshness-class.ts';
import type { Answer, InternalProfile, InternalYear, OUTLOOKS, STANDINGS } from '../model/internal-facts.ts';
import { LABEL_WORDS } from '../model/label-words.ts';
import { SCHEMES, type Scheme } from '../model/labels.ts';
import type { LANGUAGES, Locale } from '../model/locale.ts';
import type { MATURITIES, MOTIVATIONS } from '../model/method-settings.ts';
import type { LifeCycleStage } from '../model/offerings.ts';
import type { PlayStates } from '../model/play-state.ts';
import type {
  BUYING_STAGES,
  COMPETITIVE_STRATEGIES,
  PLAYERS,
  PRINCIPLES,
  ProspectProfile,
  TACTICS,
} from '../model/prospect.ts';
import type { MEDIA, QualificationFacts } from '../model/qualification-facts.ts';
import type { GROWTH_MEASURES, Indicator, PROGRAMME_MEASURES, ReviewModel } from '../model/review-model.ts';
import type { RELATIONSHIP_CATEGORIES } from '../model/strategy.ts';
import type { TaskKind } from '../model/task.ts';

type Words = Readonly<Record<string, string>>;
type OneOf<List extends readonly string[]> = List[number];
type Item<List> = List extends readonly (infer One)[] ? One : never;
type Some<Value> = NonNullable<Value>;

const LOCALES = {
  'en-GB': 'English, as written in Britain.',
  'en-US': 'English, as written in the United States.',
  'de-DE': 'German, as written in Germany.',
  'de-CH': 'German, as written in Switzerland.',
  'fr-FR': 'French, as written in France.',
  'ar-AE': 'Arabic, as written in the Emirates; packets are set from right to left.',
} as const satisfies Record<Locale, string>;

const TONGUES = {
  en: 'For all packets in English.',
  de: 'For all packets in German.',
  fr: 'For all packets in French.',
  ar: 'For all packets in Arabic.',
} as const satisfies Record<OneOf<typeof LANGUAGES>, string>;

const labelsOf = (scheme: Scheme): Words =>
  Object.fromEntries(
    Object.entries(LABEL_WORDS[scheme]).map(([label, { name, move, why }]) => [
      label,
      `${name}. ${move}${why === '' ? '' : `: ${why}`}.`,
    ]),
  );

const GROWTH_TIERS = labelsOf('growth-tier');

const STANDINGS_WORDS = {
  vendor: 'They order, we deliver: the weakest standing.',
  'preferred-supplier': 'They ask us first.',
  partner: 'They plan with us.',
  'trusted-advisor': 'They ask for our advice before they decide: the strongest standing.',
} as const satisfies Record<OneOf<typeof STANDINGS>, string>;

const OUTLOOK_WORDS = {
  backward: 'We talk about orders and what went wrong.',
  forward: 'We talk about plans.',
} as const satisfies Record<OneOf<typeof OUTLOOKS>, string>;

const ROLES = {
  ceo: 'Chief executive, or whoever leads the whole firm.',
  cio: 'Head of information and technology.',
  cfo: 'Head of finance.',
  cmo: 'Head of marketing.',
  'line-of-business': 'Leads a part of the business that uses what we sell.',
  purchasing: 'Buys professionally.',
  'it-management': 'Runs the technology from day to day.',
  other: 'None of these.',
} as const satisfies Record<Role, string>;

const WORDINGS: readonly Words[] = [
  LOCALES,
  { ...TONGUES, ...LOCALES },
  ROLES,
  STANDINGS_WORDS,
  OUTLOOK_WORDS,
  { ...STANDINGS_WORDS, ...OUTLOOK_WORDS },
  {
    slate: 'Calm blue-grey.',
    vermilion: 'Warm, with a red accent.',
  },
  { A4: '210 × 297 mm.', Letter: '8.5 × 11 inches.' },
  {
    year: 'The year on a page: headline, summary and figures.',
    meeting: 'Who meets, and the agenda.',
    goals: 'Their goals.',
    narrative: 'The prose of the year.',
    value: 'Claims of value, with their measures.',
    usage: 'Use against what they are entitled to.',
    service: 'Service, month by month.',
    issues: 'What is still open.',
    people: 'Who works with whom.',
    benchmark: 'How they compare with others.',
    roadmap: 'What comes next.',
    plan: 'The mutual action plan.',
    renewal: 'Term, notice and next step.',
    feedback: 'What they said.',
    'sign-off': 'Who signs for each side.',
    sources: 'Where the figures come from.',
  } satisfies Record<RequirableSection, string>,
  {
    back: 'Looks at the year that was.',
    forward: 'Looks at the year to come. At least half of the minutes should.',
  } satisfies Record<Item<CustomerYear['agenda']>['looks'], string>,
  {
    kept: 'Done by the day it was due.',
    late: 'Done, but after that day.',
    dropped: 'Given up: it is owed no longer.',
    renegotiated: 'Agreed anew: it must stand among the commitments of this year.',
    carried: 'Still owed: it must stand among the commitments of this year.',
  } satisfies Record<Item<CustomerYear['outcomes']>['outcome'], string>,
  { vendor: 'We promised it.', customer: 'They promised it.' } satisfies Record<
    Item<CustomerYear['commitments']>['side'],
    string
  >,
  {
    lower: 'The smaller the figure, the better.',
    higher: 'The larger the figure, the better.',
  } satisfies Record<Item<CustomerYear['value']>['better'], string>,
  {
    'return-on-investment': 'It brings in more than it costs.',
    'pain-removed': 'Something that hurt is gone.',
    benefit: 'Something is better than before.',
  } satisfies Record<Some<Item<CustomerYear['value']>['kind']>, string>,
  {
    'product-management': 'Those who decide what our products become.',
    engineering: 'Those who build them.',
    marketing: 'Those who bring them to the market.',
  } satisfies Record<Item<Some<Some<InternalYear['relationship']>['engaged']>>, string>,
  {
    confirmed: 'The customer said so, or a document of theirs does.',
    assumed: 'It is our own guess.',
  } satisfies Record<Answer['basis'], string>,
  {
    low: 'Others decide without them.',
    medium: 'They are asked.',
    high: 'Nothing is decided against them.',
  } satisfies Record<Item<InternalProfile['ratings']>['influence'], string>,
  {
    opponent: 'Works against us.',
    sceptic: 'Doubts, and says so.',
    neutral: 'Neither for us nor against us.',
    supporter: 'For us, when asked.',
    champion: 'Speaks for us when we are not there.',
  } satisfies Record<Item<InternalProfile['ratings']>['support'], string>,
  {
    'revenue-tier': 'M1: high, medium or low.',
    'profit-quadrant': 'M2: optimize, nurture-and-retain, exit-or-move-right or grow.',
    'growth-tier': 'M4: 1a, 1b, 2 or 3.',
    'programme-segment': 'M6: strategic, core or transactional.',
  } satisfies Record<Scheme, string>,
  ...Object.keys(SCHEMES).map((scheme) => labelsOf(scheme as Scheme)),
  Object.fromEntries(Object.entries(GROWTH_TIERS).filter(([label]) => label !== 'insufficient-data')),
  { '1b': GROWTH_TIERS['1b'] ?? '', 'insufficient-data': GROWTH_TIERS['insufficient-data'] ?? '' },
  {
    'personal-assistance': 'People of ours help, whenever the customer asks.',
    'dedicated-personal-assistance': 'One named person of ours looks after this customer.',
    'self-service': 'They help themselves, with what we give them for it.',
    'automated-service': 'What we give them knows them and acts by itself.',
    communities: 'They help one another, and we bring them together.',
    'co-creation': 'They make part of the value together with us.',
  } satisfies Record<OneOf<typeof RELATIONSHIP_CATEGORIES>, string>,
  {
    email: 'By e-mail.',
    phone: 'By telephone.',
    video: 'By video call.',
    'in-person': 'In person.',
    messaging: 'By short messages.',
    post: 'By letter.',
  } satisfies Record<OneOf<typeof MEDIA>, string>,
  { yes: 'Yes.', partly: 'Now and then, or some of them.', no: 'No.' },
  {
    'up-sell': 'More, or a better kind, of what they have.',
    'cross-sell': 'Something of ours that they do not have yet.',
  } satisfies Record<Item<QualificationFacts['openings']>['kind'], string>,
  {
    none: 'They do not speak for us.',
    willing: 'They would, if we asked.',
    active: 'They do.',
  } satisfies Record<Some<QualificationFacts['prestige']>['reference'], string>,
  {
    'find-contact-before-order': 'Find whom to talk to before the order.',
    'find-executive': 'Find an executive of theirs.',
    'meet-roles': 'Meet the roles we do not know.',
    'research-customer': 'Research the customer.',
    'refresh-knowledge': 'Ask again what has grown old.',
    'ask-and-listen': 'Ask, and listen: do they name us first?',
    'start-technology-review': 'Start a review of their technology.',
    'start-lead-play': 'Start the first play of their tier.',
    'settle-yellow-light': 'Settle a doubt before going on.',
    'take-next-step': 'Agree the next step, with a date.',
    'reach-power': 'Reach whoever decides.',
  } satisfies Record<TaskKind, string>,
  {
    open: 'Not begun.',
    begun: 'Under way.',
    done: 'Finished.',
    'not-needed': 'Not needed here.',
  } satisfies Record<PlayStates[string][string]['state'], string>,
  {
    planning: 'They think about whether and why.',
    'determining-needs': 'They write down what they need.',
    'evaluating-alternatives': 'They compare us with others.',
    'evaluating-risk': 'They ask what could go wrong.',
  } satisfies Record<OneOf<typeof BUYING_STAGES>, string>,
  {
    executive: 'Holds power and budget.',
    'middle-management': 'Runs the purchase.',
    operational: 'Uses what is bought.',
    purchasing: 'Buys professionally.',
  } satisfies Record<OneOf<typeof PLAYERS>, string>,
  {
    'diagnose-before-prescribing': 'We know what is wrong before we say what helps.',
    'stop-for-yellow-lights': 'A doubt is settled before we go on.',
    'no-pain-no-change': 'It hurts enough that they will move.',
    'access-to-power': 'We have met whoever decides.',
    'agreed-vision': 'They see the solution as we do.',
    'deliver-value': 'What they will gain is known and counted.',
    'control-the-sale': 'We came early and have a plan for their evaluation and for the negotiation.',
  } satisfies Record<OneOf<typeof PRINCIPLES>, string>,
  {
    green: 'Settled.',
    yellow: 'In doubt: settle it before going on.',
    red: 'Against us.',
  },
  {
    first: 'We are there before the requirements are written.',
    'end-around': 'Change the requirements, so that they suit what sets us apart.',
    'head-to-head': 'Compete openly. It takes much larger resources than theirs.',
    'divide-and-conquer': 'Win a part, as an entry.',
    stall: 'Hold the decision up: we are in the account, and the product is not ready.',
  } satisfies Record<OneOf<typeof COMPETITIVE_STRATEGIES>, string>,
  {
    'several-sponsors': 'Several of them, each with demands.',
    'feigned-loss': 'The deal is said to have gone elsewhere.',
    'repeated-take-aways': 'One concession after the other.',
    'price-in-reverse': 'They name the figure, and we are to work back to it.',
    deadlines: 'Time is made short.',
  } satisfies Record<OneOf<typeof TACTICS>, string>,
  {
    'new-segment': 'Our first customer in a new segment.',
    reference: 'Others would follow their word.',
    beachhead: 'A place from which to win more.',
    material: 'It matters for the targets by its size.',
  } satisfies Record<Item<ProspectProfile['breakthrough']>, string>,
  {
    introduction: 'New: few buy it yet.',
    growth: 'More and more buy it.',
    maturity: 'Most who would buy it have it.',
    decline: 'Fewer and fewer buy it.',
  } satisfies Record<LifeCycleStage, string>,
  {
    early: 'A young market: win customers.',
    later: 'A grown market: keep them and sell them more.',
  } satisfies Record<OneOf<typeof MATURITIES>, string>,
  {
    acquisition: 'To win customers.',
    retention: 'To keep them.',
    'up-sell': 'To sell more, or a better kind, of what they have.',
    'cross-sell': 'To sell something of ours that they do not have yet.',
  } satisfies Record<OneOf<typeof MOTIVATIONS>, string>,
  {
    knowledge: 'What we know of their business.',
    relationship: 'How we stand with them.',
    financial: 'Figures of money.',
  } satisfies Record<FreshnessClass, string>,
  {
    answer: 'The team answers it, account by account.',
    revenue: 'Taken from the revenue of the year.',
    'margin-percent': 'Taken from the margin of the year.',
  } satisfies Record<Indicator['input'], string>,
  {
    redistribute: 'Its weight goes to the indicators that are answered.',
    zero: 'It counts as no points.',
    neutral: 'It counts as neither good nor bad.',
  } satisfies Record<Extract<Indicator['missing'], string>, string>,
  {
    account: 'Tracked for each account.',
    programme: 'Tracked once, for the whole programme, in strategy.yaml.',
  },
  {
    revenue: 'Revenue of the year.',
    'margin-percent': 'Margin of the year, in per cent.',
    'tenure-years': 'For how many full years they have been a customer.',
    standing: 'How we stand with them.',
    outlook: 'Whether we talk about orders or about plans.',
    'engaged-functions': 'How many of our functions work with them.',
  } satisfies Record<OneOf<typeof PROGRAMME_MEASURES>, string>,
  {
    need: 'The score of need.',
    value: 'The score of value.',
    behaviour: 'The score of behaviour.',
  } satisfies Record<OneOf<typeof GROWTH_MEASURES>, string>,
  {
    separate: 'Each on its own figures.',
    'into-parent': 'A parent on the sum of its own figures and those of all accounts below it.',
  } satisfies Record<ReviewModel['groups']['judge'], string>,
  { percent: 'In per cent of revenue.', amount: 'In money.' } satisfies Record<
    ReviewModel['profitQuadrant']['margin']['measure'],
    string
  >,
];

const keyOf = (choices: readonly unknown[]): string => JSON.stringify(choices.map(String).toSorted());

const BY_CHOICES: ReadonlyMap<string, Words> = new Map(
  WORDINGS.map((words) => [keyOf(Object.keys(words)), words]),
);

/** What each choice of a list means, in the order of the list; null where nobody has said. */
export function wordsOfChoices(choices: readonly unknown[]): readonly string[] | null {
  const words = BY_CHOICES.get(keyOf(choices));
  return words === undefined ? null : choices.map((choice) => words[String(choice)] ?? '');
}
