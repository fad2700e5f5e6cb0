/** The examples of the handbook's page on content: files of one small book, read as data. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Examples } from './example-of.ts';

const PAGE = new URL('../site/pages/handbook/content-format.mdx', import.meta.url);

/** The example of a file, by the end of its name, such as `customer/profile.yaml`. The page shows every file once or more. */
export function handbookExamples(file: string): Examples {
  const page = readFileSync(PAGE, 'utf8');
  const shown = [...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)];
  const texts = shown.filter(([, name]) => name?.endsWith(file)).map(([, , text]) => text ?? '');
  const roots = texts.map((text): unknown => parse(text));
  const at = (path: string): unknown => roots.flatMap((root) => found(root, path.split('.')))[0];
  return (path) => at(path) ?? at(anyKey(path));
}

/** An answer is as good an example of another question's. */
function anyKey(path: string): string {
  const [root = '', ...rest] = path.split('.');
  const keys = { answers: 1, knowledge: 1, principles: 1 }[root] ?? 0;
  return [root, ...rest.map((key, index) => (index < keys ? '*' : key))].join('.');
}

function found(value: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined || value === null ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*') return Object.values(value).flatMap((entry) => found(entry, rest));
  return Object.hasOwn(value, key) ? found(Reflect.get(value, key), rest) : [];
}
