import { describe, expect, test } from 'vitest';
import { unpackWoff } from '../../src/fonts/unpack-woff.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { findMissingGlyphs, MissingGlyphError, textsOf } from '../../src/render/fonts/missing-glyph.ts';
import { renderPacket } from '../../src/render/render-packet.ts';
import { THIN } from '../support/sample-packets.ts';

/** The group of the face that draws each character. */
function check(text: string, locale = 'en'): readonly (string | undefined)[] {
  const fonts = fontsFor([text], locale);
  return [...text].map(
    (character) =>
      fonts.faceFor(character.codePointAt(0) ?? 0, { family: 'serif', weight: 400, italic: false })?.group,
  );
}

describe('each character is drawn by the font of its script', () => {
  test.each([
    ['A', 'source-serif-4-latin'],
    ['Ł', 'source-serif-4-latin-ext'],
    ['Γ', 'source-serif-4-greek'],
    ['Ж', 'source-serif-4-cyrillic'],
    ['ش', 'noto-sans-arabic-arabic'],
    ['ש', 'noto-sans-hebrew-hebrew'],
  ])('%s by %s', (character, group) => {
    expect(check(character)).toEqual([group]);
  });
  test('Han is Japanese beside kana, Chinese alone, and follows the language', () => {
    expect(check('京').join()).toMatch(/^noto-sans-sc-/u);
    expect(check('京ひ').join()).toMatch(/^noto-sans-jp-\d+,noto-sans-jp-/u);
    expect(check('京', 'ja').join()).toMatch(/^noto-sans-jp-/u);
    expect(check('한').join()).toMatch(/^noto-sans-kr-/u);
  });
});

test('the same needs give the same set, so that what was shaped is used again', () => {
  expect(fontsFor(['Zoë'], 'en')).toBe(fontsFor(['Łódź', 'abc'], 'de'));
});

describe('text is made drawable', () => {
  test.each([
    ['a narrow space becomes a no-break space', '1\u202f234', '1\u00a0234'],
    ['joiners and marks of direction are left out', 'a\u200bb\u00ad\u202ec', 'abc'],
    ['letters and their accents are joined', 'e\u0301', 'é'],
    ['line ends are spaces', 'a\r\n\tb', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(fontsFor(['abc é'], 'en').prepare(text)).toBe(expected);
  });
});

describe('a character that no font has', () => {
  const packet = {
    ...THIN,
    sections: [{ ...THIN.sections[0], notes: ['fine', 'Lift-off 🚀, twice 🚀'] }],
  } as typeof THIN;
  test('is named once, with code point and path', () => {
    const texts = textsOf(packet);
    const fonts = fontsFor(
      texts.map(({ text }) => text),
      'en',
    );
    expect(findMissingGlyphs(texts, fonts)).toEqual([
      { character: '🚀', codePoint: 'U+1F680', path: 'sections[0].notes[1]' },
    ]);
  });
  test('stops the packet before anything is drawn', async () => {
    await expect(renderPacket(packet, { dpi: 72, images: false })).rejects.toThrow(MissingGlyphError);
  });
});

test('what is no WOFF is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 but not this one'))).toThrow('Not a WOFF');
});
