import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Cell } from '../../../views/block.ts';
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

/** Last year's commitments of both sides, kept or not. */
export const projectPromises: SectionProjection = (context) => {
  const { words, previous, format, year } = context;
  const made = previous?.commitments ?? [];
  if (made.length === 0) return null;
  const columns = [
    { head: words.promises.promise, align: 'start' as const, share: 4 },
    { head: words.promises.by, align: 'start' as const, share: 0.9 },
    { head: words.promises.due, align: 'start' as const, share: 1.6 },
    { head: words.promises.outcome, align: 'start' as const, share: 3.5 },
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
    [{ kind: 'table', caption: words.promises.caption(year - 1), columns, rows }],
  );
};

const outcomeOf = ({ current }: PacketContext, commitment: Commitment): Outcome | undefined =>
  current?.outcomes.find((outcome) => outcome.commitment === commitment.id);

/** Late is not kept: the date was part of the promise. */
function kept(context: PacketContext, side: Commitment['side']): Kept {
  const made = (context.previous?.commitments ?? []).filter((commitment) => commitment.side === side);
  return {
    made: made.length,
    kept: made.filter((commitment) => outcomeOf(context, commitment)?.outcome === 'kept').length,
  };
}

function outcomeCell({ words, format }: PacketContext, outcome: Outcome | undefined): Cell {
  if (outcome === undefined) return { text: words.promises.outcomes.unrecorded, mark: 'open' };
  const word = words.promises.outcomes[outcome.outcome];
  return {
    text: outcome.on === undefined ? word : words.promises.on(word, format.date(outcome.on)),
    mark: MARKS[outcome.outcome],
    ...(outcome.note === undefined ? {} : { note: outcome.note }),
  };
}
