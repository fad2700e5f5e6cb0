import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckedContent, checkContent } from '../build.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { safeCode, safeText } from '../diff/safe-markdown.ts';
import { defaultBranch } from '../git/default-branch.ts';
import { findRepository, mergeBase, type Repository, whyNoRepository } from '../git/repository.ts';
import { writeTreeOf } from '../git/write-tree.ts';
import type { Book } from '../model/book.ts';
import type { Recall } from '../read/recall.ts';

export type FoundBase =
  | {
      readonly kind: 'base';
      readonly repository: Repository;
      readonly commit: string;
      /** "main, where this branch left it (4f2a91c0)" */
      readonly words: string;
    }
  | { readonly kind: 'none'; readonly because: string; readonly hint: string };

/** The commit to compare with: where the working tree’s branch left the one that is named, or the default one. */
export async function findBase(contentDir: string, named: string | null): Promise<FoundBase> {
  const repository = await findRepository(contentDir);
  if (repository === null) {
    if (existsSync(contentDir)) return { kind: 'none', ...(await whyNoRepository(contentDir)) };
    return { kind: 'none', because: `There is no folder ${contentDir}.`, hint: 'Name it with --content.' };
  }
  const ref = named ?? (await defaultBranch(repository));
  if (ref === null) {
    return {
      kind: 'none',
      because:
        'The repository has none of the branches that changes are usually merged into: main or master, here or at origin.',
      hint: 'Name what to compare with: "rapport diff <branch, tag or commit>".',
    };
  }
  const found = await mergeBase(repository, ref);
  if (found.kind === 'unknown-ref') return { kind: 'none', because: found.because, hint: found.hint };
  const words = `${ref}, where this branch left it (${found.base.slice(0, 8)})`;
  return { kind: 'base', repository, commit: found.base, words };
}

export type ReadBase =
  | { readonly kind: 'whole'; readonly content: CheckedContent; readonly book: Book }
  /** The base cannot be judged: why, in a few words and in a sentence or two, as Markdown and as plain text. */
  | {
      readonly kind: 'faulty';
      readonly verdict: string;
      readonly why: Readonly<Record<'markdown' | 'plain', string>>;
    };

/** Reads the content as the base holds it, from a folder of its own that is gone afterwards. */
export async function readBase(
  { repository, commit, words }: FoundBase & { readonly kind: 'base' },
  recall: Recall,
): Promise<ReadBase> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-base-'));
  try {
    await writeTreeOf(repository, commit, folder);
    const content = await checkContent(folder, recall);
    if (content.book !== null) return { kind: 'whole', content, book: content.book };
    if (content.files === 0) {
      const why = (at: string): string => `There is no content at ${at} to compare with.`;
      return faulty('The whole book is new.', { markdown: why(safeText(words)), plain: why(words) });
    }
    return sayFaults(content, words, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const faulty = (verdict: string, why: Record<'markdown' | 'plain', string>): ReadBase => ({
  kind: 'faulty',
  verdict,
  why,
});

function sayFaults({ diagnostics }: CheckedContent, words: string, folder: string): ReadBase {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  const place = first === undefined ? '' : `${first.file.slice(folder.length + 1)}:${first.line}`;
  const why = (at: string, where: string, what: string): string =>
    `So the base, ${at}, cannot be judged, and nothing is compared.${where === '' ? '' : ` The first: ${where}, ${what}`}`;
  const message = first?.message ?? '';
  return faulty(`The content has no errors now, and had ${count} before.`, {
    markdown: why(safeText(words), safeCode(place), safeText(message, 400)),
    plain: visibleText(why(words, place, message)),
  });
}
