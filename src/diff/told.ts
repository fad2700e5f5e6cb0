import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a report says beside the comparison itself. */
export interface Told {
  /** What the change is compared with: "main, from 4f2a91c on". */
  readonly base: string;
  /** Where the whole report is; empty where none was written. */
  readonly whole: string;
  /** What is wrong with the change, though its content is whole. */
  readonly faults: readonly Diagnostic[];
  /** The pages of packets that differ, where they were drawn; by account. */
  readonly pages: ReadonlyMap<string, DrawnPacket>;
}

/** The pages of a packet that differ, from the first on. */
export interface DrawnPacket {
  /** How many pages it has, before and now. */
  readonly count: { readonly from: number; readonly to: number };
  readonly pages: readonly DrawnPage[];
  /** Why it could not be drawn; empty where it was. */
  readonly failure: string;
}

export interface DrawnPage {
  /** From 1, before and now; null where there is no such page. */
  readonly before: PageImage | null;
  readonly after: PageImage | null;
  /** Where the two differ. */
  readonly boxes: readonly PageBox[];
}

/** A part of a page: shares of its width and its height, 0 to 1, from the corner at the top left. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageImage {
  readonly number: number;
  /** As an address that holds the picture itself. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
}
