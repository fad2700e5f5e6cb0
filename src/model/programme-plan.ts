/** The annual customer review programme (M7): who is in it, and how far each review has come. */
import type { ProgrammeSegment } from './assessment.ts';
import type { Role } from './customer-facts.ts';

export const FOUNDATIONS = [
  'owner',
  'sponsor',
  'our-commitments',
  'their-commitments',
  'goals',
  'dates',
] as const;
export type Foundation = (typeof FOUNDATIONS)[number];

export interface ProgrammeEntry {
  readonly accountId: string;
  readonly segment: ProgrammeSegment;
  /** Why the account is in, in one English sentence. */
  readonly because: string;
  readonly owner: string | null;
  readonly sponsor: string | null;
  /** Ownership, alignment, accountability: what stands and what is missing. */
  readonly foundation: readonly { readonly item: Foundation; readonly met: boolean }[];
  /** The audience by role: the customer's person who holds it, or null where we know nobody. */
  readonly audience: readonly { readonly role: Role; readonly person: string | null }[];
  readonly dueOn: string | null;
  readonly heldOn: string | null;
  readonly state: 'held' | 'late' | 'due' | 'unplanned';
}

/** What the programme must move, for one fiscal year, over the accounts in it. */
export interface ProgrammeEffect {
  readonly year: number;
  readonly accounts: number;
  /** Of the accounts in the programme the year before, lost ones too, how many are still in the book; null in the first year. */
  readonly retained: number | null;
  /** How many `retained` counts from. */
  readonly retainedOf: number | null;
  readonly revenue: number | null;
  readonly contacts: number | null;
  readonly executiveContacts: number | null;
  readonly discoveryMeetings: number | null;
  /** Accounts whose standing rose, and fell, since the year before. */
  readonly standingRose: number | null;
  readonly standingFell: number | null;
  /** At how many accounts the standing is known in both years, so that it could rise or fall. */
  readonly standingKnown: number | null;
  /** Over how many accounts each sum is known. */
  readonly known: Readonly<
    Record<'revenue' | 'contacts' | 'executiveContacts' | 'discoveryMeetings', number>
  >;
}

export interface ProgrammePlan {
  readonly year: number;
  /** Ascending by account id. */
  readonly entries: readonly ProgrammeEntry[];
  /** Accounts declared out that their segment would have in, with the reason. */
  readonly declaredOut: readonly { readonly accountId: string; readonly because: string }[];
  readonly effects: readonly ProgrammeEffect[];
}
