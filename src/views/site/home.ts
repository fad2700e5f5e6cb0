/** The state of the book on one screen. */
import { z } from 'zod';
import { BookMapSchema } from './book-map.ts';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, StateSchema } from './figure.ts';
import { FindingSchema } from './finding.ts';
import { FrameSchema } from './frame.ts';
import { MoveSchema, SchemeSummarySchema } from './segment-row.ts';

export const HomeViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: z.string().min(1),
  standfirst: z.string().min(1),
  figures: z.array(KeyFigureSchema),
  /** What other pages find, and the way to them. */
  findings: z.array(FindingSchema),
  schemes: z.array(SchemeSummarySchema),
  maps: z.array(z.strictObject({ scheme: z.string().min(1), map: BookMapSchema })),
  moves: z.array(
    z.strictObject({
      scheme: z.string().min(1),
      name: z.string().min(1),
      count: z.string().min(1),
      /** The first of them. */
      moves: z.array(MoveSchema),
      /** How many are not listed here; empty where all are. */
      more: z.string(),
    }),
  ),
  /** What is other than when last year's packets were issued. */
  since: z.strictObject({
    sentence: z.string().min(1),
    rows: z.array(
      z.strictObject({
        scheme: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
        /** Accounts whose label is the one that was issued, is another one, and for which none was. */
        same: z.string().min(1),
        other: z.string().min(1),
        none: z.string().min(1),
      }),
    ),
    restated: z.strictObject({
      sentence: z.string().min(1),
      rows: z.array(
        z.strictObject({
          account: AccountRefSchema,
          year: z.string().min(1),
          figure: z.string().min(1),
          was: z.string().min(1),
          now: FigureSchema,
          reason: z.string().min(1),
        }),
      ),
      more: z.string(),
    }),
  }),
  /** The reviews that want attention first. */
  reviews: z.strictObject({
    sentence: z.string().min(1),
    rows: z.array(
      z.strictObject({
        account: AccountRefSchema,
        state: StateSchema,
        due: FigureSchema,
        owner: FigureSchema,
      }),
    ),
  }),
});
export type HomeView = z.output<typeof HomeViewSchema>;
