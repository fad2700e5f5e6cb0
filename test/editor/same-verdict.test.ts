/** What `check` accepts, the editor accepts; what breaks the shape of a file, it underlines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ContentKind, contentFile } from '../../src/editor/content-kinds.ts';
import { type Place, readName } from '../../src/read/content-layout.ts';
import { listContent } from '../../src/read/list-content.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { readDraft } from '../../src/read/read-draft.ts';
import { ALL_FAULTS } from '../read/faults/all.ts';
import { FIXED } from '../support/generated-book.ts';
import { isKind, schemaJudges } from './content-schemas.ts';

const CONTENT = join(import.meta.dirname, '../../content');

interface Content {
  readonly path: string;
  readonly kind: ContentKind;
  readonly raw: unknown;
}

const { files } = await listContent(CONTENT);
const demo: readonly Content[] = files.flatMap(({ path, place }) =>
  isKind(place.kind)
    ? [{ path, kind: place.kind, raw: parseYaml(path, readFileSync(join(CONTENT, path), 'utf8')).raw }]
    : [],
);
const book = (await readDraft(CONTENT)) ?? undefined;
const judges = schemaJudges(book);
const nobodys = schemaJudges();

const isRefused = ({ kind, raw }: Content, by = judges): boolean => by.get(kind)?.(raw) === false;
const isChecked = ({ kind, raw }: Content): boolean => contentFile(kind).schema.safeParse(raw).success;
const why = ({ kind, path }: Content): string => `${path} ${JSON.stringify(judges.get(kind)?.errors)}`;

test('every file of the demo book holds, by the words of its own book and by those of none', () => {
  expect(demo.length).toBeGreaterThan(300);
  expect(demo.filter((one) => isRefused(one)).map(why)).toEqual([]);
  expect(demo.filter((one) => isRefused(one, nobodys)).map(({ path }) => path)).toEqual([]);
});

/** Faults of the shape of one file, which a schema can say. */
const SHAPE: ReadonlySet<string> = new Set([
  'key-unknown',
  'key-missing',
  'key-invalid',
  'value-empty',
  'value-wrong-type',
  'value-not-listed',
  'value-not-whole',
  'value-out-of-range',
  'text-empty',
  'text-too-long',
  'list-too-long',
  'list-too-short',
  'date-invalid',
  'month-invalid',
  'currency-invalid',
  'id-invalid',
  'email-invalid',
]);

function placeOf(path: string): Place | null {
  const parts = path.split('/');
  const reading = readName(parts.slice(0, -1).join('/'), parts.at(-1) ?? '', false);
  return reading.is === 'file' ? reading.place : null;
}

const faulty = Object.values(ALL_FAULTS)
  .flat()
  .flatMap(({ intent, changes, expected }) =>
    Object.entries(changes).flatMap(([path, text]) => {
      const kind = placeOf(path)?.kind;
      if (kind === undefined || !isKind(kind) || typeof text !== 'string') return [];
      const parsed = parseYaml(path, text);
      if (parsed.findings.length > 0 || parsed.raw === null) return [];
      const codes = expected.filter((one) => one.includes(` ${path}:`)).map((one) => one.split(' ')[0] ?? '');
      return [{ intent, content: { path, kind, raw: parsed.raw }, codes }];
    }),
  );

const shapeless = faulty.flatMap(({ intent, content, codes }) =>
  codes.some((code) => SHAPE.has(code)) ? [[intent, codes.join(', '), content] as const] : [],
);

test('there are faults of shape to hold the schemas against', () => {
  expect(shapeless.length).toBeGreaterThan(40);
});

test.for(shapeless)('%s is underlined (%s)', ([, , content]) => {
  expect(isRefused(content, nobodys)).toBe(true);
});

test('a file that holds by itself is never underlined, whatever is wrong between files', () => {
  const wronged = faulty.filter(({ content }) => isChecked(content) && isRefused(content, nobodys));
  expect(wronged.map(({ intent, content }) => `${intent}: ${content.path}`)).toEqual([]);
});

test.for<readonly [kind: ContentKind, raw: unknown]>([
  ['customer-profile', { name: 'A', website: 'HTTPS://Müller.example/ä b' }],
  ['customer-profile', { name: 'A', business: `${'x'.repeat(1500)}\n` }],
  ['customer-profile', { name: '🦉'.repeat(80) }],
  [
    'team',
    { people: [{ id: 'a', name: 'A', title: { 'de-CH': 'Chefin' }, email: "o'neil+x@acme.example" }] },
  ],
  ['internal-profile', { owner: 'somebody-new', knowledge: {}, vertical: 'none-yet' }],
  ['internal-year', { answers: { 'asked-since': { value: 9e12, basis: 'assumed', asOf: '2026-02-28' } } }],
  [
    'internal-year',
    { revenue: 5, plays: { 'new-play': { 'new-item': { state: 'open' } } }, currency: 'NOK' },
  ],
] as const)('what is odd and right in %s is left alone: %j', ([kind, raw]) => {
  const one: Content = { path: kind, kind, raw };
  expect(isChecked(one)).toBe(true);
  expect(isRefused(one) ? why(one) : 'left alone').toBe('left alone');
});

/** Values at the edge of what any field takes. */
const ODD: readonly unknown[] = [
  '',
  ' ',
  'x',
  ` ${'x'.repeat(1499)} \n`,
  `${'x'.repeat(1500)}\n`,
  'x'.repeat(1501),
  '🦉'.repeat(80),
  '🦉'.repeat(200),
  '2026-02-28',
  '2026-03',
  'EUR',
  'acme-retail',
  'somebody-new',
  'HTTPS://Müller.example/ä b',
  'ftp://acme.example',
  "o'neil+x@acme.example",
  0,
  -1,
  5,
  1.5,
  1e13,
  1e13 + 1,
  2026,
  100,
  true,
  null,
  [],
  {},
  ['acme-retail'],
  { en: 'Chief', 'de-CH': 'Chefin' },
  { substitute: 3 },
  { from: 3 },
];

/** Every place of plain data, from the root down. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

/** The data with another value at a place; `undefined` takes the place away. */
function changed(value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => {
      if (index !== step) return [one];
      const next = changed(one, rest, to);
      return next === undefined ? [] : [next];
    });
  }
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => {
    const next = key === step ? changed(one, rest, to) : one;
    return next === undefined ? [] : [[key, next] as const];
  });
  return Object.fromEntries(entries);
}

test('whatever a field is changed to: what check accepts, the schema accepts', () => {
  let accepted = 0;
  const mutation = fc.constantFrom(...demo).chain((content) =>
    fc.record({
      content: fc.constant(content),
      at: fc.constantFrom(...placesOf(content.raw)),
      to: fc.constantFrom(undefined, ...ODD),
    }),
  );
  fc.assert(
    fc.property(mutation, ({ content, at, to }) => {
      const one: Content = { ...content, raw: changed(content.raw, at, to) };
      if (one.raw === undefined || !isChecked(one)) return;
      accepted += 1;
      if (isRefused(one)) throw new Error(`${at.join('.')} = ${JSON.stringify(to)}: ${why(one)}`);
    }),
    { ...FIXED, numRuns: 15_000 },
  );
  expect(accepted).toBeGreaterThan(1500);
});
