import { expect, test } from 'vitest';
import { undrawableIn } from '../../src/fonts/drawable-text.ts';
import { hasGlyph } from '../../src/fonts/font-files.ts';

test('what is taken for ordinary without a look into the fonts is in every one of them', () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => code);
  const unlooked = all.filter((code) => {
    const character = String.fromCodePoint(code);
    const isControl = /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(character);
    // Set behind a character that has none, so that the text as a whole is looked into.
    return !isControl && undrawableIn(character).length === 0 && undrawableIn(`🚀${character}`).length > 1;
  });
  expect(unlooked).toEqual([]);
});

test.each([
  ['a plain text', 'Zoë’s “plan” – 12 € …', []],
  ['each once, in order', 'a🚀b🎉c🚀', ['🚀', '🎉']],
  ['an accent that composes, and one that does not', 'e\u0301 x\u0333', ['\u0333']],
  ['a syllable in its parts', '\u1112\u1161\u11ab', []],
  ['spaces of every width, joiners and marks of direction', '1\u202f2\u30003\u200b4\u200e', []],
  ['a variation of a character that there is', '©\ufe0e', []],
  ['Han of every language, and a rare one', '京北서울あ𠀀', ['𠀀']],
  ['control characters are told of elsewhere', '\u0007\ud800', []],
])('%s', (_, text, expected) => {
  expect(undrawableIn(text).map(({ character }) => character)).toEqual(expected);
});

test('a character above U+FFFF is found in the maps of the fonts', () => {
  expect(hasGlyph(0x20b9f)).toBe(true);
  expect(hasGlyph(0x1f680)).toBe(false);
});
