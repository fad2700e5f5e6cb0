/** One review of the programme: how far along it is, on what foundation, and with whom. */
import type { ProgrammeEntry } from '../../model/programme-plan.ts';
import type { Review } from '../../views/site/account.ts';
import type { State } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { packetStateOf } from './packet-state.ts';
import { date, known } from './print.ts';
import { FOUNDATION_NAMES, ROLE_NAMES } from './words.ts';

const STATES = {
  held: { shape: 'done', word: 'held' },
  due: { shape: 'part', word: 'due' },
  unplanned: { shape: 'open', word: 'no date' },
  late: { shape: 'missed', word: 'late' },
} as const satisfies Record<ProgrammeEntry['state'], State>;

export const reviewOf = (atlas: Atlas, entry: ProgrammeEntry): Review => ({
  state: STATES[entry.state],
  packet: packetStateOf(atlas, entry.accountId),
  because: entry.because,
  owner: atlas.person(entry.owner, 'The account has no named owner.'),
  sponsor: atlas.person(entry.sponsor, 'The account has no executive sponsor.'),
  due: known(entry.dueOn, date, 'No date is set for the review.'),
  held: known(entry.heldOn, date, 'The review has not been held.'),
  foundation: entry.foundation.map(({ item, met }) => ({
    item: FOUNDATION_NAMES[item],
    state: met ? { shape: 'done', word: 'stands' } : { shape: 'missed', word: 'missing' },
  })),
  audience: entry.audience.map(({ role, person }) => ({
    role: ROLE_NAMES[role],
    person: known(personName(atlas, entry.accountId, person), (name) => name, 'We know nobody in this role.'),
  })),
});

const personName = (atlas: Atlas, accountId: string, person: string | null): string | null =>
  person === null
    ? null
    : (atlas.account(accountId)?.customer.profile.people.find((each) => each.id === person)?.name ?? person);
