import { describe, expect, it } from 'vitest';
import { setMarks } from '../../src/benchmark/set-marks.ts';

const marks = (percents: readonly number[], dominance = 50) => setMarks(percents, dominance);

describe('the marks of a group', () => {
  it.each([
    ['three firms a mark, four where two stand alike', [10, 20, 30, 40, 50, 60, 70, 80], [30, 45, 60]],
    ['three a mark of nine', [10, 20, 30, 40, 50, 60, 70, 80, 90], [30, 50, 70]],
    ['in whole per cent', [50, 51, 51, 52, 60, 61, 61, 62], [51, 56, 61]],
    ['whatever order they come in', [80, 10, 70, 20, 60, 30, 50, 40], [30, 45, 60]],
  ])('%s', (_, percents, [lower, middle, upper]) => {
    expect(marks(percents)).toEqual({ ok: true, marks: { lower, middle, upper } });
  });

  it('are never made of the lowest or the highest firm', () => {
    const percents = [20, 30, 40, 50, 60, 70];
    expect(marks([0, ...percents, 100])).toEqual(marks([19, ...percents, 999]));
  });

  it.each([
    ['one firm makes more than half of a mark', [1, 1, 1, 2, 3, 4, 40, 40], 'dominated'],
    ['the middle half is all the same', [10, 90, 90, 90, 90, 90, 90, 100], 'no-spread'],
    ['nobody has anything', [0, 0, 0, 0, 0, 0, 0, 0], 'no-spread'],
  ])('are withheld where %s', (_, percents, because) => {
    expect(marks(percents)).toEqual({ ok: false, because });
  });

  it('may be half of one firm, and not more', () => {
    // The lower mark is made of 10, 10 and 20; the upper of 20, 20 and 40.
    const percents = [5, 10, 10, 20, 20, 20, 40, 50];
    expect(marks(percents, 50)).toMatchObject({ ok: true });
    expect(marks(percents, 49)).toEqual({ ok: false, because: 'dominated' });
  });
});
