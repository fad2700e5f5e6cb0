import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import { type CustomerPacket, CustomerPacketSchema } from '../views/customer-packet.ts';

export interface PacketDigest {
  /** SHA-256, in hex, of all that the customer reads. */
  readonly packet: string;
  /** The first 16 digits of each part's own: `cover`, `frame` for what surrounds it, and the sections by kind. */
  readonly parts: Readonly<Record<string, string>>;
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The digest of a packet, as the strict schema lets it onto the stage. See the handbook, issue and restate. */
export function digestPacket(packet: CustomerPacket): PacketDigest {
  const staged = CustomerPacketSchema.parse(packet);
  const { cover, sections, ...frame } = staged;
  const parts: Record<string, string> = { frame: partDigest(frame), cover: partDigest(cover) };
  for (const section of sections) parts[section.kind] = partDigest(section);
  return { packet: sha256(canonicalJson(staged)), parts };
}

const partDigest = (part: unknown): string => sha256(canonicalJson(part)).slice(0, 16);
