/** Every section of a packet that is to be set, as lines of one galley, and what each line is. */
import type { Fragment, Setting } from '../../templates/fragment.ts';
import type { Tag } from '../../templates/layout-words.ts';
import { sectionFragments } from '../../templates/section.ts';
import type { DrawnDocument } from '../views/internal-document.ts';
import type { GalleyLine } from './set-galley.ts';

export type GalleyRole = {
  /** Path in the packet. */
  readonly at: string;
  /** Absent for heads that only repeat. */
  readonly fragment?: Fragment;
  /** The line of the head that is set above it where it begins a page. */
  readonly runOnHead?: number;
  readonly section: number;
};
export type Galley = {
  readonly lines: readonly GalleyLine[];
  /** One for each line. */
  readonly entries: readonly GalleyRole[];
  /** The lines of each section, in order. */
  readonly sections: readonly { readonly main: readonly number[]; readonly notes: readonly number[] }[];
};

/** @returns the galley of all sections. */
export function buildGalley(packet: DrawnDocument, setting: Setting): Galley {
  const { grid } = setting;
  const lines: GalleyLine[] = [];
  const entries: GalleyRole[] = [];
  const heads = new Map<Fragment['runOnHead'], number>();
  const sections = packet.sections.map((section, index) => {
    const { main, notes } = sectionFragments(section, index, setting);
    const sect: Tag = { role: 'Sect' };
    const widthOf = ({ span }: Fragment): number => (span === 'page' ? grid.contentWidth : grid.mainWidth);
    return {
      main: main.map((fragment) => add(fragment, { width: widthOf(fragment), section: index, sect })),
      notes: notes.map((fragment) => add(fragment, { width: grid.notesWidth, section: index, sect })),
    };
  });
  return { lines, entries, sections };

  type Place = { readonly width: number; readonly section: number; readonly sect: Tag };

  function add(fragment: Fragment, { width, section, sect }: Place): number {
    const runOnHead = fragment.runOnHead && addHead(fragment, width, section);
    entries.push({ at: fragment.at, fragment, section, ...(runOnHead !== undefined && { runOnHead }) });
    return lines.push({ element: fragment.element, width, tags: [sect, ...fragment.tags] }) - 1;
  }

  /** All rows of a table share one head. */
  function addHead({ runOnHead, at }: Fragment, width: number, section: number): number | undefined {
    const known = heads.get(runOnHead);
    if (known !== undefined || !runOnHead) return known;
    entries.push({ at, section });
    const line = lines.push({ element: runOnHead, width, tags: [] }) - 1;
    heads.set(runOnHead, line);
    return line;
  }
}

/** @returns the lines as they are read: each section, then its notes; without heads that only repeat. */
export function linesAsRead({ lines, sections }: Galley): readonly GalleyLine[] {
  const ids = sections.flatMap(({ main, notes }) => [...main, ...notes]);
  return ids.flatMap((id) => lines[id] ?? []);
}
