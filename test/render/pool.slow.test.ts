import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RenderJob, renderPackets } from '../../src/render/pool.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { THIN } from '../support/sample-packets.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-pool-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function job(id: string, packet: CustomerPacket, images = true): Promise<RenderJob> {
  const packetFile = join(folder, `${id}.json`);
  await writeFile(packetFile, JSON.stringify(packet));
  return { packetFile, outDir: join(folder, id), dpi: 72, images };
}

test('each job writes its files; a packet that cannot be drawn is an outcome and stops no other', async () => {
  const faulty = { ...THIN, vendor: { name: 'Rocket 🚀' } };
  const jobs = [await job('a', THIN), await job('b', faulty), await job('c', THIN, false)];
  const told: string[] = [];
  const outcomes = await renderPackets(jobs, ({ outDir }, { ok }) => told.push(`${outDir.slice(-1)} ${ok}`));
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(told.sort()).toEqual(['a true', 'b false', 'c true']);
  expect(outcomes[1]).toMatchObject({
    failure: { kind: 'missing-glyph', accountId: 'pell', at: 'vendor.name' },
  });
  expect(await readdir(join(folder, 'a', 'pages'))).toEqual(['01.png', '01.svg', '02.png', '02.svg']);
  expect(await readdir(join(folder, 'c'))).toEqual(['packet.pdf']);
  const [first, third] = await Promise.all(['a', 'c'].map((id) => readFile(join(folder, id, 'packet.pdf'))));
  expect(first?.equals(third ?? Buffer.alloc(0))).toBe(true);
});

test('what is no packet at all is an error', async () => {
  await expect(
    renderPackets([await job('d', { ...THIN, format: 2 } as unknown as CustomerPacket)]),
  ).rejects.toThrow();
});
