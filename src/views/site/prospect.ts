/** The page of one prospect: who buys, how well it is qualified, and how it is to be won (M8, M10). */
import { z } from 'zod';
import { BlockSchema } from '../block.ts';
import { AccountRefSchema, FigureSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { PageIndexSchema } from './page-index.ts';
import { QualificationViewSchema } from './qualification.ts';
import { TaskListSchema } from './task.ts';

const Text = z.string().min(1);

export const LightSchema = z.strictObject({
  principle: Text,
  state: StateSchema,
  note: z.string(),
  asOf: z.string(),
});
export type Light = z.output<typeof LightSchema>;

export const PlayerSchema = z.strictObject({
  player: Text,
  /** What they hold in a purchase. */
  holds: Text,
  /** What to talk about, one for each stage. */
  talk: z.array(FigureSchema),
  people: z.array(
    z.strictObject({
      name: Text,
      title: z.string(),
      lastSpoke: FigureSchema,
      /** What they care about, one for each stage; empty where nothing is recorded. */
      concerns: z.array(z.string()),
    }),
  ),
});
export type PlayerView = z.output<typeof PlayerSchema>;

export const CompetitionSchema = z.strictObject({
  sentence: Text,
  /** From the most preferred to the least. */
  strategies: z.array(z.strictObject({ name: Text, means: Text, chosen: z.boolean() })),
  competitors: z.array(Text),
  why: z.string(),
});
export type Competition = z.output<typeof CompetitionSchema>;

export const NegotiationSchema = z.strictObject({
  mustGet: z.array(Text),
  canGive: z.array(Text),
  walkAway: FigureSchema,
  compellingReason: FigureSchema,
  tactics: z.array(z.strictObject({ tactic: Text, means: Text, answer: FigureSchema })),
});
export type Negotiation = z.output<typeof NegotiationSchema>;

export const ProspectViewSchema = z.strictObject({
  frame: FrameSchema,
  id: Text,
  name: Text,
  headline: Text,
  state: StateSchema,
  /** Where it has become a customer that is in the book. */
  became: AccountRefSchema.nullable(),
  facts: z.array(z.strictObject({ term: Text, detail: Text })),
  why: z.string(),
  index: PageIndexSchema,
  qualified: ShareSchema,
  lights: z.array(LightSchema),
  lightsSentence: Text,
  stages: z.array(z.strictObject({ name: Text, current: z.boolean() })),
  players: z.array(PlayerSchema),
  playersSentence: Text,
  competition: CompetitionSchema.nullable(),
  negotiation: NegotiationSchema.nullable(),
  qualification: QualificationViewSchema,
  /** Its place in the territory plan, the account plan and the opportunity plan, as far as written. */
  plans: z.array(z.strictObject({ title: Text, text: Text })),
  tasks: TaskListSchema,
  notes: z.array(BlockSchema),
  file: Text,
});
export type ProspectView = z.output<typeof ProspectViewSchema>;
