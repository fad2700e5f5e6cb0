/** What the methods ask of our people at an account: M3, M5 and M8. */
import { type AccountAssessment, DIMENSIONS } from '../model/assessment.ts';
import type { Account } from '../model/book.ts';
import type { QualifiedAccount } from '../model/qualification.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { firstChoiceCauses } from './first-choice-task-causes.ts';
import { causeIf, type TaskCause } from './task-cause.ts';
import { day, list, percentBelow, quoted, ROLE_WORDS } from './task-words.ts';

export interface AccountTaskFacts {
  readonly account: Account;
  readonly assessment: AccountAssessment;
  readonly qualified: QualifiedAccount;
  readonly model: ReviewModel;
}
type Causes = readonly TaskCause[];

const walletCauses = ({ qualified, model }: AccountTaskFacts): Causes => {
  const { wallet } = qualified.qualification;
  if (wallet?.low !== true) return [];
  const [share, limit] = percentBelow(100 * wallet.share, model.qualification.lowShareOfWallet);
  const stale = wallet.fresh ? '' : `, by a figure of ${day(wallet.asOf)} that is stale`;
  return [
    {
      kind: 'find-contact-before-order',
      method: 'M8',
      what: 'Find out whom to talk to before the next order is placed.',
      because: `Our share of their spend is ${share}, below ${limit}${stale}.`,
    },
  ];
};

const peopleCauses = ({ account, qualified, model }: AccountTaskFacts): Causes => {
  const { executiveKnown, roles, verdict } = qualified.knowYourCustomer.people;
  const { executives, leastRolesPercent } = model.knowYourCustomer;
  const open = roles.filter(({ state }) => state !== 'regular').map(({ role }) => ROLE_WORDS[role]);
  const regular = roles.length - open.length;
  const executiveWords = list(
    [...new Set(executives)].map((role) => ROLE_WORDS[role]),
    'or',
  );
  return [
    ...causeIf(!executiveKnown, () => ({
      kind: 'find-executive',
      method: 'M3',
      what: 'Find out who their executives are, and get to know one of them.',
      because: `We know nobody there who is ${executiveWords}.`,
    })),
    ...causeIf(verdict !== 'yes', () => ({
      kind: 'meet-roles',
      method: 'M3',
      what: `Meet, and then keep meeting, their ${list(open, 'and')}.`,
      because:
        account.customer.profile.people.length === 0
          ? 'No person of theirs is recorded.'
          : `We speak regularly with ${regular} of ${roles.length} roles; ${leastRolesPercent}% of them are wanted.`,
    })),
  ];
};

/** Answers of M4 that the team gave as knowledge and that have gone stale. */
const staleAnswers = ({ assessment, model }: AccountTaskFacts): readonly string[] =>
  DIMENSIONS.flatMap((dimension) => {
    const { indicators } = model.growth.dimensions[dimension];
    return assessment.labels['growth-tier'].dimensions[dimension].receipt
      .filter(({ indicator, state }) => state === 'stale' && indicators[indicator]?.freshness === 'knowledge')
      .map(({ label, asOf }) => (asOf === null ? quoted(label) : `${quoted(label)} of ${day(asOf)}`));
  });

const knowledgeCauses = (facts: AccountTaskFacts): Causes => {
  const { questions } = facts.qualified.knowYourCustomer.business;
  const never = questions.filter(({ state }) => state === 'unknown').map(({ question }) => quoted(question));
  const stale = [
    ...questions.flatMap(({ state, question, asOf }) =>
      state === 'stale' && asOf !== null ? [`${quoted(question)} of ${day(asOf)}`] : [],
    ),
    ...staleAnswers(facts),
  ];
  return [
    ...causeIf(never.length > 0, () => ({
      kind: 'research-customer',
      method: 'M3',
      what: 'Research the customer: their own site, the trade press, alerts, and paid sources where they are large.',
      because:
        never.length === questions.length
          ? 'Nothing is written down of their business.'
          : `Nobody has answered ${list(never, 'or')} yet.`,
    })),
    ...causeIf(stale.length > 0, () => ({
      kind: 'refresh-knowledge',
      method: 'M3',
      what: 'Find out whether what we know of them is still true, and write down what is.',
      because: `No longer fresh: ${list(stale, 'and')}.`,
    })),
  ];
};

/** A play none of whose items are needed is no play to begin. */
const playCauses = ({ assessment, qualified }: AccountTaskFacts): Causes =>
  (qualified.deployment?.plays ?? [])
    .filter(
      ({ leads, needed, items }) =>
        leads && needed > 0 && items.every(({ state }) => state === 'open' || state === 'not-needed'),
    )
    .map(({ id, label }) => ({
      kind: 'start-lead-play',
      method: 'M5',
      about: id,
      what: `Begin with the play ${quoted(label)}.`,
      because: `It comes first for tier ${assessment.labels['growth-tier'].label}, and nothing on its checklist is begun.`,
    }));

/** Every cause that holds at an account today. See the handbook, M3, M5 and M8. */
export const accountTaskCauses = (facts: AccountTaskFacts): Causes => [
  ...walletCauses(facts),
  ...peopleCauses(facts),
  ...knowledgeCauses(facts),
  ...firstChoiceCauses(facts.account, facts.qualified.knowYourCustomer.firstChoice, facts.model),
  ...playCauses(facts),
];
