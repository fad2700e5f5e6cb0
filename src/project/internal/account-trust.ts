/** How far the labels of one account may be trusted, and what to ask to trust them more. */
import type { AccountAssessment, GrowthTier } from '../../model/assessment.ts';
import type { OpenQuestion } from '../../model/examination.ts';
import type { Apart, Ask, Flips, OpenQuestion as PrintedQuestion } from '../../views/site/account-trust.ts';
import { ageOf } from './age.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { ANSWER_STATES } from './method-words.ts';
import { count, date, known, percent, plural, points } from './print.ts';
import { DIMENSION_NAMES, labelName, labelRef, SCHEME_WORDS } from './words.ts';

const tierName = (tier: GrowthTier): string => labelName('growth-tier', tier);

/** How sure we are of the computed growth tier, in a sentence. See the handbook, rule 4. */
export const sureSentence = (atlas: Atlas, placed: AccountAssessment): string => {
  const { firmness, raw } = placed.labels['growth-tier'];
  switch (firmness) {
    case 'firm':
      return `The computed tier is firm: no answer that is missing could move it from ${tierName(raw)}.`;
    case 'provisional':
      return `The computed tier is provisional: answers that are missing could move it from ${tierName(raw)}.`;
    case 'insufficient-data':
      return `Too little is known for a tier: need and value must each be known to ${percent(atlas.book.model.growth.coverageFloor)} of their weight.`;
  }
};

/** What shaken weights do to the account's tier; null where no account was shaken. See the handbook, rule 9. */
export const flipsOf = (atlas: Atlas, placed: AccountAssessment): Flips | null => {
  const { sensitivity } = atlas.judgement.examination;
  if (sensitivity.shakes.length === 0) return null;
  const flips = atlas.lookups.flips(placed.accountId);
  const { raw } = placed.labels['growth-tier'];
  const movable = atlas.lookups.isMovable(placed.accountId);
  if (raw === 'insufficient-data' && flips.length === 0 && !movable)
    return { sentence: 'With too little known there is no tier that a shake could move.', shakes: [] };
  const tier = tierName(raw);
  const shake = `${percent(sensitivity.shakePercent)} up or down`;
  const together = movable
    ? ' All weights shaken together, some mix of shakes would move it.'
    : ' No mix of shakes of all weights together would move it, the cut lines held still.';
  const first =
    flips.length === 0
      ? `No single weight, moved ${shake}, moves it from ${tier}.`
      : `${count(flips.length)} of ${plural(sensitivity.shakes.length, 'shake')} of a single weight, ${shake}, would move it from ${tier}.`;
  return {
    // Single shakes move what is known, and solved cut lines, too; where they move the tier, a mix is no news.
    sentence: flips.length > 0 && !movable ? first : `${first}${together}`,
    shakes: flips.map((flip) => ({
      weight: `${flip.shake.label} (${DIMENSION_NAMES[flip.shake.dimension].toLowerCase()}) ${flip.shake.direction === 'up' ? 'heavier' : 'lighter'}`,
      to: labelRef('growth-tier', flip.to),
    })),
  };
};

/** What to ask at this review; null where the account's questions were not looked at. See the handbook, rule 11. */
export const askOf = (atlas: Atlas, placed: AccountAssessment): Ask | null => {
  const debt = atlas.lookups.questions(placed.accountId);
  if (debt === undefined) return null;
  const asked = new Set(debt.ask);
  const rest = debt.open.filter((question) => !asked.has(question));
  const printed = (question: OpenQuestion): PrintedQuestion => printQuestion(atlas, placed, question);
  return {
    sentence:
      debt.open.length === 0
        ? 'Every question of the model has a fresh answer.'
        : `${plural(debt.open.length, 'question')} of the model ${debt.open.length === 1 ? 'has' : 'have'} no fresh answer; those that could move the tier furthest come first.`,
    rows: debt.ask.map(printed),
    rest: rest.map(printed),
    more:
      rest.length === 0
        ? ''
        : `${plural(rest.length, 'more question is', 'more questions are')} open and ${rest.length === 1 ? 'matters' : 'matter'} less`,
  };
};

const printQuestion = (atlas: Atlas, placed: AccountAssessment, question: OpenQuestion): PrintedQuestion => ({
  question: question.question,
  indicator: question.label,
  dimension: DIMENSION_NAMES[question.dimension],
  state: ANSWER_STATES[question.state],
  answeredOn: known(question.asOf, date, 'It has never been answered.'),
  age: question.asOf === null ? '' : ageOf(question.asOf, atlas.book.settings.asOf),
  could: couldDo(question, placed.labels['growth-tier'].raw),
  edit: atlas.editAt(accountFile(placed.accountId, 'internal', atlas.year), ['answers', question.indicator]),
});

const couldDo = ({ reach, points: moved, dimension }: OpenQuestion, raw: GrowthTier): string => {
  const ends = [...new Set([reach.low, reach.high])].filter((tier) => tier !== raw).map(tierName);
  const score = `${DIMENSION_NAMES[dimension].toLowerCase()} by up to ${points(moved)} points`;
  return ends.length === 0 ? `moves no tier alone; ${score}` : `could lead to ${ends.join(' or ')}; ${score}`;
};

/** The methods that say to do more here against those that say to do less; null where none are apart. */
export const apartOf = (atlas: Atlas, placed: AccountAssessment): Apart | null => {
  const found = atlas.lookups.disagreement(placed.accountId);
  if (found === undefined || found.apart.length === 0) return null;
  const side = (stance: 'more' | 'less'): Apart['more'] =>
    found.says
      .filter((each) => each.stance === stance)
      .map(({ scheme, label, advice }) => ({
        scheme: SCHEME_WORDS[scheme].name,
        label: labelRef(scheme, label),
        advice,
      }));
  const [more, less] = [side('more'), side('less')];
  const said = (methods: Apart['more'], way: string): string =>
    `${count(methods.length)} ${methods.length === 1 ? 'method says' : 'methods say'} ${way}`;
  return {
    sentence: `${said(more, 'to do more here')}, ${said(less, 'to do less')}. Nothing is averaged: somebody has to choose.`,
    more,
    less,
  };
};
