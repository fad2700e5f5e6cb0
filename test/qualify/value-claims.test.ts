import { expect, test } from 'vitest';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import { qualifyOne } from './qualify.ts';

type Claim = CustomerYear['value'][number];
const claim = (overrides: Partial<Claim> = {}): Claim => ({
  id: 'c',
  claim: 'Shorter waits.',
  unit: 'minutes',
  baseline: 10,
  actual: 8,
  better: 'lower',
  method: 'Counted.',
  ...overrides,
});
const claimsOf = (...claims: readonly Claim[]) =>
  qualifyOne({ customerYears: { 2026: { value: [...claims] } } }).value;

test.each([
  ['half way down', { target: 6 }, 0.5, false, true],
  ['exactly there', { target: 6, actual: 6 }, 1, true, true],
  ['a tenth short of it', { target: 6, actual: 6.1 }, 0.975, false, true],
  ['beyond', { target: 6, actual: 4 }, 1.5, true, true],
  ['the wrong way', { target: 6, actual: 12 }, -0.5, false, false],
  ['no way gone', { target: 6, actual: 10 }, 0, false, false],
  ['no way gone up', { better: 'higher', target: 12, actual: 10 }, 0, false, false],
  ['half way up', { better: 'higher', baseline: 10, actual: 15, target: 20 }, 0.5, false, true],
  [
    'tenths that binary cannot write',
    { better: 'higher', baseline: 0, actual: 0.3, target: 0.1 },
    3,
    true,
    true,
  ],
  ['no target', {}, null, null, true],
  ['a target at the baseline is kept to', { target: 10, actual: 10 }, null, true, false],
  ['a target at the baseline is missed', { target: 10, actual: 11 }, null, false, false],
  ['a target that allows for worse', { target: 12, actual: 11 }, null, true, false],
] as const)('%s', (_, overrides, progress, reached, better) => {
  expect(claimsOf(claim(overrides))[0]).toMatchObject({ progress, reached, better });
});

const FULL = {
  target: 6,
  agreedBy: 'ann',
  agreedOn: '2026-05-01',
  kind: 'benefit',
  due: '2027-01-01',
  ours: 'ada',
  yours: 'ann',
} as const;
test.each([
  ['nothing', claim(FULL), [], true],
  ['who agreed', claim({ ...FULL, agreedBy: undefined } as unknown as Claim), ['agreed-by'], false],
  ['when they did', claim({ ...FULL, agreedOn: undefined } as unknown as Claim), ['agreed-on'], false],
  ['all of it', claim(), ['target', 'agreed-by', 'agreed-on', 'kind', 'due', 'ours', 'yours'], false],
] as const)('a claim lacks %s', (_, one, lacks, agreed) => {
  expect(claimsOf(one)[0]).toMatchObject({ lacks, agreed });
});

test('claims of every year, ascending, then in the order of the file', () => {
  const { value } = qualifyOne({
    customerYears: {
      2025: { value: [claim({ id: 'z' }), claim({ id: 'a' })] },
      2024: { value: [claim({ id: 'm' })] },
      2026: { value: [] },
    },
  });
  expect(value.map(({ year, id }) => `${year} ${id}`)).toEqual(['2024 m', '2025 z', '2025 a']);
});
