import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { SCHEME_IDS } from '../../src/model/labels.ts';
import { openAtlas } from '../../src/project/internal/atlas.ts';
import { projectBackTest } from '../../src/project/internal/back-test.ts';
import { projectChanges } from '../../src/project/internal/changes.ts';
import { projectDisagreement } from '../../src/project/internal/disagreement.ts';
import { projectModel } from '../../src/project/internal/model-page.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { projectQuestionDebt } from '../../src/project/internal/question-debt.ts';
import { projectSensitivity } from '../../src/project/internal/sensitivity.ts';
import { projectStandingLabels } from '../../src/project/internal/standing-labels.ts';
import { projectTaskLists, projectTasks } from '../../src/project/internal/tasks.ts';
import type { Share } from '../../src/views/site/figure.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

type Atlas = ReturnType<typeof openAtlas>;

const each = (check: (atlas: Atlas, judgement: Judgement) => void): void =>
  fc.assert(
    fc.property(generatedBook, (book) => {
      const judgement = judgeBook(book);
      check(openAtlas(book, judgement), judgement);
    }),
    FIXED,
  );
const number = (text: string): number => Number(text.replaceAll(',', ''));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Every text of a view, wherever it stands. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

test('no page prints what only a machine would say', () => {
  each(({ book }, judgement) => {
    for (const { path, value } of projectSite(book, judgement))
      for (const text of textsOf(value)) {
        expect(text, path).not.toMatch(/\b(NaN|Infinity|undefined|null|\[object)\b|−0(\.0)?%?$/);
      }
  });
});

test('every share that is drawn lies on the whole', () => {
  const sharesOf = (value: unknown): readonly Share[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'share' in value && 'text' in value ? [value as Share] : [];
    return [...own, ...Object.values(value).flatMap(sharesOf)];
  };
  each((atlas) => {
    const views = [projectBackTest(atlas), projectQuestionDebt(atlas), projectModel(atlas)];
    for (const { share, text } of views.flatMap(sharesOf)) {
      if (share === null) expect(text).toBe('–');
      else expect(share >= 0 && share <= 1, text).toBe(true);
    }
  });
});

test('every task stands on one list, and the lists on the page of all', () => {
  each((atlas, { tasks }) => {
    const lists = projectTaskLists(atlas);
    const page = projectTasks(atlas);
    const listed = lists.flatMap(({ view }) => view.groups.flatMap(({ rows }) => rows));
    expect(listed).toHaveLength(tasks.length);
    expect(page.owners.map(({ list }) => list)).toEqual(lists.map(({ list }) => list));
    expect(sum(page.owners.map(({ late, due }) => late + due))).toBe(tasks.length);
    expect(sum(page.kinds.map(({ count }) => count))).toBe(tasks.length);
  });
});

test('labels listed as kept or set are those that are not the computed ones, and those a person set', () => {
  each((atlas) => {
    const view = projectStandingLabels(atlas);
    const placements = atlas.now.accounts.flatMap(({ labels }) => SCHEME_IDS.map((scheme) => labels[scheme]));
    const set = placements.filter(({ override }) => override !== null);
    const kept = placements.filter(({ override, label, raw }) => override === null && label !== raw);
    expect([view.overridden.length, view.held.length]).toEqual([set.length, kept.length]);
  });
});

test('every move stands once, and every cause that moved it is counted', () => {
  each((atlas, { examination }) => {
    const view = projectChanges(atlas);
    const moves = examination.changes.flatMap((change) => change.moves);
    expect(view.moves.flatMap(({ rows }) => rows)).toHaveLength(moves.length);
    expect(sum(view.causes.rows.map(({ total }) => number(total)))).toBe(
      sum(moves.map(({ causes }) => causes.length)),
    );
  });
});

test('the parts of each score’s change add up to the whole change, where none is hidden', () => {
  each((atlas, { examination }) => {
    for (const [index, score] of projectChanges(atlas).split.scores.entries()) {
      const changes = examination.changes.flatMap(({ scores }) => scores[index] ?? []);
      if (changes.some(({ model, data, missing }) => model === null || data === null || missing === null))
        continue;
      const parts = sum(score.parts.map(({ rises, falls }) => (rises ?? 0) + (falls ?? 0)));
      expect(parts).toBeCloseTo(sum(changes.map(({ before, now }) => (now ?? 0) - (before ?? 0))), 6);
    }
  });
});

test('the cross-tabs count as the examination does', () => {
  each((atlas, { examination }) => {
    for (const { rows, columns, counts } of examination.crossTabs) {
      const table = projectDisagreement(atlas).crossTabs.find(
        (each) => each.columns[0]?.scheme === columns && each.rows[0]?.label.scheme === rows,
      );
      const shown = table?.rows.flatMap(({ cells }) => cells.map(({ count }) => count)) ?? [];
      const all = counts.flat();
      expect(sum(shown)).toBe(sum(all));
      expect([...shown].filter((count) => count > 0).sort()).toEqual(all.filter((count) => count > 0).sort());
    }
  });
});

test('every weight that is shaken either moves somebody or is named as steady', () => {
  each((atlas, { examination: { sensitivity } }) => {
    const view = projectSensitivity(atlas);
    expect(view.weights.length + view.steady.length).toBe(sensitivity.shakes.length / 2);
    expect(sum(view.weights.map(({ up, down }) => up.count + down.count))).toBe(
      sum(sensitivity.shakes.map(({ flips }) => flips.length)),
    );
    expect(sum(view.flipping.map(({ shakes }) => number(shakes.text.split(' ')[0] ?? '')))).toBe(
      sum(sensitivity.shakes.map(({ flips }) => flips.length)),
    );
  });
});

test('every cut line stands within its zone', () => {
  const amount = (text: string): number => number(text.replace('−', '-').replace(/[€%]/g, ''));
  each((atlas) => {
    for (const { name, exit, at, enter } of projectModel(atlas).cuts) {
      if (at.reason !== undefined) continue;
      expect(amount(exit.text) <= amount(at.text) && amount(at.text) <= amount(enter.text), name).toBe(true);
    }
  });
});
