/** Why an account's label differs from the one a year before, in a sentence. */
import type { Scheme } from '../model/assessment.ts';
import { crossing } from './crossing.ts';
import { growthCauses } from './growth-move.ts';
import { marginOnAxis } from './profit-quadrant.ts';
import { programmeCauses } from './programme-move.ts';
import { money, percent, sentence } from './words.ts';
import type { YearChange } from './year-change.ts';

type Clauses = readonly (string | null)[];

const revenueTier = ({ before, after, cutsBefore, cutsAfter, currency }: YearChange): Clauses => {
  const revenues = [before.money.revenue, after.money.revenue] as const;
  const at = (cut: 'high' | 'medium') =>
    crossing('revenue', revenues, [cutsBefore.revenueTier[cut], cutsAfter.revenueTier[cut]], money(currency));
  return [
    (after.labels['revenue-tier'].label === 'low'
      ? (at('medium') ?? at('high'))
      : (at('high') ?? at('medium'))
    )?.clause ?? null,
  ];
};

const quadrant = ({ before, after, cutsBefore, cutsAfter, model, currency }: YearChange): Clauses => {
  const { measure } = model.profitQuadrant.margin;
  const margins = [marginOnAxis(before.money, measure), marginOnAxis(after.money, measure)] as const;
  const [cuts, cutsNow] = [cutsBefore.quadrant, cutsAfter.quadrant];
  const spell = money(currency);
  const axes = [
    crossing('revenue', [before.money.revenue, after.money.revenue], [cuts.revenue, cutsNow.revenue], spell),
    crossing('margin', margins, [cuts.margin, cutsNow.margin], measure === 'percent' ? percent : spell),
  ];
  return axes.map((axis) => axis?.clause ?? null);
};

const CAUSES = {
  'revenue-tier': revenueTier,
  'profit-quadrant': quadrant,
  'growth-tier': growthCauses,
  'programme-segment': programmeCauses,
} as const satisfies Record<Scheme, (change: YearChange) => Clauses>;

/** What made the label of a scheme change between two years. */
export function causeOfMove(scheme: Scheme, change: YearChange): string {
  const clauses = CAUSES[scheme](change).filter((clause) => clause !== null);
  return clauses.length > 0 ? sentence(clauses) : change.after.labels[scheme].because;
}
