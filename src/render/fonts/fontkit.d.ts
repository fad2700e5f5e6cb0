/** The part of fontkit that is used here. */
declare module 'fontkit' {
  export type Path = {
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
  };
  export type Glyph = {
    readonly id: number;
    readonly path: Path;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  };
  export type Subset = { readonly glyphs: number[]; includeGlyph(glyph: number | string): number };
  export type GlyphPosition = {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  };
  export type GlyphRun = {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  };
  export type Font = {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(
      text: string,
      features?: undefined,
      script?: undefined,
      language?: undefined,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    createSubset(): Subset;
  };
  export function create(data: Uint8Array): Font | { readonly fonts: readonly Font[] };
}
