import type { ContentsEntry } from '../../templates/contents.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { ComposedPage } from './drawing.ts';

/** With fewer pages after the cover, who looks for a section finds it by turning them. */
const LEAST_PAGES = 8;

/** @returns the page on which each section begins, the cover counted; nothing for a thin packet. */
export function listContents(
  { sections }: CustomerPacket,
  pages: readonly ComposedPage[],
): readonly ContentsEntry[] {
  if (pages.length < LEAST_PAGES) return [];
  return pages.flatMap(({ begins }, index) =>
    begins.flatMap(({ section }) => {
      const found = sections[section];
      return found ? [{ label: found.label, kind: found.kind, page: index + 2 }] : [];
    }),
  );
}
