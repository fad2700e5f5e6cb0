/**
 * An account with a marker in every internal field. Text carries a word that stands nowhere else;
 * numbers are such as nobody writes by chance; choices are checked by their own words.
 */
import { stringify } from 'yaml';
import { z } from 'zod';
import { sha256 } from '../../src/issue/packet-digest.ts';
import { sealRecord } from '../../src/issue/record-text.ts';
import { BenchmarkRecordSchema } from '../../src/model/benchmark-record.ts';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';
import { IssuedYearSchema, type SealSchema } from '../../src/model/issued-year.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import type { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import { sealedText } from '../../src/model/sealed-text.ts';
import { StrategySchema } from '../../src/model/strategy.ts';

export const MARKER = 'zqxmarker';
const text = (name: string): string => `${MARKER} ${name}`;

const qualification = (person: string): z.input<typeof QualificationFactsSchema> => ({
  needs: [{ need: 'zqxmarker-need', advantages: ['zqxmarker-advantage'], note: text('need note') }],
  loyalty: text('loyalty'),
  fence: text('fence'),
  openings: [{ kind: 'cross-sell', offering: 'voice-assist', worth: 91_357_246, note: text('opening note') }],
  collaboration: { meets: 'partly', responds: 'no', shares: 'partly' },
  medium: 'in-person',
  prestige: { reference: 'willing', opens: 'zqxmarker-vertical', note: text('prestige note') },
  influencer: person,
  decisionMaker: person,
});

const internalProfile: z.input<typeof InternalProfileSchema> = {
  owner: 'omar-haddad',
  sponsor: 'maren-ostrander',
  parent: 'zqxmarker-parent',
  programme: { include: true, reason: text('programme reason'), author: 'tobias-lindqvist' },
  ratings: [
    {
      person: 'rated',
      influence: 'high',
      support: 'sceptic',
      lastSpoke: '2026-08-17',
      note: text('rating note'),
    },
  ],
  strategy: text('strategy'),
  pricePosition: text('price position'),
  overrides: [
    {
      method: 'profit-quadrant',
      label: 'optimize',
      author: 'tobias-lindqvist',
      reason: text('override reason'),
      decidedOn: '2026-05-23',
      expires: '2027-06-24',
    },
  ],
  vertical: 'zqxmarker-vertical',
  knowledge: {
    'what-they-sell': {
      answer: text('knowledge'),
      basis: 'assumed',
      source: text('knowledge source'),
      asOf: '2026-04-28',
    },
  },
  firstChoice: [{ person: 'rated', namesUs: false, askedOn: '2026-03-27', source: text('asked by') }],
  relationshipCategories: ['co-creation'],
  qualification: qualification('rated'),
  tasks: [{ task: 'find-executive', owner: 'omar-haddad', due: '2027-02-25', note: text('task note') }],
};

/** A lost account's fields stand in a second profile, since a lost account is in no review. */
const lostProfile: z.input<typeof InternalProfileSchema> = {
  lost: { on: '2024-02-29', reason: text('lost reason') },
};

const internalYear: z.input<typeof InternalYearSchema> = {
  currency: 'SEK',
  revenue: 73_519_864,
  grossMargin: 31_847_265,
  costToServe: 5_926_148,
  pursuing: ['voice-assist'],
  answers: {
    'portfolio-coverage': {
      value: 67.318,
      basis: 'assumed',
      source: text('answer source'),
      asOf: '2026-07-13',
    },
  },
  relationship: {
    standing: 'trusted-advisor',
    outlook: 'forward',
    engaged: ['product-management', 'engineering'],
    contacts: 8437,
    executiveContacts: 6217,
    discoveryMeetings: 4619,
  },
  review: { due: '2026-12-19', heldOn: '2026-10-21' },
  wallet: { spend: 98_214_753, basis: 'assumed', source: text('wallet source'), asOf: '2026-02-22' },
  effort: {
    hours: 917_346.5,
    adviceHours: 346_128.5,
    presalesHours: 271_937.5,
    quotes: 73_514_826,
    orders: 59_372_841,
  },
  plays: { solutions: { bundle: { state: 'begun', on: '2026-01-26', note: text('play note') } } },
  forecast: 84_613_957,
  comment: text('comment'),
};

const statedYear: z.input<typeof InternalYearSchema> = { ...internalYear, contributionMargin: 25_921_117 };
delete statedYear.grossMargin;

const issuedYear: z.input<typeof IssuedYearSchema> = {
  issuedOn: '2025-12-24',
  model: text('issued model'),
  labels: {
    'revenue-tier': 'medium',
    'profit-quadrant': 'nurture-and-retain',
    'growth-tier': 'insufficient-data',
    'programme-segment': 'transactional',
  },
  overridden: ['profit-quadrant'],
  scores: { need: 61.84317, value: 72.91538, behaviour: 53.27146, overall: 64.38291 },
};

/** A seal has no text of its own: its digests are such as no file has. The figure is one that the customer was told. */
const seal: Omit<z.input<typeof SealSchema>, 'digest'> = {
  tool: text('tool'),
  commit: 'c0ffee'.repeat(7).slice(0, 40),
  version: 83_461_927,
  packet: 'deadbeef'.repeat(8),
  parts: { [text('part')]: 'feedface'.repeat(2) },
  files: { [text('file')]: 'cafebabe'.repeat(8) },
  pages: { dpi: 577, files: { [text('page')]: 'baddcafe'.repeat(8) } },
  figures: [{ figure: 'figures.Sails.value', value: 71, unit: 'sails' }],
};
issuedYear.seal = { ...seal, digest: sha256(sealedText({ ...issuedYear, seal })) };

const strategy: z.input<typeof StrategySchema> = {
  advantages: [{ id: 'zqxmarker-advantage', what: text('advantage'), forWhom: text('for whom') }],
  needs: [{ id: 'zqxmarker-need', what: text('need') }],
  verticals: [
    {
      id: 'zqxmarker-vertical',
      name: text('vertical'),
      industries: [text('industry')],
      maturity: 'later',
      motivations: ['up-sell'],
      categories: ['communities'],
      note: text('vertical note'),
    },
  ],
  plays: {
    frictionless: { 'one-record': { state: 'begun', on: '2026-01-27', note: text('programme play') } },
  },
  sellingTime: { nonClientPercent: 43.91752, asOf: '2026-02-23', source: text('selling time') },
  acquisition: [
    {
      year: 2026,
      accounts: 81_236_457,
      revenue: 57_391_468,
      references: 64_735_182,
      beachheads: 52_814_936,
      visibility: text('visibility'),
      confidence: text('confidence'),
    },
  ],
  territory: [{ prospect: 'zqxmarker-prospect', why: text('territory') }],
};

const prospect: z.input<typeof ProspectSchema> = {
  name: text('prospect name'),
  owner: 'omar-haddad',
  industry: text('prospect industry'),
  country: text('country'),
  stage: 'evaluating-risk',
  currency: 'SEK',
  potential: 73_519_864,
  breakthrough: ['beachhead'],
  pursuing: ['voice-assist'],
  why: text('why'),
  nextStep: text('next step'),
  nextOn: '2027-03-26',
  vertical: 'zqxmarker-vertical',
  people: [
    {
      id: 'zqxmarker-person',
      name: text('person'),
      title: text('title'),
      player: 'middle-management',
      concerns: { planning: text('concern') },
      lastSpoke: '2026-04-29',
    },
  ],
  principles: { 'access-to-power': { light: 'yellow', note: text('light'), asOf: '2026-05-22' } },
  competition: {
    active: true,
    strategy: 'divide-and-conquer',
    competitors: [text('competitor')],
    why: text('competition'),
  },
  negotiation: {
    mustGet: [text('must get')],
    canGive: [text('can give')],
    walkAway: text('walk away'),
    compellingReason: text('compelling reason'),
    tactics: [{ tactic: 'feigned-loss', answer: text('answer') }],
  },
  qualification: qualification('zqxmarker-person'),
  accountPlan: text('account plan'),
  opportunityPlan: text('opportunity plan'),
  won: { on: '2026-06-27', account: 'zqxmarker-parent' },
  tasks: [{ task: 'reach-power', owner: 'omar-haddad', due: '2027-02-26', note: text('prospect task') }],
};

/** What was published last year of peers: whom it counted is nobody's business. */
const record: Omit<z.input<typeof BenchmarkRecordSchema>, 'seal'> = {
  closedOn: '2025-12-23',
  model: text('benchmark model'),
  figures: [
    {
      measure: { of: 'usage', offering: 'voice-assist' },
      sector: 'zqxmarker-sector',
      marks: { lower: 613_572, middle: 724_683, upper: 835_794 },
      firms: { 'zqxmarker-firm': 48_261_735 },
    },
  ],
};

/** Nobody is won and lost at once. */
const lostProspect: z.input<typeof ProspectSchema> = {
  name: text('lost prospect'),
  lost: { on: '2026-06-28', reason: text('prospect lost') },
};

const amounts = [
  73_519_864, 31_847_265, 5_926_148, 84_613_957, 25_921_117, 91_357_246, 98_214_753, 57_391_468, 917_346.5,
  346_128.5, 271_937.5, 73_514_826, 59_372_841, 81_236_457, 64_735_182, 52_814_936, 8437, 6217, 4619, 67.318,
  61.84317, 83_461_927, 72.91538, 53.27146, 64.38291, 43.91752,
];

/** The seats that each peer uses of 7,913,245: none of these numbers may be told, only what they make together. */
const SEATS = [
  3_561_923, 4_352_417, 5_143_671, 5_934_839, 6_726_253, 7_121_911, 7_517_639, 7_754_981, 7_833_127,
];
const PEER_AMOUNTS = [...SEATS, 7_913_245, 613_572, 724_683, 835_794, 48_261_735];

const dates = [
  '2026-08-17',
  '2026-07-13',
  '2026-12-19',
  '2026-10-21',
  '2026-05-23',
  '2027-06-24',
  '2026-04-28',
  '2026-03-27',
  '2027-02-25',
  '2026-02-22',
  '2026-01-26',
  '2025-12-24',
  '2026-01-27',
  '2026-02-23',
  '2027-03-26',
  '2026-04-29',
  '2026-05-22',
  '2026-06-27',
  '2027-02-26',
  '2026-06-28',
  '2025-12-23',
  '2026-02-11',
];

const dayWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(date))
    .replace('Sept', 'Sep');

/** Everything that a packet of the marked account may not hold, in any spelling a formatter gives it. */
export const FORBIDDEN: readonly string[] = [
  MARKER,
  ...[...amounts, ...PEER_AMOUNTS].flatMap((amount) => [
    String(amount),
    amount.toLocaleString('en-GB'),
    amount.toLocaleString('de-DE'),
  ]),
  ...dates.flatMap((date) => [date, dayWords(date)]),
  'Omar Haddad',
  'Maren Ostrander',
  'Tobias Lindqvist',
  'Voice Assist',
  'trusted-advisor',
  'sceptic',
  'product-management',
  'nurture',
  'optimize',
  'transactional',
  'insufficient',
  'Tier 1',
  'Tier 2',
  'Tier 3',
  'hot spot',
  'quadrant',
  'cost to serve',
  'cross-sell',
  'up-sell',
  'in-person',
  'co-creation',
  'communities',
  'middle-management',
  'divide-and-conquer',
  'feigned-loss',
  'access-to-power',
  'find-executive',
  'reach-power',
  'share of wallet',
  'c0ffee',
  'deadbeef',
  'feedface',
  'cafebabe',
  'baddcafe',
  'wallet',
  'override',
  'margin',
];

const yaml = (value: unknown): string => stringify(value);

/** The files of the marked account, of its marked parent, of marked prospects and of a marked strategy. */
/** Peers that a packet is compared with: a marker in each customer fact of theirs that could be told. */
export const markedPeers: Readonly<Record<string, string>> = Object.fromEntries(
  SEATS.flatMap((used, at) => {
    const folder = `accounts/zqxmarker-peer-${at}/customer`;
    const sector = at % 2 === 0 ? {} : { sector: 'supervised' };
    return [
      [
        `${folder}/profile.yaml`,
        yaml({
          name: text('peer'),
          industry: text('peer industry'),
          contract: { benchmark: { agreedOn: '2026-02-11', ...sector } },
        }),
      ],
      [
        `${folder}/2026.yaml`,
        yaml({ usage: [{ offering: 'cloud-voice', unit: text('seats'), entitled: 7_913_245, used }] }),
      ],
    ];
  }),
);

/** What we think of these peers, which has no say in what is published. */
export const markedPeerInternals: Readonly<Record<string, string>> = Object.fromEntries(
  SEATS.map((_, at) => [
    `accounts/zqxmarker-peer-${at}/internal/profile.yaml`,
    yaml({ owner: 'omar-haddad', strategy: text('peer strategy') }),
  ]),
);

export const markedFiles: Readonly<Record<string, string>> = {
  'accounts/plain/customer/profile.yaml': yaml({
    name: 'Plain Sailing',
    people: [{ id: 'rated', name: 'Rita Rowe', title: 'Buyer', role: 'purchasing' }],
    goals: [{ goal: 'Calm seas.' }],
    contract: { benchmark: { agreedOn: '2026-01-15' } },
  }),
  'accounts/plain/customer/2026.yaml': yaml({
    figures: [{ label: 'Calls', value: 1200, unit: 'calls' }],
    usage: [{ offering: 'cloud-voice', unit: 'seats', entitled: 100, used: 77 }],
    service: [
      {
        id: 's',
        measure: 'Answer',
        unit: 's',
        better: 'lower',
        commitment: 20,
        from: '2025-10',
        actual: [18, 21],
      },
    ],
    plan: [{ id: 'p', action: 'Sail.', ours: 'priya-raman', yours: 'rated', due: '2027-01-31' }],
  }),
  'accounts/plain/customer/2025.yaml': yaml({ figures: [{ label: 'Sails', value: 71, unit: 'sails' }] }),
  'accounts/plain/customer/2026.mdx': `{/* ${text('guidance')} */}\n\nA plain year.\n\n{/*\n${text('more')}\n*/}\n`,
  'accounts/plain/internal/profile.yaml': yaml(internalProfile),
  'accounts/plain/internal/2025.yaml': yaml(statedYear),
  'accounts/plain/internal/2026.yaml': yaml(internalYear),
  'accounts/plain/internal/notes.mdx': `${text('notes')}\n`,
  'accounts/zqxmarker-parent/customer/profile.yaml': yaml({ name: text('other name') }),
  'accounts/zqxmarker-parent/internal/profile.yaml': yaml(lostProfile),
  'accounts/zqxmarker-parent/internal/2024.yaml': yaml({ comment: text('parent comment') }),
  'accounts/plain/issued/2025.yaml': yaml(issuedYear),
  'strategy.yaml': yaml(strategy),
  'benchmark/2025.yaml': yaml(sealRecord(BenchmarkRecordSchema.omit({ seal: true }).parse(record))),
  'prospects/zqxmarker-prospect/profile.yaml': yaml(prospect),
  'prospects/zqxmarker-lost/profile.yaml': yaml(lostProspect),
  'prospects/zqxmarker-prospect/notes.mdx': `${text('prospect notes')}\n`,
};

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Paths of every field that a schema knows; list items and record values count once, as `[]`. */
function fieldsOf(schema: JsonSchema, path = ''): string[] {
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      fieldsOf(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  if (schema.items !== undefined) return fieldsOf(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object')
    return fieldsOf(schema.additionalProperties, `${path}[]`);
  return [path];
}

function hasField(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  const name = key.replaceAll('[]', '');
  const next = (value as Record<string, unknown> | undefined)?.[name];
  const levels = (key.length - name.length) / '[]'.length;
  return entriesBelow(next, levels).some((item) => hasField(item, rest));
}

/** What lists and mappings hold so many levels down. */
function entriesBelow(value: unknown, levels: number): unknown[] {
  if (levels === 0) return [value];
  if (value === undefined || value === null) return [];
  return Object.values(value).flatMap((item) => entriesBelow(item, levels - 1));
}

/** Internal fields of the schemas that no file of the marked account fills. It must be empty. */
export function unmarkedFields(): string[] {
  const cases = [
    { name: 'profile', schema: InternalProfileSchema, values: [internalProfile, lostProfile] },
    { name: 'year', schema: InternalYearSchema, values: [internalYear, statedYear] },
    { name: 'issued', schema: IssuedYearSchema, values: [issuedYear] },
    { name: 'strategy', schema: StrategySchema, values: [strategy] },
    { name: 'benchmark', schema: BenchmarkRecordSchema.omit({ seal: true }), values: [record] },
    { name: 'prospect', schema: ProspectSchema, values: [prospect, lostProspect] },
  ];
  return cases.flatMap(({ name, schema, values }) =>
    fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema)
      .filter((path) => !values.some((value) => hasField(value, path.split('.'))))
      .map((path) => `${name}: ${path}`),
  );
}
