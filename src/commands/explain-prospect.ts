import type { Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ProspectProfile } from '../model/prospect.ts';
import type { QualifiedProspect } from '../model/qualification.ts';
import { namedPerson, tasksOf } from './explain-json.ts';
import type { ExplainedTask, NamedPerson } from './explanation.ts';

/** What `rapport explain` tells of one prospect: M8 and M10. */
export interface ExplainedProspect extends Omit<QualifiedProspect, 'prospectId'> {
  readonly prospect: { readonly id: string; readonly name: string };
  readonly asOf: string;
  readonly currency: string;
  /** The version of the model. */
  readonly model: string;
  readonly owner: NamedPerson | null;
  /** The rank in the territory plan, from 1, and why; null where it is not in it. */
  readonly territory: { readonly rank: number; readonly why: string } | null;
  /** What the file says: competition, negotiation, plans. */
  readonly facts: ProspectProfile;
  /** By due date. */
  readonly tasks: readonly ExplainedTask[];
}

/**
 * Explains one prospect of the book as a value that is ready for JSON. The prospect of that id
 * must exist: who asks has looked. See the handbook, M10.
 */
export function explainProspect(book: Book, judgement: Judgement, id: string): ExplainedProspect {
  const facts = book.prospects.find((one) => one.id === id)?.profile;
  const found = judgement.qualification.prospects.find(({ prospectId }) => prospectId === id);
  if (facts === undefined || found === undefined) throw new Error(`No prospect "${id}" in the book`);
  const { prospectId, ...qualified } = found;
  const rank = book.strategy.territory.findIndex(({ prospect }) => prospect === id);
  const why = book.strategy.territory[rank]?.why;
  return {
    prospect: { id: prospectId, name: facts.name },
    asOf: book.settings.asOf,
    currency: book.settings.currency,
    model: book.model.version,
    owner: namedPerson(book, facts.owner ?? null),
    territory: why === undefined ? null : { rank: rank + 1, why },
    ...qualified,
    facts,
    tasks: tasksOf('prospect', id, judgement, book),
  };
}
