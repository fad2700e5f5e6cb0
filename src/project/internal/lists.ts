/** The lists of the whole book, what their members share, and where our time goes (M8). */
import type { BookList } from '../../model/qualification.ts';
import type { ListsView } from '../../views/site/lists.ts';
import type { Atlas } from './atlas.ts';
import { printedLists } from './list-words.ts';
import { answer, count, listed, percentOfShare, plural, share } from './print.ts';
import { sum } from './shared-figures.ts';

export const projectLists = (atlas: Atlas): ListsView => ({
  frame: atlas.frame,
  headline: listsHeadline(atlas),
  standfirst:
    'What the best clients and prospects have in common, held against what we say makes us special; and whether our time goes to them.',
  lists: printedLists(atlas),
  needs: needsOf(atlas),
  time: timeOf(atlas),
});

/** What share of the revenue known the members of a list bring, 0 to 1; null where the total is not positive. */
const revenueShare = (atlas: Atlas, { members }: BookList): number | null => {
  const revenueOf = (id: string): number => atlas.placed(id)?.money.revenue ?? 0;
  const total = sum(atlas.now.accounts.map(({ accountId }) => revenueOf(accountId)));
  return total > 0 ? sum(members.map(({ id }) => revenueOf(id))) / total : null;
};

/** What the top clients bring and what they take, in a sentence. */
export const listsHeadline = (atlas: Atlas): string => {
  const { lists, timeOnTopClients } = atlas.judgement.qualification;
  const { members } = lists.topClients;
  if (members.length === 0)
    return `No revenue of ${atlas.year} is known, so that no client can be called a top one.`;
  const brings = revenueShare(atlas, lists.topClients);
  const one = members.length === 1;
  const first = `The top ${count(members.length)} of ${plural(atlas.now.accounts.length, 'client')} ${one ? 'brings' : 'bring'} ${brings === null ? 'an unknown share' : percentOfShare(brings)} of the revenue`;
  return timeOnTopClients.share === null
    ? `${first}.`
    : `${first} and ${one ? 'takes' : 'take'} ${percentOfShare(timeOnTopClients.share)} of our time.`;
};

const needsOf = ({ judgement, lookups, book }: Atlas): ListsView['needs'] => {
  const { needs } = judgement.qualification;
  const used = new Set(needs.flatMap(({ advantages }) => advantages));
  const unmet = needs.filter(
    ({ topClients, topProspects, advantages }) => topClients + topProspects > 0 && advantages.length === 0,
  );
  return {
    sentence: needsSentence(
      needs.length,
      unmet.map(({ need }) => lookups.need(need)),
    ),
    rows: needs.map(({ need, topClients, topProspects, advantages }) => ({
      need: lookups.need(need),
      clients: count(topClients),
      prospects: count(topProspects),
      advantages: advantages.map(lookups.advantage),
    })),
    idle: book.strategy.advantages.filter(({ id }) => !used.has(id)).map(({ what }) => what),
  };
};

const needsSentence = (declared: number, unmet: readonly string[]): string => {
  if (declared === 0) return 'No need beyond the price is declared in strategy.yaml.';
  if (unmet.length === 0)
    return 'Each need that a top client or prospect has is met by an advantage of ours.';
  return `${plural(unmet.length, 'need')} of the top ones ${unmet.length === 1 ? 'is' : 'are'} met by no advantage of ours: ${listed(unmet.map((need) => need.replace(/\.$/, '')))}.`;
};

const timeOf = (atlas: Atlas): ListsView['time'] => {
  const { timeOnTopClients: time, lists } = atlas.judgement.qualification;
  const known = `Hours of ours are recorded for ${count(time.knownFor)} of ${plural(atlas.now.accounts.length, 'account')}.`;
  if (time.share === null) {
    return {
      sentence: known,
      share: share(null, 'No hours are recorded.'),
      note: 'Without hours nobody can say where our time goes.',
    };
  }
  const brings = revenueShare(atlas, lists.topClients);
  const against = brings === null ? '' : `; ${percentOfShare(brings)} of the revenue comes from there`;
  return {
    sentence: `Of ${answer(time.hours)} hours that are known, ${percentOfShare(time.share)} went to the top ${plural(lists.topClients.members.length, 'client')}${against}.`,
    share: share(time.share, ''),
    note: known,
  };
};
