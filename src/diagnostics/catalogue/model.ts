import { type CatalogueEntry, error } from '../catalogue-entry.ts';

/** Codes of the model file. */
export const MODEL_CODES = {
  'model-anchors-order': error(
    (a) => `The anchors of "${a.indicator}" must rise: ${a.at} comes after ${a.before}.`,
    () => 'List the anchors from the lowest raw value to the highest, each value once.',
  ),
  'model-anchors-direction': error(
    (a) => `"${a.indicator}" is declared as better when ${a.direction}, but its points ${a.moves} here.`,
    () => 'Correct the points, or the direction.',
  ),
  'model-scale-order': error(
    (a) => `The scale of "${a.indicator}" runs from ${a.from} to ${a.to}, so no answer lies on it.`,
    () => 'Give "from" the smaller number.',
  ),
  'model-weights-zero': error(
    (a) => `All weights of ${a.what} are zero ${a.stage}, so there is nothing to score with.`,
    () => 'Give at least one of them a weight above zero.',
  ),
  'model-cuts-order': error(
    (a) => `The cut of High, ${a.high}, lies below the cut of Medium, ${a.medium}.`,
    () => 'High begins where Medium ends, or above.',
  ),
  'model-shares-over-100': error(
    (a) => `High and Medium together take ${a.sum} per cent.`,
    () => 'The two shares add up to 100 at most; Low takes the rest.',
  ),
  'model-band-order': error(
    (a) => `The band runs from ${a.from} to ${a.to} per cent, so nothing lies in it.`,
    () => 'Give "from" the smaller number.',
  ),
  'model-bands-over-100': error(
    (a) => `The bands ask for ${a.sum} per cent of the accounts at least, so they can never all be met.`,
    () => 'Lower "from" in one of the bands: together they come to 100 at most.',
  ),
  'model-bands-under-100': error(
    (a) => `The bands admit ${a.sum} per cent of the accounts at most, so they can never all be met.`,
    () => 'Raise "to" in one of the bands: together they come to 100 at least.',
  ),
  'model-hysteresis-overlap': error(
    (a) =>
      `High is left below ${a.exitHigh}, but Medium is entered only from ${a.enterMedium} on: the zones overlap.`,
    () => 'Make the buffers smaller, or set the cuts of "revenueTiers" further apart.',
  ),
  'model-hysteresis-unreachable': error(
    (a) =>
      `With this buffer the line of ${a.place}, ${a.cut}, moves to ${a.line}: ${
        a.end === 'enter'
          ? 'no score is so high, so nobody could enter.'
          : 'no score is below, so nobody would leave.'
      }`,
    () => 'Make the buffer smaller; scores run from 0 to 100.',
  ),
  'model-play-empty': error(
    (a) => `The checklist of the play "${a.play}" has no items, so it could never be done.`,
    () => 'List its items, each as "id: What is to be done.", or remove the play.',
  ),
  'model-history-current': error(
    (a) => `"${a.version}" is the version of today, and stands among those before it.`,
    () => 'Give the file a new "version", or take this entry out: "history" holds what was in force before.',
  ),
  'model-history-order': error(
    (a) => `${a.since} is not before ${a.next}, from which "${a.version}" is in force.`,
    () => 'List the versions from the newest to the oldest, and correct the day if it is wrong.',
  ),
  'model-change-unexplained': error(
    (a) =>
      `The change of the model moves labels of ${a.moved} of ${a.accounts} accounts, which is ${a.percent} per cent and more than ${a.limit}, and ${a.note}.`,
    () =>
      'Write in "note" what changed in this version and why. The share above which a reason is asked for is "change.reasonAbove".',
  ),
  'model-change-unversioned': error(
    (a) => `The model judges otherwise than before, and its version is still "${a.version}".`,
    () => 'Give it a new version: what was issued says which version it was judged by.',
  ),
  'segment-rule-missing': error(
    (a) => `Nothing says who is in the segment "${a.segment}".`,
    () => 'Add "when:" with conditions, or "otherwise: true".',
  ),
  'segment-otherwise-twice': error(
    (a) => `"${a.segment}" takes who fits none of the others, and so does "${a.first}".`,
    () => 'Keep "otherwise: true" in one segment.',
  ),
  'rules-overlap': error(
    (a) => `An account may fit "${a.first}" and "${a.second}" at once: ${a.witness}.`,
    () => 'Let one interval begin where the other ends: "from" is in, "below" is out.',
  ),
  'rules-gap': error(
    (a) => `An account may fit no segment: ${a.witness}.`,
    () => 'Widen a rule, or add "otherwise: true" to the segment that takes the rest.',
  ),
  'rules-too-many': error(
    () => 'The rules of the segments have too many bounds to find out whether they share the book out.',
    () => 'Give them fewer alternatives, or fewer measures.',
  ),
  'rules-level-unknown': error(
    (a) => `"${a.level}" is not a level of ${a.measure}.`,
    (a) => `${a.measure} takes ${a.known}.`,
  ),
  'rules-interval-empty': error(
    (a) => `No ${a.measure} lies from ${a.from} on and below ${a.below}.`,
    () => '"from" is the first value that is in, "below" the first that is out: give "below" the larger.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
