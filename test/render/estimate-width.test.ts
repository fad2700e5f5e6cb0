import { describe, expect, test } from 'vitest';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { shapeText } from '../../src/render/shape-word.ts';
import { estimateWidth, wrapLabel } from '../../templates/chart/wrap-label.ts';
import type { Family } from '../../templates/theme.ts';

/** Real width at size 1 in the widest cut of the family. */
function realWidth(text: string, family: Family): number {
  const style = { family, weight: family === 'sans' ? 600 : 400, italic: false };
  return shapeText(text, style, fontsFor([text], 'en')).advance;
}

const TEXTS = [
  'Last year 74,200 messages',
  'Customer care and complaints',
  'Zusammenarbeit',
  '1.234.567,89 €',
  '株式会社ひかり',
  'WWW',
  'Größe der Rückstände',
  'Вместе и вовремя',
  'مركز الاتصال',
];

describe.each(['sans', 'serif'] as const)('in the %s', (family) => {
  test.each(TEXTS)('the estimate for "%s" is never short of the real width', (text) => {
    expect(estimateWidth(text, 1, family)).toBeGreaterThanOrEqual(realWidth(text, family));
  });
});

test.each([
  ['words are kept whole', 'one two three', 30, ['one', 'two', 'three']],
  ['a word that is too long is broken', 'abcdefghij', 30, ['abcde', 'fghij']],
  ['a no-break space holds', '99.9\u00a0% of', 34, ['99.9\u00a0%', 'of']],
  ['nothing gives no line', '', 30, []],
] as const)('%s', (_, text, width, lines) => {
  expect(wrapLabel(text, 10, width)).toEqual(lines);
});
