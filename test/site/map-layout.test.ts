import { describe, expect, test } from 'vitest';
import { across, down } from '../../src/site/components/map-axes.ts';
import { placeMarks, shortName } from '../../src/site/components/map-layout.ts';
import { crossings, linesOf } from '../../src/site/components/map-lines.ts';
import type { BookMap, MapMark } from '../../src/views/site/book-map.ts';

const axis = (scale: 'linear' | 'log', from: number, to: number) => ({
  title: 'x',
  scale,
  domain: { from, to },
  ticks: [],
  cuts: [],
});

const mark = (id: string, x: number, y: number): MapMark => ({
  account: { id, name: `Account ${id}` },
  x,
  y,
  label: '2',
  emphasis: 'plain',
  shape: 'disc',
  hollow: false,
  text: id,
});

const map = (marks: MapMark[]): BookMap => ({
  title: 't',
  summary: 's',
  x: axis('linear', 0, 100),
  y: axis('linear', 0, 100),
  corners: [],
  marks,
  missing: [],
  notes: [],
});

const WIDE = { width: 800, height: 500 };
const NARROW = { width: 270, height: 350 };

describe('positions', () => {
  test('a linear axis begins at the left and at the bottom', () => {
    const linear = axis('linear', -40, 60);
    expect([across(-40, linear), across(10, linear), across(60, linear)]).toEqual([0, 50, 100]);
    expect([down(-40, linear), down(60, linear)]).toEqual([100, 0]);
  });

  test('a logarithmic axis gives each factor the same way', () => {
    const log = axis('log', 100, 10_000);
    expect(across(1_000, log)).toBeCloseTo(50);
  });
});

describe('names beside marks', () => {
  test('marks far apart are all named, wide and narrow', () => {
    const placed = placeMarks(map([mark('a', 10, 10), mark('b', 50, 50), mark('c', 60, 90)]), WIDE, NARROW);
    expect(placed.map(({ wide, narrow }) => [wide, narrow])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  test('where marks lie on one spot only as many names show as find room, the last drawn first', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => mark(String(index), 50, 50));
    const shown = placeMarks(map(crowd), WIDE, NARROW).filter(({ wide }) => wide);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(9);
    expect(shown.at(-1)?.mark.account.id).toBe('29');
  });

  test('a strong mark is named before a plain one that is drawn after it', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => mark(String(index), 50, 50));
    const marks = [{ ...mark('strong', 50, 50), emphasis: 'strong' as const }, ...crowd];
    expect(placeMarks(map(marks), WIDE, NARROW)[0]?.wide).toBe(true);
  });

  test('no name stands on the name of a cut line', () => {
    const cut = { at: 50, text: 'High from €400,000' };
    const { y, ...rest } = map([mark('a', 11, 51)]);
    const [free] = placeMarks({ ...rest, y }, WIDE, NARROW);
    const [beside] = placeMarks({ ...rest, y: { ...y, cuts: [cut] } }, WIDE, NARROW);
    expect([free?.side, beside?.side]).toEqual(['right', 'below']);
  });

  test('a name stands where no line strikes through it, if any place is left', () => {
    const reach = { x: [30, 70], y: [50, 50] } as const;
    const reached = { ...mark('a', 50, 50), reach: { x: [...reach.x], y: [...reach.y] } } as MapMark;
    const tailed = { ...mark('b', 20, 80), from: { x: 40, y: 80 } };
    const [first, second] = placeMarks(map([reached, tailed]), WIDE, NARROW);
    expect([first?.side, second?.side]).toEqual(['above', 'left']);
  });

  test('a slanting line strikes what it runs through, and not what lies beside it', () => {
    const lines = linesOf(map([{ ...mark('a', 80, 80), from: { x: 20, y: 20 } }]), {
      width: 100,
      height: 100,
    });
    expect(crossings({ left: 45, right: 55, top: 45, bottom: 55 }, lines)).toBe(1);
    expect(crossings({ left: 60, right: 90, top: 60, bottom: 90 }, lines)).toBe(0);
    expect(crossings({ left: 85, right: 99, top: 1, bottom: 15 }, lines)).toBe(0);
  });

  test('a name at the right edge stands inside the plot', () => {
    const [placed] = placeMarks(map([mark('a', 100, 50)]), WIDE, NARROW);
    expect(placed?.side).toBe('left');
  });

  test('a name shown on a narrow plot is shown on a wide one too', () => {
    const marks = Array.from({ length: 40 }, (_, index) =>
      mark(String(index), (index * 37) % 100, (index * 61) % 100),
    );
    for (const { wide, narrow } of placeMarks(map(marks), WIDE, NARROW)) expect(wide || !narrow).toBe(true);
  });

  test('no name is cut within a letter', () => {
    expect(shortName('𠮷'.repeat(40))).toBe(`${'𠮷'.repeat(25)}…`);
    expect(shortName('Åkerlund')).toBe('Åkerlund');
  });
});
