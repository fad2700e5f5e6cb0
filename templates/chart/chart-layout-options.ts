import type { CustomerPacket } from '../../src/views/customer-packet.ts';

/** What every layout of a chart is told besides its numbers. */
export type ChartLayoutOptions = {
  /** In points; the height follows from the chart. */
  readonly width: number;
  readonly words: CustomerPacket['words']['chart'];
  readonly direction: CustomerPacket['direction'];
};
