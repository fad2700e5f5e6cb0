import type { SectionKind } from '../src/views/customer-packet.ts';
import { wrapLabel } from './chart/wrap-label.ts';
import type { Setting } from './fragment.ts';
import { type Box, column, type Element, row, rule, type Tag, text } from './layout-words.ts';
import { TYPE } from './theme.ts';

export type ContentsEntry = {
  readonly label: string;
  readonly kind: SectionKind;
  /** As it is printed at the foot. */
  readonly page: number;
};

const GAP = 16;
const NUMBER_WIDTH = 14;
const NUMBER_GAP = 6;
const BELOW_RULE = 8;
const BELOW_TITLE = 3;
const BETWEEN = 3;

/** @returns the contents, in two columns that are read downwards: the page, then the section that begins there. */
export function contentsBlock(entries: readonly ContentsEntry[], { theme, grid, words }: Setting): Box {
  const { soft, rule: hairline } = theme.colours;
  const width = columnWidth(grid.contentWidth);
  const columns = inColumns(entries).map((some) =>
    column(
      some.map((entry) => entryRow(entry, width, theme.colours)),
      { width },
    ),
  );
  return column(
    [
      rule(hairline, 0.5),
      text(words.contents, {
        type: 'note',
        colour: soft,
        tag: { role: 'P' },
        style: { marginTop: BELOW_RULE, marginBottom: BELOW_TITLE, width: grid.contentWidth },
      }),
      row(columns, { gap: GAP, width: grid.contentWidth }, { role: 'TOC' }),
    ],
    { width: grid.contentWidth },
    { role: 'Sect' },
  );
}

/** @returns the height of the block; it does not depend on the numbers of the pages. */
export function contentsHeight(entries: readonly ContentsEntry[], contentWidth: number): number {
  const room = columnWidth(contentWidth) - NUMBER_WIDTH - NUMBER_GAP;
  const { size, leading } = TYPE.small;
  const columns = inColumns(entries).map((some) =>
    some.reduce((sum, { label }) => sum + BETWEEN + wrapLabel(label, size, room).length * leading, 0),
  );
  return 1 + BELOW_RULE + TYPE.note.leading + BELOW_TITLE + Math.max(...columns);
}

/** As wide as two columns of the control block below, so that both stand on the same edges. */
const columnWidth = (contentWidth: number): number => 2 * Math.floor((contentWidth - 3 * GAP) / 4) + GAP;

function inColumns(entries: readonly ContentsEntry[]): readonly (readonly ContentsEntry[])[] {
  const half = Math.ceil(entries.length / 2);
  return [entries.slice(0, half), entries.slice(half)];
}

function entryRow({ label, kind, page }: ContentsEntry, width: number, colours: Setting['theme']['colours']) {
  const link: Tag = { role: 'Link', to: kind };
  const number = text(String(page), {
    type: 'small',
    weight: 600,
    colour: colours.accent,
    style: { width: NUMBER_WIDTH, flexShrink: 0 },
  });
  const name = text(label, {
    type: 'small',
    colour: colours.ink,
    style: { width: width - NUMBER_WIDTH - NUMBER_GAP },
  });
  return [{ role: 'TOCI' } as const, { role: 'Reference' } as const, link].reduceRight<Element>(
    (inner, tag) => column([inner], { width, ...(tag === link && { marginTop: BETWEEN }) }, tag),
    row([number, name], { gap: NUMBER_GAP, width }),
  );
}
