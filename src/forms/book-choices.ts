/** What the book lists, as choices of a form: a person is chosen by name and kept by id. */
import type { Book } from '../model/book.ts';
import { wordingFor } from '../model/wording.ts';
import type { ReferenceTable, Target } from '../read/reference-tables.ts';
import type { Choice, ChoicesAt } from './form-field.ts';

/**
 * For the references of a kind of file, what may stand at a place. People of a customer, sources and
 * promises are of one file or another of the same account: those are written by id, and `check` holds them.
 */
export function choicesOf(book: Book): (table: ReferenceTable) => ChoicesAt {
  const { team, offerings, strategy, accounts, prospects, settings, model } = book;
  const lists: Partial<Record<Target, readonly Choice[]>> = {
    team: team.map(({ id, name }) => ({ label: name, value: id })),
    offering: offerings.map(({ id, name }) => ({ label: wordingFor(name, settings.locale), value: id })),
    advantage: strategy.advantages.map(({ id, what }) => ({ label: what, value: id })),
    need: strategy.needs.map(({ id, what }) => ({ label: what, value: id })),
    vertical: strategy.verticals.map(({ id, name }) => ({ label: name, value: id })),
    sector: Object.keys(model.benchmark.sectors).map((id) => ({ label: id, value: id })),
    account: accounts.map(accountChoice),
    parent: accounts.map(accountChoice),
    prospect: prospects.map(({ id, profile }) => ({ label: profile.name, value: id })),
  };
  return (table) => (path) => {
    const target = table.values[path];
    return target === undefined ? null : (lists[target] ?? null);
  };
}

const accountChoice = ({ id, customer }: Book['accounts'][number]): Choice => ({
  label: customer.profile.name,
  value: id,
});
