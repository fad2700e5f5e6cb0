import type { DrawItem, Frame, Page } from './drawing.ts';
import { PageOverflowError } from './page-overflow-error.ts';
import { markSpan } from './safe-cuts.ts';

export type PageCheck = {
  readonly accountId: string;
  readonly number: number;
  /** Path in the packet of a galley line. */
  readonly atOf: (line: number) => string;
};

/** Rounding of widths; less than a hair. */
const TOLERANCE = 1;

/** Throws a PageOverflowError when any text or box of the page stands outside its frame. */
export function checkPage(page: Page, { accountId, number, atOf }: PageCheck): void {
  for (const { item, artifact, frame } of page.items) {
    const bounds = boundsOf(item);
    const fits =
      bounds.left >= frame.left - TOLERANCE &&
      bounds.right <= frame.right + TOLERANCE &&
      bounds.top >= frame.top - TOLERANCE &&
      bounds.bottom <= frame.bottom + TOLERANCE;
    if (fits) continue;
    const what = item.kind === 'text' ? `"${item.words.map(({ text }) => text).join(' ')}"` : 'a box';
    const at = item.kind === 'text' && !artifact ? atOf(item.owner.line) : 'page';
    throw new PageOverflowError(accountId, { page: number, at, what });
  }
}

function boundsOf(item: DrawItem): Frame {
  switch (item.kind) {
    case 'text':
      return {
        left: item.x,
        right: item.x + item.width,
        top: item.y - item.size * 0.8,
        bottom: item.y + item.size * 0.2,
      };
    case 'rect':
      return { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height };
    case 'marks': {
      const spans = item.marks.map((mark) => markSpan(mark, item.height));
      const top = item.y + Math.min(...spans.map(([start]) => start));
      return {
        left: item.x,
        right: item.x + item.width,
        top,
        bottom: item.y + Math.max(...spans.map(([, end]) => end)),
      };
    }
  }
}
