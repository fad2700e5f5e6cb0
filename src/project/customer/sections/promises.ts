import type { CustomerYear } from '../../../model/customer-facts.ts';
import { promisesKept } from '../../../model/review-figures.ts';
import type { Block, Cell } from '../../../views/block.ts';
import { cell, type PacketContext, type SectionProjection, section } from '../packet-context.ts';
import type { Kept } from '../words/words.ts';

type Commitment = CustomerYear['commitments'][number];
type Outcome = CustomerYear['outcomes'][number];

const MARKS = {
  kept: 'done',
  late: 'part',
  renegotiated: 'part',
  carried: 'open',
  dropped: 'missed',
} as const;

/**
 * Last year's commitments of both sides, kept or not: the body of the packet opens with the rate of
 * each. Left out where last year made none. No budget: a promise is never cut.
 */
export const projectPromises: SectionProjection = (context) => {
  const { words, previous, format, year } = context;
  const made = previous?.commitments ?? [];
  if (made.length === 0) return null;
  const columns = [
    { head: words.promises.promise, align: 'start' as const, share: 3.9 },
    { head: words.promises.by, align: 'start' as const, share: 0.7 },
    { head: words.promises.due, align: 'start' as const, share: 1.35 },
    { head: words.promises.outcome, align: 'start' as const, share: 4.9 },
  ];
  const rows = made.map((commitment) => [
    cell(context, commitment.what),
    cell(context, words.promises[commitment.side]),
    cell(context, format.date(commitment.due)),
    outcomeCell(context, outcomeOf(context, commitment)),
  ]);
  return section(
    'promises',
    words.promises.label,
    words.promises.headline(kept(context, 'vendor'), kept(context, 'customer')),
    [
      ...(made.length < LEAST_FOR_SHARES ? rates(context) : shares(context)),
      { kind: 'table', caption: words.promises.caption(year - 1), columns, rows },
    ],
  );
};

/** The kept-promise rate of each side that made any. */
function rates(context: PacketContext): Block[] {
  const { words, format } = context;
  const items = (['vendor', 'customer'] as const).flatMap((side) => {
    const tally = kept(context, side);
    if (tally.made === 0) return [];
    return [
      {
        label: side === 'vendor' ? words.promises.weKept : words.promises.youKept,
        value: format.number(tally.kept),
        unit: words.promises.ofPromises(tally.made),
        // A share of one promise says more than there is.
        ...(tally.made === 1 ? {} : { note: format.percent(tally.kept / tally.made) }),
      },
    ];
  });
  return [{ kind: 'figures', items }];
}

/** Fewer are counted at a glance; a bar of them says nothing more. */
const LEAST_FOR_SHARES = 4;

/** What became of the promises of each side, as parts of all that it made. */
function shares(context: PacketContext): Block[] {
  const { words } = context;
  const rows = (['vendor', 'customer'] as const).flatMap((side) => {
    const all = parts(context, side);
    return all.length === 0 ? [] : [{ ...rateOf(context, side), parts: all }];
  });
  const alt = rows.map(({ label, note, parts: all }) =>
    words.labelled(words.list([label, note]), words.list(all.map((part) => `${part.label} ${part.text}`))),
  );
  return [
    {
      kind: 'chart',
      title: words.promises.chart,
      alt: `${words.series(alt)}.`,
      chart: { kind: 'share', rows },
    },
  ];
}

/** "We kept in time", "2 of 4 promises, 50 %". */
function rateOf(context: PacketContext, side: Commitment['side']) {
  const { words, format } = context;
  const { made, kept: inTime } = kept(context, side);
  const rate = `${format.number(inTime)} ${words.promises.ofPromises(made)}`;
  return {
    label: side === 'vendor' ? words.promises.weKept : words.promises.youKept,
    note: made === 1 ? rate : words.list([rate, format.percent(inTime / made)]),
  };
}

const OUTCOMES = ['kept', 'late', 'renegotiated', 'carried', 'dropped', 'unrecorded'] as const;

/** From what was kept to what is open, those that came about. */
function parts(context: PacketContext, side: Commitment['side']) {
  const { words, format } = context;
  const made = (context.previous?.commitments ?? []).filter((commitment) => commitment.side === side);
  return OUTCOMES.flatMap((outcome) => {
    const found = made.filter(
      (commitment) => (outcomeOf(context, commitment)?.outcome ?? 'unrecorded') === outcome,
    );
    if (found.length === 0) return [];
    const mark = outcome === 'unrecorded' ? ('open' as const) : MARKS[outcome];
    return [
      {
        label: words.promises.outcomes[outcome],
        value: found.length,
        text: format.number(found.length),
        mark,
      },
    ];
  });
}

const outcomeOf = ({ current }: PacketContext, commitment: Commitment): Outcome | undefined =>
  current?.outcomes.find((outcome) => outcome.commitment === commitment.id);

function kept({ previous, current }: PacketContext, side: Commitment['side']): Kept {
  const { kept: inTime, of } = promisesKept(previous, current, side);
  return { made: of, kept: inTime };
}

function outcomeCell(context: PacketContext, outcome: Outcome | undefined): Cell {
  const { words, format } = context;
  if (outcome === undefined) return { text: words.promises.outcomes.unrecorded, mark: 'open' };
  const word = words.promises.outcomes[outcome.outcome];
  const note = [outcome.note, nowDue(context, outcome)].filter((part) => part != null).join(' ');
  return {
    text: outcome.on === undefined ? word : words.promises.on(word, format.date(outcome.on)),
    mark: MARKS[outcome.outcome],
    ...(note === '' ? {} : { note }),
  };
}

/** When a promise that was carried on is now due: the last day where it stands again in several. */
function nowDue({ current, words, format }: PacketContext, { commitment, outcome }: Outcome): string | null {
  if (outcome !== 'carried' && outcome !== 'renegotiated') return null;
  const due = (current?.commitments ?? [])
    .filter((one) => (one.carries ?? one.id) === commitment)
    .map((one) => one.due)
    .sort()
    .at(-1);
  return due === undefined ? null : words.promises.nowDue(format.date(due));
}
