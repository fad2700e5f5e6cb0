/** How hosts of static files answer for an address: each as its own manual says, and as it was seen to do. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The files of a site, by path below its root. Names count with their case, as on all these hosts. */
export interface Tree {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Buffer;
}

export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301 | 302; readonly to: string };

export interface Host {
  readonly name: string;
  /** Where the site lies on it. */
  readonly base: string;
  /** Of a path below the base, without its query. */
  readonly answer: (tree: Tree, path: string) => Answer;
  /** What it does to the text of pages. */
  readonly page?: (html: string) => string;
}

const found = (file: string): Answer => ({ status: 200, file });
const NOT_FOUND: Answer = { status: 404, file: '404.html' };
const isFolder = (path: string): boolean => path === '' || path.endsWith('/');

const indexOf = (tree: Tree, path: string): Answer =>
  tree.has(`${path}index.html`) ? found(`${path}index.html`) : NOT_FOUND;

export const HOSTS: readonly Host[] = [
  {
    name: 'GitHub Pages, as a project',
    base: '/account-reviews/',
    answer: (tree, path) => {
      if (isFolder(path)) return indexOf(tree, path);
      if (tree.has(path)) return found(path);
      if (tree.has(`${path}.html`)) return found(`${path}.html`);
      return tree.has(`${path}/index.html`) ? { status: 301, to: `${path}/` } : NOT_FOUND;
    },
  },
  {
    name: 'GitLab Pages, in a group',
    base: '/sales/account-reviews/',
    answer: (tree, path) => {
      if (isFolder(path)) return indexOf(tree, path);
      if (tree.has(path)) return found(path);
      // A folder wins over a page of its name, whether or not there is an index in it.
      if (tree.has(`${path}/`)) return { status: 302, to: `${path}/` };
      return tree.has(`${path}.html`) ? found(`${path}.html`) : NOT_FOUND;
    },
  },
  {
    name: 'S3 behind CloudFront',
    base: '/',
    // An object has one name; only the root has a default.
    answer: (tree, path) =>
      path === '' ? found('index.html') : tree.has(path) && !isFolder(path) ? found(path) : NOT_FOUND,
  },
  {
    name: 'Netlify, with its pretty addresses',
    base: '/',
    answer: (tree, path) => {
      if (tree.has(path) && !isFolder(path)) return found(path);
      if (tree.has(`${path}.html`)) return found(`${path}.html`);
      const bare = path.replace(/\/$/, '');
      return tree.has(`${bare}.html`) && bare !== path ? { status: 301, to: bare } : indexOf(tree, path);
    },
    page: (html) =>
      html
        .replace(/ href="(?!https?:)([^"#]*?)(?:index)?\.html(#[^"]*)?"/g, ' href="$1$2"')
        .replaceAll(' href=""', ' href="./"'),
  },
];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
};

export interface RunningHost {
  /** Ends in the base path. */
  readonly root: string;
  readonly stop: () => Promise<void>;
}

/** Serves a tree as a host would, with headers of its own on every answer. */
export async function runHost(
  host: Host,
  tree: Tree,
  headers: Readonly<Record<string, string>>,
): Promise<RunningHost> {
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '');
    const answer = path.startsWith(host.base) ? host.answer(tree, path.slice(host.base.length)) : NOT_FOUND;
    if ('to' in answer) {
      response.writeHead(answer.status, { location: host.base + answer.to });
      response.end();
      return;
    }
    const type = TYPES[answer.file.replace(/^.*\./, '')] ?? 'application/octet-stream';
    response.writeHead(answer.status, { ...headers, 'content-type': type });
    const bytes = tree.read(answer.file);
    response.end(host.page && type.startsWith('text/html') ? host.page(bytes.toString('utf8')) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${host.base}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
