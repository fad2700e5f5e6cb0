/** Which files of the content folder an account is made of: where to edit what its page says. */
import type { Account } from '../../model/book.ts';
import type { AccountView } from '../../views/site/account.ts';
import type { Atlas } from './atlas.ts';
import { editAddress } from './edit-place.ts';

type AccountFile = AccountView['files'][number];

export const filesOf = (atlas: Atlas, { id, customer, internal }: Account): AccountFile[] => {
  const file = (audience: AccountFile['audience'], name: string, holds: string): AccountFile =>
    withPlaces(atlas, { path: `accounts/${id}/${audience}/${name}`, holds, audience });
  return [
    file('customer', 'profile.yaml', 'who they are, their people and goals'),
    ...customer.years.map(({ year }) =>
      file('customer', `${year}.yaml`, `commitments, value, usage and service of ${year}`),
    ),
    ...customer.narratives.map(({ year }) =>
      file('customer', `${year}.mdx`, `what the customer reads of ${year}`),
    ),
    file('internal', 'profile.yaml', 'owner, ratings, strategy, what we know, and labels set by hand'),
    ...internal.years.map(({ year }) =>
      file('internal', `${year}.yaml`, `money, answers and relationship of ${year}`),
    ),
    ...internal.issued.map(
      ({ year }): AccountFile => ({
        path: `accounts/${id}/issued/${year}.yaml`,
        holds: `labels and scores as issued for ${year}; never changed afterwards`,
        audience: 'internal',
        edit: '',
        parts: [],
      }),
    ),
    ...(internal.notes.length > 0 ? [file('internal', 'notes.mdx', 'notes for us only')] : []),
  ];
};

const withPlaces = (
  { book, partsOf }: Atlas,
  file: Pick<AccountFile, 'path' | 'holds' | 'audience'>,
): AccountFile => {
  const template = book.settings.repository?.edit;
  const edit = (line: number): string =>
    template === undefined ? '' : editAddress(template, file.path, line);
  return {
    ...file,
    edit: edit(1),
    parts: [...partsOf(file.path)].map(([name, line]) => ({ name, line: String(line), edit: edit(line) })),
  };
};
