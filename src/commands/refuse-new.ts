/** Why `rapport new` does not make what it is asked for, each in a sentence with the way out. */
import { slugOf } from '../import/slug.ts';
import type { Book } from '../model/book.ts';
import { LocaleSchema } from '../model/locale.ts';
import { IdSchema, NameSchema } from '../model/primitives.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { type Known, similarTo } from '../scaffold/similar-names.ts';
import { currenciesOf } from './new-words.ts';

export type What = 'account' | 'prospect';

export interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly sponsor?: string | undefined;
  readonly currency?: string | undefined;
  readonly locale?: string | undefined;
  readonly distinct: boolean;
}

/** Why it cannot be made; null where it can. */
export function refuseNew(what: What, wanted: Wanted, book: Book): string | null {
  const { id, name, owner, sponsor, currency, locale } = wanted;
  if (!NameSchema.safeParse(name).success)
    return 'The name must be one line of 1 to 160 characters, with no white space at its ends.';
  if (id === '')
    return `The name "${name}" has no Latin letter to make an id of. Say one: npx rapport new ${what} <id> --name …`;
  if (!IdSchema.safeParse(id).success) {
    const proposal = slugOf(id);
    return `"${id}" is no id: it must be lower-case letters, digits and single hyphens${proposal === '' ? '' : `, such as "${proposal}"`}.`;
  }
  const same = (what === 'account' ? book.accounts : book.prospects).some((one) => one.id === id);
  if (same) return `${what}s/${id} is there already. It stays as it is; open ${what}s/${id} to change it.`;
  return (
    refusePerson('--owner', owner, book) ??
    (sponsor === undefined ? null : refusePerson('--sponsor', sponsor, book)) ??
    refuseWord(
      '--currency',
      currency,
      currenciesOf(book),
      'It needs a rate of the review year in book.yaml.',
    ) ??
    refuseWord('--locale', locale, LOCALES, '') ??
    (wanted.distinct ? null : refuseSimilar(what, wanted, book))
  );
}

const LOCALES = LocaleSchema.options;

const refusePerson = (flag: string, id: string, { team }: Book): string | null =>
  refuseWord(
    flag,
    id,
    team.map((member) => member.id),
    'Our people stand in team.yaml.',
  );

function refuseWord(
  flag: string,
  word: string | undefined,
  known: readonly string[],
  where: string,
): string | null {
  if (word === undefined || known.includes(word)) return null;
  const meant = nearestWord(word, known);
  const hint = meant === '' ? `There are: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  return [`${flag}: "${word}" is not known.`, hint, where].filter((part) => part !== '').join(' ');
}

function refuseSimilar(what: What, { id, name }: Wanted, book: Book): string | null {
  const accounts = book.accounts.map(
    (one): Known => ({ id: `accounts/${one.id}`, name: one.customer.profile.name }),
  );
  const prospects = book.prospects.map(
    (one): Known => ({ id: `prospects/${one.id}`, name: one.profile.name }),
  );
  const bare = ({ id: path, name: called }: Known): Known => ({
    id: path.slice(path.indexOf('/') + 1),
    name: called,
  });
  const similar = [...accounts, ...prospects].filter((one) => similarTo(id, name, [bare(one)]).length > 0);
  if (similar.length === 0) return null;
  const list = similar.map((one) => `${one.id} (${one.name})`).join(', ');
  return `There is already ${list}. Is it the same firm? Then work on that one. If it is another, say so: add --distinct.${
    what === 'account' && similar.some((one) => one.id.startsWith('prospects/'))
      ? ' If the prospect has become this customer, add --distinct too, and set its "won" afterwards.'
      : ''
  }`;
}
