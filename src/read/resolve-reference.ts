/** Where an id leads, and what to say where it leads nowhere. */
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import type { BookScope, Declared } from './declared.ts';
import { nearestWord } from './nearest-word.ts';
import { findTexts } from './places.ts';
import type { Target } from './reference-tables.ts';

/** What the places of one file may refer to. */
export interface Scope extends BookScope {
  /** The customer's people, or the prospect's own. */
  readonly customer: Declared;
  readonly customerFile: string;
  readonly source: Declared;
  readonly lastCommitment: Declared;
  readonly lastYear: number;
  /** Which plays the file tracks. */
  readonly playScope: 'account' | 'programme';
}

/** An id at its place: what holds it, and the key above, which names the play of an item. */
export interface Reference {
  readonly id: string;
  readonly target: Target;
  readonly parent: unknown;
  readonly above: string;
}

export type Unresolved = Pick<Finding, 'code' | 'args'>;
type Resolve = (reference: Reference, scope: Scope) => Unresolved | null;

const RESOLVERS = {
  team: ({ id }, { team }) => missing('team-member-unknown', id, team),
  customer: ({ id }, { customer, customerFile: file }) =>
    missing('customer-person-unknown', id, customer, { file }),
  'prospect-person': ({ id }, { customer }) => missing('prospect-person-unknown', id, customer),
  either: resolveEither,
  'by-side': resolveBySide,
  offering: ({ id }, { offering }) => missing('offering-unknown', id, offering),
  source: ({ id }, { source }) => missing('source-unknown', id, source),
  'last-commitment': ({ id }, { lastCommitment, lastYear, customerFile }) => {
    const file = customerFile.replace('profile.yaml', `${lastYear}.yaml`);
    return missing('commitment-unknown', id, lastCommitment, { lastYear, file });
  },
  parent: ({ id }, { account }) => missing('parent-unknown', id, account),
  account: ({ id }, { account }) => missing('account-unknown', id, account),
  prospect: ({ id }, { prospect }) => missing('prospect-unknown', id, prospect),
  advantage: ({ id }, scope) => missing('advantage-unknown', id, scope.advantage, whereOf(scope)),
  need: ({ id }, scope) => missing('need-unknown', id, scope.need, whereOf(scope)),
  vertical: ({ id }, scope) => missing('vertical-unknown', id, scope.vertical, whereOf(scope)),
  sector: ({ id }, { sector }) => missing('sector-unknown', id, sector),
  question: ({ id }, { question }) => missing('knowledge-unknown-question', id, question),
  play: resolvePlay,
  'play-item': ({ id, above }, { plays }) =>
    missing('play-item-unknown', id, plays?.get(above)?.items ?? null, { play: above }),
} satisfies Record<Target, Resolve>;

/** What is wrong with a reference; null where it leads somewhere, or where nobody can tell. */
export function resolveReference(reference: Reference, scope: Scope): Unresolved | null {
  return RESOLVERS[reference.target](reference, scope);
}

function resolveBySide({ id, parent }: Reference, scope: Scope): Unresolved | null {
  const [side] = findTexts(parent, 'side');
  if (side === 'vendor') return missing('team-member-unknown', id, scope.team);
  if (side !== 'customer') return null;
  return missing('customer-person-unknown', id, scope.customer, { file: scope.customerFile });
}

function resolveEither({ id }: Reference, { team, customer, customerFile }: Scope): Unresolved | null {
  if (!team || !customer) return null;
  if (team.has(id) && customer.has(id)) return { code: 'person-ambiguous', args: { id, file: customerFile } };
  return missing('person-unknown', id, new Set([...customer, ...team]), { file: customerFile });
}

function resolvePlay({ id }: Reference, { plays, playScope }: Scope): Unresolved | null {
  const play = plays?.get(id);
  if (play === undefined) return missing('play-unknown', id, plays && new Set(plays.keys()));
  // A scope that is none is reported where the model is judged.
  const isElsewhere = (play.scope === 'account' || play.scope === 'programme') && play.scope !== playScope;
  if (!isElsewhere) return null;
  const [whose, place] =
    play.scope === 'programme'
      ? ['the whole programme', '"plays" in strategy.yaml']
      : ['each account', '"plays" in the internal year of an account'];
  return { code: 'play-scope-other', args: { id, whose, place } };
}

const whereOf = ({ hasStrategy }: Scope): Finding['args'] => ({ hasStrategy: hasStrategy ? 1 : 0 });

function missing(
  code: FindingCode,
  id: string,
  known: Declared,
  args: Finding['args'] = {},
): Unresolved | null {
  if (known === null || known.has(id)) return null;
  return { code, args: { ...args, id, suggestion: nearestWord(id, known) } };
}
