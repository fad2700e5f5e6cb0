/** Why an account's computed label differs from the one computed of the year before, in clauses. */
import type { Scheme } from '../model/assessment.ts';
import { crossing } from './crossing.ts';
import { growthCauses } from './growth-move.ts';
import { marginOnAxis } from './profit-quadrant.ts';
import { programmeCauses } from './programme-move.ts';
import { money, percent } from './words.ts';
import type { YearChange } from './year-change.ts';

type Clauses = readonly (string | null)[];

const revenueTier = ({ before, after, cutsBefore, cutsAfter, currency }: YearChange): Clauses => {
  const revenues = [before.judgedMoney.revenue, after.judgedMoney.revenue] as const;
  const at = (cut: 'high' | 'medium') =>
    crossing('revenue', revenues, [cutsBefore.revenueTier[cut], cutsAfter.revenueTier[cut]], money(currency));
  return [
    (after.labels['revenue-tier'].raw === 'low' ? (at('medium') ?? at('high')) : (at('high') ?? at('medium')))
      ?.clause ?? null,
  ];
};

const quadrant = ({ before, after, cutsBefore, cutsAfter, model, currency }: YearChange): Clauses => {
  const { measure } = model.profitQuadrant.margin;
  const margins = [
    marginOnAxis(before.judgedMoney, measure),
    marginOnAxis(after.judgedMoney, measure),
  ] as const;
  const [cuts, cutsNow] = [cutsBefore.quadrant, cutsAfter.quadrant];
  const spell = money(currency);
  const axes = [
    crossing(
      'revenue',
      [before.judgedMoney.revenue, after.judgedMoney.revenue],
      [cuts.revenue, cutsNow.revenue],
      spell,
    ),
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

/** What made the computed label of a scheme change between two years; none where nothing stands out. */
export const causesOfMove = (scheme: Scheme, change: YearChange): readonly string[] =>
  CAUSES[scheme](change).filter((clause) => clause !== null);
