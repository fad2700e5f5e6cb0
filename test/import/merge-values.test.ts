import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeValues, type PlainMap, type Take } from '../../src/import/merge-values.ts';

type Case = [intent: string, base: PlainMap | undefined, file: PlainMap, fresh: PlainMap, take?: Take];
const told = (base: PlainMap | undefined, file: PlainMap, fresh: PlainMap, take: Take = null) => {
  const { edits, conflicts, gone, record } = mergeValues(base, file, fresh, take);
  return {
    edits: edits.map(({ kind, path, value }) => `${kind} ${path.join('.')} ${JSON.stringify(value)}`),
    conflicts: conflicts.map(({ name }) => name),
    gone: gone.map(({ name }) => name),
    record,
  };
};
const NOTHING = { edits: [], conflicts: [], gone: [] };

test.each<[...Case, expected: object]>([
  ['only the export moved', { a: 1 }, { a: 1 }, { a: 2 }, null, { edits: ['set a 2'], record: { a: 2 } }],
  ['only the file moved', { a: 1 }, { a: 3 }, { a: 1 }, null, { record: { a: 1 } }],
  ['both moved to the same', { a: 1 }, { a: 2 }, { a: 2 }, null, { record: { a: 2 } }],
  ['both moved apart', { a: 1 }, { a: 3 }, { a: 2 }, null, { conflicts: ['a'], record: { a: 1 } }],
  [
    'both moved, the export wins',
    { a: 1 },
    { a: 3 },
    { a: 2 },
    'export',
    { edits: ['set a 2'], record: { a: 2 } },
  ],
  ['both moved, the file wins', { a: 1 }, { a: 3 }, { a: 2 }, 'file', { record: { a: 2 } }],
  ['nothing imported before, same', undefined, { a: 1 }, { a: 1 }, null, { record: { a: 1 } }],
  ['nothing imported before, other', undefined, { a: 1 }, { a: 2 }, null, { conflicts: ['a'], record: {} }],
  ['new in the export', {}, { z: 1 }, { a: 2 }, null, { edits: ['add-key a 2'], record: { a: 2 } }],
  ['taken out of the file', { a: 1 }, {}, { a: 1 }, null, { record: { a: 1 } }],
  ['taken out, and moved', { a: 1 }, {}, { a: 2 }, null, { conflicts: ['a'], record: { a: 1 } }],
  [
    'taken out, moved, the export wins',
    { a: 1 },
    {},
    { a: 2 },
    'export',
    { edits: ['add-key a 2'], record: { a: 2 } },
  ],
  ['gone from the export', { a: 1 }, { a: 1 }, {}, null, { gone: ['a'], record: { a: 1 } }],
  ['gone from both', { a: 1 }, {}, {}, null, { record: {} }],
  ['gone, and let be', { a: 1 }, { a: 1 }, {}, 'file', { record: {} }],
  [
    'people by their ids, in whatever order the file has them',
    {
      people: [
        { id: 'x', t: 1 },
        { id: 'y', t: 1 },
      ],
    },
    {
      people: [
        { id: 'own', t: 9 },
        { id: 'y', t: 1 },
        { id: 'x', t: 5 },
      ],
    },
    {
      people: [
        { id: 'x', t: 2 },
        { id: 'y', t: 2 },
        { id: 'z', t: 2 },
      ],
    },
    null,
    {
      edits: ['set people.1.t 2', 'add-item people {"id":"z","t":2}'],
      conflicts: ['people.x.t'],
      record: {
        people: [
          { id: 'x', t: 1 },
          { id: 'y', t: 2 },
          { id: 'z', t: 2 },
        ],
      },
    },
  ],
  [
    'a person that the file took out stays out',
    { people: [{ id: 'x' }] },
    { people: [] },
    { people: [{ id: 'x' }] },
    null,
    { record: { people: [{ id: 'x' }] } },
  ],
  [
    'a person that the export no longer has stays',
    { people: [{ id: 'x' }, { id: 'y' }] },
    { people: [{ id: 'x' }, { id: 'y' }] },
    { people: [{ id: 'y' }] },
    null,
    { gone: ['people.x'], record: { people: [{ id: 'y' }, { id: 'x' }] } },
  ],
  [
    'a list under a key that the file lacks',
    {},
    {},
    { people: [{ id: 'x' }] },
    null,
    { edits: ['add-key people [{"id":"x"}]'], record: { people: [{ id: 'x' }] } },
  ],
  [
    'a list of words as a whole',
    { p: ['a'] },
    { p: ['a'] },
    { p: ['a', 'b'] },
    null,
    { edits: ['set p ["a","b"]'], record: { p: ['a', 'b'] } },
  ],
])('%s', (_, base, file, fresh, take, expected) => {
  expect(told(base, file, fresh, take)).toEqual({ ...NOTHING, ...expected });
});

const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'));
const map = fc.dictionary(fc.constantFrom('k', 'l', 'm'), value, { noNullPrototype: true });

test('the same export again neither changes anything nor settles a quarrel by itself', () => {
  fc.assert(
    fc.property(map, map, map, (base, file, fresh) => {
      const first = mergeValues(base, file, fresh, null);
      const after = { ...file };
      for (const { path, value: put } of first.edits) after[String(path[0])] = put as (typeof after)[string];
      const again = mergeValues(first.record, after, fresh, null);
      expect(again.edits).toEqual([]);
      expect(again.record).toEqual(first.record);
      expect(again.conflicts.map(({ name }) => name)).toEqual(first.conflicts.map(({ name }) => name));
    }),
  );
});

test('nothing that a person wrote is changed unless they say so', () => {
  fc.assert(
    fc.property(map, map, map, (base, file, fresh) => {
      for (const { path, kind } of mergeValues(base, file, fresh, null).edits) {
        const key = String(path[0]);
        expect(kind === 'set' ? file[key] : undefined).toEqual(base[key]);
      }
    }),
  );
});
