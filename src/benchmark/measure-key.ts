import type { Measure } from '../model/packet-benchmark.ts';

/** One text for one measure, to hold those of two years against each other. */
export const measureKey = (measure: Measure): string =>
  measure.of === 'usage' ? `usage:${measure.offering}` : measure.of;
