/** The staged packets as pages take them. The live preview reads the stage itself, whenever a page is drawn. */
import { getCollection, getEntry } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomerPacket, CustomerPacketSchema } from '../views/customer-packet.ts';

/** Ids of the accounts with a packet. */
export async function stagedIds(): Promise<readonly string[]> {
  const live = process.env.RAPPORT_LIVE_PACKETS;
  if (live === undefined) return (await getCollection('packets')).map(({ id }) => id);
  const files = (await readdir(live)).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** The packet of an account. */
export async function stagedPacket(id: string): Promise<CustomerPacket> {
  const live = process.env.RAPPORT_LIVE_PACKETS;
  if (live !== undefined)
    return CustomerPacketSchema.parse(JSON.parse(await readFile(join(live, `${id}.json`), 'utf8')));
  const entry = await getEntry('packets', id);
  if (entry === undefined) throw new Error(`The stage holds no packet of ${id}.`);
  return entry.data;
}
