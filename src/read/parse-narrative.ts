/**
 * A narrative (`.mdx`) into blocks. Nothing in it ever runs: the parser only says what stands
 * where, and whatever is not on the short list of what a packet can draw is a located error.
 */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Source } from '../diagnostics/locate-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Block } from '../views/block.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import { type Fault, faultAt, toFinding } from './fault.ts';
import { toBlocks } from './narrative-blocks.ts';
import { refuseHostile } from './narrative-limits.ts';

export interface ParsedNarrative {
  /** What could be read; to be used only where there are no findings. */
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Parses a narrative; findings carry spans. Empty text is a narrative of no blocks. */
export function parseNarrative(document: string, text: string): ParsedNarrative {
  const conflicts = conflictMarkers(text);
  if (conflicts.length > 0) {
    return { blocks: [], findings: conflicts.map((conflict) => toFinding(document, conflict)) };
  }
  const refused = refuseFrontmatter(text) ?? refuseHostile(text);
  if (refused) return { blocks: [], findings: [toFinding(document, refused)] };
  const root = parse(text);
  if ('code' in root) return { blocks: [], findings: [toFinding(document, root)] };
  const faults: Fault[] = [];
  const blocks = toBlocks(root, { text, report: (fault) => faults.push(fault) });
  return { blocks, findings: faults.map((fault) => toFinding(document, fault)) };
}

/** A source whose findings carry spans, or the piece that they are about. */
export const openNarrative = (text: string): Source => ({
  text,
  spanOf: (_path, _at, piece) => {
    const at = piece === undefined ? -1 : text.indexOf(piece);
    return at === -1 ? [0, 0] : [at, at + (piece?.length ?? 0)];
  },
});

function parse(text: string): Root | Fault {
  try {
    return fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (error) {
    return explainMdxError(error, text);
  }
}

function refuseFrontmatter(text: string): Fault | null {
  return /^---[ \t]*(?:\r?\n|$)/.test(text) ? faultAt('narrative-frontmatter', 0, 3) : null;
}
