/** What the live site adds to the pages of a build: the state of content, packets, and word of a change. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { CONTENT_STATE_EVENT, CONTENT_STATE_URL, type ContentState } from '../views/site/content-state.ts';
import { brokenPage, packetListPage, packetPage, waitingPage } from './shell-page.ts';

export interface LiveSiteSource {
  readonly state: () => ContentState;
  /** Ids of accounts with a packet, ascending. */
  readonly accounts: () => readonly string[];
  /** Where packets are served; starts what serves them. */
  readonly packetOrigin: () => Promise<string>;
}

export interface LiveSite {
  readonly integration: AstroIntegration;
  /** Tells open pages of a new state, and has them drawn anew where views changed. */
  readonly tell: (state: ContentState, isChanged: boolean) => void;
}

/** The live site's own part of Astro's server. Builds never see it. */
export function liveSite(source: LiveSiteSource): LiveSite {
  let vite: ViteDevServer | undefined;
  return {
    integration: {
      name: 'rapport-live-site',
      hooks: {
        'astro:config:setup': ({ injectScript }) =>
          injectScript('page', 'import "/src/site/dev/show-state.ts";'),
        'astro:server:setup': ({ server }) => {
          vite = server;
          server.middlewares.use((request, response, next) => {
            answer(source, request, response).then((done) => (done ? undefined : next()), next);
          });
        },
      },
    },
    tell: (state, isChanged) => {
      const environments = vite?.environments;
      environments?.client.hot.send(CONTENT_STATE_EVENT, state);
      if (!isChanged) return;
      // Astro keeps which pages there are until it is told that content changed.
      for (const name of ['ssr', 'prerender']) environments?.[name]?.hot.send('astro:content-changed', {});
      environments?.client.hot.send({ type: 'full-reload', path: '*' });
    },
  };
}

const asksForPage = (request: IncomingMessage): boolean =>
  request.headers.accept?.includes('text/html') ?? false;

/** Answers what is ours; false leaves the request to Astro. */
async function answer(
  source: LiveSiteSource,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  const send = (type: string, text: string): true => {
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('cache-control', 'no-store');
    response.end(text);
    return true;
  };
  if (pathname === CONTENT_STATE_URL) return send('application/json', JSON.stringify(source.state()));
  if (source.state().wholeAt === null && asksForPage(request)) return send('text/html', waitingPage());
  if (pathname === '/packets') return send('text/html', packetListPage(source.accounts()));
  const account = /^\/packets\/([a-z0-9-]+)$/.exec(pathname)?.[1];
  if (account === undefined || !source.accounts().includes(account)) return false;
  const page = await source.packetOrigin().then(
    (origin) => packetPage(account, origin, source.state().turn),
    (error: unknown) => brokenPage(error instanceof Error ? error.message : String(error)),
  );
  return send('text/html', page);
}
