import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { type WebFont, webFontsFor } from '../../src/fonts/web-fonts.ts';

const NO_SLANT = new Set<never>();
const named = (fonts: readonly WebFont[]): string[] =>
  fonts.map(
    ({ family, weight, italic, format }) => `${family} ${weight}${italic ? ' italic' : ''} ${format}`,
  );

describe('a page carries the fonts that its characters need, and no others', () => {
  const LATIN = ['sans 400 woff2', 'sans 600 woff2', 'serif 400 woff2'];
  test.each([
    ['plain Latin', 'Zoë – 12 €', LATIN],
    ['Arabic in both weights', 'a شركة', [...LATIN, 'fallback 400 woff2', 'fallback 600 woff2']],
    ['Hebrew in both weights', 'a חברת', [...LATIN, 'fallback 400 woff2', 'fallback 600 woff2']],
    [
      'a rare Latin letter, by itself',
      'aş',
      [
        'sans 400 woff2',
        'sans 600 woff2',
        'sans 400 woff',
        'sans 600 woff',
        'serif 400 woff2',
        'serif 400 woff',
      ],
    ],
    ['Han, by itself', 'a東', [...LATIN, 'fallback 400 woff', 'fallback 600 woff']],
  ])('%s', (_, text, expected) => {
    expect(named(webFontsFor([text], 'en', NO_SLANT))).toEqual(expected);
  });

  test('slanted cuts where they are used', () => {
    expect(named(webFontsFor(['a'], 'en', new Set(['serif 400' as const])))).toEqual([
      ...LATIN,
      'serif 400 italic woff2',
    ]);
  });
});

describe('a font that is shrunk', () => {
  const [font] = webFontsFor(['東京ひかり港'], 'ja', NO_SLANT);
  const bytes = Buffer.from(font?.data ?? '', 'base64');

  test('is named for its characters alone, and is small', () => {
    const fonts = webFontsFor(['東京ひかり港'], 'ja', NO_SLANT).filter(({ weight }) => weight === 400);
    expect(fonts.flatMap(({ range }) => range.split(',')).toSorted()).toEqual(
      ['U+304B', 'U+3072', 'U+308A', 'U+4EAC', 'U+6771', 'U+6E2F'].toSorted(),
    );
    expect(fonts.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThan(15_000);
    expect(bytes.length).toBeGreaterThan(1000);
  });

  test('draws what it is for and nothing else', () => {
    const kana = webFontsFor(['ひ'], 'ja', NO_SLANT)[0];
    const parsed = create(Buffer.from(kana?.data ?? '', 'base64')) as Font;
    const pathOf = (text: string): number => parsed.layout(text).glyphs[0]?.path.commands.length ?? 0;
    expect(pathOf('ひ')).toBeGreaterThan(10);
    expect(pathOf('か')).toBe(0);
    expect(parsed.layout('ひ').glyphs[0]?.advanceWidth).toBe(1000);
  });

  test('keeps the parts that a letter is put together of', () => {
    const rare = webFontsFor(['aǻ'], 'en', NO_SLANT).find(({ format }) => format === 'woff');
    const parsed = create(Buffer.from(rare?.data ?? '', 'base64')) as Font;
    expect(parsed.layout('ǻ').glyphs[0]?.path.commands.length ?? 0).toBeGreaterThan(10);
  });

  test('is the same bytes each time', () => {
    const again = webFontsFor(['東京ひかり港'], 'ja', NO_SLANT)[0];
    expect(again?.data).toBe(font?.data);
  });
});
