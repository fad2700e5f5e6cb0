import type { ResolvedCuts } from '../model/assessment.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { BookDiff } from './book-diff.ts';
import { compareAccountFacts, compareProspects, compareSharedFacts } from './fact-changes.ts';
import { compareLabels, type LabelChanges } from './label-moves.ts';
import { compareModels } from './model-change.ts';
import { comparePackets } from './packet-changes.ts';
import { comparePromises } from './promise-changes.ts';
import { compareQuestions } from './question-changes.ts';
import { compareScores } from './score-moves.ts';
import { pairAccounts, type Sides } from './sides.ts';
import { takeSteps } from './steps.ts';
import { sayVerdict } from './verdict.ts';

const NO_LABELS: LabelChanges = { moves: [], held: [], byModel: [], both: 0 };

/** All that a change does to the book. Lists are in the order of the accounts unless they say otherwise. */
export function compareBooks(sides: Sides): BookDiff {
  const { before, after } = sides;
  const pairs = pairAccounts(before.book, after.book);
  const steps = takeSteps(sides, pairs);
  const labels = steps === null ? NO_LABELS : compareLabels(sides, steps, pairs);
  const [was, is] = [before.book.settings, after.book.settings];
  const told = {
    asOf: { from: was.asOf, to: is.asOf },
    reviewYear: { from: was.reviewYear, to: is.reviewYear },
    currency: is.currency,
    accounts: {
      both: labels.both,
      added: pairs.filter((pair) => pair.before === null).map(nameOf),
      gone: pairs.filter((pair) => pair.after === null).map(nameOf),
      renamed: pairs.flatMap((pair) =>
        pair.before === null || pair.after === null || pair.before.id === pair.id
          ? []
          : [{ from: pair.before.id, to: pair.id, name: pair.name }],
      ),
    },
    moves: [...labels.moves],
    held: [...labels.held],
    scores: steps === null ? [] : [...compareScores(steps, before.book.model, pairs)],
    cuts: steps === null ? [] : compareCuts(steps.base.cuts, steps.now.cuts),
    facts: factsOf(sides, pairs),
    packets: [...comparePackets(sides, pairs)],
    promises: [...comparePromises(sides, pairs)],
    questions: [...compareQuestions(sides, pairs)],
    model: compareModels(sides, labels, pairs),
  };
  const isSameBook = (): boolean => canonicalJson(before.book) === canonicalJson(after.book);
  return { format: 1, verdict: sayVerdict({ ...told, isSameBook }), ...told };
}

const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

function factsOf(sides: Sides, pairs: ReturnType<typeof pairAccounts>): BookDiff['facts'] {
  const shared = compareSharedFacts(sides);
  const own = pairs.map((pair) => ({
    account: nameOf(pair),
    // All of an account that came or went is new or gone: it is told as one.
    changes: pair.before === null || pair.after === null ? [] : [...compareAccountFacts(sides, pair)],
  }));
  return [{ account: null, changes: [...shared] }, ...own, ...compareProspects(sides)].filter(
    ({ changes }) => changes.length > 0,
  );
}

/** The lines that are solved from the book, or declared, and lie elsewhere now. */
function compareCuts(was: ResolvedCuts, is: ResolvedCuts): BookDiff['cuts'] {
  const lines = (cuts: ResolvedCuts): readonly (readonly [string, number | null])[] => [
    ['High revenue', cuts.revenueTier.high],
    ['Medium revenue', cuts.revenueTier.medium],
    ['Revenue of the quadrant', cuts.quadrant.revenue],
    ['Margin of the quadrant', cuts.quadrant.margin],
    ['Need of Tier 1', cuts.growth.need],
    ['Value of Tier 1', cuts.growth.value],
  ];
  const before = new Map(lines(was));
  return lines(is).flatMap(([line, to]) => {
    const from = before.get(line) ?? null;
    return from === to ? [] : [{ line, from, to }];
  });
}
