/** Tables of a font as a WOFF file: each deflated by itself. */
import { deflateSync } from 'node:zlib';
import type { FontTable } from './shrink-font.ts';

const HEADER = 44;
const ENTRY = 20;
/** The size of the same font unpacked: its own header, an entry a table, and the tables on steps of four. */
const plainSize = (tables: readonly FontTable[]): number =>
  tables.reduce((sum, { data }) => sum + 16 + stepped(data.length), 12);
const stepped = (length: number): number => Math.ceil(length / 4) * 4;

/** A WOFF file, version 1, of TrueType tables that are sorted by tag. */
export function packWoff(tables: readonly FontTable[]): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY * tables.length);
  let offset = head.length;
  const parts = tables.map(({ tag, data }, index) => {
    const deflated = deflateSync(data, { level: 9 });
    const packed = deflated.length < data.length ? deflated : data;
    const entry = HEADER + ENTRY * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(offset, entry + 4);
    head.writeUInt32BE(packed.length, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    head.writeUInt32BE(checksum(data), entry + 16);
    offset += stepped(packed.length);
    return Buffer.concat([packed], stepped(packed.length));
  });
  head.write('wOFF', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(offset, 8);
  head.writeUInt16BE(tables.length, 12);
  head.writeUInt32BE(plainSize(tables), 16);
  return Buffer.concat([head, ...parts]);
}

/** The sum of a table's words, as fonts state it. */
function checksum(data: Buffer): number {
  const words = Buffer.concat([data], stepped(data.length));
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
