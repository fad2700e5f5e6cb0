import { expect, it } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { projectSearch } from '../../src/project/internal/search.ts';
import { SearchFileSchema } from '../../src/views/site/search.ts';
import { sampleBook } from '../support/generated-book.ts';

const commitment = {
  id: 'c',
  side: 'vendor',
  what: 'A second line',
  owner: 'ada',
  due: '2026-12-01',
} as const;
const book = sampleBook({
  acme: {
    profile: { owner: 'ada' },
    customer: {
      name: 'Acme',
      industry: 'Transport',
      people: [{ id: 'eva', name: 'Eva Lind', title: 'Head of Fleet', role: 'line-of-business' }],
    },
    years: { 2026: { revenue: 300_000 } },
    customerYears: { 2026: { commitments: [commitment] } },
  },
  brim: { years: { 2026: { revenue: 10_000 } } },
});
const records = projectSearch(projectSite(book, judgeBook(book)));
const found = (title: string) => records.find((record) => record.title === title);

it('finds an account with its labels and its owner', () => {
  const acme = found('Acme');
  expect(acme).toMatchObject({ kind: 'account', to: 'accounts/acme.html', owners: ['Ada Okafor'] });
  expect(acme?.segments).toContain('High');
  expect(acme?.text).toContain('Transport');
});

it('finds a person and a commitment where their account’s page tells of them', () => {
  expect(found('Eva Lind')).toMatchObject({
    kind: 'person',
    line: 'Head of Fleet, Acme',
    to: 'accounts/acme.html#known',
    owners: ['Ada Okafor'],
  });
  expect(found('A second line')).toMatchObject({ kind: 'commitment', to: 'accounts/acme.html#promised' });
});

it('finds a segment by its name and the accounts of one of us', () => {
  expect(found('High')).toMatchObject({
    kind: 'segment',
    line: 'Revenue tiers',
    to: 'segments/revenue-tier/high.html',
    segments: ['High'],
  });
  expect(found('Ada Okafor')).toMatchObject({ kind: 'person', owners: ['Ada Okafor'] });
});

it('is staged by its strict schema, the same each time', () => {
  expect(SearchFileSchema.parse(records)).toEqual(projectSearch(projectSite(book, judgeBook(book))));
});
