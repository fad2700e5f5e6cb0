import { closest } from 'fastest-levenshtein';
import { checkContent, judgeBook } from '../build.ts';
import { explainAccount } from './explain-json.ts';
import { formatExplanation } from './explain-text.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface ExplainOptions {
  readonly id: string;
  readonly content: string;
  readonly format: 'pretty' | 'json';
}

/** `rapport explain ID`: an account's labels, and the receipt of its scores. */
export async function runExplain(options: ExplainOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  const { book } = content;
  if (book === null) {
    io.err(prettyDiagnostics(content, io));
    return 1;
  }
  const ids = book.accounts.map((account) => account.id);
  if (!ids.includes(options.id)) {
    const near = ids.length === 0 ? '' : ` Did you mean "${closest(options.id, ids)}"?`;
    io.err(`There is no account "${options.id}".${near}\n`);
    return 2;
  }
  const { assessment, plan } = judgeBook(book);
  const explained = explainAccount(book, assessment, plan, options.id);
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(explained, null, 2)}\n`
      : formatExplanation(explained, { color: io.color }),
  );
  return 0;
}
