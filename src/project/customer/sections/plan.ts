import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block, Cell } from '../../../views/block.ts';
import {
  anyName,
  cell,
  customerName,
  type PacketContext,
  type SectionProjection,
  section,
  teamName,
  withoutEmptyColumns,
} from '../packet-context.ts';

type Promised = CustomerYear['commitments'][number];
type NoteOnly = Pick<Cell, 'note'>;

/** What is next: goals for the year ahead, the mutual action plan and the promises of both sides. */
export const projectPlan: SectionProjection = (context) => {
  const { words, current } = context;
  const actions = current?.plan ?? [];
  const promises = current?.commitments ?? [];
  const goals = current?.nextGoals ?? [];
  if (actions.length + promises.length + goals.length === 0) return null;
  const owned = actions.filter((action) => action.ours !== undefined && action.yours !== undefined);
  return section(
    'plan',
    words.plan.label,
    words.plan.headline(actions.length, owned.length, promises.length, goals.length),
    [...goalTable(context), ...actionTable(context), ...promiseTable(context)],
  );
};

function goalTable(context: PacketContext): Block[] {
  const { words, current, format } = context;
  const rows = (current?.nextGoals ?? []).map((goal) => [
    { text: goal.goal, strong: true as const },
    cell(context, goal.measure),
    {
      ...cell(context, customerName(context, goal.agreedBy)),
      ...(goal.agreedOn === undefined ? {} : { note: format.date(goal.agreedOn) }),
    },
  ]);
  if (rows.length === 0) return [];
  return [
    withoutEmptyColumns(context, {
      kind: 'table',
      caption: words.plan.goals,
      columns: [
        { head: words.plan.goal, align: 'start', share: 4 },
        { head: words.plan.measure, align: 'start', share: 3.6 },
        { head: words.plan.agreed, align: 'start', share: 2 },
      ],
      rows,
    }),
  ];
}

function actionTable(context: PacketContext): Block[] {
  const { words, current, format } = context;
  const rows = (current?.plan ?? []).map((action) => [
    {
      ...cell(context, action.action),
      ...(action.proof === undefined ? {} : { note: words.labelled(words.plan.proof, action.proof) }),
    },
    cell(context, teamName(context, action.ours)),
    cell(context, customerName(context, action.yours)),
    cell(context, format.date(action.due)),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.plan.actions,
      columns: [
        { head: words.plan.action, align: 'start', share: 5.7 },
        { head: words.plan.ours, align: 'start', share: 1.9 },
        { head: words.plan.yours, align: 'start', share: 1.9 },
        { head: words.plan.due, align: 'start', share: 1.4 },
      ],
      rows,
    },
  ];
}

function promiseTable(context: PacketContext): Block[] {
  const { words, current, format } = context;
  const rows = (current?.commitments ?? []).map((promise) => [
    { ...cell(context, promise.what), ...carriesOn(context, promise) },
    cell(context, words.promises[promise.side]),
    cell(context, anyName(context, promise.owner)),
    cell(context, format.date(promise.due)),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.plan.promises,
      columns: [
        { head: words.plan.promise, align: 'start', share: 5.7 },
        { head: words.plan.by, align: 'start', share: 0.9 },
        { head: words.plan.owner, align: 'start', share: 2.1 },
        { head: words.plan.due, align: 'start', share: 1.4 },
      ],
      rows,
    },
  ];
}

/** A promise of last year's review that stands again says so, with the day that it missed. */
function carriesOn({ previous, current, words, format, year }: PacketContext, promise: Promised): NoteOnly {
  const id = promise.carries ?? promise.id;
  const last = previous?.commitments.find((one) => one.id === id);
  const outcome = current?.outcomes.find((one) => one.commitment === id)?.outcome;
  if (last === undefined || (outcome !== 'carried' && outcome !== 'renegotiated')) return {};
  return { note: words.plan.carriesOn(year - 1, format.date(last.due)) };
}
