import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../src/render/bidi-levels.ts';
import { breakLines } from '../../src/render/break-lines.ts';
import type { TextRun } from '../../src/render/drawing.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { setGalley } from '../../src/render/set-galley.ts';
import { shapeText, styleOf } from '../../src/render/shape-word.ts';
import { type TextOptions, type TextPart, text } from '../../templates/layout-words.ts';

const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const FONTS = fontsFor(['Zoë שלום العربية،٢ “”–'], 'ar');

type Chosen = Partial<TextOptions> & { readonly direction?: Direction };

async function runsOf(content: string | readonly TextPart[], options: Chosen = {}) {
  const { direction = 'ltr', ...rest } = options;
  const element = text(content, { colour: '#000000', style: { width: 300 }, ...rest });
  const [piece] = await setGalley([{ element, width: 300, tags: [] }], FONTS, direction);
  const runs = (piece?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
  return { height: piece?.height, runs };
}

/** The lines as they are read, a space where one follows. */
function read(runs: readonly TextRun[]): readonly string[] {
  return linesOf(runs).map((line) =>
    line.flatMap(({ words }) => words.map((word) => word.text + (word.spaceAfter ? ' ' : ''))).join(''),
  );
}

/** The letters of each line from left to right as they are drawn, without spaces. */
function seen(runs: readonly TextRun[]): readonly string[] {
  return linesOf(runs).map((line) =>
    line
      .flatMap((run) =>
        run.words.flatMap((word) =>
          shapeText(word.text, styleOf(run, word), FONTS).glyphs.map(({ dx, codePoints }) => ({
            x: run.x + word.x + dx * run.size,
            letter: drawnLetters(codePoints, run),
          })),
        ),
      )
      .sort((a, b) => a.x - b.x)
      .map(({ letter }) => letter)
      .join('')
      .replace(/[\s\u00a0]/gu, ''),
  );
}

function drawnLetters(codePoints: readonly number[], { rtl }: TextRun): string {
  const letters = codePoints.map((point) => String.fromCodePoint(point));
  return rtl
    ? letters
        .map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
        .reverse()
        .join('')
    : letters.join('');
}

function linesOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  return [...new Set(runs.map(({ y }) => y))].map((y) => runs.filter((run) => run.y === y));
}

const LONG =
  'Calls answered within thirty seconds rose, as agreed, from 91.4 % to a well-kept 96.2 % in 2026.';

describe('from left to right', () => {
  test('lines stand on their leading and their side', async () => {
    const start = await runsOf(LONG, { style: { width: 160 } });
    expect(read(start.runs)).toEqual([
      'Calls answered within thirty seconds ',
      'rose, as agreed, from 91.4 % to a well-',
      'kept 96.2 % in 2026.',
    ]);
    expect([start.height, start.runs.map(({ y }) => y)]).toEqual([42, [10, 24, 38]]);
    expect(start.runs.map(({ x }) => x)).toEqual([0, 0, 0]);
    const end = await runsOf(LONG, { align: 'end', style: { width: 160 } });
    for (const { x, width } of end.runs) expect(x + width).toBeCloseTo(160, 6);
    const middle = await runsOf(LONG, { align: 'center', style: { width: 160 } });
    for (const { x, width } of middle.runs) expect(2 * x + width).toBeCloseTo(160, 6);
  });
  test('balanced lines are about as long as each other, and no more of them', async () => {
    const { runs } = await runsOf(LONG, { style: { width: 160, textWrap: 'balance' } });
    const widths = runs.map(({ width }) => width);
    expect(widths).toHaveLength(3);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(30);
  });
  test('without a width it is one line, and its box no wider', async () => {
    const { runs } = await runsOf(LONG, { style: {} });
    expect(read(runs)).toEqual([LONG]);
  });
  test('parts flow together, each with what is its own', async () => {
    const parts = [{ text: 'We ' }, { text: 'kept our', style: { fontWeight: 600 } }, { text: ' word.' }];
    const { runs } = await runsOf(parts);
    expect(runs.map(({ weight, words }) => [weight, ...words.map((word) => word.text)])).toEqual([
      [400, 'We'],
      [600, 'kept', 'our'],
      [400, 'word.'],
    ]);
    expect(read(runs)).toEqual(['We kept our word.']);
  });
  test('sizes and scripts stand on one baseline', async () => {
    const parts = [{ text: '19' }, { text: ' s of שלום and العربية', style: { fontSize: 5 } }];
    const { runs } = await runsOf(parts);
    expect(new Set(runs.map(({ y }) => y)).size).toBe(1);
    expect(new Set(runs.map(({ size }) => size))).toEqual(new Set([9.5, 5]));
  });
  test('spaces collapse, no-break spaces do not', async () => {
    expect(read((await runsOf([{ text: '  a ' }, { text: ' b  c ' }, { text: '5\u00a0% ' }])).runs)).toEqual([
      'a b c 5\u00a0%',
    ]);
  });
});

describe('a line', () => {
  const broken = (content: string, width: number): readonly string[] =>
    breakLines([content], { width, isBalanced: false }, (piece) => piece.text.length).map(({ pieces }) =>
      pieces.map((piece) => piece.text).join(''),
    );
  test('holds what fits it exactly, the space at its end not counted', () => {
    expect(broken('abc def gh', 7)).toEqual(['abc def ', 'gh']);
    expect(broken('abc def gh', 6)).toEqual(['abc ', 'def gh']);
  });
  test('breaks a word only when no line holds it', () => {
    expect(broken('a bcdefg', 6)).toEqual(['a ', 'bcdefg']);
    expect(broken('a bcdefgh', 6)).toEqual(['a ', 'bcdefg', 'h']);
    expect(broken('abc', 0)).toEqual(['a', 'b', 'c']);
  });
});

/** Written as they are read; seen from left to right, without spaces. */
const MIXED: readonly (readonly [string, Direction, string, string])[] = [
  ['a phrase in Arabic', 'ltr', 'Die Firma شركة العربية liefert.', 'DieFirmaةيبرعلاةكرشliefert.'],
  ['a phrase with its year', 'ltr', 'seit العربية 2019 dabei', 'seit2019ةيبرعلاdabei'],
  ['a mark at the end', 'ltr', 'שלום!', 'םולש!'],
  ['a mark at the end', 'rtl', 'שלום!', '!םולש'],
  ['a name in Latin', 'rtl', 'من Tidewater Voice إلى', 'ىلإTidewaterVoiceنم'],
  ['brackets around a year', 'rtl', 'عام (2026) كان', 'ناك(2026)ماع'],
  ['brackets around a name', 'rtl', 'شركة (Acme Ltd) هنا', 'انه(AcmeLtd)ةكرش'],
  ['brackets around Arabic', 'ltr', 'Acme (شركة) Ltd', 'Acme(ةكرش)Ltd'],
  ['a number with its unit', 'rtl', 'نحو 96.2\u00a0% منها', 'اهنم%96.2وحن'],
  ['a percentage', 'rtl', 'نحو 96.2% منها', 'اهنم%96.2وحن'],
  ['a range of years', 'rtl', 'من 2025–2026 فقط', 'طقف2026–2025نم'],
  ['a date by hyphens', 'rtl', 'في 2026-10-15 تم', 'مت15-10-2026يف'],
  ['figures of Arabic', 'rtl', 'عام ٢٠٢٦ كان', 'ناك٢٠٢٦ماع'],
  ['an address', 'rtl', 'إلى sofia@acme.example اليوم', 'مويلاsofia@acme.exampleىلإ'],
  ['a telephone number as it comes', 'rtl', 'هاتف +49 40 1234', '12344049+فتاه'],
  ['a telephone number set apart', 'rtl', 'هاتف \u2066+49 40 1234\u2069 هنا', 'انه+49401234فتاه'],
  ['Arabic punctuation', 'rtl', 'نعم، متى؟', '؟ىتم،معن'],
];
test.each(MIXED)('%s, %s: %s', async (_, direction, content, expected) => {
  const { runs } = await runsOf(content, { direction });
  expect(seen(runs)).toEqual([expected]);
  expect(read(runs)).toEqual([content.replace(/[\u2066\u2069]/gu, '')]);
});

describe('from right to left', () => {
  test('lines begin at the right, and end at the left', async () => {
    const start = await runsOf('من هنا إلى هناك', { direction: 'rtl' });
    expect((start.runs[0]?.x ?? 0) + (start.runs[0]?.width ?? 0)).toBeCloseTo(300, 6);
    const end = await runsOf('من هنا إلى هناك', { direction: 'rtl', align: 'end' });
    expect(end.runs[0]?.x).toBeCloseTo(0, 6);
  });
  test('a line takes the next words of the text, not the next on the left', async () => {
    const { runs } = await runsOf('واحد اثنان ثلاثة أربعة خمسة', { direction: 'rtl', style: { width: 60 } });
    expect(read(runs).join('')).toBe('واحد اثنان ثلاثة أربعة خمسة');
    expect(read(runs)[0]).toMatch(/^واحد/u);
  });
});

describe('letters that are written joined', () => {
  const glyphs = (runs: readonly TextRun[]): readonly number[] =>
    runs.flatMap((run) =>
      run.words.flatMap((word) =>
        shapeText(word.text, styleOf(run, word), FONTS)
          .glyphs.map(({ id }) => id)
          .reverse(),
      ),
    );
  test.each(['بالنظام', 'والنظام', 'بِسْمِ', 'العربية'])(
    '%s stay joined where the style changes',
    async (word) => {
      const whole = glyphs((await runsOf(word, { direction: 'rtl' })).runs);
      for (let at = 1; at < word.length; at += 1) {
        if (/[\u064b-\u065f]/u.test(word[at] ?? '')) continue;
        const parts = [{ text: word.slice(0, at) }, { text: word.slice(at), style: { color: '#ff0000' } }];
        expect(glyphs((await runsOf(parts, { direction: 'rtl' })).runs), `at ${at}`).toEqual(whole);
      }
    },
  );
  test('stay joined where no line holds the word', async () => {
    const word = 'بببببببب';
    const whole = glyphs((await runsOf(word, { direction: 'rtl' })).runs);
    const { runs } = await runsOf(word, { direction: 'rtl', style: { width: 12 } });
    expect(linesOf(runs).length).toBeGreaterThan(1);
    expect(glyphs(runs)).toEqual(whole);
  });
});

const letters = fc.constantFrom(...'abcWi שלום  العربية 0123 ٤٥ .,:!?()[]«»–-/%+@\u00a0€'.split(''));
const paragraphs = fc.record({
  parts: fc.array(fc.string({ unit: letters, maxLength: 24 }), { minLength: 1, maxLength: 4 }),
  width: fc.integer({ min: 20, max: 200 }),
  direction: fc.constantFrom<Direction>('ltr', 'rtl'),
});

test('any text: all of it in order, within its width, each line as the algorithm orders it', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async ({ parts, width, direction }) => {
      const { runs } = await runsOf(
        parts.map((part) => ({ text: part })),
        { direction, style: { width } },
      );
      const whole = parts.join('').replace(/ +/gu, ' ').replace(/^ | $/gu, '');
      const lines = read(runs);
      expect(lines.join('')).toBe(whole);
      for (const line of linesOf(runs)) {
        const left = Math.min(...line.map(({ x }) => x));
        const right = Math.max(...line.map((run) => run.x + run.width));
        expect(right - left).toBeLessThanOrEqual(width + 0.001);
      }
      const levels = bidi.getEmbeddingLevels(whole, direction);
      let start = 0;
      const expected = lines.map((line) => {
        const [first, end] = [start, start + line.length - 1];
        start = end + 1;
        return bidi
          .getReorderedIndices(whole, levels, first, end)
          .slice(first, end + 1)
          .map((index) => {
            const letter = whole[index] ?? '';
            return (levels.levels[index] ?? 0) % 2 === 1
              ? (bidi.getMirroredCharacter(letter) ?? letter)
              : letter;
          })
          .join('')
          .replace(/[\s\u00a0]/gu, '');
      });
      expect(seen(runs)).toEqual(expected);
    }),
    { numRuns: 300, seed: 20261015 },
  );
});
