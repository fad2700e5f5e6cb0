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
  /** A part of the value to point at: where it first stands there as it is, else the whole value. */
  readonly piece?: string;
  /** Where no path leads, as in a syntax error: offsets into the document's text, the end exclusive. Wins over `path`. */
  readonly span?: readonly [start: number, end: number];
  /** Another place in the document that the message names: its line is given to the message as `firstLine`. */
  readonly first?: readonly (string | number)[];
  /** What the message and the hint of the code are made with. */
  readonly args: Readonly<Record<string, string | number>>;
}
