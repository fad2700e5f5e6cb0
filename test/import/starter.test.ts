import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ReviewModelSchema } from '../../src/model/review-model.ts';
import { importSpoilt, SOUND_MAP, treeOf } from './run-case.ts';

const starterModel = async (map: string): Promise<string> => {
  const { content } = await importSpoilt({}, map);
  return treeOf(content)['model.yaml'] ?? '';
};

test('the starter model has the ten indicators, and reads one of them from the figures', async () => {
  const model = ReviewModelSchema.parse(parse(await starterModel(SOUND_MAP)));
  const indicators = Object.values(model.growth.dimensions).flatMap((each) =>
    Object.entries(each.indicators),
  );
  expect(indicators).toHaveLength(10);
  expect(indicators.filter(([, { input }]) => input !== 'answer').map(([id]) => id)).toEqual([
    'current-business',
  ]);
});

test('without amounts in the map the starter model is the template, byte for byte', async () => {
  const template = readFileSync(join(import.meta.dirname, '../../src/import/starter/model.yaml'), 'utf8');
  expect(await starterModel(SOUND_MAP)).toBe(template);
});

test('amounts of the map go where the template has its own, and every comment stays', async () => {
  const model = 'model: { fullBusiness: 800, coreFrom: 50.5, strategicFrom: 300 }\n';
  const text = await starterModel(model + SOUND_MAP);
  const { growth, programme } = ReviewModelSchema.parse(parse(text));
  expect(growth.dimensions.value.indicators['current-business']?.anchors.map(({ at }) => at)).toEqual([
    0, 200, 800,
  ]);
  expect(programme.segments.strategic.when?.map(({ revenue }) => revenue)).toEqual([{ from: 300 }]);
  expect(programme.segments.core.when?.map(({ revenue }) => revenue)).toEqual([
    { from: 50.5, below: 300 },
    { from: 300 },
    { from: 300 },
  ]);
  const plain = await starterModel(SOUND_MAP);
  expect(text.match(/#.*/g)).toEqual(plain.match(/#.*/g));
});

test('a part of a year is said with the sources, and compared with nothing', async () => {
  const map = SOUND_MAP.replace('unit: EUR }', 'unit: EUR, lastYear: true }').replace(
    '    absent: { revenue: 0 }',
    '    absent: { revenue: 0 }\n    source: { id: bills, what: Bills }',
  );
  const year = async (each: string) =>
    treeOf((await importSpoilt({}, each)).content)['accounts/acme/customer/2026.yaml'];
  expect(await year(map)).toContain('value: 120, unit: EUR, lastYear: 100');
  const part = map.replace('ends: 2026-12-31', 'ends: 2026-12-31, part: to 6 May 2026');
  expect(await year(part)).not.toContain('lastYear');
  expect(await year(part)).toContain('{ id: bills, what: "Bills: to 6 May 2026" }');
});

test('an account without a row has the review year, and each account every year since its first', async () => {
  const { content } = await importSpoilt({ 'money.csv': 'Key,Year,Revenue,Margin\nA1,2025,1,1\n' });
  const internal = Object.keys(treeOf(content)).filter((path) => /internal\/\d/.test(path));
  expect(internal).toEqual([
    'accounts/acme/internal/2025.yaml',
    'accounts/acme/internal/2026.yaml',
    'accounts/bolt/internal/2026.yaml',
  ]);
});
