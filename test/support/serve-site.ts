import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  /** Ends in the base path. */
  readonly root: string;
  readonly stop: () => Promise<void>;
}

/** Serves the site of an output folder under a base path, such as `/reviews/`, and nothing beside it. */
export async function serveSite(out: string, base: string): Promise<ServedSite> {
  const files = sirv(join(out, 'site'), { dev: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
