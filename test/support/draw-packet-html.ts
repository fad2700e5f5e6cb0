import { fork } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';

// Within the project, since what Astro makes on its way resolves our packages from where it lies.
const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Draws the HTML of packets as a build does. Returns the folder that holds `<account>/index.html`. */
export async function drawPacketHtml(packets: readonly CustomerPacket[], name: string): Promise<string> {
  const scratch = join(CACHE, name);
  const stage = join(scratch, 'stage');
  await rm(scratch, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  for (const packet of packets)
    await writeFile(join(stage, `${packet.account.id}.json`), JSON.stringify(packet));
  const drawing = fork(
    fileURLToPath(new URL('../bench/packet-html.ts', import.meta.url)),
    [JSON.stringify({ stage, scratch })],
    { execArgv: [] },
  );
  const code = await new Promise((resolve) => drawing.on('exit', resolve));
  if (code !== 0) throw new Error(`The packets' HTML could not be drawn: exit code ${code}.`);
  return join(scratch, 'html');
}
