/**
 * Font packages ship WOFF: a font whose tables are deflated one by one. Everything downstream would inflate
 * them again and again in JavaScript, so they are unpacked once, natively, to a plain font file.
 */
import { inflateSync } from 'node:zlib';

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

type Table = { readonly tag: number; readonly checksum: number; readonly data: Buffer };

/** @returns the same font as TrueType or OpenType bytes. Throws when the file is no WOFF (version 1). */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== WOFF_SIGNATURE) throw new Error('Not a WOFF file.');
  const flavor = woff.readUInt32BE(4);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) =>
    readTable(woff, WOFF_HEADER + index * WOFF_ENTRY),
  );
  const directory = Buffer.alloc(FONT_HEADER + FONT_ENTRY * count);
  writeHeader(directory, flavor, count);
  let offset = directory.length;
  const padded = tables.map(({ tag, checksum, data }, index) => {
    const entry = FONT_HEADER + index * FONT_ENTRY;
    directory.writeUInt32BE(tag, entry);
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const filled = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(filled);
    offset += filled.length;
    return filled;
  });
  return Buffer.concat([directory, ...padded]);
}

function readTable(woff: Buffer, entry: number): Table {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const bytes = woff.subarray(offset, offset + packed);
  const data = packed < length ? inflateSync(bytes) : bytes;
  return { tag: woff.readUInt32BE(entry), checksum: woff.readUInt32BE(entry + 16), data };
}

/** The three search fields help old readers to find a table by halves. */
function writeHeader(directory: Buffer, flavor: number, count: number): void {
  const halvings = Math.floor(Math.log2(count));
  const range = 2 ** halvings * FONT_ENTRY;
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(range, 6);
  directory.writeUInt16BE(halvings, 8);
  directory.writeUInt16BE(count * FONT_ENTRY - range, 10);
}
