/** The page of data quality: freshness, provenance and coverage, by kind of content and by account. */
import type {
  DataQualityView,
  LackingSource,
  QualityAccount,
  QualityKind,
  StaleAnswer,
} from '../../views/site/data-quality.ts';
import type { KeyFigure, Share, State } from '../../views/site/figure.ts';
import type { Histogram } from '../../views/site/histogram.ts';
import { ageOf, monthsBetween } from './age.ts';
import type { Atlas } from './atlas.ts';
import { count, date, known, partOf, percentOfShare, plural } from './print.ts';
import { QUALITY_KINDS, type QualityFact, qualityFacts } from './quality-facts.ts';

interface AccountFacts {
  readonly id: string;
  readonly facts: readonly QualityFact[];
}

export const projectDataQuality = (atlas: Atlas): DataQualityView => {
  const accounts = allFacts(atlas);
  const facts = accounts.flatMap((each) => each.facts);
  return {
    frame: atlas.frame,
    headline: qualityHeadline(atlas),
    standfirst:
      'A label is worth as much as the answers under it. Known is what somebody has written down; fresh is what is not older than the model allows; confirmed is what the customer said, and not we; sourced is what says where it comes from.',
    figures: figuresOf(atlas, facts),
    kinds: QUALITY_KINDS.flatMap((kind) => kindOf(kind, facts)),
    ages: agesOf(atlas, facts),
    accounts: accountsOf(atlas, accounts),
    stale: staleOf(atlas, accounts),
    sources: sourcesOf(atlas),
  };
};

const allFacts = (atlas: Atlas): readonly AccountFacts[] =>
  atlas.now.accounts.map((placed) => ({ id: placed.accountId, facts: qualityFacts(atlas, placed) }));

/** Facts that age: what teams are asked, not what the books say. */
const isAsked = ({ fresh }: QualityFact): boolean => fresh !== null;
const isStale = (fact: QualityFact): boolean => fact.known && fact.fresh === false;

/** How much of what is asked is known and fresh, and how much of that is confirmed, in a sentence. */
export const qualityHeadline = (atlas: Atlas): string => {
  const asked = allFacts(atlas).flatMap(({ facts }) => facts.filter(isAsked));
  if (asked.length === 0) return `The book of ${atlas.year} asks nothing of anybody yet.`;
  const fresh = asked.filter((fact) => fact.known && fact.fresh);
  const confirmable = fresh.filter(({ confirmed }) => confirmed !== null);
  const confirmed = confirmable.filter((fact) => fact.confirmed).length;
  const first = `${percentOfShare(fresh.length / asked.length)} of what the methods ask is known and fresh`;
  if (confirmable.length === 0) return `${first}.`;
  return `${first}; ${percentOfShare(confirmed / confirmable.length)} of those answers are confirmed by the customer.`;
};

/** How many answers have gone stale, for the home page. */
export const staleFigure = (atlas: Atlas): KeyFigure => {
  const asked = allFacts(atlas).flatMap(({ facts }) => facts.filter(isAsked));
  const { share, ...figure } = partOf(
    asked.filter(isStale).length,
    asked.filter((fact) => fact.known).length,
    'Nothing is known that could go stale.',
  );
  return {
    label: 'Stale knowledge',
    figure,
    note:
      share === null
        ? 'nothing is known yet'
        : `${count(asked.filter(isStale).length)} of ${plural(asked.filter((fact) => fact.known).length, 'answer')} too old`,
  };
};

const figuresOf = (atlas: Atlas, facts: readonly QualityFact[]): KeyFigure[] => {
  const asked = facts.filter(isAsked);
  const unknown = asked.filter((fact) => !fact.known).length;
  const confirmable = facts.filter(({ confirmed }) => confirmed !== null);
  const sourceable = facts.filter(({ sourced }) => sourced !== null);
  const part = (label: string, value: number, whole: number, note: string): KeyFigure => {
    const { share, ...figure } = partOf(value, whole, 'There is nothing to count.');
    return { label, figure, note: share === null ? note : `${count(value)} of ${count(whole)}; ${note}` };
  };
  return [
    part(
      'Known and fresh',
      asked.filter((fact) => fact.known && fact.fresh).length,
      asked.length,
      'asked of teams',
    ),
    staleFigure(atlas),
    part('Never answered', unknown, asked.length, 'asked of teams'),
    part(
      'Assumed, not confirmed',
      confirmable.filter((fact) => !fact.confirmed).length,
      confirmable.length,
      'of what is known',
    ),
    part(
      'Without a source',
      sourceable.filter((fact) => !fact.sourced).length,
      sourceable.length,
      'of what is known',
    ),
  ];
};

const kindOf = (kind: QualityFact['kind'], all: readonly QualityFact[]): QualityKind[] => {
  const facts = all.filter((fact) => fact.kind === kind);
  if (facts.length === 0) return [];
  const share = (of: readonly QualityFact[], is: (fact: QualityFact) => boolean, why: string): Share =>
    partOf(of.filter(is).length, of.length, why);
  return [
    {
      name: kind,
      asked: count(facts.length),
      known: share(facts, (fact) => fact.known, '–'),
      fresh: share(
        facts.filter(isAsked),
        (fact) => fact.known && fact.fresh === true,
        'It belongs to the year and does not go stale.',
      ),
      confirmed: share(
        facts.filter((fact) => fact.confirmed !== null),
        (fact) => fact.confirmed === true,
        'Nothing here is anybody’s to confirm.',
      ),
      sourced: share(
        facts.filter((fact) => fact.sourced !== null),
        (fact) => fact.sourced === true,
        'It names no source by its nature.',
      ),
    },
  ];
};

const BIN_MONTHS = 3;
const LAST_MONTH = 36;

const agesOf = (atlas: Atlas, facts: readonly QualityFact[]): Histogram | null => {
  const dated = facts.filter((fact) => fact.known && isAsked(fact) && fact.asOf !== null);
  if (dated.length === 0) return null;
  const size = LAST_MONTH / BIN_MONTHS + 1;
  const bins = Array.from({ length: size }, (_, index) => ({
    name:
      index === size - 1
        ? `${LAST_MONTH} months and more`
        : `${index * BIN_MONTHS} to ${(index + 1) * BIN_MONTHS} months`,
    count: 0,
    sure: 0,
  }));
  for (const { asOf, fresh } of dated) {
    const bin =
      bins[Math.min(size - 1, Math.floor(monthsBetween(asOf ?? '', atlas.book.settings.asOf) / BIN_MONTHS))];
    if (bin === undefined) continue;
    bin.count += 1;
    if (fresh === true) bin.sure += 1;
  }
  const old = dated.filter(({ fresh }) => fresh === false).length;
  return {
    title: 'How old the answers are, in months',
    summary: `${count(dated.length - old)} of ${plural(dated.length, 'dated answer')} ${dated.length - old === 1 ? 'is' : 'are'} still fresh; hollow bars are stale. The model lets each kind of answer live for its own number of months.`,
    bins,
    ticks: [0, 6, 12, 18, 24, 30, 36].map((month) => ({
      at: month / (LAST_MONTH + BIN_MONTHS),
      text: month === LAST_MONTH ? `${month}+` : String(month),
    })),
    cuts: [],
    note: '',
  };
};

const accountsOf = (atlas: Atlas, accounts: readonly AccountFacts[]): DataQualityView['accounts'] => {
  const rows = accounts.map((each) => accountRow(atlas, each));
  // Among those as little known, the larger is the dearer not to know.
  const revenue = (id: string): number => atlas.placed(id)?.money.revenue ?? 0;
  rows.sort(
    (a, b) =>
      (a.fresh.share ?? 0) - (b.fresh.share ?? 0) ||
      revenue(b.account.id) - revenue(a.account.id) ||
      (a.account.id < b.account.id ? -1 : 1),
  );
  return rows;
};

const accountRow = (atlas: Atlas, { id, facts }: AccountFacts): QualityAccount => {
  const asked = facts.filter(isAsked);
  const number = (is: (fact: QualityFact) => boolean): string => count(facts.filter(is).length);
  const latest = facts
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1);
  return {
    account: atlas.ref(id),
    owner: atlas.person(atlas.account(id)?.internal.profile.owner, 'The account has no named owner.'),
    fresh: partOf(
      asked.filter((fact) => fact.known && fact.fresh).length,
      asked.length,
      'Nothing is asked of it.',
    ),
    stale: number(isStale),
    unknown: number((fact) => isAsked(fact) && !fact.known),
    assumed: number((fact) => fact.confirmed === false),
    unsourced: number((fact) => fact.sourced === false),
    latest: known(latest, date, 'Nothing we know of it has a date.'),
  };
};

const staleOf = (atlas: Atlas, accounts: readonly AccountFacts[]): DataQualityView['stale'] => {
  const stale = accounts
    .flatMap(({ id, facts }) =>
      facts.filter(isStale).flatMap((fact) => (fact.asOf === null ? [] : [{ id, fact, asOf: fact.asOf }])),
    )
    .sort((a, b) => (a.asOf === b.asOf ? compare(a.id, b.id) : compare(a.asOf, b.asOf)));
  return {
    sentence:
      stale.length === 0
        ? 'No dated answer is older than the model allows.'
        : `${plural(stale.length, 'answer is', 'answers are')} older than the model allows; the oldest first.`,
    rows: stale.map(
      ({ id, fact, asOf }): StaleAnswer => ({
        account: atlas.ref(id),
        question: fact.what,
        kind: fact.kind,
        answeredOn: date(asOf),
        age: ageOf(asOf, atlas.book.settings.asOf),
        basis: fact.confirmed === null ? '–' : fact.confirmed ? 'confirmed' : 'assumed',
      }),
    ),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const HAS: State = { shape: 'done', word: 'named' };
const LACKS: State = { shape: 'missed', word: 'missing' };

/** Sources of what customers read in the review year that lack the day of the extract or somebody to ask. */
const sourcesOf = (atlas: Atlas): DataQualityView['sources'] => {
  const all = atlas.book.accounts.flatMap(({ id, customer }) =>
    (customer.years.find(({ year }) => year === atlas.year)?.facts.sources ?? []).map((source) => ({
      id,
      source,
    })),
  );
  const lacking = all.filter(({ source }) => source.extractedOn === undefined || source.owner === undefined);
  return {
    sentence:
      all.length === 0
        ? `No source of a figure of ${atlas.year} is named.`
        : lacking.length === 0
          ? `All ${plural(all.length, 'source')} of what customers read of ${atlas.year} name the day of the extract and somebody to ask.`
          : `${count(lacking.length)} of ${plural(all.length, 'source')} of what customers read of ${atlas.year} ${lacking.length === 1 ? 'lacks' : 'lack'} the day of the extract or somebody to ask.`,
    rows: lacking.map(
      ({ id, source }): LackingSource => ({
        account: atlas.ref(id),
        year: String(atlas.year),
        what: source.what,
        date: source.extractedOn === undefined ? LACKS : HAS,
        owner: source.owner === undefined ? LACKS : HAS,
      }),
    ),
  };
};
