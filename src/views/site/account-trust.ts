/** How far the labels of one account may be trusted, and what became of its scores since last year. */
import { z } from 'zod';
import { EditPlaceSchema } from './edit-place.ts';
import { FigureSchema, LabelRefSchema, StateSchema } from './figure.ts';

const Text = z.string().min(1);

/** What shaken weights do to the growth tier (rule 9). */
export const FlipsSchema = z.strictObject({
  sentence: Text,
  /** The single weights that move the tier when shaken, and where to. */
  shakes: z.array(z.strictObject({ weight: Text, to: LabelRefSchema })),
});
export type Flips = z.output<typeof FlipsSchema>;

/** One of the three parts of a change: the figure, and its points for the bar. */
const PartSchema = FigureSchema.extend({ points: z.number().nullable() });

/** Why the scores are not what they were (rule 6). Printed parts add up to the printed change. */
export const ScoreChangesSchema = z.strictObject({
  sentence: Text,
  note: Text,
  before: Text,
  now: Text,
  /** The longest bar, in points; all bars share it. */
  reach: z.number().positive(),
  rows: z.array(
    z.strictObject({
      name: Text,
      before: FigureSchema,
      data: PartSchema,
      missing: PartSchema,
      model: PartSchema,
      now: FigureSchema,
      change: FigureSchema,
    }),
  ),
  moves: z.array(
    z.strictObject({
      scheme: z.strictObject({ id: Text, name: Text }),
      from: Text,
      to: LabelRefSchema,
      causes: Text,
      because: Text,
    }),
  ),
});
export type ScoreChanges = z.output<typeof ScoreChangesSchema>;

/** A question of the model that has no fresh answer. */
const OpenQuestionSchema = z.strictObject({
  question: Text,
  indicator: Text,
  dimension: Text,
  state: StateSchema,
  answeredOn: FigureSchema,
  /** "27 months"; empty where it was never answered. */
  age: z.string(),
  /** What an answer could do to the tier and to the score. */
  could: Text,
  /** Where the answer is to be written. */
  edit: EditPlaceSchema.nullable(),
});
export type OpenQuestion = z.output<typeof OpenQuestionSchema>;

/** What to ask at this review (rule 11). */
export const AskSchema = z.strictObject({
  sentence: Text,
  /** Those that could move the tier furthest, the first first. */
  rows: z.array(OpenQuestionSchema),
  /** All others. */
  rest: z.array(OpenQuestionSchema),
  /** "4 more questions are open"; empty where none is. */
  more: z.string(),
});
export type Ask = z.output<typeof AskSchema>;

const AdviceSchema = z.strictObject({ scheme: Text, label: LabelRefSchema, advice: Text });

/** Where the methods pull apart: each that says more against each that says less. Nothing is summed. */
export const ApartSchema = z.strictObject({
  sentence: Text,
  more: z.array(AdviceSchema).min(1),
  less: z.array(AdviceSchema).min(1),
});
export type Apart = z.output<typeof ApartSchema>;
