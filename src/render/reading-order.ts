/**
 * The order in which a packet is read, told by its templates and not by where things came to stand on a page:
 * notes follow their section, a column is read to its end before the next, an empty cell is still a cell.
 */
import type { Element, Tag, TagPath } from '../../templates/layout-words.ts';
import type { GalleyLine } from './set-galley.ts';

/** @returns the paths of all texts, figures and cells of the lines, in order. */
export function readingOrder(lines: readonly GalleyLine[]): readonly TagPath[] {
  return lines.flatMap(({ element, tags }) => pathsOf(element, tags));
}

function pathsOf(element: Element, around: TagPath): readonly TagPath[] {
  switch (element.kind) {
    case 'drawing':
      return around.some(({ role }) => role === 'Figure') ? [around] : [];
    case 'text': {
      const path = inside(around, element.tag);
      const isEmpty = element.parts.every(({ text }) => text.trim() === '');
      return isEmpty && !isCell(path) ? [] : [path];
    }
    case 'box': {
      const path = inside(around, element.tag);
      const paths = element.children.flatMap((child) => pathsOf(child, path));
      return paths.length === 0 && isCell(path) ? [path] : paths;
    }
  }
}

function inside(around: TagPath, tag: Tag | undefined): TagPath {
  return tag ? [...around, tag] : around;
}

/** A row without one of its cells would no longer stand under its heads. */
function isCell(path: TagPath): boolean {
  const role = path.at(-1)?.role;
  return role === 'TH' || role === 'TD';
}
