import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The pages of a site, by path below its root; not the one that hosts show for an address that is none. */
export const pagesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .sort();

/** Every link and file that a page of the site names and the site does not hold; one that starts at a root among them. */
export function brokenLinks(site: string): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = ids.get(path);
    if (known !== undefined) return known;
    const found = [...readFileSync(join(site, path), 'utf8').matchAll(/ id="([^"]*)"/g)];
    const set = new Set(found.map(([, id]) => id ?? ''));
    ids.set(path, set);
    return set;
  };
  return pagesOf(site).flatMap((page) => {
    const links = [...readFileSync(join(site, page), 'utf8').matchAll(/ (?:href|src|data-marks)="([^"]*)"/g)];
    return [...new Set(links.map(([, link]) => link ?? ''))]
      .filter((link) => !/^(https?:|mailto:|data:)/i.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        if (path.startsWith('/')) return true;
        const target = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
        if (target.startsWith('..') || !existsSync(join(site, target))) return true;
        return anchor !== undefined && anchor !== '' && !idsOf(target).has(decodeURI(anchor));
      })
      .map((link) => `${page}: ${link}`);
  });
}

/** Pages that a reader can reach from the home page by following links, by path below the root of the site. */
export function reachablePages(site: string): readonly string[] {
  const seen = new Set(['index.html']);
  for (const page of seen) {
    const links = readFileSync(join(site, page), 'utf8').matchAll(/<a\b[^>]*? href="([^"#?]+)/g);
    for (const [, link = ''] of links) {
      const target = normalize(join(dirname(page), decodeURI(link)));
      if (target.endsWith('.html') && existsSync(join(site, target))) seen.add(target);
    }
  }
  return [...seen].sort();
}
