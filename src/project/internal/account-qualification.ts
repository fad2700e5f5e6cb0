/** What an account could buy and why it would stay: wallet, relationship and the plays of its tier. */
import type { Account } from '../../model/book.ts';
import type { Deployment, QualifiedAccount } from '../../model/qualification.ts';
import type { AccountView } from '../../views/site/account.ts';
import type { PlayView, RelationshipView, Wallet } from '../../views/site/qualification.ts';
import type { Atlas } from './atlas.ts';
import { CATEGORY_NAMES, MOTIVATION_NAMES, PLAY_STATES, wordFor } from './method-words.ts';
import { amount, count, date, known, listed, partOf, percent, plural, share, unknown } from './print.ts';
import { verticalPage } from './vertical.ts';
import { labelName } from './words.ts';

/** Our sales against what they spend on the same products in a year (M8); null where it is not known. */
export const walletView = (atlas: Atlas, qualified: QualifiedAccount): Wallet | null => {
  const { wallet } = qualified.qualification;
  if (wallet === null) return null;
  const limit = atlas.book.model.qualification.lowShareOfWallet;
  const stale = wallet.fresh ? '' : ', stale';
  return {
    share: share(wallet.share, 'The share is not known.'),
    limit: { at: limit / 100, text: percent(limit) },
    state: wallet.low
      ? { shape: 'missed', word: `below ${percent(limit)}` }
      : { shape: 'done', word: `${percent(limit)} or more` },
    sales: known(
      atlas.placed(qualified.accountId)?.money.revenue,
      amount,
      'No revenue is recorded for the year.',
    ),
    spend: { text: amount(wallet.spend) },
    left: { text: amount(wallet.gap) },
    provenance: `${wallet.basis}, ${date(wallet.asOf)}${stale}`,
  };
};

export const noWalletLine = (atlas: Atlas, account: Account): string => {
  const facts = account.internal.years.find(({ year }) => year === atlas.year)?.facts;
  if (facts?.wallet === undefined) return 'Nobody has recorded what they spend on such products in a year.';
  return 'What they spend is recorded; the revenue to hold against it, or a rate, is not known.';
};

/** What the relationship is for, and of which kind it is (M9). */
export const relationshipView = ({ lookups }: Atlas, qualified: QualifiedAccount): RelationshipView => {
  const { vertical, motivations, categories, own } = qualified.relationship;
  return {
    vertical:
      vertical === null
        ? unknown('Its industry belongs to no market segment of the strategy.')
        : { text: lookups.vertical(vertical) },
    page: vertical === null ? null : verticalPage(vertical),
    motivations: motivations.map((each) => wordFor(MOTIVATION_NAMES, each)),
    categories: categories.map((each) => wordFor(CATEGORY_NAMES, each)),
    note: own
      ? 'Kinds of its own, not those of its market segment.'
      : 'The kinds that its market segment declares.',
  };
};

/** Null where the tier that stands is not deployed to (M5). */
export const playsView = (atlas: Atlas, qualified: QualifiedAccount): AccountView['plays'] => {
  const { deployment } = qualified;
  if (deployment === null || deployment.plays.length === 0) return null;
  const { plays } = deployment;
  const done = plays.filter((play) => play.done === play.needed).length;
  const tier = atlas.placed(qualified.accountId)?.labels['growth-tier'].label;
  const leads = plays.filter((play) => play.leads).map((play) => play.label);
  const lead =
    leads.length === 0 || tier === undefined
      ? ''
      : ` In ${labelName('growth-tier', tier)} the first play is ${listed(leads)}.`;
  return {
    sentence: `${count(done)} of ${plural(plays.length, 'play')} complete.${lead}`,
    plays: plays.toSorted((a, b) => Number(b.leads) - Number(a.leads)).map(playView),
  };
};

/** One play with its checklist. */
export const playView = (play: Deployment['plays'][number]): PlayView => ({
  label: play.label,
  leads: play.leads,
  progress: partOf(play.done, play.needed, 'No item of it is needed.'),
  sentence: `${count(play.done)} of ${count(play.needed)} done`,
  items: play.items.map(({ label, state, on, note }) => ({
    label,
    state: PLAY_STATES[state],
    note: [...(on === null ? [] : [`since ${date(on)}`]), ...(note === null ? [] : [note])].join('; '),
  })),
});
