/** The words for what the methods that ask questions call by id: M3, M5, M8, M9, M10, M11. */
import type { MATURITIES, MOTIVATIONS } from '../../model/method-settings.ts';
import type { COMPETITIVE_STRATEGIES, Player, Principle, TACTICS } from '../../model/prospect.ts';
import type {
  Answerable,
  KnowYourCustomer,
  QualificationPoint,
  ValueClaim,
} from '../../model/qualification.ts';
import type { MEDIA } from '../../model/qualification-facts.ts';
import type { RELATIONSHIP_CATEGORIES } from '../../model/strategy.ts';
import type { State } from '../../views/site/figure.ts';

/** A verdict on one of the three questions of M3. */
export const VERDICTS = {
  yes: { shape: 'done', word: 'yes' },
  no: { shape: 'missed', word: 'no' },
  unknown: { shape: 'open', word: 'nobody knows' },
} as const satisfies Record<Answerable, State>;

export const KNOWLEDGE_STATES = {
  known: { shape: 'done', word: 'known' },
  gaps: { shape: 'missed', word: 'gaps' },
  open: { shape: 'open', word: 'open' },
} as const satisfies Record<KnowYourCustomer['label'], State>;

/** How well a question is answered. */
export const ANSWER_STATES = {
  answered: { shape: 'done', word: 'answered' },
  stale: { shape: 'part', word: 'stale' },
  unknown: { shape: 'open', word: 'never answered' },
} as const satisfies Record<'answered' | 'stale' | 'unknown', State>;

export const CONTACT_STATES = {
  regular: { shape: 'done', word: 'regular' },
  lapsed: { shape: 'part', word: 'lapsed' },
  never: { shape: 'open', word: 'never spoken' },
  nobody: { shape: 'missed', word: 'nobody known' },
} as const satisfies Record<KnowYourCustomer['people']['roles'][number]['state'], State>;

export const POINT_NAMES = {
  needs: 'Needs beyond the price',
  advantages: 'Our advantages',
  loyalty: 'Why they would stay',
  fence: 'The fence',
  openings: 'Openings',
  collaboration: 'Collaboration',
  medium: 'Preferred medium',
  prestige: 'Prestige',
  influencer: 'Key influencer',
  'decision-maker': 'Decision-maker',
  'share-of-wallet': 'Share of wallet',
} as const satisfies Record<QualificationPoint, string>;

export const MEDIUM_NAMES = {
  email: 'e-mail',
  phone: 'telephone',
  video: 'video call',
  'in-person': 'in person',
  messaging: 'messaging',
  post: 'post',
} as const satisfies Record<(typeof MEDIA)[number], string>;

export const OPENING_NAMES = { 'up-sell': 'Up-sell', 'cross-sell': 'Cross-sell' } as const;

export const PLAY_STATES = {
  done: { shape: 'done', word: 'done' },
  begun: { shape: 'part', word: 'begun' },
  open: { shape: 'open', word: 'open' },
  'not-needed': { shape: 'done', word: 'not needed' },
} as const satisfies Record<string, State>;

export const MOTIVATION_NAMES = {
  acquisition: 'acquisition',
  retention: 'retention',
  'up-sell': 'up-sell',
  'cross-sell': 'cross-sell',
} as const satisfies Record<(typeof MOTIVATIONS)[number], string>;

export const MATURITY_NAMES = {
  early: 'early',
  later: 'later',
} as const satisfies Record<(typeof MATURITIES)[number], string>;

export const CATEGORY_NAMES = {
  'personal-assistance': 'Personal assistance',
  'dedicated-personal-assistance': 'Dedicated personal assistance',
  'self-service': 'Self-service',
  'automated-service': 'Automated service',
  communities: 'Communities',
  'co-creation': 'Co-creation',
} as const satisfies Record<(typeof RELATIONSHIP_CATEGORIES)[number], string>;

/** The name of an id in a table of words; an id that it does not hold stands for itself. */
export const wordFor = (words: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(words, id) ? (words[id] ?? id) : id;

interface PlayerWords {
  readonly name: string;
  readonly holds: string;
}

export const PLAYER_WORDS = {
  executive: { name: 'Executive', holds: 'Power and budget' },
  'middle-management': { name: 'Middle management', holds: 'Runs the purchase' },
  operational: { name: 'Operational', holds: 'Uses what is bought' },
  purchasing: { name: 'Purchasing', holds: 'Buys professionally' },
} as const satisfies Record<Player, PlayerWords>;

export const PRINCIPLE_NAMES = {
  'diagnose-before-prescribing': 'Diagnose before prescribing',
  'stop-for-yellow-lights': 'Stop for yellow lights',
  'no-pain-no-change': 'No pain, no change',
  'access-to-power': 'Access to power',
  'agreed-vision': 'An agreed vision of the solution',
  'deliver-value': 'Deliver value',
  'control-the-sale': 'Control the sale',
} as const satisfies Record<Principle, string>;

/** Shapes that say what a light says, so that it needs no colour. */
export const LIGHT_STATES = {
  green: { shape: 'done', word: 'green' },
  yellow: { shape: 'part', word: 'yellow' },
  red: { shape: 'missed', word: 'red' },
  unknown: { shape: 'open', word: 'not looked at' },
} as const satisfies Record<string, State>;

interface StrategyWords {
  readonly name: string;
  readonly means: string;
}

export const STRATEGY_WORDS = {
  first: { name: 'First', means: 'Be there first, and set the requirements.' },
  'end-around': {
    name: 'End around',
    means: 'Change the requirements, so that they suit what sets us apart.',
  },
  'head-to-head': {
    name: 'Head to head',
    means: 'Compete openly, with resources much larger than theirs.',
  },
  'divide-and-conquer': { name: 'Divide and conquer', means: 'Win a part: an entry.' },
  stall: { name: 'Stall', means: 'Hold the decision up, in the account and with a product not ready.' },
} as const satisfies Record<(typeof COMPETITIVE_STRATEGIES)[number], StrategyWords>;

export const TACTIC_WORDS = {
  'several-sponsors': { name: 'Several sponsors', means: 'Each with demands of their own.' },
  'feigned-loss': { name: 'Feigned loss', means: 'The deal is said to have gone elsewhere.' },
  'repeated-take-aways': { name: 'Repeated take-aways', means: 'One concession after the other.' },
  'price-in-reverse': {
    name: 'The price in reverse',
    means: 'They name the figure, and we are to work back to it.',
  },
  deadlines: { name: 'Deadlines', means: 'A day is set to hurry us.' },
} as const satisfies Record<(typeof TACTICS)[number], StrategyWords>;

export const VALUE_KIND_NAMES = {
  'return-on-investment': 'return on investment',
  'pain-removed': 'pain removed',
  benefit: 'benefit',
} as const;

export const LACK_NAMES = {
  target: 'a target',
  'agreed-by': 'who agreed',
  'agreed-on': 'the day they agreed',
  kind: 'what sort of value it is',
  due: 'a date',
  ours: 'our owner',
  yours: 'their owner',
} as const satisfies Record<ValueClaim['lacks'][number], string>;

export const PROSPECT_STATES = {
  open: { shape: 'open', word: 'open' },
  won: { shape: 'done', word: 'won' },
  lost: { shape: 'missed', word: 'lost' },
} as const satisfies Record<'open' | 'won' | 'lost', State>;
