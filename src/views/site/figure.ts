/**
 * The atoms of every page of the internal site. Text is final; raw numbers stand beside it only
 * where something is drawn to scale.
 */
import { z } from 'zod';

/** A printed figure. An unknown one is a dash, and `reason` says why; it is never a zero. */
export const FigureSchema = z.strictObject({ text: z.string().min(1), reason: z.string().min(1).optional() });
export type Figure = z.output<typeof FigureSchema>;

/** A printed share with the number, 0 to 1, that its bar is drawn from; null where it is not known. */
export const ShareSchema = FigureSchema.extend({ share: z.number().nullable() });
export type Share = z.output<typeof ShareSchema>;

/** A figure that stands alone with its label, and one quieter line under it. */
export const KeyFigureSchema = z.strictObject({
  label: z.string().min(1),
  figure: FigureSchema,
  note: z.string().min(1).optional(),
});
export type KeyFigure = z.output<typeof KeyFigureSchema>;

/** An account by name, to be linked by its id. */
export const AccountRefSchema = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
export type AccountRef = z.output<typeof AccountRefSchema>;

/** A label of a scheme, to be linked to its overview page. */
export const LabelRefSchema = z.strictObject({
  scheme: z.string().min(1),
  label: z.string().min(1),
  name: z.string().min(1),
});
export type LabelRef = z.output<typeof LabelRefSchema>;

/** A state shown as a shape and a word. */
export const StateSchema = z.strictObject({
  shape: z.enum(['done', 'part', 'open', 'missed']),
  word: z.string().min(1),
});
export type State = z.output<typeof StateSchema>;
