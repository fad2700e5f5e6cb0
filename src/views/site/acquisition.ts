/** What acquisition was to deliver and what it did (M10). */
import { z } from 'zod';
import { FigureSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { SubjectRefSchema } from './tasks.ts';

const Text = z.string().min(1);

export const AcquisitionYearSchema = z.strictObject({
  year: Text,
  measures: z.array(
    z.strictObject({
      name: Text,
      won: FigureSchema,
      target: FigureSchema,
      /** Raw, for the bars. */
      bars: z.strictObject({ won: z.number(), target: z.number().nullable() }),
      state: StateSchema.nullable(),
    }),
  ),
  texts: z.array(z.strictObject({ title: Text, text: Text })),
});
export type AcquisitionYear = z.output<typeof AcquisitionYearSchema>;

export const AcquisitionViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  /** The latest first. */
  years: z.array(AcquisitionYearSchema),
  territory: z.array(
    z.strictObject({ subject: SubjectRefSchema, potential: FigureSchema, stage: FigureSchema, why: Text }),
  ),
});
export type AcquisitionView = z.output<typeof AcquisitionViewSchema>;
