import { checkContent } from '../build.ts';
import { formatJson } from '../diagnostics/format-json.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: 'pretty' | 'json';
}

/** `rapport check`: what is wrong with the content, all at once. */
export async function runCheck(options: CheckOptions, io: Io): Promise<ExitCode> {
  const checked = await checkContent(options.content);
  if (options.format === 'json') io.out(`${formatJson(checked)}\n`);
  else io.out(prettyDiagnostics(checked, io));
  return checked.book === null ? 1 : 0;
}
