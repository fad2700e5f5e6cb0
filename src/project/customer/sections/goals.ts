import type { CustomerProfile } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
import { customerName, type SectionProjection, section } from '../packet-context.ts';

type Goal = CustomerProfile['goals'][number];

const isConfirmed = ({ confirmedBy, confirmedOn }: Goal): boolean =>
  confirmedBy !== undefined || confirmedOn !== undefined;

/** The customer's business and goals, in the customer's words. */
export const projectGoals: SectionProjection = (context) => {
  const { words, facts, format } = context;
  const { business, goals } = facts.profile;
  if (business === undefined && goals.length === 0) return null;
  const quotes = goals.map(
    (goal): Block => ({
      kind: 'quote',
      inlines: [{ kind: 'text', text: goal.goal }],
      attribution: isConfirmed(goal)
        ? words.goals.confirmed(
            customerName(context, goal.confirmedBy),
            goal.confirmedOn === undefined ? null : format.date(goal.confirmedOn),
          )
        : words.goals.unconfirmed,
    }),
  );
  const blocks: Block[] = [
    ...quotes,
    ...(business === undefined
      ? []
      : [
          ...(goals.length === 0
            ? []
            : [{ kind: 'heading' as const, level: 3 as const, text: words.goals.business }]),
          { kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: business }] },
        ]),
  ];
  const lastConfirmed = goals
    .flatMap((goal) => goal.confirmedOn ?? [])
    .sort()
    .at(-1);
  const headline =
    goals.length === 0
      ? words.goals.businessOnly
      : words.goals.headline(
          goals.length,
          goals.filter(isConfirmed).length,
          lastConfirmed === undefined ? null : format.date(lastConfirmed),
        );
  return section('goals', words.goals.label, headline, blocks);
};
