/** The groups of one measure: who is counted in which, what is published, and why the rest is not. */
import type { FigureOutcome, FirmFigure, GroupFigure } from '../model/benchmark.ts';
import type { BenchmarkSettings } from '../model/benchmark-settings.ts';
import type { Marks, Measure } from '../model/packet-benchmark.ts';
import { findCountable, type PublishedGroup } from './hold-back.ts';
import { byText } from './order.ts';
import { setMarks } from './set-marks.ts';

/** A firm that states the figure. Each firm is given once. */
export interface Statement extends FirmFigure {
  /** Null where it names none. */
  readonly sector: string | null;
}

interface Verdict {
  readonly outcome: Exclude<FigureOutcome, 'closed'>;
  readonly counted: readonly Statement[];
  readonly marks: Marks | null;
}

/**
 * A sector that cannot be published stands among all only, and then the parts are others: so it is
 * taken out and all is judged again, until every sector that is left can be.
 */
export function formGroups(
  measure: Measure,
  statements: readonly Statement[],
  lastYear: readonly PublishedGroup[],
  settings: BenchmarkSettings,
): readonly GroupFigure[] {
  const sectors = Object.keys(settings.sectors).sort(byText);
  const members = new Map(
    sectors.map((sector) => [sector, statements.filter((one) => one.sector === sector)]),
  );
  const withheld = new Map<string, Verdict>();
  for (const [sector, stated] of members)
    if (stated.length < settings.leastFirms)
      withheld.set(sector, { outcome: 'too-few', counted: [], marks: null });
  for (;;) {
    const open = sectors.filter((sector) => !withheld.has(sector));
    const countable = countableIn(statements, new Set(open), { lastYear, settings });
    const verdicts = open.map(
      (sector) => [sector, judge(members.get(sector) ?? [], countable, settings)] as const,
    );
    const failed = verdicts.filter(([, { outcome }]) => outcome !== 'published');
    for (const [sector, verdict] of failed) withheld.set(sector, verdict);
    if (failed.length > 0) continue;
    const published = new Map(verdicts);
    const figures = sectors.map((sector) => {
      const verdict = published.get(sector) ?? withheld.get(sector);
      return figureOf(measure, sector, members.get(sector) ?? [], verdict);
    });
    if (settings.everyone === undefined) return figures;
    return [...figures, figureOf(measure, null, statements, judge(statements, countable, settings))];
  }
}

interface Holding {
  readonly lastYear: readonly PublishedGroup[];
  readonly settings: BenchmarkSettings;
}

function countableIn(
  statements: readonly Statement[],
  open: ReadonlySet<string>,
  { lastYear, settings }: Holding,
): ReadonlySet<string> {
  const rest = settings.everyone === undefined ? null : '';
  const candidates = statements.map(({ firm, percent, sector }) => ({
    firm,
    percent,
    place: sector !== null && open.has(sector) ? sector : rest,
  }));
  return findCountable(candidates, lastYear, settings.leastApart);
}

function judge(
  stated: readonly Statement[],
  countable: ReadonlySet<string>,
  { leastFirms, dominancePercent }: BenchmarkSettings,
): Verdict {
  const counted = stated.filter(({ firm }) => countable.has(firm));
  if (stated.length < leastFirms) return { outcome: 'too-few', counted: [], marks: null };
  if (counted.length < leastFirms) return { outcome: 'told-apart', counted: [], marks: null };
  const set = setMarks(
    counted.map(({ percent }) => percent),
    dominancePercent,
  );
  if (!set.ok) return { outcome: set.because, counted: [], marks: null };
  return { outcome: 'published', counted, marks: set.marks };
}

function figureOf(
  measure: Measure,
  sector: string | null,
  stated: readonly Statement[],
  verdict: Verdict | undefined,
): GroupFigure {
  const { outcome = 'too-few', counted = [], marks = null } = verdict ?? {};
  const inIt = new Set(counted.map(({ firm }) => firm));
  const isPublished = outcome === 'published';
  return {
    measure,
    sector,
    outcome,
    stated: stated.length,
    counted: counted.map(({ firm, percent }) => ({ firm, percent })).sort((a, b) => byText(a.firm, b.firm)),
    heldBack: isPublished ? stated.flatMap(({ firm }) => (inIt.has(firm) ? [] : [firm])).sort(byText) : [],
    marks,
  };
}
