/** `accounts/<id>/issued/<year>.yaml`: what was said of a year when its review was issued. Never computed anew. */
import { z } from 'zod';
import { GROWTH_TIERS, PROGRAMME_SEGMENTS, QUADRANTS, REVENUE_TIERS, SCHEME_IDS } from './labels.ts';
import { AmountSchema, DateSchema, LineSchema, PercentSchema, UnitSchema } from './primitives.ts';

const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest, 64 hex digits');
const ShortDigestSchema = z.string().regex(/^[0-9a-f]{16}$/, 'must be the first 16 digits of a digest');
const CommitSchema = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be the whole id of a commit');

/** What `rapport issue` writes beside the labels, and `rapport verify` proves. */
export const SealSchema = z.strictObject({
  tool: LineSchema.describe('The version of Rapport that issued the packet.'),
  commit: CommitSchema.optional().describe('The commit that held all content; absent where none did.'),
  version: z.number().int().min(1).describe('The version of the packet.'),
  packet: DigestSchema.describe('The digest of all that the packet says.'),
  parts: z
    .record(LineSchema, ShortDigestSchema)
    .describe('Of each part of the packet the first digits of its digest: to find what differs.'),
  files: z
    .record(LineSchema, DigestSchema)
    .describe('The digests of the files that the packet was made of, by path.'),
  pages: z
    .strictObject({
      dpi: z.number().int().min(36).max(600).describe('The resolution of the page images.'),
      files: z.record(LineSchema, DigestSchema),
    })
    .optional()
    .describe('The digests of the PDF and of the page images, where they were asked for.'),
  figures: z
    .array(
      z.strictObject({
        figure: z.string().min(1).max(1000),
        value: AmountSchema,
        unit: UnitSchema.optional(),
      }),
    )
    .default([])
    .describe('The figures that the packet states: a later change of one is told as restated.'),
  digest: DigestSchema.describe('The digest of this file but for this line: nobody edits what is sealed.'),
});
export type Seal = z.output<typeof SealSchema>;

export const IssuedYearSchema = z.strictObject({
  issuedOn: DateSchema,
  model: LineSchema.describe('The version of the model that was in force.'),
  labels: z
    .strictObject({
      'revenue-tier': z.enum(REVENUE_TIERS).optional(),
      'profit-quadrant': z.enum(QUADRANTS).optional(),
      'growth-tier': z.enum(GROWTH_TIERS).optional(),
      'programme-segment': z.enum(PROGRAMME_SEGMENTS).optional(),
    })
    .describe('The labels that stood.'),
  overridden: z
    .array(z.enum(SCHEME_IDS))
    .optional()
    .describe('Of these, the methods whose label a person had set (rule 8).'),
  scores: z
    .strictObject({
      need: PercentSchema.nullable(),
      value: PercentSchema.nullable(),
      behaviour: PercentSchema.nullable(),
      overall: PercentSchema.nullable(),
    })
    .partial()
    .optional()
    .describe('The scores that stood, at full precision; null where there was none.'),
  seal: SealSchema.optional().describe('What proves the packet; absent where a year was issued by hand.'),
});
export type IssuedYear = z.output<typeof IssuedYearSchema>;
