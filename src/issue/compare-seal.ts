import type { Seal } from '../model/issued-year.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { digestFiles } from './compose-issue.ts';
import { digestPacket } from './packet-digest.ts';

/** What became of named things since the seal: each list ascending. */
export interface Differences {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export interface SealComparison {
  /** Whether the packet is, to the last character, the one that was issued. */
  readonly isSame: boolean;
  readonly parts: Differences;
  readonly files: Differences;
}

/** Holds a packet, and the files that it is made of, against the seal of its year. */
export function compareSeal(
  seal: Seal,
  packet: CustomerPacket,
  documents: readonly string[],
  digestOf: (document: string) => string | null,
): SealComparison {
  const now = digestPacket(packet);
  return {
    isSame: now.packet === seal.packet,
    parts: differences(seal.parts, now.parts),
    files: differences(seal.files, digestFiles(documents, digestOf)),
  };
}

type Digests = Readonly<Record<string, string>>;

/** What differs between two lists of digests by name. */
export function differences(was: Digests, now: Digests): Differences {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].sort();
  const isIn = (digests: Digests, name: string): boolean => Object.hasOwn(digests, name);
  return {
    changed: names.filter((name) => isIn(was, name) && isIn(now, name) && was[name] !== now[name]),
    gone: names.filter((name) => isIn(was, name) && !isIn(now, name)),
    added: names.filter((name) => !isIn(was, name) && isIn(now, name)),
  };
}

/** Whether nothing differs. */
export const isNone = ({ changed, gone, added }: Differences): boolean =>
  changed.length + gone.length + added.length === 0;
