/** What the search finds, taken from the pages: it knows what they say, and no more. */
import type { AccountView } from '../../views/site/account.ts';
import type { AccountRow } from '../../views/site/accounts.ts';
import type { Figure } from '../../views/site/figure.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import type { ProspectView } from '../../views/site/prospect.ts';
import type { ProspectRow } from '../../views/site/prospects.ts';
import type { SearchRecord } from '../../views/site/search.ts';
import type { SiteFile } from '../../views/site/site-file.ts';

/** In the order of the stage; the handbook is found by its own pages. */
export const projectSearch = (files: readonly SiteFile[]): SearchRecord[] => {
  const accounts = new Map<string, AccountRow>();
  const prospects = new Map<string, ProspectRow>();
  for (const file of files) {
    if (file.collection === 'accountIndex')
      for (const row of file.value.rows) accounts.set(row.account.id, row);
    if (file.collection === 'prospects') for (const row of file.value.rows) prospects.set(row.id, row);
  }
  return files.flatMap((file) => {
    const page = file.path.replace(/\.json$/, '.html');
    switch (file.collection) {
      case 'accounts':
        return accountRecords(file.value, accounts.get(file.value.account.id), page);
      case 'prospectPages':
        return prospectRecords(file.value, prospects.get(file.value.id), page);
      case 'segments':
      case 'verticalPages':
      case 'ownerPages':
        return [overviewRecord(file.value, page)];
      default:
        return [];
    }
  });
};

const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const knownText = (figure: Figure | undefined): readonly string[] =>
  figure === undefined || figure.reason !== undefined ? [] : [figure.text];

const accountRecords = (
  view: AccountView,
  row: AccountRow | undefined,
  page: string,
): readonly SearchRecord[] => {
  const { name } = view.account;
  const segments = row?.labels.map((label) => label.name) ?? [];
  const owners = knownText(row?.owner);
  const common = { segments, owners: [...owners] };
  const account: SearchRecord = {
    kind: 'account',
    title: name,
    line: line([...segments.slice(2).reverse(), ...owners]),
    text: view.facts.map(({ detail }) => detail).join('. '),
    to: page,
    ...common,
  };
  const people = view.people.map(
    (person): SearchRecord => ({
      kind: 'person',
      title: person.name,
      line: line([person.title, name]),
      text: person.role,
      to: `${page}#known`,
      ...common,
    }),
  );
  const promises = view.promises.map(
    (promise): SearchRecord => ({
      kind: 'commitment',
      title: promise.what,
      line: line([name, promise.side === 'ours' ? 'ours' : 'theirs', promise.state.word, promise.due]),
      text: line([promise.owner, promise.note]),
      to: `${page}#promised`,
      ...common,
    }),
  );
  return [account, ...people, ...promises];
};

const prospectRecords = (
  view: ProspectView,
  row: ProspectRow | undefined,
  page: string,
): readonly SearchRecord[] => {
  const owners = [...knownText(row?.owner)];
  const people = view.players.flatMap((player) =>
    player.people.map(
      (person): SearchRecord => ({
        kind: 'person',
        title: person.name,
        line: line([person.title, `${view.name} (prospect)`]),
        text: player.player,
        to: page,
        segments: [],
        owners,
      }),
    ),
  );
  const prospect: SearchRecord = {
    kind: 'prospect',
    title: view.name,
    line: line([row?.place ?? '', ...knownText(row?.stage), ...owners]),
    text: view.headline,
    to: page,
    segments: [],
    owners,
  };
  return [prospect, ...people];
};

/** A part of the book; of one of our people, the person. */
const overviewRecord = (view: OverviewView, page: string): SearchRecord => {
  const isOwner = view.kind === 'owner';
  const name = view.title.replace(`, ${view.above.name}`, '');
  return {
    kind: isOwner ? 'person' : 'segment',
    title: name,
    line: isOwner ? 'one of us' : view.above.name,
    text: isOwner ? view.headline : line([view.definition, view.move]),
    to: page,
    segments: view.kind === 'segment' ? [name] : [],
    owners: isOwner ? [name] : [],
  };
};
