/** Astro's door to the customer's packets: the staged packets, each in its own file, and nothing else. */

import { defineCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { CustomerPacketSchema } from '../views/customer-packet.ts';

// Astro forgets its store when this file's text changes, not when an imported schema does.
const schemaHash = createHash('sha256')
  .update(JSON.stringify(z.toJSONSchema(CustomerPacketSchema)))
  .digest('hex');

const stagedPackets: Loader = {
  name: 'staged-packets',
  load: async ({ store, parseData, generateDigest }) => {
    const folder = process.env.RAPPORT_PACKET_STAGE;
    store.clear();
    // Without a stage, as when only types are checked, there is no packet.
    if (folder === undefined) return;
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      const id = file.slice(0, -'.json'.length);
      store.set({
        id,
        data: await parseData({ id, data: JSON.parse(text) }),
        digest: generateDigest(schemaHash + text),
      });
    }
  },
};

export const collections = {
  packets: defineCollection({ loader: stagedPackets, schema: CustomerPacketSchema }),
};
