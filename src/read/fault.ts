import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';

/** What is wrong at a place of a text, before a document's name is put to it. Offsets, the end exclusive. */
export interface Fault {
  readonly code: FindingCode;
  readonly start: number;
  readonly end: number;
  readonly args: Finding['args'];
}

export const faultAt = (
  code: FindingCode,
  start: number,
  end: number,
  args: Finding['args'] = {},
): Fault => ({
  code,
  start,
  end,
  args,
});

/** The fault as a finding of a document. */
export const toFinding = (document: string, { code, start, end, args }: Fault): Finding => ({
  code,
  document,
  path: [],
  span: [start, end],
  args,
});
