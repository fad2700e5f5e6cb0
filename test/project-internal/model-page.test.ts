import { describe, expect, test } from 'vitest';
import { projectModel } from '../../src/project/internal/model-page.ts';
import { indicator, sampleBook, sampleModel } from '../support/generated-book.ts';
import { atlasOf } from './atlas-of.ts';

const money = (revenue: number) => ({ years: { 2025: { revenue }, 2026: { revenue } } });
const BOOK = sampleBook({ a: money(300_000), b: money(200_000), c: money(100_000) });

describe('the model', () => {
  const model = sampleModel(
    {
      dimensions: {
        need: {
          weight: { introduction: 3, growth: 1, maturity: 1, decline: 0 },
          indicators: {
            p: indicator({ weight: 30, missing: { substitute: 20 }, unit: '%' }),
            q: indicator({ weight: 10, direction: 'lower' }),
          },
        },
        value: { weight: 1, indicators: { v: indicator() } },
        behaviour: { weight: 0, indicators: { b: indicator() } },
      },
    },
    {
      hysteresis: {
        revenue: { enter: 10, exit: 5 },
        margin: { enter: 0, exit: 2.5 },
        score: { enter: 0, exit: 4 },
      },
    },
  );
  const view = projectModel(atlasOf(sampleBook({ a: money(300_000) }, model)));

  test('weights are shares of their kind, at each stage', () => {
    expect(view.dimensions[0]?.weights.map(({ text }) => text)).toEqual(['75.0%', '50.0%', '50.0%', '0.0%']);
    expect(view.dimensions[0]?.indicators.map(({ weights }) => weights[0]?.text)).toEqual(['75.0%', '25.0%']);
  });

  test('an indicator says what an answer is worth, and what stands in for none', () => {
    const [first, second] = view.dimensions[0]?.indicators ?? [];
    expect(first).toMatchObject({
      direction: 'more is better',
      missing: '20% stands in',
      freshness: 'knowledge, 18 months',
      curveText: 'Worth 0.0 at 0%, 100.0 at 100%',
    });
    expect(second?.direction).toBe('less is better');
  });

  test('cut lines stand with the zone on both sides, as amounts', () => {
    const line = (name: string) => {
      const found = view.cuts.find((cut) => cut.name === name);
      return [found?.exit.text, found?.at.text, found?.enter.text];
    };
    expect(line('High tier, revenue')).toEqual(['€237,500', '€250,000', '€275,000']);
    expect(line('Quadrant, margin')).toEqual(['27.5%', '30.0%', '30.0%']);
    expect(line('Tier 1, need')).toEqual(['56.0', '60.0', '60.0']);
  });

  test('what was chosen for all methods stands in words', () => {
    const rows = view.settings.flatMap((part) => part.rows.map(({ term, detail }) => `${term}: ${detail}`));
    expect(rows).toContain('A verdict needs: 20 accounts');
    expect(rows).toContain('Zone of a score: 0 points on the way up, 4 points on the way down');
    expect(rows).toContain('All others: after 60 days');
  });

  test('without a zone the page says that no label is kept', () => {
    expect(projectModel(atlasOf(BOOK)).cutsNote).toMatch(/^No zone is declared/);
  });

  test('a solved share stands against the one aimed at', () => {
    const solved = sampleModel({
      tier1: {
        cut: { by: 'target-share', percent: 10 },
        behaviour: 50,
        whenBehaviourUnknown: '1b',
      },
    });
    expect(projectModel(atlasOf(sampleBook({ a: money(1) }, solved))).headline).toBe(
      'Model test.1: 0.0% of the book passes both cuts of Tier 1, where 10.0% was aimed for.',
    );
    expect(view.headline).toContain('which are declared');
    expect(projectModel(atlasOf(sampleBook({}))).headline).toBe('Model test.1 has no account to place yet.');
  });
});

describe('the change log of the model', () => {
  const issuedBy = (model: string, revenueTier: 'high' | 'low', year = 2025) => ({
    issuedOn: `${year}-11-01`,
    model,
    labels: { 'revenue-tier': revenueTier },
  });
  const years = { 2024: { revenue: 300_000 }, 2025: { revenue: 300_000 }, 2026: { revenue: 300_000 } };
  const log = (history: NonNullable<Parameters<typeof sampleModel>[1]>['history'] = []) =>
    projectModel(
      atlasOf(
        sampleBook(
          {
            a: { years, issued: { 2024: issuedBy('t.0', 'low', 2024), 2025: issuedBy('t.0', 'low') } },
            b: { years, issued: { 2025: issuedBy('t.0', 'high') } },
            c: { years, issued: { 2025: issuedBy('t.9', 'high') } },
            d: { years, issued: { 2025: issuedBy('test.1', 'low') } },
          },
          sampleModel({}, { note: 'As it is now.', history }),
        ),
      ),
    ).versions;

  test('tells each version with what was issued under it, and what today’s model moves by itself', () => {
    const { sentence, rows } = log([{ version: 't.0', since: '2025-02-01', note: 'As it began.' }]);
    expect(
      rows.map(({ version, since, note, issued, years: of, moved, movedAt }) =>
        [version, since.text, note, issued.text, of, moved.text, movedAt].join(' | '),
      ),
    ).toEqual([
      'test.1 | – | As it is now. | 1 | of 2025 | – | ',
      't.0 | 1 Feb 2025 | As it began. | 3 | of 2024 and 2025 | 1 | at 1 of 2 accounts',
      't.9 | – |  | 1 | of 2025 | 0 | at 0 of 1 account',
    ]);
    expect(sentence).toBe(
      '5 packets were issued so far, 1 of them under the model of today. Of the labels of 2025 that earlier models gave, test.1 by itself moves 1.',
    );
  });

  test('lists what packets name and the file does not tell, the latest name first', () => {
    expect(log().rows.map(({ version }) => version)).toEqual(['test.1', 't.9', 't.0']);
  });

  test('says where nothing was issued', () => {
    expect(projectModel(atlasOf(BOOK)).versions.sentence).toBe(
      'No packet was issued yet, by this model or by another.',
    );
  });
});
