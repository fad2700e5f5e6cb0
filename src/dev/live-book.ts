/** The book while it is written: each turn reads, judges and stages what changed, and tells what is wrong. */
import { type CheckedContent, checkContent, projectPackets } from '../build.ts';
import { judgeBook } from '../judge-book.ts';
import { projectSite } from '../project/internal/project-site.ts';
import { restagePackets, restageViews } from '../publish/stage.ts';
import { recallParsed } from '../read/recall.ts';
import type { ContentState } from '../views/site/content-state.ts';
import { contentFaults } from './tell-state.ts';

export interface Turn {
  readonly state: ContentState;
  readonly content: CheckedContent | null;
  /** Whether a staged file changed, so that open pages have to be drawn anew. */
  readonly isChanged: boolean;
}

export interface LiveBook {
  /** Brings the stage up to what content says now. Where that is faulty, the stage stays as it was. */
  readonly turn: () => Promise<Turn>;
  /** From now on packets are staged too: first those of the book as it last was whole. */
  readonly openPackets: () => Promise<void>;
  /** Ids of the accounts of the book as it last was whole, ascending. */
  readonly accounts: () => readonly string[];
}

export interface LiveFolders {
  readonly content: string;
  /** The site's stage. */
  readonly site: string;
  /** The packets' stage, of which another process is told. */
  readonly packets: string;
}

/** Opens a book to be followed. */
export function openLiveBook(folders: LiveFolders, now: () => Date): LiveBook {
  const recall = recallParsed();
  const staged = { site: new Map<string, string>(), packets: new Map<string, string>() };
  let count = 0;
  let wholeAt: string | null = null;
  let whole: CheckedContent['book'] = null;
  let hasPackets = false;

  const stagePacketsOf = async (book: NonNullable<CheckedContent['book']>): Promise<number> => {
    if (!hasPackets) return 0;
    const plans = book.accounts.map(({ id }) => ({ accountId: id, year: book.settings.reviewYear }));
    return restagePackets(folders.packets, projectPackets(book, plans), staged.packets);
  };

  const stage = async (content: CheckedContent): Promise<number> => {
    const { book } = content;
    if (book === null) return 0;
    const site = projectSite(book, judgeBook(book), content);
    const changed = (await restageViews(folders.site, site, staged.site)) + (await stagePacketsOf(book));
    whole = book;
    wholeAt = now().toISOString();
    return changed;
  };

  return {
    turn: async () => {
      count += 1;
      let content: CheckedContent | null = null;
      let changed = 0;
      let breakdown: string | null = null;
      try {
        content = await checkContent(folders.content, recall);
        changed = await stage(content);
      } catch (error) {
        // A save that cannot be drawn is told, and the next one is followed all the same.
        breakdown = error instanceof Error ? error.message : String(error);
      }
      const isOld = breakdown !== null || content?.book === null;
      const faults = content === null ? [] : contentFaults(content);
      return {
        content,
        isChanged: changed > 0,
        state: { turn: count, faults, breakdown, wholeAt, isOld },
      };
    },
    accounts: () => whole?.accounts.map(({ id }) => id) ?? [],
    openPackets: async () => {
      hasPackets = true;
      if (whole !== null) await stagePacketsOf(whole);
    },
  };
}
