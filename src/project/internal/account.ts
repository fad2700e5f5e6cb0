/** The page of one account. */
import type { AccountAssessment, GrowthPlacement } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { AccountView } from '../../views/site/account.ts';
import { changesOf } from './account-changes.ts';
import { factsOf, familyOf, narrativeOf, textsOf } from './account-facts.ts';
import { filesOf } from './account-files.ts';
import { groupOf } from './account-group.ts';
import { packetYears, scoreYears } from './account-history.ts';
import { accountIndex } from './account-index.ts';
import { knowledgeOf } from './account-knowledge.ts';
import { historyOf, methodsOf } from './account-methods.ts';
import { changeFigure, isRunning, moneyYears } from './account-money.ts';
import { coverageOf, peopleOf } from './account-people.ts';
import { noWalletLine, playsView, relationshipView, walletView } from './account-qualification.ts';
import { apartOf, askOf, flipsOf, sureSentence } from './account-trust.ts';
import { claimsView } from './account-value.ts';
import type { Atlas } from './atlas.ts';
import { leversOf } from './levers.ts';
import { count, date, money } from './print.ts';
import { overallScore, printedScores } from './printed-score.ts';
import { ledgerSentence, promisesOf } from './promises.ts';
import { qualificationView } from './qualification-view.ts';
import { relationsOf } from './relations.ts';
import { reviewOf } from './review.ts';
import { taskListOf } from './tasks-of.ts';
import { labelName } from './words.ts';

export const projectAccount = (atlas: Atlas, account: Account): AccountView => {
  const placed = atlas.placed(account.id);
  const sections = {
    ...recordOf(atlas, account, placed),
    ...judgedOf(atlas, placed),
    ...qualifiedOf(atlas, account),
  };
  return {
    frame: atlas.frame,
    account: atlas.ref(account.id),
    headline: headlineOf(atlas, account, placed),
    index: accountIndex(sections),
    facts: factsOf(atlas, account),
    ...sections,
    files: filesOf(atlas, account),
  };
};

/** What is on record of an account, whether or not it is in the book of the review year. */
const recordOf = (atlas: Atlas, account: Account, placed: AccountAssessment | undefined) => {
  const entry = atlas.entry(account.id);
  return {
    family: familyOf(atlas, account),
    money: moneyYears(atlas, account.id),
    history: historyOf(atlas, account.id),
    scoreYears: scoreYears(atlas, account.id),
    packets: packetYears(atlas, account),
    coverage: coverageOf(atlas, account),
    people: peopleOf(atlas, account),
    relations: relationsOf(atlas, account),
    ledger: ledgerSentence(atlas.lookups.promises(account.id)),
    promises: promisesOf(atlas, account),
    value: claimsView(atlas, account),
    review: entry === undefined ? null : reviewOf(atlas, entry),
    noReview: entry === undefined ? noReviewOf(atlas, account.id, placed) : '',
    tasks: taskListOf(atlas, { kind: 'account', id: account.id }),
    group: groupOf(atlas, account),
    texts: textsOf(atlas, account),
    narrative: narrativeOf(atlas, account),
    notes: [...account.internal.notes],
  };
};

/** What the label methods say of an account, and how far they may be trusted. */
const judgedOf = (atlas: Atlas, placed: AccountAssessment | undefined) => {
  const growth = placed?.labels['growth-tier'];
  const changes = placed === undefined ? null : changesOf(atlas, placed);
  const isNew = placed !== undefined && changes === null;
  return {
    methods: placed === undefined ? [] : methodsOf(atlas, placed),
    apart: placed === undefined ? null : apartOf(atlas, placed),
    sure: placed === undefined ? '' : sureSentence(atlas, placed),
    flips: placed === undefined ? null : flipsOf(atlas, placed),
    changes,
    noChanges: isNew ? `Not in the book of ${atlas.year - 1}, so there is nothing to compare.` : '',
    ask: placed === undefined ? null : askOf(atlas, placed),
    scores: growth === undefined ? [] : printedScores(atlas, growth, placed?.accountId ?? ''),
    overall: growth === undefined ? null : overallScore(growth, rankSentence(atlas, placed)),
    levers: growth === undefined ? null : leversOf(atlas, growth),
  };
};

/** What the methods that ask questions say of an account. */
const qualifiedOf = (atlas: Atlas, account: Account) => {
  const qualified = atlas.lookups.qualified(account.id);
  const wallet = qualified === undefined ? null : walletView(atlas, qualified);
  const people = account.customer.profile.people;
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
  return {
    knowledge: knowledgeOf(atlas, account),
    wallet,
    noWallet: wallet === null ? noWalletLine(atlas, account) : '',
    qualification:
      qualified === undefined
        ? null
        : qualificationView(
            atlas,
            qualified.qualification.points,
            account.internal.profile.qualification,
            nameOf,
          ),
    relationship: qualified === undefined ? null : relationshipView(atlas, qualified),
    plays: qualified === undefined ? null : playsView(atlas, qualified),
  };
};

const headlineOf = (atlas: Atlas, account: Account, placed: AccountAssessment | undefined): string => {
  const { lost } = account.internal.profile;
  if (placed === undefined) {
    return lost === undefined
      ? `Not in the book of ${atlas.year}.`
      : `Left on ${date(lost.on)}; not in the book of ${atlas.year}.`;
  }
  const segment = labelName('programme-segment', placed.labels['programme-segment'].label);
  const growth = placed.labels['growth-tier'];
  const tier = `${labelName('growth-tier', growth.label)}${growthSuffix(growth)}`;
  const left = lost === undefined ? '' : ` Left on ${date(lost.on)}.`;
  return `${revenueClause(atlas, placed)}; ${segment}; ${tier}.${left}`;
};

// Firmness is the computed tier's; of one that is held or set, it says nothing.
const growthSuffix = ({ override, held, raw, firmness }: GrowthPlacement): string => {
  if (override !== null) return ', set by hand';
  if (held !== raw) return ', held';
  return firmness === 'provisional' ? ', provisional' : '';
};

const revenueClause = (atlas: Atlas, { accountId, money: { revenue } }: AccountAssessment): string => {
  if (revenue === null) return `Revenue of ${atlas.year} is not known`;
  const before = atlas.placedBefore(accountId)?.money.revenue;
  const change = changeFigure(revenue, before, isRunning(atlas.book, atlas.year));
  const against = change.reason === undefined ? `, ${change.text} on ${atlas.year - 1}` : '';
  return `${money(revenue, atlas.currency)} in ${atlas.year}${against}`;
};

const rankSentence = (atlas: Atlas, placed: AccountAssessment | undefined): string => {
  if (placed === undefined) return '';
  const { label, rankInTier } = placed.labels['growth-tier'];
  if (label === 'insufficient-data') return '';
  const size = atlas.lookups.tierSize(label);
  return `Ranks ${count(rankInTier)} of ${count(size)} in ${labelName('growth-tier', label)} by this score, which decides no tier. `;
};

const noReviewOf = (atlas: Atlas, id: string, placed: AccountAssessment | undefined): string => {
  const out = atlas.plan.declaredOut.find((each) => each.accountId === id);
  if (out !== undefined) return `Declared out of the programme: ${out.because}`;
  if (placed === undefined) return `Not in the book of ${atlas.year}, so not in its programme.`;
  const segment = labelName('programme-segment', placed.labels['programme-segment'].label).toLowerCase();
  return `Not in the review programme: the account is ${segment}, and the programme does not take these in by itself.`;
};
