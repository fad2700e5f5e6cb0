/** What the book itself says where the handbook states a method or a rule. */
import { z } from 'zod';
import { FindingSchema } from './finding.ts';
import { CutLineSchema } from './model-page.ts';
import { SchemeSummarySchema } from './segment-row.ts';

/** The methods and rules of the handbook that the book has numbers for, by the name that a page calls them. */
export const HANDBOOK_PARTS = [
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
  'rule-1',
  'rule-2',
  'rule-3',
  'rule-4',
  'rule-5',
  'rule-6',
  'rule-7',
  'rule-8',
  'rule-9',
  'rule-10',
  'rule-11',
  'disagreement',
  'model',
  'issue',
] as const;
export type HandbookPart = (typeof HANDBOOK_PARTS)[number];

export const PartNumbersSchema = z.strictObject({
  /** What the book says, each with the page of the site that has it all. */
  findings: z.array(FindingSchema).min(1),
  scheme: SchemeSummarySchema.nullable(),
  cuts: z.array(CutLineSchema),
});
export type PartNumbers = z.output<typeof PartNumbersSchema>;

export const HandbookNumbersViewSchema = z.strictObject({
  asOf: z.string().min(1),
  year: z.string().min(1),
  currency: z.string().min(1),
  parts: z.record(z.enum(HANDBOOK_PARTS), PartNumbersSchema),
});
export type HandbookNumbersView = z.output<typeof HandbookNumbersViewSchema>;
