import { fileURLToPath } from 'node:url';
import { checkContent, packetPlans, projectPackets } from '../../src/build.ts';
import { judgeBook } from '../../src/judge-book.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** @returns packets of the demo book: those of its programme, which its build draws, or all. */
export async function demoPackets(
  packets: 'programme' | 'all' = 'programme',
): Promise<readonly CustomerPacket[]> {
  const { book } = await checkContent(CONTENT);
  if (!book) throw new Error('The demo book has faults.');
  return projectPackets(book, packetPlans(book, judgeBook(book).plan, { packets, only: null }));
}
