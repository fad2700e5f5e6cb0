/** Builds the HTML of staged packets, in a process of its own, as a build does. */
import { join } from 'node:path';
import { build } from 'astro';
import { packetAstroConfig } from '../../src/packets/astro-settings.ts';

const { stage, scratch } = JSON.parse(process.argv[2] ?? '') as { stage: string; scratch: string };
process.env.RAPPORT_PACKET_STAGE = stage;
await build(packetAstroConfig(join(scratch, 'html'), join(scratch, 'astro')));
process.disconnect?.();
