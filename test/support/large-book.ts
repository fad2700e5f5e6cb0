/**
 * A book of any size for the tests of size: the accounts and prospects of a book again and again, each
 * copy under a name of its own and with figures of its own. The same book on every machine.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TOWNS =
  'Aldgate Bergen Cordoba Dundee Ghent Hamar Ipswich Jena Kassel Leeds Malmö Narvik Oulu Porto Reims Siena Turku Utrecht Vigo York Zagreb'.split(
    ' ',
  );

/** Writes at least `accounts` accounts, whole copies of the source, and its prospects as often, below `folder`. */
export async function writeLargeBook(source: string, folder: string, accounts: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true }))
    if (entry.isFile()) await cp(join(source, entry.name), join(folder, entry.name));
  const own = (await readdir(join(source, 'accounts'))).sort();
  const prospects = (await readdir(join(source, 'prospects'))).sort();
  const ids = new Set([...own, ...prospects]);
  for (let copy = 0; copy * own.length < accounts; copy += 1) {
    for (const id of own)
      await copyFolder(join(source, 'accounts', id), join(folder, 'accounts', copyId(id, copy)), copy, ids);
    for (const id of prospects)
      await copyFolder(join(source, 'prospects', id), join(folder, 'prospects', copyId(id, copy)), copy, ids);
  }
}

const copyId = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy + 1}`);

async function copyFolder(from: string, to: string, copy: number, ids: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const folder = entry.parentPath.replace(from, to);
    await mkdir(folder, { recursive: true });
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    const factor = 0.35 + 0.65 * ((hash(`${to} ${entry.name}`) % 1000) / 400);
    await writeFile(join(folder, entry.name), copy === 0 ? text : another(text, copy, ids, factor));
  }
}

const another = (text: string, copy: number, ids: ReadonlySet<string>, factor: number): string =>
  text
    .replace(/^(name: )(?:>-((?:\n {2}.+)+)|"(.+)"|(.+))$/m, (_, key, folded, quoted, plain) => {
      const town = TOWNS[copy % TOWNS.length] ?? '';
      const round = copy < TOWNS.length ? '' : ` ${Math.floor(copy / TOWNS.length) + 1}`;
      return `${key}${JSON.stringify(`${folded?.replace(/\s+/g, ' ').trim() ?? quoted ?? plain}, ${town}${round}`)}`;
    })
    .replace(/^( *)(parent|account|became|firm): (\S+)$/gm, (line, key, id) =>
      ids.has(id) ? `${key}: ${copyId(id, copy)}` : line,
    )
    .replace(
      /^( {4}value: )(\d+)$/gm,
      (_, key, value, at) => key + varied(Number(value), hash(`${copy} ${at}`)),
    )
    .replace(
      /^(revenue|grossMargin|costToServe): (\d+)$/gm,
      (_, key, value) => `${key}: ${Math.round(Number(value) * (key === 'costToServe' ? 1.3 : factor))}`,
    );

/** An answer a little lower, or as it was: what is lower is within any scale. */
const varied = (value: number, chance: number): string =>
  String(value > 10 ? Math.round(value * (0.6 + (chance % 400) / 1000)) : value);

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
