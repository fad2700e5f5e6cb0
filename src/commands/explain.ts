import { closest } from 'fastest-levenshtein';
import { checkContent } from '../build.ts';
import { judgeBook } from '../judge-book.ts';
import type { Book } from '../model/book.ts';
import { explainAccount } from './explain-json.ts';
import { explainProspect } from './explain-prospect.ts';
import { formatProspect } from './explain-prospect-text.ts';
import { formatExplanation } from './explain-text.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface ExplainOptions {
  readonly id: string;
  readonly content: string;
  readonly format: 'pretty' | 'json';
}

/**
 * `rapport explain ID`: an account's labels, and the receipt of its scores; or how a prospect
 * stands. Where an account and a prospect share an id it is the account.
 */
export async function runExplain(options: ExplainOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  const { book } = content;
  if (book === null) {
    io.err(prettyDiagnostics(content, io));
    return 1;
  }
  const told = tell(book, options, io);
  if (told === null) {
    const ids = [...book.accounts, ...book.prospects].map(({ id }) => id);
    const near = ids.length === 0 ? '' : ` Did you mean "${closest(options.id, ids)}"?`;
    io.err(`There is no account or prospect "${options.id}".${near}\n`);
    return 2;
  }
  io.out(told);
  return 0;
}

/** The explanation in the format asked for; null where nobody has that id. */
function tell(book: Book, { id, format }: ExplainOptions, { color }: Io): string | null {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const isOf = (one: { readonly id: string }): boolean => one.id === id;
  if (book.accounts.some(isOf)) {
    const explained = explainAccount(book, judgeBook(book), id);
    return format === 'json' ? json(explained) : formatExplanation(explained, { color });
  }
  if (!book.prospects.some(isOf)) return null;
  const explained = explainProspect(book, judgeBook(book), id);
  return format === 'json' ? json(explained) : formatProspect(explained, { color });
}
