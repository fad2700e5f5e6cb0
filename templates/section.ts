import type { Block } from '../src/views/block.ts';
import type { Section } from '../src/views/customer-packet.ts';
import { blockFragments } from './block-templates.ts';
import { type Fragment, fragment, type Setting } from './fragment.ts';
import { box, column, rule, text } from './layout-words.ts';
import type { TypeName } from './theme.ts';

export type SectionFragments = { readonly main: readonly Fragment[]; readonly notes: readonly Fragment[] };

/** @returns a section as fragments of the main column and of the notes beside it. */
export function sectionFragments(section: Section, index: number, setting: Setting): SectionFragments {
  const at = `sections[${index}]`;
  const body = section.blocks.flatMap((block, position) => {
    const fragments = blockFragments(block, `${at}.blocks[${position}]`, bodySetting(section, setting));
    return isRunningText(section.blocks[position - 1]) ? fragments : spaced(fragments);
  });
  return {
    main: [...headFragments(section, at, setting), ...(hasNotes(section) ? body : body.map(acrossThePage))],
    notes: section.notes.map((note, position) =>
      noteFragment(note, `${at}.notes[${position}]`, position, setting),
    ),
  };
}

const hasNotes = (section: Section): boolean => section.notes.length > 0;

const acrossThePage = (one: Fragment): Fragment => ({ ...one, span: 'page' });

/** Where a section has no notes, its tables and charts take the outer column too. */
function bodySetting(section: Section, setting: Setting): Setting {
  if (hasNotes(section)) return setting;
  return { ...setting, grid: { ...setting.grid, mainWidth: setting.grid.contentWidth } };
}

function isRunningText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'list' || block?.kind === 'heading';
}

/** After a table, figure or headline even a paragraph wants air above it. */
function spaced([first, ...others]: readonly Fragment[]): readonly Fragment[] {
  return first ? [{ ...first, before: Math.max(first.before, 18) }, ...others] : [];
}

/** A short bar, the label, and the finding as a sentence in the serif; the year's is the largest. */
function headFragments(section: Section, at: string, { theme, grid }: Setting): readonly Fragment[] {
  const { accent, ink } = theme.colours;
  const label = column([
    box([], { width: 28, height: 3, backgroundColor: accent }),
    text(section.label, { weight: 600, colour: accent, style: { marginTop: 9, width: grid.contentWidth } }),
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
      tags: [{ role: 'H2' }],
    }),
  ];
}

/** Beyond this many characters a headline is set a step smaller. */
const LONG_HEADLINE = 180;

function headlineType({ kind, headline }: Section): TypeName {
  const isLong = headline.length > LONG_HEADLINE;
  if (kind === 'year') return isLong ? 'headline' : 'opening';
  return isLong ? 'large' : 'headline';
}

function noteFragment(note: string, at: string, position: number, { theme, grid }: Setting): Fragment {
  const { soft, rule: hairline } = theme.colours;
  const element = column([
    ...(position === 0 ? [rule(hairline, 0.5, { marginBottom: 6 })] : []),
    text(note, { type: 'note', colour: soft, style: { width: grid.notesWidth } }),
  ]);
  return fragment(element, at, { before: 7, breaks: 'lines', tags: [{ role: 'Note' }] });
}
