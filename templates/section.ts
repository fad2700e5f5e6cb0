import type { Block } from '../src/views/block.ts';
import type { DrawnSection } from '../src/views/internal-document.ts';
import { areNotesBelow, standsBelowNotes } from './below-notes.ts';
import { blockFragments } from './block-templates.ts';
import { type Fragment, fragment, type Setting } from './fragment.ts';
import { box, column, row, rule, text } from './layout-words.ts';
import { besideEachOther, halfSetting, inPairs, isOddOut, type Pair } from './side-by-side.ts';
import type { TypeName } from './theme.ts';

export type SectionFragments = { readonly main: readonly Fragment[]; readonly notes: readonly Fragment[] };

/** @returns a section as fragments of the main column and of the notes beside it. */
export function sectionFragments(section: DrawnSection, index: number, setting: Setting): SectionFragments {
  const at = `sections[${index}]`;
  const typed = { ...setting, label: section.label, tableType: tableType(section, setting) };
  const isBelow = areNotesBelow(section, setting);
  const isBeside = section.notes.length > 0 && !isBelow;
  const own = isBeside ? typed : wideSetting(typed);
  const pairs = isBeside ? section.blocks.map((block): Pair => [block, undefined]) : inPairs(section.blocks);
  const body = pairs.flatMap(([block, beside], position) => {
    const before = pairs[position - 1];
    const after = pairs[position + 1];
    const fragments = beside
      ? // The odd one after a pair is not left alone on the next page.
        besideEachOther([block, beside], fragmentsOf, own).map((one) => ({
          ...one,
          keepWithNext: after !== undefined && isOddOut(after[0], [block, beside]),
        }))
      : fragmentsOf(block, isOddOut(block, before) ? halfSetting(own) : own);
    return isRunningText(before?.[1] ?? before?.[0]) ? fragments : spaced(fragments);
  });
  const notes = section.notes.map((note, position) =>
    noteFragment(note, `${at}.notes[${position}]`, position, setting),
  );
  const main = [...headFragments(section, at, setting), ...(isBeside ? body : body.map(acrossThePage))];
  return isBelow ? { main: [...main, ...notesBelow(section, at, setting)], notes: [] } : { main, notes };

  function fragmentsOf(block: Block, of: Setting): readonly Fragment[] {
    const place = `${at}.blocks[${section.blocks.indexOf(block)}]`;
    if (!isBeside || !standsBelowNotes(section, block, of)) return blockFragments(block, place, of);
    const fragments = blockFragments(block, place, wideSetting(of)).map(acrossThePage);
    return fragments.map((one, index) => (index === 0 ? { ...one, clears: true } : one));
  }
}

const acrossThePage = (one: Fragment): Fragment => ({ ...one, span: 'page' });

/** More rows are read down their columns rather than along their lines. */
const MANY_ROWS = 12;

/** All tables of a section are set alike: smaller where one is long, as notes where all is reference. */
function tableType({ kind, blocks }: DrawnSection, setting: Setting): TypeName {
  if (kind === 'sources') return 'note';
  return blocks.some((block) => block.kind === 'table' && block.rows.length > MANY_ROWS)
    ? 'small'
    : setting.tableType;
}

/** What does not stand beside notes takes the outer column too. */
const wideSetting = (setting: Setting): Setting => ({
  ...setting,
  grid: { ...setting.grid, mainWidth: setting.grid.contentWidth },
});

function isRunningText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'list' || block?.kind === 'heading';
}

/** After a table, figure or headline even a paragraph wants air above it. */
function spaced([first, ...others]: readonly Fragment[]): readonly Fragment[] {
  return first ? [{ ...first, before: Math.max(first.before, 14) }, ...others] : [];
}

/** A short bar, the label, and the finding as a sentence in the serif; the year's is the largest. */
function headFragments(section: DrawnSection, at: string, { theme, grid }: Setting): readonly Fragment[] {
  const { accent, ink } = theme.colours;
  const label = column([
    box([], { width: 28, height: 3, backgroundColor: accent }),
    text(section.label, { weight: 600, colour: accent, style: { marginTop: 8, width: grid.contentWidth } }),
  ]);
  const headline = text(section.headline, {
    type: headlineType(section),
    family: 'serif',
    colour: ink,
    style: { width: grid.contentWidth, textWrap: 'balance' },
  });
  return [
    fragment(label, `${at}.label`, { before: 0, keepWithNext: true, span: 'page', tags: [{ role: 'P' }] }),
    fragment(headline, `${at}.headline`, {
      before: 4,
      keepWithNext: true,
      span: 'page',
      tags: [{ role: section.kind === 'overview' ? 'H1' : 'H2' }],
    }),
  ];
}

/** Beyond this many characters a headline is set a step smaller. */
const LONG_HEADLINE = 180;

function headlineType({ kind, headline }: DrawnSection): TypeName {
  const isLong = headline.length > LONG_HEADLINE;
  if (kind === 'year' || kind === 'overview') return isLong ? 'headline' : 'opening';
  return isLong ? 'large' : 'headline';
}

/** The first notes on one side and the others on the other, about as many lines each. */
function notesBelow({ notes }: DrawnSection, at: string, setting: Setting): readonly Fragment[] {
  const { grid, theme } = setting;
  const width = halfSetting(wideSetting(setting)).grid.mainWidth;
  const total = notes.reduce((sum, note) => sum + note.length, 0);
  let read = 0;
  const columns: [string[], string[]] = [[], []];
  for (const note of notes) {
    // To the side on which the middle of it falls.
    columns[read * 2 + note.length <= total ? 0 : 1].push(note);
    read += note.length;
  }
  const element = row(
    columns.map((own) =>
      column(
        own.map((note, index) =>
          text(note, {
            type: 'note',
            colour: theme.colours.soft,
            tag: { role: 'Note' },
            style: { width, ...(index > 0 && { marginTop: 6 }) },
          }),
        ),
        { width, flexShrink: 0 },
      ),
    ),
    { gap: grid.contentWidth - 2 * width, width: grid.contentWidth },
  );
  return [fragment(element, `${at}.notes`, { before: 14, span: 'page', breaks: 'lines' })];
}

function noteFragment(note: string, at: string, position: number, { theme, grid }: Setting): Fragment {
  const { soft, rule: hairline } = theme.colours;
  const element = column([
    ...(position === 0 ? [rule(hairline, 0.5, { marginBottom: 6 })] : []),
    text(note, { type: 'note', colour: soft, style: { width: grid.notesWidth } }),
  ]);
  return fragment(element, at, { before: 7, breaks: 'lines', tags: [{ role: 'Note' }] });
}
