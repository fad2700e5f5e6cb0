/** What every label is called, and what its method says to do: worded once, for pages, the terminal and the export. */
import type { Stance } from './examination.ts';
import type { SCHEMES, Scheme } from './labels.ts';

interface LabelWords {
  readonly name: string;
  /** What to do, as an order without its full stop; and why, where there is more to say. */
  readonly move: string;
  readonly why: string;
  /** Whether that is more than today, as much, or less. */
  readonly stance: Stance;
}

const words = (name: string, stance: Stance, move: string, why = ''): LabelWords => ({
  name,
  move,
  why,
  stance,
});

export const LABEL_WORDS = {
  'revenue-tier': {
    high: words('High', 'more', 'Focus here', 'it is among the largest'),
    medium: words('Medium', 'keep', 'Keep it as it is', 'neither among the largest nor among the smallest'),
    low: words('Low', 'less', 'Focus elsewhere', 'it is among the smallest'),
    unknown: words('Revenue unknown', null, 'Nothing can be said before its revenue is known'),
  },
  'profit-quadrant': {
    optimize: words('Optimize', 'keep', 'Improve its margin, move it right', 'it is large and earns little'),
    'nurture-and-retain': words(
      'Nurture and retain',
      'more',
      'Nurture and retain it',
      'it is large and earns well',
    ),
    'exit-or-move-right': words(
      'Exit or move right',
      'less',
      'Reprice it, restructure it or let it go',
      'it is small and earns little',
    ),
    grow: words('Grow', 'more', 'Grow it, move it up', 'it earns well and is small'),
    unknown: words(
      'Margin or revenue unknown',
      null,
      'Nothing can be said before its revenue and its margin are known',
    ),
  },
  'growth-tier': {
    '1a': words(
      'Tier 1a',
      'more',
      'Deploy the plays of Tier 1',
      'a growth hot spot that works the way we do',
    ),
    '1b': words(
      'Tier 1b',
      'more',
      'Deploy the plays of Tier 1, consultative selling first',
      'its people must be brought along',
    ),
    '2': words('Tier 2', 'keep', 'Keep it as it is, and watch what would make it a hot spot'),
    '3': words('Tier 3', 'less', 'Spend growth money elsewhere', 'no hot spot'),
    'insufficient-data': words(
      'Insufficient data',
      null,
      'Ask its open questions before anything is decided',
    ),
  },
  'programme-segment': {
    strategic: words(
      'Strategic',
      'more',
      'Engage product management, engineering and marketing',
      'a strategic relationship',
    ),
    core: words('Core', 'keep', 'Review it every year, and penetrate with what we offer today'),
    transactional: words('Transactional', 'less', 'Serve it at low touch', 'a vendor relationship'),
    unassigned: words('Unassigned', null, 'Learn what its relationship is, or mend the rules that miss it'),
  },
} as const satisfies {
  readonly [S in Scheme]: Readonly<Record<(typeof SCHEMES)[S][number], LabelWords>>;
};

/** The words of a label; null for an id that is none of the scheme's. */
export const wordsOfLabel = (scheme: Scheme, label: string): LabelWords | null => {
  const labels: Readonly<Record<string, LabelWords>> = LABEL_WORDS[scheme];
  return Object.hasOwn(labels, label) ? (labels[label] ?? null) : null;
};

/** What the method says to do at an account with the label, in one English sentence. */
export const adviceOf = (scheme: Scheme, label: string): string => {
  const found = wordsOfLabel(scheme, label);
  if (found === null) return 'Nothing can be said.';
  return found.why === '' ? `${found.move}.` : `${found.move}: ${found.why}.`;
};
