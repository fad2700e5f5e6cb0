import { neededParts } from '../examine/label-move.ts';
import { forDimensions, orderOf } from '../examine/weigh.ts';
import { type AccountAssessment, SCHEME_IDS, type Scheme, type YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { CAUSES, type Cause, type HeldLabel, type LabelMove } from './book-diff.ts';
import type { Pair, Sides } from './sides.ts';
import { assessmentOf } from './sides.ts';
import type { Steps } from './steps.ts';

/** An account at each step of the way; it is in the book at all of them. */
interface Way {
  readonly base: AccountAssessment;
  readonly time: AccountAssessment;
  readonly data: AccountAssessment;
  readonly now: AccountAssessment;
}

export interface LabelChanges {
  readonly moves: readonly LabelMove[];
  /** Labels that stand although the computed one is another than before. */
  readonly held: readonly HeldLabel[];
  /** Ids of accounts with a label that the model alone moves, ascending. */
  readonly byModel: readonly string[];
  /** Accounts that are in the book of both sides. */
  readonly both: number;
}

/** What becomes of every label, by account and in the order of the schemes, and from what cause. */
export function compareLabels(sides: Sides, steps: Steps, pairs: readonly Pair[]): LabelChanges {
  const wayOf = prepareWays(steps);
  const told = pairs.flatMap((pair) => {
    const way = wayOf(pair);
    return way === null ? [] : [{ pair, way }];
  });
  return {
    both: told.length,
    byModel: told
      .filter(({ way }) =>
        SCHEME_IDS.some((scheme) => labelAt(way.data, scheme) !== labelAt(way.now, scheme)),
      )
      .map(({ pair }) => pair.id),
    moves: told.flatMap(({ pair: { id, name }, way }) =>
      SCHEME_IDS.flatMap((scheme): LabelMove[] => {
        const [from, to] = [labelAt(way.base, scheme), labelAt(way.now, scheme)];
        if (from === to) return [];
        const causes = causesOf(scheme, way, steps, sides.before.book);
        return [{ account: { id, name }, scheme, from, to, causes, because: way.now.labels[scheme].because }];
      }),
    ),
    held: told.flatMap(({ pair: { id, name }, way }) =>
      SCHEME_IDS.flatMap((scheme) => heldLabel({ id, name }, scheme, way) ?? []),
    ),
  };
}

const labelAt = ({ labels }: AccountAssessment, scheme: Scheme): string => labels[scheme].label;

function prepareWays({ base, time, data, now }: Steps): (pair: Pair) => Way | null {
  const [was, then, changed, is] = [base, time, data, now].map(assessmentOf);
  return ({ id, before }) => {
    const old = before?.id ?? id;
    const at = [was?.get(old), then?.get(old), changed?.get(id), is?.get(id)] as const;
    const [first, second, third, fourth] = at;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
      return null;
    return { base: first, time: second, data: third, now: fourth };
  };
}

function heldLabel(account: HeldLabel['account'], scheme: Scheme, { base, now }: Way): HeldLabel | null {
  const [was, is] = [base.labels[scheme], now.labels[scheme]];
  if (was.label !== is.label || was.raw === is.raw) return null;
  const by =
    is.override !== null && is.label !== is.held ? 'override' : is.held !== is.raw ? 'hysteresis' : 'nothing';
  return { account, scheme, stands: is.label, from: was.raw, to: is.raw, by, because: is.because };
}

/** The causes of the steps on which the label changes for good: a step that is taken back later moved nothing. */
function causesOf(scheme: Scheme, way: Way, steps: Steps, base: Book): Cause[] {
  const [before, onTheDay, changed, now] = [way.base, way.time, way.data, way.now];
  const taken: { readonly from: string; readonly to: string; readonly causes: () => readonly Cause[] }[] = [
    { from: labelAt(before, scheme), to: labelAt(onTheDay, scheme), causes: () => ['time'] },
    {
      from: labelAt(onTheDay, scheme),
      to: labelAt(changed, scheme),
      causes: () => causesOfFacts(scheme, onTheDay, changed, { before: steps.time, now: steps.data, base }),
    },
    { from: labelAt(changed, scheme), to: labelAt(now, scheme), causes: () => ['model'] },
  ];
  const path: typeof taken = [];
  for (const step of taken) {
    if (step.from === step.to) continue;
    const back = path.findIndex(({ from }) => from === step.to);
    if (back === -1) path.push(step);
    else path.splice(back);
  }
  const found = new Set(path.flatMap(({ causes }) => causes()));
  return CAUSES.filter((cause) => found.has(cause));
}

interface FactsStep {
  readonly before: YearAssessment;
  readonly now: YearAssessment;
  readonly base: Book;
}

/** The parts of changed facts that are needed for the label, as between two years. */
function causesOfFacts(
  scheme: Scheme,
  before: AccountAssessment,
  now: AccountAssessment,
  step: FactsStep,
): readonly Cause[] {
  const [was, is] = [before.labels[scheme], now.labels[scheme]];
  const isSet = was.label !== was.held || is.label !== is.held;
  if (isSet && was.held === is.held) return ['override'];
  const { model, settings } = step.base;
  const order = forDimensions((dimension) => orderOf(model.growth.dimensions[dimension].indicators));
  const parts = neededParts(scheme, {
    before,
    now,
    cutsBefore: step.before.cuts,
    cutsNow: step.now.cuts,
    model,
    currency: settings.currency,
    order,
  });
  const computed: readonly Cause[] =
    parts.length > 0 ? parts : was.issued === is.issued ? ['data'] : ['issued'];
  return isSet ? ['override', ...computed] : computed;
}
