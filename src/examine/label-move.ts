import type { Scheme } from '../model/assessment.ts';
import type { Account } from '../model/book.ts';
import type { AccountChange } from '../model/examination.ts';
import { endedOverride, issuedByHand, type StandingMove } from '../segment/standing-move.ts';
import { type BothYears, labelWithout, type Part } from './counterfactual.ts';

type Cause = AccountChange['moves'][number]['causes'][number];

const PARTS = ['data', 'missing', 'cut'] as const satisfies readonly Part[];
const TOGETHER = [
  PARTS.map((part) => [part]),
  [
    ['data', 'missing'],
    ['data', 'cut'],
    ['missing', 'cut'],
  ],
  [PARTS],
] as const satisfies readonly (readonly (readonly Part[])[])[];

/** The parts without each of which the label would be another; where there is none, those needed together. */
export function neededParts(scheme: Scheme, years: BothYears): readonly Part[] {
  const today = labelWithout(scheme, years, new Set());
  for (const sets of TOGETHER) {
    const needed: readonly Part[] = sets
      .filter((parts) => labelWithout(scheme, years, new Set(parts)) !== today)
      .flat();
    if (needed.length > 0) return needed;
  }
  return [];
}

/**
 * Why last year's label is not what its facts give by the model of today: the model is another,
 * or the facts have been corrected since. Null where it is, was held over, or was set by a person.
 */
function departure(
  scheme: Scheme,
  { before, model }: BothYears,
  account: Account,
  from: string,
): Cause | null {
  const was = before.labels[scheme];
  const issued = account.internal.issued.find(({ year }) => year === before.year)?.facts;
  if (issued?.labels[scheme] !== from || from === was.raw || from === was.held) return null;
  return issued.model === model.version ? 'data' : 'model';
}

const CAUSES = ['data', 'missing', 'model', 'cut', 'override'] as const satisfies readonly Cause[];

/**
 * What moved the label of a scheme that stands otherwise than last year's: an override where one
 * sets it against what would be held, or has ended; else the parts of the change that are needed
 * for it, and the model. None where last year's was held over and nothing else changed. See the
 * handbook, rule 6.
 */
export function causesOfLabel(scheme: Scheme, years: BothYears, move: StandingMove): readonly Cause[] {
  const [was, is] = [years.before.labels[scheme], years.now.labels[scheme]];
  if (is.override !== null && is.label !== is.held) return ['override'];
  const hasEnded = was.held !== move.from && endedOverride(scheme, move) !== null;
  const wasSet = was.held !== move.from && issuedByHand(move.account, scheme, years.before.year);
  const departed = hasEnded || wasSet ? 'override' : departure(scheme, years, move.account, move.from);
  const found: readonly (Cause | null)[] = [...neededParts(scheme, years), departed];
  return CAUSES.filter((cause) => found.includes(cause));
}
