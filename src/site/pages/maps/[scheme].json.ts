/** What a script tells of the marks of a map: loaded when a reader first points at one. */
import type { APIContext } from 'astro';
import { mapFile } from '../../components/map-told.ts';
import { stagedIds, stagedPage, stagedView } from '../../staged-views.ts';

export const getStaticPaths = async () => {
  const schemes = await stagedIds('schemes');
  const views = await Promise.all(schemes.map((scheme) => stagedPage('schemes', scheme)));
  return schemes.filter((_, at) => views[at]?.map !== null).map((scheme) => ({ params: { scheme } }));
};

export const GET = async ({ params: { scheme } }: APIContext): Promise<Response> => {
  const { map } = await stagedPage('schemes', scheme);
  if (map === null) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(mapFile(map, await stagedView('accountIndex'))));
};
