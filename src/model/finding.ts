/**
 * What is wrong with content, as data. Pure rooms emit findings that name a document and a
 * path in it; only diagnostics knows which line that is.
 */
import type { FindingCode } from './finding-code.ts';

export interface Finding {
  readonly code: FindingCode;
  /** The document's path below the content folder, with forward slashes: `accounts/acme/internal/2026.yaml`. */
  readonly document: string;
  /** Keys and indices from the document's root to the place. */
  readonly path: readonly (string | number)[];
  /** Point at the value (the rule), or at the key where the key is what is wrong. */
  readonly at?: 'value' | 'key';
  /** What the message and the hint of the code are made with. */
  readonly args: Readonly<Record<string, string | number>>;
}
