import { type BookDiff, DiffReportSchema } from './book-diff.ts';
import type { Told } from './told.ts';

/** The comparison as JSON, through its schema. */
export function formatDiffJson(diff: BookDiff, { base, faults }: Told): string {
  const wrong = faults.map(({ code, file, line, message, hint }) => ({ code, file, line, message, hint }));
  return `${JSON.stringify(DiffReportSchema.parse({ ...diff, base, faults: wrong }), null, 2)}\n`;
}
