/** How `rapport explain` reads: what stands beside a label, and how a prospect is told. */
import { expect, test } from 'vitest';
import { explainAccount } from '../../src/commands/explain-json.ts';
import { explainProspect } from '../../src/commands/explain-prospect.ts';
import { formatProspect } from '../../src/commands/explain-prospect-text.ts';
import { formatExplanation } from '../../src/commands/explain-text.ts';
import { steadiness } from '../../src/commands/explain-trust-text.ts';
import type { ExplainedSensitivity } from '../../src/commands/explanation.ts';
import { judgeBook } from '../../src/judge-book.ts';
import { HysteresisSchema } from '../../src/model/trust-settings.ts';
import { bookOf } from '../qualify/qualify.ts';
import { type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const override = {
  method: 'revenue-tier' as const,
  label: 'low',
  author: 'ada',
  reason: 'Billed elsewhere.',
  decidedOn: '2026-01-31',
  expires: '2027-01-31',
};
const issued = (label: 'high' | 'medium') => ({
  2025: { issuedOn: '2025-11-15', model: 'test.0', labels: { 'revenue-tier': label } },
});
const at = (revenue: number) => ({ 2025: { revenue: 1 }, 2026: { revenue } });
const model = sampleModel({}, { hysteresis: HysteresisSchema.parse({ revenue: { enter: 10, exit: 10 } }) });
const told = (account: SampleAccount): string => {
  const book = sampleBook({ a: account }, model);
  return formatExplanation(explainAccount(book, judgeBook(book), 'a'), { color: false });
};

const STANDING: readonly (readonly [string, SampleAccount, string])[] = [
  ['nothing', { years: at(300_000) }, 'High'],
  ['the same as last year', { years: at(300_000), issued: issued('high') }, 'High'],
  ['another last year', { years: at(300_000), issued: issued('medium') }, 'High · issued Medium last year'],
  [
    'held over',
    { years: at(250_000), issued: issued('medium') },
    'Medium · held over from last year · raw High',
  ],
  [
    'set by hand',
    { years: at(300_000), profile: { overrides: [override] } },
    'Low · set by hand until 31 Jan 2027 · raw High',
  ],
  [
    'set by hand over one that is held',
    { years: at(250_000), issued: issued('medium'), profile: { overrides: [override] } },
    'Low · set by hand until 31 Jan 2027 · raw High · held Medium · issued Medium last year',
  ],
];
test.each(STANDING)('beside a label stands: %s', (_, account, line) => {
  const text = told(account).replaceAll(/\s+/g, ' ');
  expect(text.split(' Revenue tier ')[1]?.split(/ (?=Revenue of|Stays|Set to)/)[0]).toBe(line);
});

test('no line is wider than a terminal of 100 columns, tables apart', () => {
  const wide = told({ years: at(250_000), issued: issued('medium'), profile: { overrides: [override] } })
    .split('\n')
    .filter((line) => line.length > 100);
  expect(wide).toEqual([]);
});

const sensitivity = (facts: Partial<ExplainedSensitivity>): ExplainedSensitivity => ({
  shakePercent: 20,
  flips: [],
  movable: false,
  ...facts,
});
const flip = {
  indicator: 'n',
  label: 'Coverage',
  dimension: 'need',
  direction: 'up',
  from: '2',
  to: '1b',
} as const;

test.each([
  ['still', {}, 'The computed tier stays whatever weights are moved by 20%.'],
  [
    'movable',
    { movable: true },
    'The computed tier stays with any one weight moved by 20%; with all of them it can change.',
  ],
  [
    'flipping',
    { movable: true, flips: [flip] },
    'The computed tier changes with one weight moved by 20%: Coverage up (Tier 1b).',
  ],
] as const)('a tier is told to be %s', (_, facts, words) =>
  expect(steadiness(sensitivity(facts))).toBe(words),
);

const prospects = {
  globex: {
    name: 'Globex',
    owner: 'ada',
    stage: 'planning',
    potential: 50_000,
    people: [{ id: 'hank', name: 'Hank Scorpio', player: 'executive', concerns: { planning: 'Speed.' } }],
    principles: { 'access-to-power': { light: 'green', note: 'Met twice.' } },
    competition: { active: true, strategy: 'end-around', competitors: ['Initech'] },
    negotiation: { mustGet: ['Three years'], tactics: [{ tactic: 'deadlines', answer: 'Wait.' }] },
  },
};

test('a group, and promises that are due, are told by name', () => {
  const parent: SampleAccount = {
    years: at(100_000),
    customer: { name: 'Birch' },
    customerYears: {
      2025: {
        commitments: [
          { id: 'a', side: 'vendor', what: 'Move them.', owner: 'ada', due: '2026-03-31' },
          { id: 'b', side: 'vendor', what: 'Train them.', owner: 'ada', due: '2026-02-28' },
        ],
      },
      2026: { outcomes: [{ commitment: 'b', outcome: 'late' }] },
    },
  };
  const child: SampleAccount = {
    years: at(50_000),
    profile: { parent: 'birch' },
    customer: { name: 'Alder' },
  };
  const book = sampleBook(
    { alder: child, birch: parent },
    sampleModel({}, { groups: { judge: 'into-parent' } }),
  );
  const text = (id: string): string =>
    formatExplanation(explainAccount(book, judgeBook(book), id), { color: false });
  expect(text('alder')).toContain('  Belongs to           Birch (birch)\n');
  expect(text('birch')).toContain(
    '  Owns                 Alder\n  Judged on            €150,000 revenue, its group’s\n',
  );
  expect(text('birch')).toContain(
    '  We    1 late and 1 overdue\n  They  promised nothing\n  31 Mar 2026  We, Ada Okafor, overdue: Move them.\n',
  );
});

test('a prospect is told by its sale, its players, its principles and its negotiation', () => {
  const book = bookOf({}, { prospects, strategy: { territory: [{ prospect: 'globex', why: 'Near.' }] } });
  const explained = explainProspect(book, judgeBook(book), 'globex');
  expect(explained).toMatchObject({
    prospect: { id: 'globex', name: 'Globex' },
    owner: { id: 'ada', name: 'Ada Okafor' },
    territory: { rank: 1, why: 'Near.' },
    stage: 'planning',
    facts: { competition: { strategy: 'end-around' } },
  });
  expect(explained.players).toHaveLength(4);
  expect(explained.principles).toHaveLength(7);
  expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
  const text = formatProspect(explained, { color: false });
  for (const words of [
    'Globex  globex\nprospect · as of 15 Sep 2026 · model test.1 · internal',
    'Potential  €50,000 a year',
    'Owner      Ada Okafor (Account manager)',
    'executive          Hank Scorpio',
    'Hank Scorpio: Speed.',
    'talk: Strategic dialogue',
    'purchasing         nobody known',
    'Principles of qualification, 14% green',
    'green     access to power: Met twice.',
    'unknown   diagnose before prescribing',
    'Strategy     end around',
    'Competitors  Initech',
    'Must get  Three years',
    'Tactics   deadlines: Wait.',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/undefined|null|NaN/);
});
