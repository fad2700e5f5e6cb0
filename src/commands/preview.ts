import { existsSync, readdirSync } from 'node:fs';
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
    if (request.url === '/packets/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(packetList(join(options.out, 'packets')));
    } else if (request.url?.startsWith('/packets/')) {
      request.url = request.url.slice('/packets'.length);
      packets(request, response, notFound);
    } else site(request, response, notFound);
  });
  const fault = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(options.port, '127.0.0.1', () => resolve(null));
  });
  if (fault !== null) {
    const reason = fault.code === 'EADDRINUSE' ? 'is taken; name another with --port' : 'cannot be used';
    io.err(`Port ${options.port} ${reason}.\n`);
    return null;
  }
  const { port } = server.address() as AddressInfo;
  io.out(`Site:    http://127.0.0.1:${port}/\nPackets: http://127.0.0.1:${port}/packets/\n`);
  return server;
}

/** The packets that there are, each with a link; folder names are account ids and need no escape. */
function packetList(folder: string): string {
  const items = readdirSync(folder)
    .sort()
    .map((id) => `<li><a href="${id}/">${id}</a> (<a href="${id}/packet.pdf">PDF</a>)</li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Packets</title><h1>Packets</h1><ul>${items.join('')}</ul></html>`;
}
