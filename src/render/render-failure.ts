/** What can be wrong with a packet when it is drawn, as data that crosses threads. */
import { MissingGlyphError } from './fonts/missing-glyph.ts';
import { PageOverflowError } from './page-overflow-error.ts';

export type RenderFailure = {
  readonly kind: 'missing-glyph' | 'page-overflow';
  readonly accountId: string;
  /** Path in the packet: `sections[3].blocks[0]`. */
  readonly at: string;
  readonly message: string;
};

/** @returns the failure behind an error of the drawing; undefined for any other error. */
export function describeFailure(error: unknown): RenderFailure | undefined {
  if (error instanceof MissingGlyphError) {
    const { accountId, message, missing } = error;
    return { kind: 'missing-glyph', accountId, at: missing[0]?.path ?? '', message };
  }
  if (error instanceof PageOverflowError) {
    const { accountId, message, at } = error;
    return { kind: 'page-overflow', accountId, at, message };
  }
  return undefined;
}
