/** The forms are held against the schemas they are made of, and against the CMS's own schema of its configuration. */
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { composeForms, configText } from '../../src/forms/compose-forms.ts';
import { formsPage } from '../../src/forms/forms-page.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { readBook } from '../../src/read/read-book.ts';
import { withContent } from '../support/content-folder.ts';

const SCHEMA = new URL('../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url);
const BACKEND = { name: 'github', repo: 'tiny/book', branch: 'main', api: null } as const;

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly fields?: readonly Field[];
  readonly field?: Field;
  readonly options?: readonly { readonly value: string }[];
}
interface Collection {
  readonly name: string;
  readonly label: string;
  readonly path: string;
  readonly description: string;
  readonly format: string;
  readonly fields: readonly Field[];
  readonly files?: readonly { readonly fields: readonly Field[] }[];
}
interface Config {
  readonly collections: readonly Collection[];
}

const tinyForms = (): Promise<Config> =>
  withContent({}, async (contentDir) => {
    const { book } = await readBook(contentDir);
    if (book === null) throw new Error('The tiny book has faults.');
    return parse(configText(composeForms(book, BACKEND, 'content/')));
  });

/** Every key of a schema, read from the schema itself and not by what the forms are made with. */
function keysOf(schema: unknown, at = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return keysOf(schema.unwrap(), at);
  if (schema instanceof z.ZodArray) return keysOf(schema.element, at);
  if (schema instanceof z.ZodRecord) return keysOf(schema.valueType, `${at}.<id>`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => [
    `${at}.${key}`,
    ...keysOf(field, `${at}.${key}`),
  ]);
}

/** Mappings by ids hold a field an id; each is as good as another. */
const IDS = /^(\.answers|\.knowledge|\.principles|\.people\.concerns|\.plays\.<id>|\.plays)$/;

function keysOfForm(fields: readonly Field[], at = ''): string[] {
  return fields.flatMap(({ name, fields: inner }) => {
    const path = IDS.test(at) ? `${at}.<id>` : `${at}.${name}`;
    return [...(path.endsWith('<id>') ? [] : [path]), ...keysOfForm(inner ?? [], path)];
  });
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];

test('the configuration is what the CMS takes', async () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile(SCHEMA, 'utf8')));
  validate(await tinyForms());
  expect(validate.errors ?? []).toEqual([]);
});

test.for([
  ['customer-profile', CustomerProfileSchema],
  ['customer-2026', CustomerYearSchema],
  ['internal-profile', InternalProfileSchema],
  ['internal-2026', InternalYearSchema],
  ['prospects', ProspectSchema],
  ['ours', StrategySchema],
] as const)('the form of %s has every key of its schema, in its order', async ([name, schema]) => {
  const { collections } = await tinyForms();
  const found = collections.find((one) => one.name === name);
  const fields = found?.files?.[0]?.fields ?? found?.fields ?? [];
  expect(unique(keysOfForm(fields))).toEqual(unique(keysOf(schema)));
});

describe('a field', () => {
  test.for([
    ['customer-profile', 'name', { widget: 'string', required: true, maxlength: 160 }],
    [
      'customer-profile',
      'customerSince',
      { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', required: false },
    ],
    ['customer-2026', 'agenda', { widget: 'list', max: 20, required: false }],
    ['customer-2026', 'summary', { widget: 'text', maxlength: 700 }],
    [
      'internal-profile',
      'owner',
      {
        widget: 'select',
        options: [
          { label: 'Ana Silva', value: 'ana-silva' },
          { label: 'Ben Okoro', value: 'ben-okoro' },
        ],
      },
    ],
    ['internal-2026', 'pursuing', { widget: 'select', multiple: true }],
    ['internal-2026', 'revenue', { widget: 'number', value_type: 'float', min: -1e13 }],
  ] as const)('of %s, %s, is %o', async ([name, key, wanted]) => {
    const { collections } = await tinyForms();
    const field = collections.find((one) => one.name === name)?.fields.find((one) => one.name === key);
    expect(field).toMatchObject(wanted);
    expect(field?.hint).toMatch(/\w/);
  });
});

test('every collection of accounts says who reads it, and from its path it is true', async () => {
  const { collections } = await tinyForms();
  const named = collections.filter(({ path }) => path !== undefined);
  expect(named.length).toBeGreaterThan(6);
  for (const { path, description, label } of named) {
    const isSeen = path.includes('/customer/');
    expect(`${path}: ${description}`).toContain(isSeen ? 'customer may read' : 'Internal');
    expect(label).toMatch(isSeen ? /^Customer: / : /^(Internal: |Prospect)/);
  }
});

test('the page runs no script of its own and asks no one but the host', () => {
  const page = formsPage(BACKEND);
  expect(
    [...page.matchAll(/<script([^>]*)>([^<]*)</g)].map(([, attributes, code]) => [attributes, code]),
  ).toEqual([[' src="sveltia-cms.js"', '']]);
  expect(page).toContain("script-src 'self'");
  expect(formsPage({ ...BACKEND, name: 'gitea', api: 'https://git.tiny.example/api/v1' })).toContain(
    "connect-src 'self' blob: data: https://git.tiny.example;",
  );
});
