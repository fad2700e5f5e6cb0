/** Git, asked as a process of its own: explicit arguments, no shell, and nothing of ours in its way. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type GitAnswer =
  | { readonly output: string }
  /** Git said no: its exit code, null where it could not be run; and what it printed. */
  | { readonly output: null; readonly code: number | null; readonly said: string };

/**
 * What git sees of the environment. Variables that point it to another repository, as hooks set
 * them, are kept from it, it speaks English, and it asks nobody for a password.
 */
export const gitEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
});

/** Runs git in a folder. It never throws for what git says. */
export async function runGit(folder: string, args: readonly string[]): Promise<GitAnswer> {
  try {
    const options = { env: gitEnvironment(), maxBuffer: 256 * 1024 * 1024 };
    const { stdout } = await run('git', ['-C', folder, ...args], options);
    return { output: stdout };
  } catch (failure) {
    const { code, stderr = '' } = failure as { code?: unknown; stderr?: string };
    return { output: null, code: typeof code === 'number' ? code : null, said: stderr.trim() };
  }
}
