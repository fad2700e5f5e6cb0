import { PROGRAMME_MEASURES, type ProgrammeMeasure } from '../model/review-model.ts';
import { crossing, went } from './crossing.ts';
import { MEASURES, type MeasureWords } from './measure.ts';
import { placeProgrammeSegment, prepareSegmentRules } from './programme-segment.ts';
import type { YearChange } from './year-change.ts';

/**
 * The measures without whose change the account would not be in its computed segment; where no
 * single one is needed, all that became known or unknown or came to another side of a bound.
 */
export function programmeCauses({ before, after, model, currency }: YearChange): readonly (string | null)[] {
  const rules = prepareSegmentRules(model.programme);
  const { raw } = after.labels['programme-segment'];
  const changed = PROGRAMME_MEASURES.filter(
    (measure) => before.measures[measure] !== after.measures[measure],
  );
  const needed = changed.filter((measure) => {
    const without = { ...after.measures, [measure]: before.measures[measure] };
    return placeProgrammeSegment(without, rules, currency).label !== raw;
  });

  const clause = (measure: ProgrammeMeasure): string | null => {
    const { name, spell, levels }: MeasureWords = MEASURES[measure];
    const [from, to] = [before.measures[measure], after.measures[measure]];
    const conditions = rules
      .flatMap(({ rule }) => rule.flat())
      .filter((condition) => condition.measure === measure);
    if (conditions.length === 0) return null;
    if (from === null || to === null)
      return crossing(name, [from, to], [null, null], spell(currency))?.clause ?? null;
    const bounds = conditions.flatMap(({ from: first, below }) => [first, below]);
    const crossed = bounds.find((bound) => from >= bound !== to >= bound);
    if (crossed === undefined) return null;
    // A level says by its name what a cut would have to add.
    return levels === undefined
      ? (crossing(name, [from, to], [crossed, crossed], spell(currency))?.clause ?? null)
      : went(name, [from, to], spell(currency));
  };
  return (needed.length > 0 ? needed : changed).map(clause);
}
