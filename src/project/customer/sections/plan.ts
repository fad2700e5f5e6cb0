import type { Block } from '../../../views/block.ts';
import {
  anyName,
  cell,
  customerName,
  type PacketContext,
  type SectionProjection,
  section,
  teamName,
} from '../packet-context.ts';

/** The mutual action plan and the promises for the year ahead. */
export const projectPlan: SectionProjection = (context) => {
  const { words, current } = context;
  const actions = current?.plan ?? [];
  const promises = current?.commitments ?? [];
  if (actions.length === 0 && promises.length === 0) return null;
  const owned = actions.filter((action) => action.ours !== undefined && action.yours !== undefined);
  return section(
    'plan',
    words.plan.label,
    words.plan.headline(actions.length, owned.length, promises.length),
    [...actionTable(context), ...promiseTable(context)],
  );
};

function actionTable(context: PacketContext): Block[] {
  const { words, current, format } = context;
  const rows = (current?.plan ?? []).map((action) => [
    {
      ...cell(context, action.action),
      ...(action.proof === undefined ? {} : { note: `${words.plan.proof}: ${action.proof}` }),
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
        { head: words.plan.action, align: 'start', share: 5 },
        { head: words.plan.ours, align: 'start', share: 2 },
        { head: words.plan.yours, align: 'start', share: 2 },
        { head: words.plan.due, align: 'start', share: 1.6 },
      ],
      rows,
    },
  ];
}

function promiseTable(context: PacketContext): Block[] {
  const { words, current, format } = context;
  const rows = (current?.commitments ?? []).map((promise) => [
    cell(context, promise.what),
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
        { head: words.plan.promise, align: 'start', share: 5 },
        { head: words.plan.by, align: 'start', share: 1.1 },
        { head: words.plan.owner, align: 'start', share: 2.3 },
        { head: words.plan.due, align: 'start', share: 1.6 },
      ],
      rows,
    },
  ];
}
