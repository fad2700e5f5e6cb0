import { isUtf8 } from 'node:buffer';
import type { Finding } from '../model/finding.ts';

/** The text of a file, or what keeps its bytes from being one. A byte order mark is dropped. */
export function decodeText(
  document: string,
  bytes: Uint8Array,
): { readonly text: string | null; readonly findings: readonly Finding[] } {
  if (!isUtf8(bytes)) {
    const at = firstBadByte(bytes);
    // What comes before the byte is readable and gives it a line and a column.
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    const finding: Finding = {
      code: 'file-not-utf8',
      document,
      path: [],
      span: [before.length, before.length],
      args: { byte },
    };
    return { text: new TextDecoder('utf-8').decode(bytes), findings: [finding] };
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul === -1) return { text, findings: [] };
  return {
    text,
    findings: [{ code: 'file-has-nul', document, path: [], span: [nul, nul + 1], args: {} }],
  };
}

function firstBadByte(bytes: Uint8Array): number {
  // The longest prefix that is whole UTF-8, sought by halves: a cut inside a character is told from
  // a bad byte by trying up to three bytes less.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isWholeUpTo(bytes, middle)) good = middle;
    else bad = middle;
  }
  for (let back = 0; back <= 3; back++) {
    if (isUtf8(bytes.subarray(0, good - back))) return good - back;
  }
  return good;
}

function isWholeUpTo(bytes: Uint8Array, end: number): boolean {
  const prefix = bytes.subarray(0, end);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}
