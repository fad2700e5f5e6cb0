/**
 * An account with a marker in every internal field. Text carries a word that stands nowhere else;
 * numbers are such as nobody writes by chance; choices are checked by their own words.
 */
import { stringify } from 'yaml';
import { z } from 'zod';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';

export const MARKER = 'zqxmarker';
const text = (name: string): string => `${MARKER} ${name}`;

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
  forecast: 84_613_957,
  comment: text('comment'),
};

const statedYear: z.input<typeof InternalYearSchema> = { ...internalYear, contributionMargin: 25_921_117 };
delete statedYear.grossMargin;

/** Everything that a packet of the marked account may not hold, in any spelling a formatter gives it. */
export const FORBIDDEN: readonly string[] = [
  MARKER,
  ...[73_519_864, 31_847_265, 5_926_148, 84_613_957, 25_921_117].flatMap((amount) => [
    String(amount),
    amount.toLocaleString('en-GB'),
    amount.toLocaleString('de-DE'),
  ]),
  '67.318',
  '8437',
  '8,437',
  '6217',
  '6,217',
  '4619',
  '4,619',
  '2026-08-17',
  '17 Aug 2026',
  '2026-07-13',
  '13 Jul 2026',
  '2026-12-19',
  '19 Dec 2026',
  '2026-10-21',
  '21 Oct 2026',
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
  'margin',
];

const yaml = (value: unknown): string => stringify(value);

/** The files of the marked account, of its marked parent and of a marked prospect. */
export const markedFiles: Readonly<Record<string, string>> = {
  'accounts/plain/customer/profile.yaml': yaml({
    name: 'Plain Sailing',
    people: [{ id: 'rated', name: 'Rita Rowe', title: 'Buyer', role: 'purchasing' }],
    goals: [{ goal: 'Calm seas.' }],
  }),
  'accounts/plain/customer/2026.yaml': yaml({
    figures: [{ label: 'Calls', value: 1200, unit: 'calls' }],
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
  'accounts/plain/customer/2026.mdx': 'A plain year.\n',
  'accounts/plain/internal/profile.yaml': yaml(internalProfile),
  'accounts/plain/internal/2025.yaml': yaml(statedYear),
  'accounts/plain/internal/2026.yaml': yaml(internalYear),
  'accounts/plain/internal/notes.mdx': `${text('notes')}\n`,
  'accounts/zqxmarker-parent/customer/profile.yaml': yaml({ name: text('other name') }),
  'accounts/zqxmarker-parent/internal/profile.yaml': yaml(lostProfile),
  'accounts/zqxmarker-parent/internal/2024.yaml': yaml({ comment: text('parent comment') }),
  'prospects/zqxmarker-prospect/profile.yaml': yaml({
    name: text('prospect name'),
    owner: 'omar-haddad',
    why: text('why'),
    nextStep: text('next step'),
    potential: 73_519_864,
  }),
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
  const isList = key.endsWith('[]');
  const name = isList ? key.slice(0, -2) : key;
  const next = (value as Record<string, unknown> | undefined)?.[name];
  if (!isList) return hasField(next, rest);
  return next !== undefined && next !== null && Object.values(next).some((item) => hasField(item, rest));
}

/** Internal fields of the schemas that no file of the marked account fills. It must be empty. */
export function unmarkedFields(): string[] {
  const cases = [
    { name: 'profile', schema: InternalProfileSchema, values: [internalProfile, lostProfile] },
    { name: 'year', schema: InternalYearSchema, values: [internalYear, statedYear] },
  ];
  return cases.flatMap(({ name, schema, values }) =>
    fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema)
      .filter((path) => !values.some((value) => hasField(value, path.split('.'))))
      .map((path) => `${name}: ${path}`),
  );
}
