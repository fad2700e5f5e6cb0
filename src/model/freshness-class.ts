import { z } from 'zod';

/** Kinds of knowledge, by how fast they age. */
export const FRESHNESS_CLASSES = ['knowledge', 'relationship', 'financial'] as const;
export const FreshnessClassSchema = z.enum(FRESHNESS_CLASSES);
export type FreshnessClass = z.output<typeof FreshnessClassSchema>;
