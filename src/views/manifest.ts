import { z } from 'zod';

/** `manifest.json`: what a build made, byte for byte, and of what. Files ascend by path. */
export const ManifestSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('rapport'), version: z.string() }),
  /** The declared date of the book; no other date is known here. */
  asOf: z.string(),
  /** sha256 over the content that was read, in hex. */
  contentDigest: z.string(),
  files: z.array(z.strictObject({ path: z.string(), size: z.number().int(), sha256: z.string() })),
});
export type Manifest = z.output<typeof ManifestSchema>;
