/** Every way to edit that a page of the demo book shows leads to the line where the fact is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/build.ts';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import type { AccountView } from '../../src/views/site/account.ts';
import type { EditPlace } from '../../src/views/site/edit-place.ts';
import type { SubjectTask } from '../../src/views/site/tasks.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const EDIT = 'https://git.example/edit/{path}#L{line}';

let book: Book;
let views: readonly AccountView[];
let tasks: readonly SubjectTask[];

beforeAll(async () => {
  const content = await checkContent(CONTENT);
  if (content.book === null) throw new Error('The demo book has faults.');
  book = { ...content.book, settings: { ...content.book.settings, repository: { edit: EDIT } } };
  const files = projectSite(book, judgeBook(book), content);
  views = files.flatMap((file) => (file.collection === 'accounts' ? file.value : []));
  tasks = files.flatMap((file) =>
    file.collection === 'taskLists' ? file.value.groups.flatMap(({ rows }) => rows) : [],
  );
}, 60_000);

interface Entry {
  readonly file: string;
  readonly line: string;
  /** The line and those below that belong to it, folded into one. */
  readonly text: string;
}

const lines = new Map<string, readonly string[]>();
const entryAt = (edit: EditPlace | null): Entry => {
  const [, file = '', at = ''] = /^https:\/\/git\.example\/edit\/(.*)#L(\d+)$/.exec(edit?.href ?? '') ?? [];
  expect(edit?.line).toBe(at);
  const text = lines.get(file) ?? readFileSync(join(CONTENT, file), 'utf8').split('\n');
  lines.set(file, text);
  const [line = '', ...below] = text.slice(Number(at) - 1);
  const depth = (each: string): number => each.search(/\S/);
  const end = below.findIndex((each) => each.trim() !== '' && depth(each) <= depth(line));
  const entry = [line, ...below.slice(0, end < 0 ? undefined : end)].map((each) => each.trim()).join(' ');
  return { file, line: line.trim(), text: entry.replace(/\s+/g, ' ') };
};

/** What is written, as it is printed. */
const written = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('"', '\\"');
const holds = ({ text }: Entry, what: string): boolean =>
  text.replaceAll("''", "'").includes(what) || text.includes(written(what));

describe('on the page of an account', () => {
  it('a promise leads to its own entry', () => {
    const all = views.flatMap(({ account, promises }) => promises.map((promise) => ({ account, promise })));
    expect(all.length).toBeGreaterThan(50);
    for (const { account, promise } of all) {
      const entry = entryAt(promise.edit);
      expect(entry.file).toBe(`accounts/${account.id}/customer/${promise.madeIn}.yaml`);
      expect(entry.line).toMatch(/^- /);
      expect(holds(entry, promise.what), `${entry.text} holds ${promise.what}`).toBe(true);
    }
  });

  it('an outcome leads to where the year after tells it', () => {
    const all = views.flatMap(({ account, promises }) => promises.map((promise) => ({ account, promise })));
    const told = all.filter(({ promise }) => promise.editOutcome !== null);
    expect(told.length).toBeGreaterThan(20);
    for (const { account, promise } of told) {
      const entry = entryAt(promise.editOutcome);
      expect(entry.file).toBe(`accounts/${account.id}/customer/${Number(promise.madeIn) + 1}.yaml`);
      expect(entry.text).toMatch(/^- .*\boutcome: /);
      expect(holds(entry, promise.note), `${entry.text} holds ${promise.note}`).toBe(true);
    }
    const untold = all.filter(({ promise }) => promise.editOutcome === null);
    expect(new Set(untold.map(({ promise }) => promise.state.word))).toEqual(new Set(['open', 'overdue']));
  });

  it('an answer leads to its key in the year’s file', () => {
    const { dimensions } = book.model.growth;
    const ids = new Map(
      Object.values(dimensions).flatMap(({ indicators }) =>
        Object.entries(indicators).map(([id, { label }]) => [label, id] as const),
      ),
    );
    const receipts = views.flatMap(({ scores }) => scores.flatMap(({ receipt }) => receipt));
    const known = receipts.filter(({ edit, state }) => edit !== null && state !== 'unknown');
    expect(known.length).toBeGreaterThan(200);
    for (const { label, edit } of known)
      expect(entryAt(edit).line).toMatch(new RegExp(`^["']?${ids.get(label)}["']?:`));
    expect(
      receipts.filter(({ edit }) => edit === null).every(({ provenance }) => !provenance.includes('assumed')),
    ).toBe(true);
  });

  it('a question that nobody has answered leads to where the answer goes', () => {
    const never = views
      .flatMap(({ ask }) => [...(ask?.rows ?? []), ...(ask?.rest ?? [])])
      .filter(({ answeredOn, edit }) => answeredOn.reason !== undefined && edit !== null);
    expect(never.length).toBeGreaterThan(20);
    const heads = never.map(({ edit }) => entryAt(edit));
    expect(new Set(heads.map(({ file }) => /[^/]*$/.exec(file)?.[0]))).toEqual(new Set(['2026.yaml']));
    expect(heads.filter(({ line }) => line === 'answers:').length).toBeGreaterThan(heads.length / 2);
  });

  it('a person leads to who they are, and to how we rate them', () => {
    const people = views.flatMap((view) => view.people);
    expect(people.length).toBeGreaterThan(50);
    for (const person of people) {
      const entry = entryAt(person.edit);
      expect(entry.file).toMatch(/\/customer\/profile\.yaml$/);
      expect(holds(entry, person.name), `${entry.text} holds ${person.name}`).toBe(true);
      if (person.rated === null) expect(person.influence.reason).toBeDefined();
      else expect(entryAt(person.rated).line).toMatch(/^- .*person:/);
    }
  });

  it('a label set by hand leads to the word that sets it, and one that is held nowhere', () => {
    const standing = views.flatMap(({ methods }) => methods.flatMap((method) => method.standing ?? []));
    const set = standing.filter(({ edit }) => edit !== null);
    expect(set.length).toBeGreaterThan(0);
    for (const { edit, state } of set) {
      expect(state.word).toMatch(/^set by /);
      expect(entryAt(edit).line).toMatch(/^- method:/);
    }
    expect(standing.filter(({ state }) => state.word.startsWith('set by')).length).toBe(set.length);
  });

  it('a claim of value leads to its latest year', () => {
    const claims = views.flatMap(({ account, value }) =>
      (value?.rows ?? []).map((row) => ({ account, row })),
    );
    expect(claims.length).toBeGreaterThan(10);
    for (const { account, row } of claims) {
      const entry = entryAt(row.edit);
      expect(entry.file).toBe(`accounts/${account.id}/customer/${row.year}.yaml`);
      expect(holds(entry, row.claim), `${entry.text} holds ${row.claim}`).toBe(true);
    }
  });
});

test('a task leads to the part of the file that raised it', () => {
  const placed = tasks.filter(({ edit }) => edit !== null);
  expect(placed.length).toBe(tasks.length);
  const heads = new Set(placed.map(({ edit }) => entryAt(edit).line.replace(/:.*$/, '')));
  for (const head of ['knowledge', 'ratings', 'people']) expect([...heads]).toContain(head);
});
