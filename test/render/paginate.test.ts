import { describe, expect, test } from 'vitest';
import { type FlowPiece, UnplaceablePieceError } from '../../src/render/flow-column.ts';
import { type FlowSection, paginate } from '../../src/render/paginate.ts';

const HEIGHT = 100;

function piece(id: number, height: number, rest: Partial<FlowPiece> = {}): FlowPiece {
  return { id, height, before: 0, keepWithNext: false, cuts: [], lastResort: [], ...rest };
}

function section(main: readonly FlowPiece[], rest: Partial<FlowSection> = {}): FlowSection {
  return { main, notes: [], headPieces: 0, ...rest };
}

/** Each page as "id@y" in order; a slice as "id@y[from-to]", a repeated head as "id@y!", a note as "~id@y". */
function check(sections: readonly FlowSection[]): readonly string[] {
  return paginate(sections, { height: HEIGHT, sectionGap: 10 }).map(({ places }) =>
    places
      .map(({ id, y, from, to, repeated, column }) => {
        const whole = sections
          .flatMap(({ main, notes }) => [...main, ...notes])
          .some((found) => found.id === id && from === 0 && to === found.height);
        const slice = whole || repeated ? '' : `[${from}-${to}]`;
        return `${column === 'notes' ? '~' : ''}${id}@${y}${slice}${repeated ? '!' : ''}`;
      })
      .join(' '),
  );
}

const lines = (count: number): Partial<FlowPiece> => {
  const all = Array.from({ length: count - 1 }, (_, index) => (index + 1) * 10);
  return { cuts: all.slice(1, -1), lastResort: all };
};

describe('one column', () => {
  const cases: readonly [string, readonly FlowPiece[], readonly string[]][] = [
    ['what fits stays on one page', [piece(1, 40), piece(2, 60)], ['1@0 2@40']],
    ['a whole piece moves on', [piece(1, 60), piece(2, 60)], ['1@0', '2@0']],
    [
      'space above is dropped at the top of a page',
      [piece(1, 60), piece(2, 60, { before: 20 })],
      ['1@0', '2@0'],
    ],
    ['space above counts on the page', [piece(1, 40), piece(2, 45, { before: 20 })], ['1@0', '2@0']],
    ['a piece of the exact height fits', [piece(1, 100), piece(2, 100)], ['1@0', '2@0']],
    [
      'a heading goes with what follows',
      [piece(1, 60), piece(2, 20, { keepWithNext: true }), piece(3, 30)],
      ['1@0', '2@0 3@20'],
    ],
    [
      'a heading goes with the first of a chain that is too much for any page',
      [
        piece(1, 50),
        piece(2, 20, { keepWithNext: true }),
        piece(3, 60, { keepWithNext: true }),
        piece(4, 60),
      ],
      ['1@0', '2@0 3@20', '4@0'],
    ],
    [
      'a heading is content with the first lines of what follows',
      [piece(1, 50), piece(2, 20, { keepWithNext: true }), piece(3, 60, lines(6))],
      ['1@0 2@50 3@70[0-30]', '3@0[30-60]'],
    ],
    [
      'a paragraph runs over between lines, two at least on either side',
      [piece(1, 75), piece(2, 40, lines(4))],
      ['1@0 2@75[0-20]', '2@0[20-40]'],
    ],
    [
      'a paragraph without room for two lines moves on',
      [piece(1, 85), piece(2, 40, lines(4))],
      ['1@0', '2@0'],
    ],
    [
      'a paragraph longer than a page fills several',
      [piece(1, 250, lines(25))],
      ['1@0[0-100]', '1@0[100-200]', '1@0[200-250]'],
    ],
    [
      'a whole piece taller than a page is cut where it may be',
      [piece(1, 150, { lastResort: [40, 80, 120] })],
      ['1@0[0-80]', '1@0[80-150]'],
    ],
    [
      'a heading before something taller than a page is not left alone',
      [piece(1, 20, { keepWithNext: true }), piece(2, 150, { lastResort: [40, 80, 120] })],
      ['1@0 2@20[0-80]', '2@0[80-150]'],
    ],
    [
      'more kept together than a page holds still flows',
      [1, 2, 3].map((id) => piece(id, 60, { keepWithNext: true })),
      ['1@0', '2@0', '3@0'],
    ],
  ];
  test.each(cases)('%s', (_, pieces, expected) => {
    expect(check([section(pieces)])).toEqual(expected);
  });

  test('what fits no page and may not be cut is an error that names it', () => {
    expect(() => check([section([piece(7, 101)])])).toThrow(UnplaceablePieceError);
  });
});

describe('tables', () => {
  const runOnHead = { id: 9, height: 15 };
  const row = (id: number, rest: Partial<FlowPiece> = {}): FlowPiece => piece(id, 30, { runOnHead, ...rest });
  test('a table that runs over repeats its head', () => {
    expect(check([section([piece(1, 20, { keepWithNext: true }), row(2), row(3), row(4), row(5)])])).toEqual([
      '1@0 2@20 3@50',
      '9@0! 4@15 5@45',
    ]);
  });
  test('the last row is never alone on a page', () => {
    expect(check([section([row(1), row(2, { keepWithNext: true }), row(3)]), section([])])).toEqual([
      '1@0 2@30 3@60',
    ]);
    expect(check([section([piece(8, 15), row(1), row(2, { keepWithNext: true }), row(3)])])).toEqual([
      '8@0 1@15',
      '9@0! 2@15 3@45',
    ]);
  });
  test('a row taller than a page is cut under a repeated head', () => {
    expect(check([section([row(1, { height: 170, lastResort: [50, 85, 100, 150] })])])).toEqual([
      '1@0[0-100]',
      '9@0! 1@15[100-170]',
    ]);
  });
});

describe('sections and notes', () => {
  test('a section that fits whole shares the page', () => {
    expect(check([section([piece(1, 40)]), section([piece(2, 50)])])).toEqual(['1@0 2@50']);
  });
  test('a section that does not fit whole begins a page', () => {
    expect(check([section([piece(1, 60)]), section([piece(2, 30), piece(3, 30)])])).toEqual([
      '1@0',
      '2@0 3@30',
    ]);
  });
  test('unless a third of the page is free', () => {
    expect(check([section([piece(1, 40)]), section([piece(2, 30), piece(3, 30)])])).toEqual([
      '1@0 2@50',
      '3@0',
    ]);
  });
  test('sections are shared out so that pages are few, whatever the first ones would rather', () => {
    const halves = (id: number): FlowSection => section([piece(id, 30), piece(id + 1, 30)]);
    // Each on a page of its own would take three pages; split over two they fill them.
    expect(check([halves(1), halves(3), halves(5)])).toEqual(['1@0 2@30 3@70', '4@0 5@40 6@70']);
  });
  test('a section that fits one page is not split for a little air', () => {
    expect(check([section([piece(1, 65)]), section([piece(2, 20), piece(3, 20), piece(4, 20)])])).toEqual([
      '1@0',
      '2@0 3@20 4@40',
    ]);
  });
  test('no section is begun with a scrap', () => {
    const rows = Array.from({ length: 14 }, (_, index) => piece(index + 2, 10));
    expect(check([section([piece(1, 75)]), section(rows)])[0]).toBe('1@0');
  });
  test('notes do not run over to a page of their own where the section could begin another', () => {
    const noted = section([piece(2, 20)], { notes: [piece(8, 30), piece(9, 30)] });
    expect(check([section([piece(1, 50)]), noted])).toEqual(['1@0', '2@0 ~8@0 ~9@30']);
  });
  test('what runs over both columns begins below the notes, on their page', () => {
    const main = [piece(1, 10), piece(2, 20), piece(3, 15, { before: 4, clears: true })];
    expect(check([section(main, { notes: [piece(9, 50)] })])).toEqual(['1@0 2@10 3@54 ~9@0']);
    expect(check([section(main, { notes: [piece(8, 90), piece(9, 50)] })])).toEqual([
      '1@0 2@10 ~8@0',
      '3@54 ~9@0',
    ]);
  });
  test('notes stand beside the first block, under the head', () => {
    const main = [piece(1, 20, { keepWithNext: true }), piece(2, 40, { before: 5 })];
    expect(
      check([section(main, { notes: [piece(3, 30), piece(4, 10, { before: 6 })], headPieces: 1 })]),
    ).toEqual(['1@0 2@25 ~3@25 ~4@61']);
  });
  test('notes longer than the section go on, and the next section begins below them', () => {
    const first = section([piece(1, 10)], { notes: [piece(2, 60), piece(3, 60)] });
    expect(check([first, section([piece(4, 20)])])).toEqual(['1@0 ~2@0', '~3@0 4@70']);
  });
});
