/** Every code a finding can carry. Codes are permanent: a code that is no longer raised is never used anew. */
export const FINDING_CODES = ['year-missing'] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
