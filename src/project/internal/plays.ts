/** The page of plays: how far the programme and each Tier 1 account have come with them (M5). */
import type { Deployment } from '../../model/qualification.ts';
import type { PlaysView, PrintedPlay } from '../../views/site/plays.ts';
import type { Atlas } from './atlas.ts';
import { PLAY_STATES } from './method-words.ts';
import { count, date, known, listed, partOf, percent, plural } from './print.ts';
import { sum } from './shared-figures.ts';
import { labelName, labelRef } from './words.ts';

type Play = Deployment['plays'][number];

const NOTHING_NEEDED = 'No step of it is needed.';

export const projectPlays = (atlas: Atlas): PlaysView => {
  const declared = Object.entries(atlas.book.model.deployment.plays).filter(
    ([, play]) => play.scope === 'account',
  );
  return {
    frame: atlas.frame,
    headline: playsHeadline(atlas),
    standfirst: `The plays turn a growth hot spot into growth. They go to accounts in ${listed(atlas.book.model.deployment.tiers.map((tier) => labelName('growth-tier', tier)))}.`,
    programme: atlas.judgement.qualification.programmePlays.map(playOf),
    sellingTime: sellingTimeOf(atlas),
    columns: declared.map(([, { label }]) => label),
    accounts: deployed(atlas).flatMap(({ accountId, plays }) => accountOf(atlas, accountId, plays)),
    items: declared.map(([id, { label, items }]) => ({
      play: label,
      rows: Object.entries(items).map(([item, text]) => ({ label: text, done: doneAt(atlas, id, item) })),
    })),
  };
};

/** The accounts that the plays go to, ascending by id. */
const deployed = ({ judgement }: Atlas): { readonly accountId: string; readonly plays: readonly Play[] }[] =>
  judgement.qualification.accounts.flatMap(({ accountId, deployment }) =>
    deployment === null ? [] : [{ accountId, plays: deployment.plays }],
  );

/** How many steps are done, in a sentence. */
export const playsHeadline = (atlas: Atlas): string => {
  if (Object.keys(atlas.book.model.deployment.plays).length === 0) return 'The model declares no play.';
  const accounts = deployed(atlas);
  const plays = [...accounts.flatMap((each) => each.plays), ...atlas.judgement.qualification.programmePlays];
  const [done, needed] = [sum(plays.map((play) => play.done)), sum(plays.map((play) => play.needed))];
  const where = `at ${plural(accounts.length, 'account')} and in the programme`;
  if (needed === 0) return `No step of the plays is needed ${where}.`;
  return `${count(done)} of ${plural(needed, 'step')} of the plays ${done === 1 ? 'is' : 'are'} done ${where}.`;
};

const doneOf = ({ done, needed }: Play): PrintedPlay['done'] => ({
  ...partOf(done, needed, NOTHING_NEEDED),
  count: `${count(done)} of ${count(needed)}`,
});

const playOf = (play: Play): PrintedPlay => ({
  label: play.label,
  done: doneOf(play),
  items: play.items.map(({ label, state, on, note }) => ({
    label,
    state: PLAY_STATES[state],
    on: known(on, date, 'No day is recorded.'),
    note: note ?? '',
  })),
});

const sellingTimeOf = ({ book }: Atlas): PlaysView['sellingTime'] => {
  const time = book.strategy.sellingTime;
  return {
    ...known(time?.nonClientPercent, percent, 'Nobody has measured it.'),
    note:
      time === undefined
        ? 'Nobody has measured how much selling time goes to work without a client.'
        : [date(time.asOf), ...(time.source === undefined ? [] : [time.source])].join(', '),
  };
};

const accountOf = (atlas: Atlas, id: string, plays: readonly Play[]): PlaysView['accounts'] => {
  const placed = atlas.placed(id);
  if (placed === undefined) return [];
  return [
    {
      account: atlas.ref(id),
      tier: labelRef('growth-tier', placed.labels['growth-tier'].label),
      owner: atlas.person(atlas.account(id)?.internal.profile.owner, 'Nobody owns this account.'),
      plays: plays.map((play) => ({ ...doneOf(play), leads: play.leads })),
    },
  ];
};

const doneAt = (atlas: Atlas, play: string, item: string): PrintedPlay['done'] => {
  const states = deployed(atlas)
    .flatMap(({ plays }) => plays.filter(({ id }) => id === play))
    .flatMap(({ items }) => items.filter(({ id }) => id === item));
  const needed = states.filter(({ state }) => state !== 'not-needed').length;
  const done = states.filter(({ state }) => state === 'done').length;
  return { ...partOf(done, needed, NOTHING_NEEDED), count: `${count(done)} of ${count(needed)}` };
};
