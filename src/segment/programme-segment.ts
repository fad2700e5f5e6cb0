import type { ProgrammeSegment, RawPlacement } from '../model/assessment.ts';
import type { Account } from '../model/book.ts';
import { fullYears } from '../model/calendar.ts';
import { OUTLOOKS, STANDINGS } from '../model/internal-facts.ts';
import { PROGRAMME_MEASURES, type ProgrammeMeasure, type ReviewModel } from '../model/review-model.ts';
import { MEASURES } from './measure.ts';
import { compileRule, describeCondition, judgeRule, type Rule, type Values } from './rules.ts';
import { list, sentence } from './words.ts';

export type NamedSegment = Exclude<ProgrammeSegment, 'unassigned'>;
export const NAMED_SEGMENTS = [
  'strategic',
  'core',
  'transactional',
] as const satisfies readonly NamedSegment[];

export interface SegmentRule {
  readonly segment: NamedSegment;
  readonly rule: Rule<ProgrammeMeasure>;
  readonly otherwise: boolean;
}

export const prepareSegmentRules = (programme: ReviewModel['programme']): readonly SegmentRule[] =>
  NAMED_SEGMENTS.map((segment) => {
    const { when = [], otherwise = false } = programme.segments[segment];
    return { segment, rule: compileRule(when, PROGRAMME_MEASURES), otherwise };
  });

/** What the rules see of an account in a fiscal year that is judged as of a date. */
export function measureAccount(
  account: Account,
  year: number,
  asOf: string,
  money: { readonly revenue: number | null; readonly marginPercent: number | null },
): Values<ProgrammeMeasure> {
  const { customerSince } = account.customer.profile;
  const relationship = account.internal.years.find((one) => one.year === year)?.facts.relationship;
  const { standing, outlook, engaged } = relationship ?? {};
  return {
    revenue: money.revenue,
    'margin-percent': money.marginPercent,
    'tenure-years': customerSince === undefined ? null : fullYears(customerSince, asOf),
    standing: standing === undefined ? null : STANDINGS.indexOf(standing),
    outlook: outlook === undefined ? null : OUTLOOKS.indexOf(outlook),
    'engaged-functions': engaged === undefined ? null : new Set(engaged).size,
  };
}

/**
 * The segment whose rule certainly holds. The one that takes the others' rest does so only
 * where all others certainly do not hold; who is left is unassigned. See the handbook, M6.
 */
export function placeProgrammeSegment(
  measures: Values<ProgrammeMeasure>,
  rules: readonly SegmentRule[],
  currency: string,
): RawPlacement<ProgrammeSegment> {
  const verdicts = rules.map((one) => ({ ...one, verdict: judgeRule(one.rule, measures) }));
  const certain = verdicts.find(({ verdict }) => verdict.holds === true);
  if (certain !== undefined) {
    const reasons = (certain.verdict.by ?? []).map((condition) =>
      describeCondition(condition, measures[condition.measure] ?? 0, currency),
    );
    return { label: certain.segment, because: sentence([list(reasons) || 'its rule asks nothing']) };
  }
  const rest = verdicts.find(({ otherwise }) => otherwise);
  const undecided = verdicts.filter((one) => one.verdict.holds === null && one !== rest);
  if (undecided.length > 0) {
    const names = [...new Set(undecided.flatMap(({ verdict }) => verdict.unknown))].map(
      (one) => MEASURES[one].name,
    );
    const segments = list(undecided.map(({ segment }) => segment));
    return {
      label: 'unassigned',
      because: sentence([
        `${list(names)} ${names.length === 1 ? 'is' : 'are'} not known, and ${segments} may fit`,
      ]),
    };
  }
  return rest === undefined
    ? { label: 'unassigned', because: 'Fits the rule of no segment.' }
    : { label: rest.segment, because: 'Is known to fit the rule of no other segment.' };
}
