/** The handbook lists every table and column as the code has them; `vitest -u` writes the list anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TABLE_GROUPS, TABLES } from '../../src/export/export-tables.ts';
import type { DeclaredTable } from '../../src/export/table.ts';
import { COLUMN_TYPES } from '../../src/views/export-manifest.ts';

const path = join(import.meta.dirname, '../../src/site/pages/handbook/export.mdx');
const page = readFileSync(path, 'utf8');
const MARK = '{/* The tables, as the code has them. */}\n';

const list = ({ name, about, key, order, columns }: DeclaredTable): string =>
  [
    `### ${name}`,
    '',
    `${about} Rows: ${order}.${key.length === 0 ? '' : ` Key: ${key.map((column) => `\`${column}\``).join(', ')}.`}`,
    '',
    '| Column | Type | Unit | What it holds |',
    '|---|---|---|---|',
    ...columns.map(({ name, type, unit, about }) => `| \`${name}\` | ${type} | ${unit ?? ''} | ${about} |`),
    '',
  ].join('\n');

const groups = TABLE_GROUPS.map(({ title, tables }) => `## ${title}\n\n${tables.map(list).join('\n')}`);

test('lists every table and column', async () => {
  expect(page).toContain(MARK);
  await expect(`${page.split(MARK)[0]}${MARK}\n${groups.join('\n')}`).toMatchFileSnapshot(path);
});

test.each(COLUMN_TYPES)('says what the type %s is', (type) => expect(page).toContain(`| \`${type}\` |`));

const UNITS = new Set(TABLES.flatMap(({ columns }) => columns.flatMap(({ unit }) => unit ?? [])));
test.each([...UNITS])('says what the unit %s is', (unit) => expect(page).toContain(`| \`${unit}\` |`));

test('every table and column has a name of its own, and a line', () => {
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
  for (const { name, columns } of TABLES) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
      expect(column.about, `${name}.${column.name}`).toMatch(/[.?]$/);
      expect(column.about).not.toMatch(/[|<{]/);
    }
  }
});
