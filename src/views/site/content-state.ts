/** What the live site tells its reader of the content behind its pages. It is told by `rapport dev` alone. */

export interface ContentFault {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  /** Empty where there is nothing more to say. */
  readonly hint: string;
  /** The line of the file and the carets below the place; null where there is no line to show. */
  readonly frame: readonly [line: string, carets: string] | null;
  /** Where the handbook states the rule: a path of the site. */
  readonly handbook: string;
}

export interface ContentState {
  /** Counts up, so that an older state never replaces a newer one. */
  readonly turn: number;
  /** Errors first, then warnings; each in the order of files and lines. */
  readonly faults: readonly ContentFault[];
  /** What kept pages from being drawn that was no fault of the content; null where nothing did. */
  readonly breakdown: string | null;
  /** When content was last whole, as ISO 8601; null where it has not been since the start. */
  readonly wholeAt: string | null;
  /** The pages show what content said at `wholeAt`, and not what it says now. */
  readonly isOld: boolean;
}

/** Where a page asks for the state. */
export const CONTENT_STATE_URL = '/__rapport/content.json';
/** The event under which a new state reaches open pages. */
export const CONTENT_STATE_EVENT = 'rapport:content';
