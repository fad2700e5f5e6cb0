import type { PacketBenchmark } from './packet-benchmark.ts';

/**
 * What the programme lets a customer packet know: which account, which year. Names and numbers
 * of the calendar only, never text and never a label, since this value passes the audience wall.
 */
export interface PacketPlan {
  readonly accountId: string;
  /** The review year. */
  readonly year: number;
  /** What of the peer benchmark this customer may see; absent where it may see none. */
  readonly benchmark?: PacketBenchmark;
}
