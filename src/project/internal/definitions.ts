/** Who belongs to a label, in words: the model's rule with the amounts that the review year resolved to. */
import type { Scheme } from '../../model/assessment.ts';
import type { GrowthMeasure, ProgrammeMeasure, ReviewModel, RuleInterval } from '../../model/review-model.ts';
import type { Atlas } from './atlas.ts';
import { answer, listed, money, percent, points } from './print.ts';
import { STANDING_NAMES } from './words.ts';

/** The definition of a label in a sentence; an unknown label has none, and says so. */
export const definitionOf = (atlas: Atlas, scheme: Scheme, label: string): string =>
  DEFINITIONS[scheme](atlas, label);

const revenueTier = ({ now, currency, year }: Atlas, label: string): string => {
  const { high, medium } = now.cuts.revenueTier;
  if (label === 'unknown') return `No revenue is recorded for ${year}.`;
  if (high === null || medium === null) return `No cut line could be resolved for ${year}.`;
  const [upper, lower] = [money(high, currency), money(medium, currency)];
  if (label === 'high') return `Revenue of ${upper} or more.`;
  return label === 'medium' ? `Revenue from ${lower} to below ${upper}.` : `Revenue below ${lower}.`;
};

/** A margin on the scale that the model measures it in. */
export const printMargin = (model: ReviewModel, currency: string, value: number): string =>
  model.profitQuadrant.margin.measure === 'percent' ? percent(value) : money(value, currency);

const QUADRANT_SIDES: Readonly<Record<string, readonly [revenue: boolean, margin: boolean]>> = {
  optimize: [true, false],
  'nurture-and-retain': [true, true],
  'exit-or-move-right': [false, false],
  grow: [false, true],
};

const quadrant = ({ now, currency, book, year }: Atlas, label: string): string => {
  const sides = QUADRANT_SIDES[label];
  if (sides === undefined) return `Revenue or contribution margin is not known for ${year}.`;
  const { revenue, margin } = now.cuts.quadrant;
  if (revenue === null || margin === null) return `No cut line could be resolved for ${year}.`;
  const [rich, good] = sides.map((high) => (high ? ' or more' : '')) as [string, string];
  const revenueText = `revenue ${rich === '' ? 'below ' : 'of '}${money(revenue, currency)}${rich}`;
  const marginText = `contribution margin ${good === '' ? 'below ' : 'of '}${printMargin(book.model, currency, margin)}${good}`;
  return `${capital(revenueText)} and a ${marginText}.`;
};

const growthTier = ({ now, book }: Atlas, label: string): string => {
  const { tier1, coverageFloor } = book.model.growth;
  const behaviour = points(tier1.behaviour);
  if (label === '1a') return `${hotSpot(now.cuts.growth)}, with behaviour of ${behaviour} or more.`;
  if (label === '1b') return `${hotSpot(now.cuts.growth)}, with behaviour below ${behaviour}.`;
  if (label === '2') return 'Not Tier 1, and worth growing by a declared rule.';
  if (label === '3') return 'Neither Tier 1 nor Tier 2, on known need and value.';
  return `Less than ${percent(coverageFloor)} of the weight of need or of value is answered and fresh.`;
};

const hotSpot = ({ need, value }: Atlas['now']['cuts']['growth']): string =>
  need === null || value === null
    ? 'Need and value above a cut that no account reaches today'
    : `A growth hot spot, need of ${points(need)} or more and value of ${points(value)} or more`;

const programmeSegment = ({ book }: Atlas, label: string): string => {
  if (!isSegment(label)) return 'The facts that the rules need are not complete, or fit none of them.';
  const { definition, when } = book.model.programme.segments[label];
  return when === undefined ? `${definition} All that are known to fit no other segment.` : definition;
};

const DEFINITIONS = {
  'revenue-tier': revenueTier,
  'profit-quadrant': quadrant,
  'growth-tier': growthTier,
  'programme-segment': programmeSegment,
} as const satisfies Record<Scheme, (atlas: Atlas, label: string) => string>;

const isSegment = (label: string): label is keyof ReviewModel['programme']['segments'] =>
  label === 'strategic' || label === 'core' || label === 'transactional';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The rules any one of which places an account under the label; empty where the definition says it all. */
export const rulesOf = ({ book, currency }: Atlas, scheme: Scheme, label: string): string[] => {
  if (scheme === 'growth-tier' && label === '2') return book.model.growth.tier2.when.map(growthRule);
  if (scheme !== 'programme-segment' || !isSegment(label)) return [];
  const { when = [] } = book.model.programme.segments[label];
  return when.map((rule) => programmeRule(rule, currency));
};

type Rule<Measure extends string> = Readonly<Partial<Record<Measure, RuleInterval | undefined>>>;

const growthRule = (rule: Rule<GrowthMeasure>): string =>
  sentence(
    Object.entries(rule).map(([measure, interval]) =>
      interval === undefined ? '' : `${measure} ${inWords(interval, points)}`,
    ),
  );

const MEASURES = {
  revenue: { name: 'revenue', print: money },
  'margin-percent': { name: 'margin', print: percent },
  'tenure-years': { name: 'years as a customer', print: answer },
  standing: { name: 'standing', print: answer },
  outlook: { name: 'outlook', print: answer },
  'engaged-functions': { name: 'functions of ours engaged', print: answer },
} as const satisfies Record<
  ProgrammeMeasure,
  { name: string; print: (value: number, currency: string) => string }
>;

const isMeasure = (key: string): key is ProgrammeMeasure => key in MEASURES;

const programmeRule = (rule: Rule<ProgrammeMeasure>, currency: string): string =>
  sentence(
    Object.entries(rule).map(([key, interval]) => {
      if (interval === undefined || !isMeasure(key)) return '';
      const { name, print } = MEASURES[key];
      return `${name} ${inWords(interval, (value) => print(value, currency))}`;
    }),
  );

const sentence = (clauses: readonly string[]): string =>
  `${capital(listed(clauses.filter((clause) => clause !== '')))}.`;

const LEVEL_NAMES: Readonly<Record<string, string>> = STANDING_NAMES;

const inWords = ({ from, below }: RuleInterval, print: (value: number) => string): string => {
  const bound = (value: number | string): string =>
    typeof value === 'number' ? print(value) : (LEVEL_NAMES[value] ?? value);
  if (from !== undefined && below !== undefined) return `from ${bound(from)} to below ${bound(below)}`;
  if (from !== undefined) return `of ${bound(from)} or ${typeof from === 'number' ? 'more' : 'higher'}`;
  return below === undefined ? 'of any value' : `below ${bound(below)}`;
};
