import type { ProgrammeSegment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';

/** Whether an account has a place in the review programme, and why. */
export interface Membership {
  readonly isIn: boolean;
  /** Whether its segment alone would have it in. */
  readonly bySegment: boolean;
  readonly because: string;
}

const segmentSays = (segment: ProgrammeSegment, includeStrategic: boolean): Omit<Membership, 'bySegment'> =>
  ({
    core: { isIn: true, because: 'Core accounts are the programme’s primary candidates.' },
    strategic: includeStrategic
      ? { isIn: true, because: 'The model takes strategic accounts into the programme.' }
      : { isIn: false, because: 'Strategic accounts have programmes of their own.' },
    transactional: { isIn: false, because: 'Transactional accounts are out unless they are declared in.' },
    unassigned: { isIn: false, because: 'Unassigned accounts are out until their segment is known.' },
  })[segment];

/** Whether a segment alone has its accounts in: all that can be said of a year that is past. */
export const isInBySegment = (segment: ProgrammeSegment, book: Book): boolean =>
  segmentSays(segment, book.model.programme.includeStrategic).isIn;

/** A declared place wins over the segment, with its author's reason. See the handbook, M7. */
export function membershipOf(account: Account, segment: ProgrammeSegment, book: Book): Membership {
  const bySegment = segmentSays(segment, book.model.programme.includeStrategic);
  const declared = account.internal.profile.programme;
  if (declared === undefined) return { ...bySegment, bySegment: bySegment.isIn };
  const author = book.team.find(({ id }) => id === declared.author)?.name ?? declared.author;
  return {
    isIn: declared.include,
    bySegment: bySegment.isIn,
    because: `Declared ${declared.include ? 'in' : 'out'} by ${author}: ${declared.reason}`,
  };
}
