/** The sensitivity page: each weight shaken, and whose growth tier depends on it (rule 9). */
import type { Shake } from '../../model/examination.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type {
  FlippingAccount,
  PrintedShake,
  SensitivityView,
  ShakenWeight,
} from '../../views/site/sensitivity.ts';
import type { Atlas } from './atlas.ts';
import { answer, count, listed, plural } from './print.ts';
import { firmnessState } from './shared-figures.ts';
import { DIMENSION_NAMES, labelName, labelRef } from './words.ts';

const NAMED = 6;

export const projectSensitivity = (atlas: Atlas): SensitivityView => {
  const weights = shakenWeights(atlas);
  return {
    frame: atlas.frame,
    headline: sensitivityHeadline(atlas),
    standfirst: `Each weight is moved up and down by ${shakeOf(atlas)}, one at a time; a solved cut line is solved anew. The computed tiers are compared, before any label is kept from last year or set by a person.`,
    figures: figuresOf(atlas),
    weights: weights.filter((weight) => flipsOf(weight) > 0),
    steady: weights.filter((weight) => flipsOf(weight) === 0).map(({ label }) => label),
    flipping: flippingOf(atlas),
    jointly: jointlyOf(atlas),
  };
};

const shakeOf = ({ judgement }: Atlas): string =>
  `${answer(judgement.examination.sensitivity.shakePercent)}%`;

const flipsOf = ({ up, down }: ShakenWeight): number => up.count + down.count;

/** What one shaken weight does at most, in a sentence. */
export const sensitivityHeadline = (atlas: Atlas): string => {
  const { accounts, shakes, flipping } = atlas.judgement.examination.sensitivity;
  if (accounts === 0) return `The book of ${atlas.year} has no account whose tier could hang on a weight.`;
  if (shakes.length === 0) return 'The model weighs no indicator, so that no weight can be shaken.';
  const most = Math.max(...shakes.map(({ flips }) => flips.length));
  if (most === 0)
    return `No account changes its growth tier when any one weight is moved by ${shakeOf(atlas)}.`;
  const steady = accounts - flipping.length;
  return `Moving one weight by ${shakeOf(atlas)} changes the growth tier of at most ${count(most)} of ${plural(accounts, 'account')}; ${count(steady)} ${steady === 1 ? 'keeps its tier' : 'keep theirs'} in all ${count(shakes.length)} shakes.`;
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const { accounts, shakes, flipping, movable } = atlas.judgement.examination.sensitivity;
  const firm = accounts - new Set([...flipping.map((each) => each.accountId), ...movable]).size;
  return [
    { label: 'Shakes', figure: { text: count(shakes.length) }, note: 'each weight, up and down' },
    {
      label: 'Moved by one weight',
      figure: { text: `${count(flipping.length)} of ${count(accounts)}` },
      note: 'in at least one shake',
    },
    {
      label: 'Moved by a joint shake',
      figure: { text: `${count(movable.length)} of ${count(accounts)}` },
      note: 'of all weights at once, cuts held still',
    },
    {
      label: 'Moved by none',
      figure: { text: `${count(firm)} of ${count(accounts)}` },
      note: `whatever the weights, within ${shakeOf(atlas)}`,
    },
  ];
};

/** Every weight, those that move most accounts first; ties in the order of the model. */
export const shakenWeights = (atlas: Atlas): ShakenWeight[] => {
  const weights = new Map<string, { up?: Shake; down?: Shake; first: Shake }>();
  for (const shake of atlas.judgement.examination.sensitivity.shakes) {
    const key = `${shake.dimension}/${shake.indicator}`;
    const weight = weights.get(key) ?? { first: shake };
    weights.set(key, { ...weight, [shake.direction]: shake });
  }
  return [...weights.values()]
    .map(({ up, down, first }) => ({
      label: first.label,
      dimension: DIMENSION_NAMES[first.dimension],
      up: printShake(atlas, up),
      down: printShake(atlas, down),
    }))
    .sort((a, b) => flipsOf(b) - flipsOf(a));
};

const printShake = (atlas: Atlas, shake: Shake | undefined): PrintedShake => {
  const flips = shake?.flips ?? [];
  return {
    count: flips.length,
    text: count(flips.length),
    accounts: flips.slice(0, NAMED).map(({ accountId, from, to }) => ({
      account: atlas.ref(accountId),
      from: labelName('growth-tier', from),
      to: labelName('growth-tier', to),
    })),
    more: flips.length > NAMED ? `and ${plural(flips.length - NAMED, 'more', 'more')}` : '',
  };
};

const flippingOf = (atlas: Atlas): FlippingAccount[] => {
  const { flipping, shakes } = atlas.judgement.examination.sensitivity;
  return flipping.flatMap(({ accountId, shakes: times }) => {
    const placed = atlas.placed(accountId)?.labels['growth-tier'];
    if (placed === undefined) return [];
    return [
      {
        account: atlas.ref(accountId),
        tier: labelRef('growth-tier', placed.raw),
        firmness: firmnessState(placed),
        shakes: { text: `${count(times)} of ${count(shakes.length)}` },
        to: goesTo(atlas, accountId),
      },
    ];
  });
};

const goesTo = ({ lookups }: Atlas, id: string): string => {
  const times = new Map<string, number>();
  for (const { to } of lookups.flips(id)) times.set(to, (times.get(to) ?? 0) + 1);
  return listed([...times].map(([tier, often]) => `${labelName('growth-tier', tier)} in ${count(often)}`));
};

const jointlyOf = (atlas: Atlas): SensitivityView['jointly'] => {
  const { flipping, movable } = atlas.judgement.examination.sensitivity;
  const alone = new Set(flipping.map(({ accountId }) => accountId));
  return movable
    .filter((id) => !alone.has(id))
    .flatMap((id) => {
      const placed = atlas.placed(id)?.labels['growth-tier'];
      return placed === undefined
        ? []
        : [{ account: atlas.ref(id), tier: labelRef('growth-tier', placed.raw) }];
    });
};
