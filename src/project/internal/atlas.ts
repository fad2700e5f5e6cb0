/** What every projection looks up: the book, its assessment and its plan, by id. */
import type { AccountAssessment, BookAssessment, Scheme, YearAssessment } from '../../model/assessment.ts';
import type { Account, Book } from '../../model/book.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ProgrammeEntry, ProgrammePlan } from '../../model/programme-plan.ts';
import { type ChangeSearch, prepareChangeSearch } from '../../segment/cheapest-change.ts';
import { type NearLinesOf, prepareNearLines } from '../../segment/near-lines.ts';
import type { AccountRef, Figure } from '../../views/site/figure.ts';
import type { Frame } from '../../views/site/frame.ts';
import { type EditAt, leadTo, NO_PLACES, type Places } from './edit-place.ts';
import { type Lookups, openLookups } from './lookups.ts';
import { date, known } from './print.ts';
import { SCHEME_WORDS, schemeIds } from './words.ts';

export interface Atlas {
  readonly book: Book;
  readonly assessment: BookAssessment;
  readonly plan: ProgrammePlan;
  readonly judgement: Judgement;
  /** What the judgement says of one account or prospect. */
  readonly lookups: Lookups;
  readonly frame: Frame;
  readonly currency: string;
  readonly year: number;
  /** The review year's assessment. */
  readonly now: YearAssessment;
  readonly before: YearAssessment | undefined;
  /** Made once, to look for changes of the review year's growth tiers. */
  readonly changes: ChangeSearch;
  /** The lines near an account of the review year: looked for once, when first asked for. */
  readonly near: NearLinesOf;
  readonly account: (id: string) => Account | undefined;
  readonly ref: (id: string) => AccountRef;
  readonly placed: (id: string) => AccountAssessment | undefined;
  /** The account in any fiscal year of the book. */
  readonly placedIn: (year: number, id: string) => AccountAssessment | undefined;
  readonly placedBefore: (id: string) => AccountAssessment | undefined;
  readonly entry: (id: string) => ProgrammeEntry | undefined;
  /** On which line each part of a YAML file of content begins; empty where nobody has told. */
  readonly partsOf: Places['partsOf'];
  /** Where a fact is edited, by its file and its path in it; null where the book does not say how. */
  readonly editAt: EditAt;
  /** One of our people by name; a dash where nobody is named. */
  readonly person: (id: string | null | undefined, reason: string) => Figure;
}

const byAccount = (year: YearAssessment | undefined): ReadonlyMap<string, AccountAssessment> =>
  new Map(year?.accounts.map((account) => [account.accountId, account]) ?? []);

const frameOf = (book: Book, year: number): Frame => ({
  vendor: book.settings.vendor.name,
  asOf: date(book.settings.asOf),
  reviewYear: String(year),
  modelVersion: book.model.version,
  currency: book.settings.currency,
  schemes: schemeIds().map((id) => ({ id, name: SCHEME_WORDS[id].name })),
});

/** Indexes the materials of the site. A review year that was not assessed counts as one without accounts. */
export const openAtlas = (book: Book, judgement: Judgement, places: Places = NO_PLACES): Atlas => {
  const { assessment, plan } = judgement;
  const year = assessment.reviewYear;
  const now = assessment.years.find((each) => each.year === year) ?? emptyYear(book, year);
  const before = assessment.years.find((each) => each.year === year - 1);
  const accounts = new Map(book.accounts.map((account) => [account.id, account]));
  const people = new Map(book.team.map((person) => [person.id, person.name]));
  const entries = new Map(plan.entries.map((entry) => [entry.accountId, entry]));
  const byYear = new Map(assessment.years.map((each) => [each.year, byAccount(each)]));
  const placedIn: Atlas['placedIn'] = (each, id) => byYear.get(each)?.get(id);
  return {
    book,
    assessment,
    judgement,
    lookups: openLookups(book, judgement),
    plan,
    frame: frameOf(book, year),
    currency: book.settings.currency,
    year,
    now,
    before,
    changes: prepareChangeSearch(book.model.growth, now.cuts.growth),
    near: remembered(prepareNearLines(book, now)),
    account: (id) => accounts.get(id),
    ref: (id) => ({ id, name: accounts.get(id)?.customer.profile.name ?? id }),
    placed: (id) => placedIn(year, id),
    placedIn,
    placedBefore: (id) => placedIn(year - 1, id),
    entry: (id) => entries.get(id),
    partsOf: places.partsOf,
    editAt: leadTo(book.settings.repository?.edit, places),
    person: (id, reason) => known(id, (known) => people.get(known) ?? known, reason),
  };
};

const remembered = (find: NearLinesOf): NearLinesOf => {
  const known = new Map<string, ReturnType<NearLinesOf>>();
  return (account, scheme) => {
    const key = `${scheme}/${account.accountId}`;
    const found = known.get(key) ?? find(account, scheme);
    known.set(key, found);
    return found;
  };
};

const emptyYear = ({ settings }: Book, year: number): YearAssessment => ({
  year,
  asOf: settings.asOf,
  cuts: {
    revenueTier: { high: null, medium: null },
    quadrant: { revenue: null, margin: null },
    growth: { need: null, value: null, solved: false, target: null, share: null },
  },
  accounts: [],
});

/** The label of an account in a scheme. */
export const labelOf = (placed: AccountAssessment, scheme: Scheme): string => placed.labels[scheme].label;

const byFigure =
  (figure: 'money' | 'judgedMoney') =>
  (a: AccountAssessment, b: AccountAssessment): number => {
    const [first, second] = [a[figure].revenue, b[figure].revenue];
    if (first !== second) return (second ?? Number.NEGATIVE_INFINITY) - (first ?? Number.NEGATIVE_INFINITY);
    return a.accountId < b.accountId ? -1 : 1;
  };

/** By the account's own revenue, largest first, unknown last; ties by id. */
export const byRevenue = byFigure('money');

/** By the revenue that it is judged on, which is its group's where the model rolls groups up. */
export const byJudgedRevenue = byFigure('judgedMoney');
