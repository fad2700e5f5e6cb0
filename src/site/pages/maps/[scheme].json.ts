/** What a script tells of the marks of a map: loaded when a reader first points at one. */
import type { AccountsView } from '../../../views/site/accounts.ts';
import type { BookMap } from '../../../views/site/book-map.ts';
import { mapFile } from '../../components/map-told.ts';
import { stagedView, stagedViews } from '../../staged-views.ts';

interface Props {
  readonly map: BookMap;
  readonly index: AccountsView;
}

export const getStaticPaths = async () => {
  const index = await stagedView('accountIndex');
  return (await stagedViews('schemes')).flatMap(({ id, view: { map } }) =>
    map === null ? [] : [{ params: { scheme: id }, props: { map, index } }],
  );
};

export const GET = ({ props: { map, index } }: { readonly props: Props }): Response =>
  new Response(JSON.stringify(mapFile(map, index)));
