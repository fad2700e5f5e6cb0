import { expect, it, test } from 'vitest';
import { type Found, rankFound } from '../../src/site/scripts/found.ts';
import { nearestMark, pickMarks } from '../../src/site/scripts/pick-marks.ts';
import { AT_REST } from '../../src/site/scripts/table-state.ts';
import { handbookRecords } from '../../src/site/search/handbook-records.ts';

const found = (kind: string, title: string): Found => ({ kind, title, line: '', to: `${title}.html` });

test.each([
  [
    'aker',
    [found('commitment', 'A new acker'), found('person', 'Eva Åkerlund'), found('account', 'Åkerlund AB')],
    ['Åkerlund AB', 'Eva Åkerlund', 'A new acker'],
  ],
  [
    'eva lind',
    [found('account', 'Lindholm'), found('person', 'Eva Lindström')],
    ['Eva Lindström', 'Lindholm'],
  ],
  ['', [found('person', 'B'), found('account', 'A')], ['B', 'A']],
])('ranks names that fit "%s" first', (query, all, titles) => {
  expect(rankFound(all, query).map(({ title }) => title)).toEqual(titles);
});

it('finds the handbook by its sections', () => {
  const html =
    '<article class="prose"><h1>M4</h1><p>Opening &amp; more.</p><h2 id="cut">The cut</h2><p>At &#54;0.</p><h3 id="why"><code>why</code> so</h3><p>Since.</p></article>';
  expect(handbookRecords(html, 'handbook/m4.html')).toEqual([
    {
      kind: 'handbook',
      title: 'M4',
      line: 'Handbook',
      text: 'Opening & more.',
      to: 'handbook/m4.html',
      segments: [],
      owners: [],
    },
    {
      kind: 'handbook',
      title: 'The cut',
      line: 'Handbook, M4',
      text: 'At 60.',
      to: 'handbook/m4.html#cut',
      segments: [],
      owners: [],
    },
    {
      kind: 'handbook',
      title: 'why so',
      line: 'Handbook, M4',
      text: 'Since.',
      to: 'handbook/m4.html#why',
      segments: [],
      owners: [],
    },
  ]);
});

const mark = (name: string, x: number, y: number, of: readonly number[]) => ({
  name,
  to: '',
  x,
  y,
  says: '',
  of,
});
const MARKS = [mark('Åkerlund', 10, 10, [0]), mark('Brauhaus', 12, 10, [1]), mark('Casa', 90, 90, [-1])];
const FACETS = [{ name: 'owner', label: 'Owner', values: ['Ada', 'Ben'] }];

test.each([
  [{ find: 'aker' }, [true, false, false]],
  [{ chosen: { owner: 'Ben' } }, [false, true, false]],
  [{ chosen: { owner: 'Nobody' } }, [false, false, false]],
  [{}, [true, true, true]],
])('picks the marks of %j', (state, picked) => {
  expect(pickMarks(MARKS, FACETS, { ...AT_REST, ...state })).toEqual(picked);
});

test.each([
  ['the nearest', { x: 105, y: 100 }, () => true, 0],
  ['the last drawn of two as near', { x: 110, y: 100 }, () => true, 1],
  ['one that counts', { x: 105, y: 100 }, (at: number) => at === 1, 1],
  ['none where none is near', { x: 500, y: 500 }, () => true, -1],
])('points at %s', (_, point, counts, at) => {
  expect(nearestMark(MARKS, counts, point, { width: 1000, height: 1000 }, 16)).toBe(at);
});
