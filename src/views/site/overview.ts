/**
 * The overview of one part of the book: a label of a scheme, a vertical, or the accounts of one of
 * our people. One view for all of them, so that they are read the same way.
 */
import { z } from 'zod';
import {
  AccountRefSchema,
  FigureSchema,
  KeyFigureSchema,
  LabelRefSchema,
  ShareSchema,
  StateSchema,
} from './figure.ts';
import { FrameSchema } from './frame.ts';
import { BandSchema, MoveSchema } from './segment-row.ts';
import { SubjectRefSchema } from './tasks.ts';
import { WhitespaceGridSchema } from './whitespace.ts';

const Text = z.string().min(1);

/** A page of the site, by its path without an ending. */
const PageRefSchema = z.strictObject({ page: Text, name: Text });

export const OverviewMemberSchema = z.strictObject({
  account: AccountRefSchema,
  owner: FigureSchema,
  revenue: FigureSchema,
  contributionMargin: FigureSchema,
  marginPercent: FigureSchema,
  /** Of the growth tier. */
  firmness: StateSchema,
  coverage: ShareSchema,
  /** Why it is here; empty where its labels say more. */
  because: z.string(),
  /** In the order of the schemes; empty where the part is a label itself. */
  labels: z.array(LabelRefSchema),
});
export type OverviewMember = z.output<typeof OverviewMemberSchema>;

/** Accounts that came, went or moved, and what moved them. */
export const MoveGroupSchema = z.strictObject({
  id: Text,
  title: Text,
  count: Text,
  /** What there is to say where nobody did. */
  none: Text,
  /** "data in 3, a cut line in 1"; empty where no cause is told. */
  causes: z.string(),
  moves: z.array(MoveSchema),
});
export type MoveGroup = z.output<typeof MoveGroupSchema>;

/** An account in whose reach a line lies that would take it in, or out. */
export const NearLineRowSchema = z.strictObject({
  account: AccountRefSchema,
  /** Could come in, could go out, or is held in. */
  way: StateSchema,
  /** "need 78.3". */
  stands: Text,
  line: Text,
  /** "1.9 below". */
  distance: Text,
  from: LabelRefSchema,
  to: LabelRefSchema,
});
export type NearLineRow = z.output<typeof NearLineRowSchema>;

/** What the strategy says of a vertical, whom to name there, and who could be won. */
const StrategySchema = z.strictObject({
  note: z.string(),
  facts: z.array(z.strictObject({ term: Text, figure: FigureSchema })),
  references: z.strictObject({
    sentence: Text,
    rows: z.array(z.strictObject({ account: AccountRefSchema, stands: FigureSchema, revenue: FigureSchema })),
  }),
  prospects: z.strictObject({
    sentence: Text,
    rows: z.array(
      z.strictObject({
        subject: SubjectRefSchema,
        stage: FigureSchema,
        potential: FigureSchema,
        owner: FigureSchema,
      }),
    ),
  }),
});
export type VerticalStrategy = z.output<typeof StrategySchema>;

const OverdueSchema = z.strictObject({
  account: AccountRefSchema,
  side: z.enum(['ours', 'theirs']),
  what: Text,
  owner: Text,
  due: Text,
});

const OverviewReviewSchema = z.strictObject({
  account: AccountRefSchema,
  review: StateSchema,
  due: FigureSchema,
  held: FigureSchema,
  packet: StateSchema,
});

/** Of the members that it could go to, how far a play or the programme has come. */
const FitSchema = z.strictObject({ name: Text, note: z.string(), count: Text, share: ShareSchema });

export const OverviewViewSchema = z.strictObject({
  frame: FrameSchema,
  kind: z.enum(['segment', 'vertical', 'owner']),
  /** The entry of the navigation that it lies under. */
  section: Text,
  above: PageRefSchema,
  siblings: z.array(PageRefSchema.extend({ count: Text, here: z.boolean() })),
  title: Text,
  headline: Text,
  /** Who belongs here. */
  definition: Text,
  /** Where that is declared: the version of the model, or the file. */
  declared: Text,
  /** Rules any one of which places an account here; empty where the definition is the rule. */
  rules: z.array(Text),
  /** What the method advises; internal, always. Empty where none does. */
  move: z.string(),
  figures: z.array(KeyFigureSchema),
  band: BandSchema.extend({ share: z.number().nullable() }).nullable(),
  members: z.strictObject({
    rows: z.array(OverviewMemberSchema),
    totals: z.strictObject({
      revenue: FigureSchema,
      contributionMargin: FigureSchema,
      marginPercent: FigureSchema,
    }),
  }),
  moves: z.array(MoveGroupSchema),
  /** Null where no line can bring an account here. */
  near: z.strictObject({ sentence: Text, rows: z.array(NearLineRowSchema) }).nullable(),
  trust: z.strictObject({
    sentence: Text,
    /** Firm, provisional, without data enough. */
    whole: z.array(ShareSchema.extend({ name: Text, count: Text })),
  }),
  /** Where the members stand by the other schemes. */
  mix: z.array(
    z.strictObject({
      scheme: z.strictObject({ id: Text, name: Text }),
      rows: z.array(z.strictObject({ label: LabelRefSchema, count: Text, share: ShareSchema })),
    }),
  ),
  overdue: z.strictObject({ sentence: Text, rows: z.array(OverdueSchema) }),
  reviews: z.strictObject({ sentence: Text, rows: z.array(OverviewReviewSchema) }),
  fits: z.strictObject({ sentence: Text, rows: z.array(FitSchema) }),
  whitespace: WhitespaceGridSchema.nullable(),
  /** Null where the part is no vertical. */
  strategy: StrategySchema.nullable(),
  /** Pages that say more of it. */
  further: z.array(PageRefSchema),
  /** The page on paper, by the paths of files of the site; none where nothing was drawn. */
  documents: z.array(z.strictObject({ file: Text, name: Text })),
});
export type OverviewView = z.output<typeof OverviewViewSchema>;
