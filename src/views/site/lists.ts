/** The lists of the whole book and what their members share, held against our declared advantages (M8). */
import { z } from 'zod';
import { FigureSchema, ShareSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { SubjectRefSchema } from './tasks.ts';

const Text = z.string().min(1);

/** What members share: how many of them, and how often others have it; shares 0 to 1. */
export const PrintedTraitSchema = z.strictObject({
  kind: Text,
  value: Text,
  members: Text,
  share: ShareSchema,
  elsewhere: ShareSchema,
});
export type PrintedTrait = z.output<typeof PrintedTraitSchema>;

export const PrintedListSchema = z.strictObject({
  id: Text,
  title: Text,
  /** The finding, in a sentence. */
  sentence: Text,
  figureHead: Text,
  noteHead: Text,
  members: z.array(
    z.strictObject({
      subject: SubjectRefSchema,
      figure: FigureSchema,
      /** To draw from, against the largest in size; null where unknown. */
      at: z.number().nullable(),
      note: FigureSchema,
    }),
  ),
  shared: z.array(PrintedTraitSchema),
});
export type PrintedList = z.output<typeof PrintedListSchema>;

export const ListsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  lists: z.array(PrintedListSchema),
  needs: z.strictObject({
    sentence: Text,
    rows: z.array(z.strictObject({ need: Text, clients: Text, prospects: Text, advantages: z.array(Text) })),
    /** Declared advantages that are said to meet no need. */
    idle: z.array(Text),
  }),
  time: z.strictObject({ sentence: Text, share: ShareSchema, note: Text }),
});
export type ListsView = z.output<typeof ListsViewSchema>;
