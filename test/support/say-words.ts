/** Says every sentence of a language with samples of what it may be given. */
import type { Words } from '../../src/project/customer/words/words.ts';

/** What may be given to every function of the words; a sentence without samples does not compile. */
type Samples<W> = {
  readonly [K in keyof W as W[K] extends string ? never : K]: W[K] extends (...given: infer A) => string
    ? readonly A[]
    : Samples<W[K]>;
};

/** A text that is given, in Greek letters: no sentence has such of its own. */
export const GIVEN_TEXT = 'Ωμέγα';
/** A value or a date that is given. */
export const GIVEN_VALUE = '7';

/** Counts that take each form of the languages at least once. */
const COUNTS = [1, 2, 3, 5, 10, 11, 12, 13, 21, 99, 100, 101, 103] as const;
const FROM_ZERO = [0, ...COUNTS] as const;
const PARTS = COUNTS.flatMap((total) =>
  FROM_ZERO.filter((part) => part <= total).map((part) => [part, total] as const),
);

const T = GIVEN_TEXT;
const V = GIVEN_VALUE;
const text = [[T]] as [string][];
const value = [[V]] as [string][];
const year = [[2026]] as [number][];
const counts = COUNTS.map((count): [number] => [count]);
const parts = PARTS.map(([part, total]): [number, number] => [part, total]);
const orNull = (given: string): readonly (string | null)[] => [given, null];
const both = [true, false] as const;

const SAMPLES: Samples<Words> = {
  packet: { chart: {} },
  list: [[[T]], [[T, T]]],
  series: [[[T]], [[T, T]]],
  labelled: [[T, T]],
  leftOut: parts.filter(([shown, total]) => shown > 0 && shown < total),
  cover: { title: year, period: [[V, V]], headline: [[T, 2026]] },
  source: orNull(V).flatMap((on) => orNull(T).map((by): [string, typeof on, typeof by] => [T, on, by])),
  lastYear: value,
  year: { headline: text, change: ([-1, 0, 1] as const).map((direction) => [T, V, direction, V]) },
  meeting: {
    headline: orNull(V).flatMap((on) =>
      both.flatMap((isPast) =>
        [[0, 0] as const, ...PARTS].map(([forward, minutes]): [string | null, boolean, number, number] => [
          on,
          isPast,
          forward,
          minutes,
        ]),
      ),
    ),
    attendees: text,
  },
  promises: {
    headline: [
      ...PARTS.flatMap(([kept, made]) => [
        [
          { made, kept },
          { made: 0, kept: 0 },
        ] as [Kept, Kept],
        [
          { made: 0, kept: 0 },
          { made, kept },
        ] as [Kept, Kept],
      ]),
      [
        { made: 3, kept: 2 },
        { made: 2, kept: 2 },
      ],
    ],
    caption: year,
    outcomes: {},
    // An outcome is one of the words themselves, and so is the part of a figure.
    on: [[V, V]],
    ofPromises: counts,
    nowDue: value,
  },
  goals: {
    headline: PARTS.flatMap(([confirmed, count]) =>
      orNull(V).map((on): [number, number, string | null] => [count, confirmed, on]),
    ),
    confirmed: [
      [T, null],
      [null, V],
      [T, V],
    ],
  },
  narrative: { headline: year },
  value: {
    headline: [
      ...PARTS.map(([part, total]): [number, number, number, number] => [part, total, 0, total]),
      ...PARTS.map(([part, total]): [number, number, number, number] => [0, 0, part, total]),
    ],
    alt: orNull(V).map((target) => [T, V, V, target]),
    method: [[T, T]],
    kinds: {},
  },
  usage: {
    headline: PARTS.flatMap(([above, total]) =>
      PARTS.filter(([, most]) => most === above || above === 0)
        .map(([over]) => (above === 0 ? 0 : over))
        .flatMap((over): [number, number, number, number][] => [
          [above, over, total, total],
          [above, over, total, total + 1],
        ]),
    ),
    headlineUnmeasured: counts,
    alt: [[T, V]],
  },
  service: {
    headlineOne: parts.map(([kept, months]) => [T, kept, months]),
    headlineMany: PARTS.flatMap(([kept, months]) =>
      [2, 3, 12]
        .filter((measures) => measures <= months)
        .map((measures): [number, number, number] => [kept, months, measures]),
    ),
    headlineUnpromised: counts,
    commitment: value,
    keptIn: parts,
    alt: PARTS.flatMap(([kept, months]) =>
      orNull(V).map((commitment): [string, number, number, string | null] => [T, kept, months, commitment]),
    ),
    unknownMonths: [[T, T]],
    priority: [[1]],
    byPriority: FROM_ZERO.slice(1).map((count) => [
      [
        { priority: 1, count },
        { priority: 2, count: 1 },
      ],
    ]),
    minutes: COUNTS.map((count) => [count, String(count)]),
  },
  issues: { headline: COUNTS.map((count) => [count, V]), by: value },
  people: {
    headline: COUNTS.flatMap((yours) => FROM_ZERO.map((ours): [number, number] => [yours, ours])),
    yours: text,
    ours: text,
  },
  benchmark: {
    headline: [1, 2, 3, 5].flatMap((total) =>
      [0, 1, 2, 3, 5].flatMap((above) =>
        [0, 1, 2, 3, 5].flatMap((level): [Standing, number][] =>
          above + level > total ? [] : [[{ above, level, below: total - above - level }, 8]],
        ),
      ),
    ),
    caption: text,
    usage: text,
    group: [[T, 8, 2026]],
  },
  roadmap: { headline: counts },
  plan: {
    headline: [
      ...PARTS.map(([owned, actions]): [number, number, number, number] => [actions, owned, 1, 1]),
      ...COUNTS.map((count): [number, number, number, number] => [0, 0, count, 1]),
      ...COUNTS.map((count): [number, number, number, number] => [0, 0, 0, count]),
    ],
    carriesOn: [[2025, V]],
  },
  renewal: {
    headline: both.flatMap((hasEnded) =>
      both.flatMap((isPast) =>
        orNull(V).map((notice): [string, boolean, string | null, boolean] => [V, hasEnded, notice, isPast]),
      ),
    ),
  },
  feedback: {
    headline: counts,
    on: [
      [T, V],
      [null, V],
      [T, null],
    ],
  },
  restated: {
    headline: COUNTS.flatMap((count) => [2025, null].map((of): [number, number | null] => [count, of])),
    of: [[V, 2025]],
  },
  signOff: {
    headline: orNull(T).flatMap((ours) =>
      orNull(T).flatMap((yours) =>
        orNull(V).map((on): [string | null, string | null, string | null] => [ours, yours, on]),
      ),
    ),
  },
  sources: {
    headline: PARTS.flatMap(([sourced, figures]) =>
      [1, 2, 3, 12].map((count): [number, number, number] => [count, sourced, figures]),
    ),
    unsourced: text,
  },
};

type Kept = Parameters<Words['promises']['headline']>[0];
type Standing = Parameters<Words['benchmark']['headline']>[0];

/** A sentence and where it stands in the words: `plan.headline`. */
export interface Said {
  readonly place: string;
  readonly text: string;
}

/** Every text of a language, each sentence once for each of its samples. */
export const sayAll = ({ direction: _, ...words }: Words): readonly Said[] => say(words, SAMPLES, []);

function say(words: object, samples: object, path: readonly string[]): Said[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): Said[] => {
    const given: unknown = Reflect.get(samples, key);
    const place = [...path, key].join('.');
    if (typeof word === 'string') return [{ place, text: word }];
    if (typeof word === 'object' && word !== null && typeof given === 'object' && given !== null)
      return say(word, given, [...path, key]);
    if (typeof word !== 'function' || !Array.isArray(given)) throw new Error(`No samples for ${place}.`);
    return given.map((args: unknown[]) => ({ place, text: String(word(...args)) }));
  });
}
