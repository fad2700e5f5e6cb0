/** What they could buy, and why they would stay: M8, M9, for an account or a prospect. Internal, always. */
import { z } from 'zod';
import { FigureSchema, ShareSchema, StateSchema } from './figure.ts';

const Text = z.string().min(1);

export const WalletSchema = z.strictObject({
  share: ShareSchema,
  /** The limit below which somebody must find whom to talk to before the order, 0 to 1. */
  limit: z.strictObject({ at: z.number(), text: Text }),
  state: StateSchema,
  sales: FigureSchema,
  spend: FigureSchema,
  left: FigureSchema,
  provenance: Text,
});
export type Wallet = z.output<typeof WalletSchema>;

export const QualificationViewSchema = z.strictObject({
  /** How many of the points are answered. */
  sentence: Text,
  answered: ShareSchema,
  points: z.array(z.strictObject({ point: Text, state: StateSchema })),
  needs: z.array(z.strictObject({ need: Text, advantages: z.array(Text), note: z.string() })),
  openings: z.array(z.strictObject({ kind: Text, offering: Text, worth: FigureSchema, note: z.string() })),
  /** Loyalty, fence, collaboration, medium, prestige, influencer and decision-maker, as far as known. */
  facts: z.array(z.strictObject({ term: Text, detail: Text })),
});
export type QualificationView = z.output<typeof QualificationViewSchema>;

export const RelationshipViewSchema = z.strictObject({
  /** The market segment; a dash with its reason where none is known. */
  vertical: FigureSchema,
  /** The page of the market segment; null where none is known. */
  page: Text.nullable(),
  motivations: z.array(Text),
  categories: z.array(Text),
  note: Text,
});
export type RelationshipView = z.output<typeof RelationshipViewSchema>;

/** A play of M5 with its checklist. */
export const PlaySchema = z.strictObject({
  label: Text,
  leads: z.boolean(),
  progress: ShareSchema,
  sentence: Text,
  items: z.array(z.strictObject({ label: Text, state: StateSchema, note: z.string() })),
});
export type PlayView = z.output<typeof PlaySchema>;
