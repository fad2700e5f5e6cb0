import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../build.ts';
import { findRepository, whyNoRepository } from '../git/repository.ts';
import { layFiles } from '../publish/lay-files.ts';
import { type CodeOwners, composeCodeOwners, placeBlock } from '../scaffold/code-owners.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface CodeOwnersOptions {
  readonly content: string;
  readonly host: 'github' | 'gitlab';
  /** Whether to say only if the file is as it should be. */
  readonly check: boolean;
}

/** `rapport codeowners`: who reviews a change to which account, of the owners of the book. */
export async function runCodeOwners({ content, host, check }: CodeOwnersOptions, io: Io): Promise<ExitCode> {
  const checked = await checkContent(content);
  const { book } = checked;
  if (book === null) {
    io.err(prettyDiagnostics(checked, io));
    return 1;
  }
  const repository = await findRepository(content);
  if (repository === null) {
    const { because, hint } = await whyNoRepository(content);
    io.err(`${because} There is nobody to tell who reviews what.\n${hint}\n`);
    return 2;
  }
  const path = `.${host}/CODEOWNERS`;
  const before = await readFile(join(repository.root, path), 'utf8').catch(() => null);
  const owners = composeCodeOwners(book, repository.prefix);
  const after = placeBlock(before, owners.block);
  if (check && before !== after) {
    io.err(
      `${path} is not what the owners of the book make it. Run: npx rapport codeowners --host ${host}\n`,
    );
    return 1;
  }
  if (before !== after) {
    const obstacle = await layFiles(repository.root, [{ path, text: after, replaces: before }]);
    if (obstacle !== null) {
      io.err(`Nothing was written: ${obstacle}.\n`);
      return 2;
    }
  }
  io.out(tell(path, owners, before === after));
  return 0;
}

const tell = (path: string, owners: CodeOwners, isSame: boolean): string =>
  [
    `${isSame ? 'As it should be' : 'Wrote'}: ${path}, ${owners.owned} accounts and prospects with an owner to review them.`,
    ...(owners.withoutHandle.length === 0
      ? []
      : [
          `No codeOwner in team.yaml: ${owners.withoutHandle.join(', ')}. Their accounts go to the maintainers.`,
        ]),
    ...(owners.hasMaintainers
      ? []
      : ['Nobody in team.yaml is maintainer with a codeOwner: what is nobody’s account has no reviewer.']),
    '',
  ].join('\n');
