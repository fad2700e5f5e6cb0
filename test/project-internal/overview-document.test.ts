import { describe, expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { linkDocuments, projectDocuments } from '../../src/project/internal/site-documents.ts';
import type { Block } from '../../src/views/block.ts';
import { CustomerPacketSchema } from '../../src/views/customer-packet.ts';
import { type InternalDocument, InternalDocumentSchema } from '../../src/views/internal-document.ts';
import { OverviewViewSchema } from '../../src/views/site/overview.ts';
import { type SampleAccount, SETTINGS, sampleBook } from '../support/generated-book.ts';
import { RICH } from '../support/sample-packets.ts';

const account = (index: number): SampleAccount => ({
  profile: { owner: 'ada' },
  years: { 2026: { revenue: 900_000 - index * 1_000, contributionMargin: 50_000 } },
  customerYears: {
    2026: {
      commitments: [
        { id: 'late', side: 'vendor', owner: 'ada', due: '2026-03-01', what: `A line for ${index}` },
      ],
    },
  },
});
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`a${String(index).padStart(2, '0')}`, account(index)]),
);

const documentsOf = (accounts: Readonly<Record<string, SampleAccount>>) => {
  const book = sampleBook(accounts);
  return projectDocuments(projectSite(book, judgeBook(book)), book.settings);
};
const many = documentsOf(MANY);
const one = (path: string): InternalDocument => {
  const found = many.find((each) => each.path === path);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return found.value;
};
const section = (document: InternalDocument, kind: string) =>
  document.sections.find((each) => each.kind === kind);
const table = (blocks: readonly Block[]) => {
  const found = blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('There is no table.');
  return found;
};

test('every overview is a document that keeps the schema, of a full book and of one with a single account', () => {
  for (const { path, value } of [...many, ...documentsOf({ lone: {} })])
    expect(InternalDocumentSchema.safeParse(value).error, path).toBeUndefined();
  expect(many.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['owners/of-ada.json', 'segments/growth-tier/1a.json']),
  );
});

test('neither schema takes what the other does', () => {
  expect(CustomerPacketSchema.safeParse(one('owners/of-ada.json')).success).toBe(false);
  expect(InternalDocumentSchema.safeParse(RICH).success).toBe(false);
});

describe('a part with many accounts', () => {
  test.each([
    ['segments/revenue-tier/high.json', 18],
    ['owners/of-ada.json', 24],
  ])('%s lists the largest, sums them all and says where the others are', (path, most) => {
    const members = section(one(path), 'members');
    const { rows } = table(members?.blocks ?? []);
    expect(rows).toHaveLength(most + 1);
    expect(rows.at(-1)?.[0]?.text).toBe('All 40 together');
    expect(JSON.stringify(members?.blocks)).toContain(
      `Not printed here: ${40 - most} accounts more. All 40 are on the internal site, ${path.replace('.json', '.html')}, under Members.`,
    );
  });

  test('cuts its promises too', () => {
    const overdue = section(one('owners/of-ada.json'), 'overdue');
    expect(overdue?.headline).toBe('40 promises are past their day without a word: 40 of ours.');
    expect(table(overdue?.blocks ?? []).rows).toHaveLength(12);
    expect(JSON.stringify(overdue?.blocks)).toContain('Not printed here: 28 promises more.');
  });
});

test('what there is nothing to list of is told on the first page, and is no section', () => {
  const document = one('segments/revenue-tier/low.json');
  expect(document.sections.map(({ kind }) => kind)).toEqual(['overview', 'work']);
  const [opening] = document.sections;
  expect(opening?.headline).toBe('Low: no account today.');
  const facts = opening?.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []));
  expect(facts).toContainEqual({ term: 'Since last year', detail: 'Nobody came in. Nobody went out.' });
  expect(facts).toContainEqual({
    term: 'Overdue promises',
    detail: 'No promise is past its day without a word on it.',
  });
});

test('says by which model and as of when, and for whom', () => {
  const { cover, words, account: of, sections } = one('segments/revenue-tier/high.json');
  expect(of).toEqual({ id: 'segments/revenue-tier/high', name: 'High, Revenue tiers' });
  expect(cover.title).toBe('Internal overview 2026, as of 31 Oct 2026');
  expect(words).toMatchObject({
    internal: 'Internal',
    audience: `For the people of ${SETTINGS.vendor.name}, not for customers`,
  });
  expect(sections[0]?.notes[0]).toContain('by model');
});

test('a page links to what is drawn of it, and to nothing where nothing was', () => {
  const book = sampleBook(MANY);
  const files = projectSite(book, judgeBook(book));
  const linksOf = (images: boolean | null) => {
    const all = images === null ? files : linkDocuments(files, images);
    const file = all.find(({ path }) => path === 'owners/of-ada.json');
    return OverviewViewSchema.parse(file?.value).documents.map((each) => each.file);
  };
  expect(linksOf(null)).toEqual([]);
  expect(linksOf(false)).toEqual(['owners/of-ada.pdf']);
  expect(linksOf(true)).toEqual(['owners/of-ada.pdf', 'owners/of-ada.png']);
});
