/** Where the bars of a histogram stand: in per cent across, in pixels up. */
import type { Histogram } from '../../views/site/histogram.ts';

export interface Bar {
  readonly name: string;
  readonly count: number;
  readonly sure: number;
  readonly x: number;
  readonly width: number;
  /** Of the whole bar and of its sure part; the top of each is `height − it`. */
  readonly high: number;
  readonly sureHigh: number;
}

/** The bars of a histogram that is so many pixels high; the longest bar takes all of it. */
export const placeBars = ({ bins }: Pick<Histogram, 'bins'>, height: number): readonly Bar[] => {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const width = 100 / bins.length;
  return bins.map(({ name, count, sure }, index) => ({
    name,
    count,
    sure,
    x: index * width,
    width,
    high: (count / most) * height,
    sureHigh: (sure / most) * height,
  }));
};
