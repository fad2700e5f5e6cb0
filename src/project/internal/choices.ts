/** The choices that the model makes where the methods leave one open, in words, for each scheme. */
import type { Scheme } from '../../model/assessment.ts';
import type { Atlas } from './atlas.ts';
import { printMargin } from './definitions.ts';
import { money, percent, percentOfShare, points } from './print.ts';
import { ROLE_NAMES } from './words.ts';

/** What was chosen for a scheme: a sentence each. */
export const choicesOf = (atlas: Atlas, scheme: Scheme): readonly string[] => CHOICES[scheme](atlas);

const BORDER = 'A value exactly at a cut line counts as above it.';

const revenueTier = ({ book, currency }: Atlas): readonly string[] => {
  const { cuts } = book.model.revenueTiers;
  const [high, medium] = [cuts.high, cuts.medium];
  const how = {
    amount: `Cut by amount: High from ${money(high, currency)}, Medium from ${money(medium, currency)}.`,
    'share-of-accounts': `Cut by share of accounts: the top ${percent(high)} are High, the next ${percent(medium)} Medium.`,
    'share-of-revenue': `Cut by share of revenue: the largest accounts that bring ${percent(high)} are High, the next that bring ${percent(medium)} Medium.`,
  } as const;
  return [how[cuts.by], BORDER, 'Equal revenue gives the same tier, the higher one.'];
};

const axis = (
  name: string,
  cut: number | null,
  by: 'value' | 'median',
  print: (value: number) => string,
): string => {
  const at = cut === null ? 'could not be resolved' : `lies at ${print(cut)}`;
  return `The cut of ${name} ${at}, ${by === 'median' ? 'the median of the book' : 'as declared'}.`;
};

const quadrant = ({ book, currency, now }: Atlas): readonly string[] => {
  const { revenue, margin } = book.model.profitQuadrant;
  return [
    axis('revenue', now.cuts.quadrant.revenue, revenue.by, (value) => money(value, currency)),
    axis('margin', now.cuts.quadrant.margin, margin.cut.by, (value) =>
      printMargin(book.model, currency, value),
    ),
    `Margin is the contribution margin, net of the cost to serve, ${margin.measure === 'percent' ? 'in per cent of revenue' : 'as an amount'}.`,
    BORDER,
  ];
};

const growth = ({ book, now }: Atlas): readonly string[] => {
  const { tier1, coverageFloor, defaultStage } = book.model.growth;
  const unknownTier = tier1.whenBehaviourUnknown === '1b' ? '1b' : 'insufficient data';
  return [
    tier1Cut(now.cuts.growth),
    `Behaviour splits Tier 1 at ${points(tier1.behaviour)}; where behaviour is unknown the tier is ${unknownTier}.`,
    `Below ${percent(coverageFloor)} coverage of need or of value the result is insufficient data.`,
    `Weights follow the life-cycle stage of the offerings in question; accounts that name none use the stage of ${defaultStage}.`,
    BORDER,
  ];
};

const tier1Cut = ({ need, value, target, share }: Atlas['now']['cuts']['growth']): string => {
  if (need === null || value === null) return 'The solved cut of Tier 1 lies above every account.';
  const at = `Tier 1 is cut at need ${points(need)} and value ${points(value)}`;
  const result = share === null ? '' : `; ${percentOfShare(share)} of the book passes`;
  if (target === null) return `${at}, as declared${result}.`;
  return `${at}, solved from the data for about ${percentOfShare(target)} of the book${result}.`;
};

const programme = ({ book }: Atlas): readonly string[] => {
  const { includeStrategic, audience } = book.model.programme;
  const roles = audience.core.map((role) => ROLE_NAMES[role]);
  return [
    'The bands are tolerance bands to report against, not quotas.',
    `Core accounts are in the review programme; strategic ones are ${includeStrategic ? 'included by declaration' : 'left to programmes of their own'}.`,
    ...(roles.length > 0 ? [`A core review should meet: ${roles.join(', ')}.`] : []),
    'The segment is independent of the growth tier: the two are crossed, never mapped.',
  ];
};

const CHOICES = {
  'revenue-tier': revenueTier,
  'profit-quadrant': quadrant,
  'growth-tier': growth,
  'programme-segment': programme,
} as const satisfies Record<Scheme, (atlas: Atlas) => readonly string[]>;
