import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/render/check-page.ts';
import type { DrawItem, Page, TextRun } from '../../src/render/drawing.ts';
import { PageOverflowError } from '../../src/render/page-overflow-error.ts';
import { describeFailure } from '../../src/render/render-failure.ts';
import { lineCuts, safeCuts } from '../../src/render/safe-cuts.ts';
import { slicePiece } from '../../src/render/slice-piece.ts';

const OWNER = { line: 0, family: 'sans', tags: [], source: 'one two', paragraph: 0 } as const;

function run(y: number, rest: Partial<TextRun> = {}): TextRun {
  const words = [{ text: 'one', x: 0, width: 10, spaceAfter: true }];
  return {
    kind: 'text',
    x: 20,
    y,
    width: 30,
    ascent: 10,
    descent: 4,
    words,
    size: 10,
    weight: 400,
    italic: false,
    fill: '#000',
    owner: OWNER,
    ...rest,
  };
}

describe('the guard of a page', () => {
  const frame = { left: 10, right: 90, top: 10, bottom: 90 };
  const check = (item: DrawItem): void => {
    const page: Page = { width: 100, height: 100, items: [{ item, artifact: undefined, frame }] };
    checkPage(page, { accountId: 'acme', number: 3, atOf: () => 'sections[1].blocks[2]' });
  };
  test('lets pass what stands inside', () => {
    expect(() => check(run(50))).not.toThrow();
  });
  test.each<[string, DrawItem]>([
    ['text below', run(91)],
    ['text above', run(12)],
    ['text to the right', run(50, { x: 70 })],
    ['text to the left', run(50, { x: 5 })],
    ['a box', { kind: 'rect', x: 20, y: 80, width: 10, height: 20, fill: '#000' }],
    [
      'a mark',
      {
        kind: 'marks',
        x: 20,
        y: 80,
        width: 10,
        height: 20,
        marks: [{ kind: 'circle', cx: 5, cy: 15, r: 2, fill: 'ink' }],
      },
    ],
  ])('%s outside is an error', (_, item) => {
    expect(() => check(item)).toThrow(PageOverflowError);
  });
  test('names account, page and block, also across threads', () => {
    const error = new PageOverflowError('acme', { page: 3, at: 'sections[1].blocks[2]', what: '"one"' });
    expect(describeFailure(error)).toEqual({
      kind: 'page-overflow',
      accountId: 'acme',
      at: 'sections[1].blocks[2]',
      message: 'Packet "acme", page 3: "one" at sections[1].blocks[2] stands outside its part of the page.',
    });
    expect(describeFailure(new Error('other'))).toBeUndefined();
  });
});

describe('cuts', () => {
  const piece = { width: 50, height: 70, items: [10, 24, 38, 52, 66].map((y) => run(y)) };
  test('fall between lines', () => {
    expect(safeCuts(piece)).toEqual([14, 28, 42, 56]);
  });
  test('of running text leave two lines on either side', () => {
    expect(lineCuts(piece)).toEqual([28, 42]);
    expect(lineCuts({ ...piece, items: piece.items.slice(0, 3), height: 42 })).toEqual([]);
  });
  test('never go through a line of the cell beside', () => {
    expect(safeCuts({ ...piece, items: [...piece.items, run(17)] })).toEqual([28, 42, 56]);
  });
  test('keep a row of a chart together', () => {
    const rows: DrawItem = {
      kind: 'marks',
      x: 0,
      y: 0,
      width: 50,
      height: 70,
      marks: [
        { kind: 'hold', y: 0, height: 35 },
        { kind: 'hold', y: 36, height: 34 },
      ],
    };
    expect(safeCuts({ width: 50, height: 70, items: [rows] })).toEqual([35]);
  });
  test('two slices hold each line once and part a background', () => {
    const background: DrawItem = { kind: 'rect', x: 0, y: 0, width: 50, height: 70, fill: '#eee' };
    const whole = { ...piece, items: [background, ...piece.items] };
    const slices = [slicePiece(whole, { from: 0, to: 28 }), slicePiece(whole, { from: 28, to: 70 })];
    expect(slices.map((items) => items.map(({ kind, y }) => `${kind}@${y}`))).toEqual([
      ['rect@0', 'text@10', 'text@24'],
      ['rect@0', 'text@10', 'text@24', 'text@38'],
    ]);
  });
});
