/** What we set ourselves stands where satori would put it. A size of its own on a part leaves a text to satori. */
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/render/break-lines.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { setGalley } from '../../src/render/set-galley.ts';
import { type TextOptions, type TextPart, text } from '../../templates/layout-words.ts';

const SIZE = 9.5;
const LONG =
  'Calls answered within thirty seconds rose, as agreed, from 91.4 % to a well-kept 96.2 % in 2026.';

async function wordsOf(parts: readonly TextPart[], options: TextOptions) {
  const fonts = fontsFor(
    parts.map((part) => part.text),
    'en-GB',
  );
  const element = text(parts, options);
  const [piece] = await setGalley([{ element, width: 400, tags: [] }], fonts, 'ltr');
  const words = (piece?.items ?? []).flatMap((item) =>
    item.kind === 'text'
      ? item.words.map((word) => ({ text: word.text, x: item.x + word.x, y: item.y, after: word.spaceAfter }))
      : [],
  );
  return { height: piece?.height, words };
}

const bySatori = (parts: readonly TextPart[]): readonly TextPart[] =>
  parts.map((part) => ({ ...part, style: { ...part.style, fontSize: SIZE } }));

const strong = { fontWeight: 600 };
test.each<[string, readonly TextPart[], Partial<TextOptions>]>([
  ['lines', [{ text: LONG }], {}],
  ['at the end', [{ text: LONG }], { align: 'end' }],
  ['in the middle', [{ text: LONG }], { align: 'center' }],
  ['balanced', [{ text: LONG }], { style: { width: 160, textWrap: 'balance' } }],
  ['on one line', [{ text: LONG }], { style: { width: 160, whiteSpace: 'nowrap' } }],
  [
    'parts that flow together',
    [{ text: 'We ' }, { text: 'kept our', style: strong }, { text: ` word. ${LONG}` }],
    {},
  ],
  ['a word wider than its line', [{ text: `So ${'W'.repeat(60)} ends` }], {}],
  [
    'dashes, slashes and no-break spaces',
    [{ text: 'one/two – three—four 5\u00a0%, six-seven-eight (nine) ten' }],
    {},
  ],
  ['Greek and Cyrillic', [{ text: 'Γιώργος Παπαδόπουλος, Владимир Ковальчук, Łódź and Åkerlund' }], {}],
])('%s', async (_, parts, options) => {
  const chosen: TextOptions = { colour: '#000000', style: { width: 160 }, ...options };
  const ours = await wordsOf(parts, chosen);
  const theirs = await wordsOf(bySatori(parts), chosen);
  expect(ours.height).toBe(theirs.height);
  expect(ours.words.map(({ text: word, y, after }) => [word, y, after])).toEqual(
    theirs.words.map(({ text: word, y, after }) => [word, y, after]),
  );
  ours.words.forEach(({ x }, index) => {
    expect(x).toBeCloseTo(theirs.words[index]?.x ?? Number.NaN, 1);
  });
});

describe('a line', () => {
  const linesOf = (content: string, width: number): readonly string[] =>
    breakLines([content], { width, isBalanced: false }, (word) => word.length).map(({ pieces }) =>
      pieces.map((piece) => piece.text).join(''),
    );
  test('holds what fits it exactly, the space at its end not counted', () => {
    expect(linesOf('abc def gh', 7)).toEqual(['abc def ', 'gh']);
    expect(linesOf('abc def gh', 6)).toEqual(['abc ', 'def gh']);
  });
  test('breaks a word only when no line holds it', () => {
    expect(linesOf('a bcdefg', 6)).toEqual(['a ', 'bcdefg']);
    expect(linesOf('a bcdefgh', 6)).toEqual(['a ', 'bcdefg', 'h']);
  });
});
