/**
 * The look in numbers. One accent and a family of neutrals per theme; type sizes on a 14 pt baseline;
 * twelve columns of which the outer ones belong to the notes. All lengths are points.
 */
import type { CustomerPacket } from '../src/views/customer-packet.ts';

export type ThemeName = CustomerPacket['theme'];
export type PaperName = CustomerPacket['paper'];

/** What a mark is for; each theme gives it a colour. */
export type Tone = 'ink' | 'soft' | 'accent' | 'tint' | 'before' | 'track' | 'rule' | 'ghost' | 'paper';

export type Theme = { readonly colours: Readonly<Record<Tone, string>> };

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  slate: {
    colours: {
      ink: '#18222d',
      soft: '#566472',
      accent: '#2b5876',
      tint: '#eef2f5',
      before: '#a9b8c4',
      track: '#dfe6eb',
      rule: '#c6cfd7',
      ghost: '#f4f6f8',
      paper: '#ffffff',
    },
  },
  vermilion: {
    colours: {
      ink: '#211d1a',
      soft: '#6a625b',
      accent: '#c03a1b',
      tint: '#f7f2ec',
      before: '#c4b9ad',
      track: '#ece5dc',
      rule: '#d3cac0',
      ghost: '#faf6f2',
      paper: '#ffffff',
    },
  },
};

/** The line that all type stands on. */
export const BASELINE = 14;

/** Type sizes and their leading. */
export const TYPE = {
  note: { size: 8, leading: 11 },
  small: { size: 8.5, leading: 12 },
  body: { size: 9.5, leading: 14 },
  lead: { size: 11, leading: 16 },
  large: { size: 14, leading: 20 },
  headline: { size: 20, leading: 26 },
  opening: { size: 28, leading: 35 },
  figure: { size: 32, leading: 38 },
  display: { size: 56, leading: 58 },
} as const satisfies Record<string, { size: number; leading: number }>;
export type TypeName = keyof typeof TYPE;

export type Family = 'sans' | 'serif';

export const PAPERS: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

const GUTTER = 12;
const COLUMNS = 12;

/** Where things stand on a page of the given paper. The notes take the three outer columns. */
export type PageGrid = {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
  /** Top and bottom of what flows. */
  readonly top: number;
  readonly bottom: number;
  readonly contentWidth: number;
  readonly mainWidth: number;
  readonly notesWidth: number;
  /** Width of running text, a comfortable measure. */
  readonly measure: number;
};

/** @returns the grid of a paper; rounded to whole points so that every baseline falls on one. */
export function gridOf(paper: PaperName): PageGrid {
  const { width, height } = PAPERS[paper];
  const inset = BASELINE * 4;
  const contentWidth = Math.floor(width - 2 * inset);
  const column = (contentWidth - GUTTER * (COLUMNS - 1)) / COLUMNS;
  const span = (count: number): number => Math.floor(count * column + (count - 1) * GUTTER);
  return {
    width,
    height,
    inset,
    top: BASELINE * 5.5,
    bottom: Math.floor(height - BASELINE * 4.5),
    contentWidth,
    mainWidth: span(9),
    notesWidth: span(3) - 4,
    measure: span(8),
  };
}
