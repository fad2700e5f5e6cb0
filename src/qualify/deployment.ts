import type { GrowthTier } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { PlayStates } from '../model/play-state.ts';
import type { Deployment } from '../model/qualification.ts';
import type { ReviewModel } from '../model/review-model.ts';
import type { JudgedAccount } from './qualifying.ts';

type Play = Deployment['plays'][number];
type DeclaredPlay = ReviewModel['deployment']['plays'][string];

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

const playOf = (
  id: string,
  { label, leads, items }: DeclaredPlay,
  states: PlayStates,
  tier: GrowthTier | null,
): Play => {
  const reached = own(states, id);
  const list = Object.entries(items).map(([item, text]) => {
    const state = own(reached, item);
    return {
      id: item,
      label: text,
      state: state?.state ?? 'open',
      on: state?.on ?? null,
      note: state?.note ?? null,
    };
  });
  return {
    id,
    label,
    leads: leads.some((one) => one === tier),
    items: list,
    done: list.filter(({ state }) => state === 'done').length,
    needed: list.filter(({ state }) => state !== 'not-needed').length,
  };
};

const playsOf = (
  book: Book,
  scope: DeclaredPlay['scope'],
  states: PlayStates,
  tier: GrowthTier | null,
): Deployment['plays'] =>
  Object.entries(book.model.deployment.plays)
    .filter(([, play]) => play.scope === scope)
    .map(([id, play]) => playOf(id, play, states, tier));

/**
 * The plays that are tracked for each account, in the order of the model, as far as the review
 * year's file says they have come. Null where the growth tier that stands gets none. See the handbook, M5.
 */
export function deploymentOf({ assessment, facts }: JudgedAccount, book: Book): Deployment | null {
  const tier = assessment.labels['growth-tier'].label;
  if (!book.model.deployment.tiers.some((one) => one === tier)) return null;
  return { plays: playsOf(book, 'account', facts?.plays ?? {}, tier) };
}

/** The plays of the whole programme, whose state strategy.yaml keeps. They lead for nobody. */
export const programmePlaysOf = (book: Book): Deployment['plays'] =>
  playsOf(book, 'programme', book.strategy.plays, null);
