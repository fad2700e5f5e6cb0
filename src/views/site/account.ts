/** The page of one account: all methods side by side, and everything that they rest on. */
import { z } from 'zod';
import { BlockSchema } from '../block.ts';
import { ApartSchema, AskSchema, FlipsSchema, ScoreChangesSchema } from './account-trust.ts';
import { EditPlaceSchema } from './edit-place.ts';
import { AccountRefSchema, FigureSchema, LabelRefSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { GroupSchema } from './group.ts';
import { KnowledgeSchema } from './knowledge.ts';
import { LeversSchema } from './levers.ts';
import { PageIndexSchema } from './page-index.ts';
import {
  PlaySchema,
  QualificationViewSchema,
  RelationshipViewSchema,
  WalletSchema,
} from './qualification.ts';
import { RelationsSchema } from './relations.ts';
import { OverallScoreSchema, PrintedScoreSchema } from './score.ts';
import { TaskListSchema } from './task.ts';
import { ValueListSchema } from './value.ts';

const Text = z.string().min(1);

/** Why a label stands that is not the computed one: it is held (rule 7), or was set by a person (rule 8). */
export const StandingSchema = z.strictObject({
  state: StateSchema,
  computed: LabelRefSchema,
  computedBecause: Text,
  /** Where the person's word is written; null where the label is held, or the book does not say. */
  edit: EditPlaceSchema.nullable(),
  /** What would stand without the person's word, where that is not the computed label. */
  held: z.string(),
});
export type Standing = z.output<typeof StandingSchema>;

export const MethodPlacementSchema = z.strictObject({
  scheme: z.strictObject({ id: Text, name: Text }),
  label: LabelRefSchema,
  firmness: StateSchema.optional(),
  because: Text,
  /** Null where the computed label stands and nobody has said otherwise. */
  standing: StandingSchema.nullable(),
  /** What was issued for last year, in a line. */
  issued: Text,
  move: Text,
  /** Whether the method says to do more, as much or less here; empty where it says nothing. */
  stance: z.string(),
  /** The label of the year before; null where the account was not in the book. */
  before: LabelRefSchema.nullable(),
  moved: z.boolean(),
});
export type MethodPlacement = z.output<typeof MethodPlacementSchema>;

export const MoneyYearSchema = z.strictObject({
  year: Text,
  revenue: FigureSchema,
  contributionMargin: FigureSchema,
  marginPercent: FigureSchema,
  costToServe: FigureSchema,
  /** Against the year before. */
  change: FigureSchema,
  /** Raw, for the bars. */
  bars: z.strictObject({ revenue: z.number().nullable(), contributionMargin: z.number().nullable() }),
});
export type MoneyYear = z.output<typeof MoneyYearSchema>;

export const AccountPersonSchema = z.strictObject({
  name: Text,
  title: z.string(),
  role: Text,
  influence: FigureSchema,
  support: FigureSchema,
  lastSpoke: FigureSchema,
  note: z.string(),
  /** Where they are named. */
  edit: EditPlaceSchema.nullable(),
  /** Where we rate them; null where we do not. */
  rated: EditPlaceSchema.nullable(),
});
export type AccountPerson = z.output<typeof AccountPersonSchema>;

export const PromiseSchema = z.strictObject({
  madeIn: Text,
  side: z.enum(['ours', 'theirs']),
  what: Text,
  owner: Text,
  due: Text,
  state: StateSchema,
  note: z.string(),
  edit: EditPlaceSchema.nullable(),
  /** Where its outcome is written; null where none is told. */
  editOutcome: EditPlaceSchema.nullable(),
});
export type LedgerPromise = z.output<typeof PromiseSchema>;

/** Whether the packet may be sent; what is missing while it is a draft, a sentence each. */
export const PacketStateSchema = z.strictObject({ state: StateSchema, missing: z.array(Text) });
export type PacketState = z.output<typeof PacketStateSchema>;

export const ReviewSchema = z.strictObject({
  state: StateSchema,
  packet: PacketStateSchema,
  because: Text,
  owner: FigureSchema,
  sponsor: FigureSchema,
  due: FigureSchema,
  held: FigureSchema,
  foundation: z.array(z.strictObject({ item: Text, state: StateSchema })),
  audience: z.array(z.strictObject({ role: Text, person: FigureSchema })),
});
export type Review = z.output<typeof ReviewSchema>;

export const AccountViewSchema = z.strictObject({
  frame: FrameSchema,
  account: AccountRefSchema,
  headline: Text,
  /** The questions that the page answers, each with its answer in a few words. */
  index: PageIndexSchema,
  facts: z.array(
    z.strictObject({
      term: Text,
      detail: Text,
      /** An address on the web. */
      link: Text.optional(),
      /** A page of the site. */
      page: Text.optional(),
    }),
  ),
  family: z.strictObject({ parent: AccountRefSchema.nullable(), children: z.array(AccountRefSchema) }),
  methods: z.array(MethodPlacementSchema),
  apart: ApartSchema.nullable(),
  /** How sure we are of the growth tier, in a sentence; empty where there is none. */
  sure: z.string(),
  flips: FlipsSchema.nullable(),
  changes: ScoreChangesSchema.nullable(),
  /** Why there is nothing to compare, where there is not. */
  noChanges: z.string(),
  ask: AskSchema.nullable(),
  tasks: TaskListSchema,
  knowledge: KnowledgeSchema.nullable(),
  wallet: WalletSchema.nullable(),
  /** Why the share of wallet is not known, where it is not. */
  noWallet: z.string(),
  qualification: QualificationViewSchema.nullable(),
  relationship: RelationshipViewSchema.nullable(),
  /** The plays of the tier that stands; null where it is not deployed to. */
  plays: z.strictObject({ sentence: Text, plays: z.array(PlaySchema) }).nullable(),
  value: ValueListSchema.nullable(),
  group: GroupSchema.nullable(),
  /** Need, value and behaviour; empty where the account is not in the book of the review year. */
  scores: z.array(PrintedScoreSchema),
  overall: OverallScoreSchema.nullable(),
  levers: LeversSchema.nullable(),
  money: z.array(MoneyYearSchema),
  history: z.array(
    z.strictObject({
      year: Text,
      /** With what was issued for the year, where that is another label. */
      labels: z.array(LabelRefSchema.extend({ issued: z.string() })),
    }),
  ),
  /** The scores of every year with the model of today; empty where there is none. */
  scoreYears: z.strictObject({
    years: z.array(Text),
    rows: z.array(
      z.strictObject({
        name: Text,
        values: z.array(FigureSchema.extend({ at: z.number().nullable(), issued: z.string() })),
      }),
    ),
  }),
  /** What was issued, the latest year first. */
  packets: z.array(
    z.strictObject({
      year: Text,
      state: StateSchema,
      model: z.string(),
      proof: z.string(),
      pages: z.string(),
    }),
  ),
  /** Whom we know, and which roles nobody holds that we know. */
  coverage: Text,
  people: z.array(AccountPersonSchema),
  relations: RelationsSchema.nullable(),
  /** How both sides kept their word, over all years. */
  ledger: Text,
  promises: z.array(PromiseSchema),
  review: ReviewSchema.nullable(),
  /** Why the account has no review, where it has none. */
  noReview: z.string(),
  texts: z.array(z.strictObject({ title: Text, text: Text })),
  narrative: z.strictObject({ title: Text, blocks: z.array(BlockSchema) }).nullable(),
  notes: z.array(BlockSchema),
  /** Paths below the content folder, with forward slashes. */
  files: z.array(
    z.strictObject({
      path: Text,
      holds: Text,
      audience: z.enum(['customer', 'internal']),
      /** Where it can be edited; empty where the book does not say. */
      edit: z.string(),
      parts: z.array(z.strictObject({ name: Text, line: Text, edit: z.string() })),
    }),
  ),
});
export type AccountView = z.output<typeof AccountViewSchema>;
