import type { Setting } from '../../templates/fragment.ts';
import type { DrawnDocument } from '../views/internal-document.ts';
import type { Galley } from './build-galley.ts';
import type { Piece } from './drawing.ts';
import { type FlowPiece, UnplaceablePieceError } from './flow-column.ts';
import { PageOverflowError } from './page-overflow-error.ts';
import { type FlowSection, type PagePlan, paginate } from './paginate.ts';
import { inkCuts, lineCuts } from './safe-cuts.ts';

/** The label and the headline of a section. */
const HEAD_PIECES = 2;
const SECTION_GAP = 28;

/** @returns where each piece of the galley stands. Throws a PageOverflowError for what fits no page. */
export function planPages(
  packet: DrawnDocument,
  galley: Galley,
  pieces: readonly Piece[],
  { grid }: Setting,
): readonly PagePlan[] {
  const flowPiece = (id: number): FlowPiece => {
    const { fragment, runOnHead } = galley.entries[id] ?? {};
    const piece = pieces[id];
    if (!fragment || !piece) throw new Error(`Line ${id} of the galley is no fragment.`);
    return {
      id,
      height: piece.height,
      before: fragment.before,
      keepWithNext: fragment.keepWithNext,
      ...(fragment.clears && { clears: true }),
      cuts: fragment.breaks === 'lines' ? lineCuts(piece) : [],
      lastResort: inkCuts(piece),
      ...(runOnHead !== undefined && {
        runOnHead: { id: runOnHead, height: pieces[runOnHead]?.height ?? 0 },
      }),
    };
  };
  const sections = galley.sections.map(
    ({ main, notes }): FlowSection => ({
      main: main.map(flowPiece),
      notes: notes.map(flowPiece),
      headPieces: HEAD_PIECES,
    }),
  );
  try {
    return paginate(sections, { height: grid.bottom - grid.top, sectionGap: SECTION_GAP });
  } catch (error) {
    if (!(error instanceof UnplaceablePieceError)) throw error;
    const at = galley.entries[error.id]?.at ?? '';
    throw new PageOverflowError(packet.account.id, { page: 0, at, what: 'a part taller than the page' });
  }
}
