/** What happens to the growth tiers when a weight is shaken (rule 9). */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, LabelRefSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

/** One way of moving a weight: how many accounts change tier, drawn to `count`. */
const ShakeSchema = z.strictObject({
  count: z.number(),
  text: Text,
  /** The first of them; each with the tier it comes from and the one it goes to. */
  accounts: z.array(z.strictObject({ account: AccountRefSchema, from: Text, to: Text })),
  /** How many are not named; empty where all are. */
  more: z.string(),
});
export type PrintedShake = z.output<typeof ShakeSchema>;

export const ShakenWeightSchema = z.strictObject({
  label: Text,
  dimension: Text,
  up: ShakeSchema,
  down: ShakeSchema,
});
export type ShakenWeight = z.output<typeof ShakenWeightSchema>;

export const FlippingAccountSchema = z.strictObject({
  account: AccountRefSchema,
  tier: LabelRefSchema,
  firmness: StateSchema,
  /** "3 of 20". */
  shakes: FigureSchema,
  /** The tiers that it goes to, with how often. */
  to: Text,
});
export type FlippingAccount = z.output<typeof FlippingAccountSchema>;

export const SensitivityViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  /** The weights that move most accounts first. */
  weights: z.array(ShakenWeightSchema),
  /** Weights that move nobody, by name. */
  steady: z.array(Text),
  flipping: z.array(FlippingAccountSchema),
  /** Accounts that no single weight moves and a joint shake could. */
  jointly: z.array(z.strictObject({ account: AccountRefSchema, tier: LabelRefSchema })),
});
export type SensitivityView = z.output<typeof SensitivityViewSchema>;
