import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Io } from './io.ts';

export interface PreviewOptions {
  readonly out: string;
  readonly port: number;
}

/**
 * `rapport preview`: serves the built site at `/`, and the packets at `/packets/`, to this machine
 * alone. Resolves to null where nothing has been built.
 */
export async function runPreview(options: PreviewOptions, io: Io): Promise<Server | null> {
  if (!existsSync(join(options.out, 'manifest.json'))) {
    io.err(`There is no build in ${options.out}; run "rapport build" first.\n`);
    return null;
  }
  const serve = { dev: true, etag: true, extensions: ['html'] };
  const site = sirv(join(options.out, 'site'), serve);
  const packets = sirv(join(options.out, 'packets'), serve);
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (request.url?.startsWith('/packets/')) {
      request.url = request.url.slice('/packets'.length);
      packets(request, response, notFound);
    } else site(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  io.out(`Site:    http://127.0.0.1:${port}/\nPackets: http://127.0.0.1:${port}/packets/<account>/\n`);
  return server;
}
