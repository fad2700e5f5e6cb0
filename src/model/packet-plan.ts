/**
 * What the programme lets a customer packet know: which account, which year. Names and numbers
 * of the calendar only, never text and never a label, since this value passes the audience wall.
 */
export interface PacketPlan {
  readonly accountId: string;
  /** The review year. */
  readonly year: number;
}
