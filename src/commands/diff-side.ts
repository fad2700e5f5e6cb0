import { type CheckedContent, packetPlans, projectPackets } from '../build.ts';
import type { Side } from '../diff/sides.ts';
import { judgeBook } from '../judge-book.ts';
import type { Book } from '../model/book.ts';

/** A book with what the methods say of it, and the packets of its programme. */
export function judgeSide(content: Pick<CheckedContent, 'lineOf'>, book: Book): Side {
  const judgement = judgeBook(book);
  const plans = packetPlans(book, judgement.plan, { packets: 'programme', only: null });
  return { book, judgement, packets: projectPackets(book, plans), lineOf: content.lineOf };
}
