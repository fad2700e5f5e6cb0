import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/site/pages/handbook');
const layout = readFileSync(join(import.meta.dirname, '../../src/site/layouts/Handbook.astro'), 'utf8');
const parts = [...(/const PARTS = \{([\s\S]*?)\}/.exec(layout)?.[1]?.matchAll(/^ {2}(\w+):/gm) ?? [])].map(
  ([, part]) => part ?? '',
);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const told = (key: string): string => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1] ?? '';
    return { name: name.replace(/\.mdx$/, ''), text, part: told('part'), order: Number(told('order')) };
  })
  .sort((a, b) => a.order - b.order);
const index = pages.find(({ name }) => name === 'index')?.text ?? '';
const listed = [...index.matchAll(/\]\(\.\/handbook\/([\w-]+)\.html\)/g)].map(([, name]) => name ?? '');

describe('the pages of the handbook', () => {
  it('have each a place of their own, part after part', () => {
    expect(parts.length).toBeGreaterThan(3);
    expect(new Set(pages.map(({ order }) => order)).size).toBe(pages.length);
    const inOrder = pages.map(({ part }) => parts.indexOf(part));
    expect(inOrder.includes(-1)).toBe(false);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(parts.length);
  });

  it('are all led to by the first one, in their order', () => {
    const others = pages.map(({ name }) => name).filter((name) => name !== 'index');
    const first = listed.filter((name, at) => listed.indexOf(name) === at);
    expect(first).toEqual(others);
  });
});
