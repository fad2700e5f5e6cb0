/** The page of what changed: who moved and what moved them, and the scores' changes split (rule 6). */
import { DIMENSIONS, type Scheme } from '../../model/assessment.ts';
import type { AccountChange, ScoreChange } from '../../model/examination.ts';
import type { CausedMove, ChangePart, ChangesView, SplitScore } from '../../views/site/changes.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { CAUSE_WORDS, CAUSES, type Cause } from './cause-words.ts';
import { flowOf } from './flow.ts';
import { count, listed, plural, points } from './print.ts';
import { sum } from './shared-figures.ts';
import { issuedSentence } from './standing-labels.ts';
import { DIMENSION_NAMES, labelName, SCHEME_WORDS, schemeIds } from './words.ts';

export const projectChanges = (atlas: Atlas): ChangesView => ({
  frame: atlas.frame,
  headline: changesHeadline(atlas),
  standfirst: `The change of a score is split into what the data changed, what became known or is known no more, and what the model of today sees otherwise. ${issuedSentence(atlas)}`,
  figures: figuresOf(atlas),
  split: {
    sentence:
      'Points that raised scores and points that lowered them, summed over the book: what cancels out in the sum is seen here.',
    scores: SCORES.map((score) => splitOf(atlas, score)),
  },
  flows: schemeIds().flatMap((scheme) => {
    const flow = flowOf(atlas, scheme);
    return flow === null ? [] : [{ scheme, name: SCHEME_WORDS[scheme].name, flow }];
  }),
  causes: {
    columns: schemeIds().map((scheme) => SCHEME_WORDS[scheme].name),
    rows: CAUSES.map((cause) => causeRow(atlas, cause)),
  },
  moves: schemeIds().map((scheme) => {
    const rows = movesOf(atlas, scheme);
    return { scheme, name: SCHEME_WORDS[scheme].name, count: plural(rows.length, 'move'), rows };
  }),
});

const changesOf = ({ judgement }: Atlas): readonly AccountChange[] => judgement.examination.changes;

const countOf = (atlas: Atlas, cause: Cause, scheme?: Scheme): number =>
  sum(
    changesOf(atlas).map(
      ({ moves }) =>
        moves.filter((move) => (scheme ?? move.scheme) === move.scheme && move.causes.includes(cause)).length,
    ),
  );

/** How many accounts changed a label, and what moved them, in a sentence. */
export const changesHeadline = (atlas: Atlas): string => {
  const [before, total] = [atlas.year - 1, changesOf(atlas).length];
  if (atlas.before === undefined) {
    return `${atlas.year} is the first year of the book: there is no year before to compare it with.`;
  }
  if (total === 0)
    return `No account is in the book of both ${before} and ${atlas.year}: nothing could change.`;
  const moved = changesOf(atlas).filter(({ moves }) => moves.length > 0).length;
  if (moved === 0) return `No account changed a label since ${before}.`;
  const causes = CAUSES.filter((cause) => countOf(atlas, cause) > 0).map(
    (cause) => `${CAUSE_WORDS[cause].name.toLowerCase()} in ${count(countOf(atlas, cause))}`,
  );
  const all = sum(changesOf(atlas).map(({ moves }) => moves.length));
  const why = causes.length === 0 ? '' : `, by ${listed(causes)}`;
  return `${count(moved)} of ${plural(total, 'account')} changed a label since ${before}: ${plural(all, 'move')}${why}.`;
};

const figuresOf = (atlas: Atlas): KeyFigure[] =>
  schemeIds().map((scheme) => ({
    label: SCHEME_WORDS[scheme].name,
    figure: { text: count(movesOf(atlas, scheme).length) },
    note: 'labels moved',
  }));

const causeRow = (atlas: Atlas, cause: Cause): ChangesView['causes']['rows'][number] => ({
  name: CAUSE_WORDS[cause].name,
  means: CAUSE_WORDS[cause].means,
  counts: schemeIds().map((scheme) => count(countOf(atlas, cause, scheme))),
  total: count(countOf(atlas, cause)),
});

const movesOf = (atlas: Atlas, scheme: Scheme): CausedMove[] =>
  changesOf(atlas).flatMap(({ accountId, moves }) =>
    moves
      .filter((move) => move.scheme === scheme)
      .map(({ from, to, causes, because }) => ({
        account: atlas.ref(accountId),
        from: labelName(scheme, from),
        to: labelName(scheme, to),
        causes: causes.map((cause) => CAUSE_WORDS[cause].name.toLowerCase()),
        because,
      })),
  );

const SCORES = [...DIMENSIONS, 'overall'] as const satisfies readonly ScoreChange['score'][];
const PARTS = ['data', 'missing', 'model'] as const;

const splitOf = (atlas: Atlas, score: ScoreChange['score']): SplitScore => {
  const changes = changesOf(atlas).flatMap(({ scores }) => scores.filter((each) => each.score === score));
  const both = changes.flatMap(({ before, now }) => (before === null || now === null ? [] : [now - before]));
  return {
    name: score === 'overall' ? 'Overall' : DIMENSION_NAMES[score],
    over:
      both.length === 0
        ? 'no account has a score in both years'
        : `${signed(sum(both))} points in all, over ${plural(both.length, 'account')} with a score in both years`,
    parts: PARTS.map((part) => partOf(atlas, changes, part)),
  };
};

const partOf = (atlas: Atlas, changes: readonly ScoreChange[], part: (typeof PARTS)[number]): ChangePart => {
  const known = changes.flatMap((change) => change[part] ?? []);
  const { name } = CAUSE_WORDS[part];
  if (known.length === 0) {
    const why =
      part === 'model' && atlas.before !== undefined
        ? `cannot be told: no score was issued for ${atlas.year - 1}`
        : 'cannot be told';
    return { name, rises: null, falls: null, text: why, rose: '', fell: '', net: '–' };
  }
  const rises = sum(known.filter((value) => value > 0));
  const falls = sum(known.filter((value) => value < 0));
  return {
    name,
    rises,
    falls,
    text: `${signed(rises)} and ${signed(falls)}, over ${plural(known.length, 'account')}`,
    rose: rises > 0 ? signed(rises) : '',
    fell: falls < 0 ? signed(falls) : '',
    net: signed(rises + falls),
  };
};

const signed = (value: number): string => {
  const text = points(value);
  return value > 0 && text !== '0.0' ? `+${text}` : text;
};
