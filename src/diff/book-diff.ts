/**
 * What a change does to the book, as data: the answer of `rapport diff --format json`, and all that
 * its other formats are made of. Full precision; only what is printed is rounded. See the handbook,
 * what a change does.
 */
import { z } from 'zod';
import { DIMENSIONS, SCHEME_IDS } from '../model/assessment.ts';

/** The causes of a move, in the order in which the steps from the base to the change are taken. */
export const CAUSES = ['time', 'data', 'missing', 'cut', 'issued', 'override', 'model'] as const;
export type Cause = (typeof CAUSES)[number];

const Scheme = z.enum(SCHEME_IDS);
const Account = z.strictObject({
  id: z.string().describe('The folder of the account, as it is now; as it was, where it is gone.'),
  name: z.string(),
});
const Dates = z.strictObject({ from: z.string(), to: z.string() });

/** One fact of content that is another one, with its address. */
export const FactChangeSchema = z.strictObject({
  file: z.string().describe('The path below the content folder.'),
  line: z
    .number()
    .int()
    .nullable()
    .describe('The line in the file as it is now; as it was, where the fact is gone.'),
  side: z.enum(['now', 'base']).describe('Which of the two files the line is in.'),
  path: z.string().describe('The place as a dotted path: `answers.budget.value`.'),
  from: z.string().nullable().describe('In short; null where it was not there.'),
  to: z.string().nullable().describe('In short; null where it is gone.'),
  bears: z.boolean().describe('Whether scores or labels are made of it.'),
});
export type FactChange = z.output<typeof FactChangeSchema>;

export const LabelMoveSchema = z.strictObject({
  account: Account,
  scheme: Scheme,
  from: z.string(),
  to: z.string(),
  causes: z.array(z.enum(CAUSES)).describe('In the order of the steps.'),
  because: z.string().describe('What decided the label that stands now.'),
});
export type LabelMove = z.output<typeof LabelMoveSchema>;

export const HeldLabelSchema = z.strictObject({
  account: Account,
  scheme: Scheme,
  stands: z.string().describe('The label, before and now.'),
  from: z.string().describe('What it would be if computed alone, before.'),
  to: z.string().describe('What it would be if computed alone, now.'),
  by: z
    .enum(['hysteresis', 'override', 'nothing'])
    .describe('What keeps it; `nothing` where it stands by itself now.'),
  because: z.string(),
});
export type HeldLabel = z.output<typeof HeldLabelSchema>;

const Part = z.number().nullable();
export const ScoreMoveSchema = z.strictObject({
  account: Account,
  score: z.enum([...DIMENSIONS, 'overall']),
  from: Part,
  to: Part,
  time: Part.describe('The parts add up to the change; null where one of the scores does not exist.'),
  data: Part,
  missing: Part,
  model: Part,
});
export type ScoreMove = z.output<typeof ScoreMoveSchema>;

export const PROMISE_CHANGES = ['slipped', 'closed', 'corrected', 'added', 'reopened', 'removed'] as const;
export const PromiseChangeSchema = z.strictObject({
  account: Account,
  kind: z.enum(PROMISE_CHANGES),
  id: z.string(),
  madeIn: z.number().int(),
  side: z.enum(['vendor', 'customer']),
  what: z.string(),
  owner: z.string().describe('By name where the name is known.'),
  due: Dates.describe('The same twice where the day is the same.'),
  state: Dates.describe('What has become of it, before and now; empty where it was not there.'),
});
export type PromiseChange = z.output<typeof PromiseChangeSchema>;

export const QuestionChangeSchema = z.strictObject({
  account: Account,
  kind: z.enum(['new', 'resolved']),
  indicator: z.string(),
  label: z.string(),
  why: z.enum(['expired', 'removed', 'asked', 'answered', 'confirmed', 'dropped']),
  tiers: z.number().describe('How many tiers an answer could move the account.'),
  points: z.number().describe('How many points of its dimension an answer could move it.'),
});
export type QuestionChange = z.output<typeof QuestionChangeSchema>;

export const WordSchema = z.strictObject({ text: z.string(), is: z.enum(['same', 'gone', 'new']) });
export type Word = z.output<typeof WordSchema>;

const TextChangeSchema = z.strictObject({ words: z.array(WordSchema) });
export type TextChange = z.output<typeof TextChangeSchema>;

export const PacketChangeSchema = z.strictObject({
  account: Account,
  kind: z.enum(['changed', 'new', 'gone']),
  state: z.strictObject({ from: z.string(), to: z.string() }).describe('`draft`, `ready` or empty.'),
  lacks: z.array(z.string()).describe('Why it is a draft.'),
  issuedOn: z.string().nullable().describe('When the packet of this year was issued; null where it was not.'),
  looks: z.array(z.string()).describe('Who must look at it, by name, with the reason.'),
  locale: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  parts: z.array(
    z.strictObject({
      part: z.string().describe('The kind of the section; `cover` or `frame`.'),
      name: z.string().describe('The label of the section.'),
      change: z.enum(['changed', 'new', 'gone', 'moved']),
      texts: z.array(TextChangeSchema).describe('Empty where only what is drawn changed.'),
    }),
  ),
});
export type PacketChange = z.output<typeof PacketChangeSchema>;

export const ModelChangeSchema = z.strictObject({
  version: Dates,
  changes: z.array(FactChangeSchema),
  moved: z.array(Account).describe('Accounts with a label that the model alone moves.'),
  accounts: z.number().int().describe('Of how many that are in the book of both.'),
  percent: z.number(),
  limit: z.number().describe('`change.reasonAbove` of the model, in per cent.'),
  reason: z.string().nullable().describe('The note of the model, where it is another one than before.'),
});
export type ModelChange = z.output<typeof ModelChangeSchema>;

export const BookDiffSchema = z.strictObject({
  format: z.literal(1),
  verdict: z.string(),
  asOf: Dates,
  reviewYear: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  currency: z.string(),
  accounts: z.strictObject({
    both: z.number().int(),
    added: z.array(Account),
    gone: z.array(Account),
    renamed: z.array(z.strictObject({ from: z.string(), to: z.string(), name: z.string() })),
  }),
  moves: z.array(LabelMoveSchema),
  held: z.array(HeldLabelSchema),
  scores: z.array(ScoreMoveSchema),
  cuts: z.array(z.strictObject({ line: z.string(), from: Part, to: Part })),
  facts: z
    .array(z.strictObject({ account: Account.nullable(), changes: z.array(FactChangeSchema) }))
    .describe(
      'Of the book itself where `account` is null; of a prospect where its id begins with `prospects/`.',
    ),
  packets: z.array(PacketChangeSchema),
  promises: z.array(PromiseChangeSchema),
  questions: z.array(QuestionChangeSchema),
  model: ModelChangeSchema.nullable().describe('Null where no number of the model changed.'),
});
export type BookDiff = z.output<typeof BookDiffSchema>;

/** What `--format json` prints: the comparison, with what it was made with and what is wrong with the change. */
export const DiffReportSchema = BookDiffSchema.extend({
  base: z.string().describe('What the change was compared with.'),
  faults: z.array(
    z.strictObject({
      code: z.string(),
      file: z.string(),
      line: z.number().int(),
      message: z.string(),
      hint: z.string(),
    }),
  ),
});
