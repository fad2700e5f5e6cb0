/** Bytes of an export to text. A wrong guess at the encoding is told with its place, never read past. */
import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { indexLines } from '../diagnostics/line-index.ts';
import { importFinding, type Place } from './import-finding.ts';
import type { TableMap } from './import-map.ts';

type Encoding = NonNullable<TableMap['encoding']>;

interface Decoding {
  /** Null where there are findings. */
  readonly text: string | null;
  readonly notes: readonly string[];
  readonly findings: readonly Diagnostic[];
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes as the byte order mark says, or else the map, or else as UTF-8. The mark is dropped. */
export const decodeExport = (bytes: Uint8Array, { file, encoding: declared }: TableMap): Decoding => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const encoding = marked ?? declared ?? 'utf-8';
  const notes =
    marked === undefined || declared === undefined || declared === marked
      ? []
      : [
          `${file}: its byte order mark says ${marked}, not the ${declared} of the map; the mark is believed.`,
        ];
  const refuse = (place: Place, problem: string, hint: string): Decoding => ({
    text: null,
    notes,
    findings: [importFinding('export-encoding', place, { problem, hint })],
  });
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const at = firstBadByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, at));
    const byte = bytes[at] ?? 0;
    const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
    return refuse(
      placeIn(file, before, before.length),
      `the byte 0x${byte.toString(16).toUpperCase()} is no UTF-8; in windows-1252 it would be "${letter}"`,
      'Declare `encoding: windows-1252` for this table if that is the letter, or export it as UTF-8.',
    );
  }
  const text = decode(bytes, encoding);
  const foreign = /[^\0-\x7f]/.exec(new TextDecoder().decode(bytes));
  if ((encoding === 'windows-1252' || encoding === 'iso-8859-1') && foreign && isUtf8(bytes)) {
    const utf8 = new TextDecoder().decode(bytes);
    return refuse(
      placeIn(file, utf8, foreign.index),
      `it is UTF-8, and "${foreign[0]}" would be read as other letters in ${encoding}`,
      'Declare `encoding: utf-8` for this table, or leave `encoding` out.',
    );
  }
  const nul = text.indexOf('\0');
  if (nul !== -1)
    return refuse(
      placeIn(file, text, nul),
      'a zero byte stands here, as in no text',
      'Declare `encoding: utf-16le` (or utf-16be) for this table if it was saved as Unicode text, or export it as UTF-8.',
    );
  const lone = encoding.startsWith('utf-16') ? text.indexOf('\uFFFD') : -1;
  if (lone !== -1)
    return refuse(placeIn(file, text, lone), `what stands here is no ${encoding}`, 'Export it as UTF-8.');
  return { text, notes, findings: [] };
};

const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'iso-8859-1' ? Buffer.from(bytes).toString('latin1') : new TextDecoder(encoding).decode(bytes);

/** Halves the file until the byte is found; offsets count from 0. */
const firstBadByte = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // What was good so far may end in the midst of a letter that never comes.
  for (let back = 0; back < 3 && !isUtf8(bytes.subarray(0, good)); back += 1) good -= 1;
  return good;
};

const placeIn = (file: string, text: string, offset: number): Place => {
  const { line, column } = indexLines(text).positionAt(offset);
  return { file, line, column, endLine: line, endColumn: column + 1, path: '' };
};
