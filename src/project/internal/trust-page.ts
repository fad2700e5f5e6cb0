/** The page that opens all doubts: how far the numbers can be trusted, and where each doubt is answered. */
import { GROWTH_TIERS } from '../../model/assessment.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { FirmnessRow, TrustView } from '../../views/site/trust-page.ts';
import type { Atlas } from './atlas.ts';
import { backTestHeadline, contestantsOf } from './back-test.ts';
import { changesHeadline } from './changes.ts';
import { disagreementHeadline } from './disagreement.ts';
import { modelHeadline } from './model-page.ts';
import { count, partOf, percentOfShare, plural } from './print.ts';
import { askedQuestions, debtHeadline } from './question-debt.ts';
import { sensitivityHeadline, shakenWeights } from './sensitivity.ts';
import { standingHeadline } from './standing-labels.ts';
import { labelRef } from './words.ts';

const SHOWN = 5;

export const projectTrust = (atlas: Atlas): TrustView => ({
  frame: atlas.frame,
  headline: trustHeadline(atlas),
  standfirst:
    'A label can be wrong in four ways: an answer is missing, the weights could have been others, the method does not see what matters, or a person knows better. Each is measured here, and none is hidden in the score.',
  figures: figuresOf(atlas),
  firmness: { sentence: firmnessSentence(atlas), whole: wholeOf(atlas), rows: firmnessRows(atlas) },
  debt: { sentence: debtHeadline(atlas), questions: askedQuestions(atlas).slice(0, SHOWN) },
  sensitivity: {
    sentence: sensitivityHeadline(atlas),
    weights: shakenWeights(atlas)
      .filter(({ up, down }) => up.count + down.count > 0)
      .slice(0, SHOWN),
  },
  backTest: { sentence: backTestHeadline(atlas), contestants: contestantsOf(atlas) },
  further: [
    { page: 'standing-labels', name: 'Labels kept or set', sentence: standingHeadline(atlas) },
    { page: 'changes', name: 'What changed', sentence: changesHeadline(atlas) },
    { page: 'disagreement', name: 'Disagreement', sentence: disagreementHeadline(atlas) },
    { page: 'model', name: 'The model', sentence: modelHeadline(atlas) },
  ],
});

interface Doubts {
  readonly total: number;
  readonly firm: number;
  readonly provisional: number;
  /** Firm, moved by no shake of a single weight, and the tier that stands. */
  readonly sure: number;
}

const doubts = ({ now, judgement }: Atlas): Doubts => {
  const shaken = new Set(judgement.examination.sensitivity.flipping.map(({ accountId }) => accountId));
  const firm = now.accounts.filter(({ labels }) => labels['growth-tier'].firmness === 'firm');
  return {
    total: now.accounts.length,
    firm: firm.length,
    provisional: now.accounts.filter(({ labels }) => labels['growth-tier'].firmness === 'provisional').length,
    sure: firm.filter(
      ({ accountId, labels: { 'growth-tier': tier } }) => tier.label === tier.raw && !shaken.has(accountId),
    ).length,
  };
};

/** How many growth tiers stand whatever is asked of them, in a sentence. */
export const trustHeadline = (atlas: Atlas): string => {
  const { total, sure } = doubts(atlas);
  if (total === 0) return `The book of ${atlas.year} has no label to trust yet.`;
  return `${count(sure)} of ${plural(total, 'growth tier')} can be taken as ${sure === 1 ? 'it stands' : 'they stand'}: computed, and moved by no open answer and no single weight.`;
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const { total, firm, sure } = doubts(atlas);
  const { flipping } = atlas.judgement.examination.sensitivity;
  const lacking = atlas.now.accounts.filter(
    ({ labels }) => labels['growth-tier'].firmness === 'insufficient-data',
  ).length;
  const of = (part: number): KeyFigure['figure'] => ({ text: `${count(part)} of ${count(total)}` });
  return [
    { label: 'Firm', figure: of(firm), note: 'open answers cannot move them' },
    { label: 'To be taken as it stands', figure: of(sure), note: 'firm, unshaken, and as computed' },
    { label: 'Moved by a weight', figure: of(flipping.length) },
    { label: 'Insufficient data', figure: of(lacking) },
  ];
};

const firmnessSentence = (atlas: Atlas): string => {
  const { total, firm, provisional } = doubts(atlas);
  if (total === 0) return 'No account has a growth tier.';
  return `${percentOfShare(firm / total)} of the growth tiers are firm: with every unknown at its worst and at its best they stay the same. ${plural(provisional, 'tier is', 'tiers are')} provisional.`;
};

const wholeOf = (atlas: Atlas): TrustView['firmness']['whole'] => {
  const { total, firm, provisional } = doubts(atlas);
  if (total === 0) return [];
  const part = (name: string, value: number): TrustView['firmness']['whole'][number] => ({
    name,
    count: count(value),
    ...partOf(value, total, 'The book has no accounts.'),
  });
  return [
    part('firm', firm),
    part('provisional', provisional),
    part('insufficient data', total - firm - provisional),
  ];
};

const firmnessRows = (atlas: Atlas): FirmnessRow[] =>
  GROWTH_TIERS.flatMap((tier) => {
    const members = atlas.now.accounts.filter(({ labels }) => labels['growth-tier'].raw === tier);
    if (members.length === 0 || tier === 'insufficient-data') return [];
    const firm = members.filter(({ labels }) => labels['growth-tier'].firmness === 'firm').length;
    return [
      {
        label: labelRef('growth-tier', tier),
        accounts: count(members.length),
        firm: partOf(firm, members.length, ''),
        provisional: partOf(members.length - firm, members.length, ''),
      },
    ];
  });
