/** The page of one account. */
import type { AccountAssessment } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { AccountView } from '../../views/site/account.ts';
import { filesOf } from './account-files.ts';
import { historyOf, methodsOf } from './account-methods.ts';
import { changeFigure, isRunning, moneyYears } from './account-money.ts';
import { coverageOf, peopleOf } from './account-people.ts';
import type { Atlas } from './atlas.ts';
import { leversOf } from './levers.ts';
import { count, date, money } from './print.ts';
import { overallScore, printedScores } from './printed-score.ts';
import { ledgerSentence, promisesOf } from './promises.ts';
import { reviewOf } from './review.ts';
import { labelName } from './words.ts';

export const projectAccount = (atlas: Atlas, account: Account): AccountView => {
  const placed = atlas.placed(account.id);
  const growth = placed?.labels['growth-tier'];
  const entry = atlas.entry(account.id);
  const promises = promisesOf(atlas, account);
  return {
    frame: atlas.frame,
    account: atlas.ref(account.id),
    headline: headlineOf(atlas, account, placed),
    facts: factsOf(atlas, account),
    family: familyOf(atlas, account),
    methods: placed === undefined ? [] : methodsOf(atlas, placed),
    scores: growth === undefined ? [] : printedScores(atlas, growth),
    overall: growth === undefined ? null : overallScore(growth, rankSentence(atlas, placed)),
    levers: growth === undefined ? null : leversOf(atlas, growth),
    money: moneyYears(atlas, account.id),
    history: historyOf(atlas, account.id),
    coverage: coverageOf(account),
    people: peopleOf(account),
    ledger: ledgerSentence(promises),
    promises,
    review: entry === undefined ? null : reviewOf(atlas, entry),
    noReview: entry === undefined ? noReviewOf(atlas, account.id, placed) : '',
    texts: textsOf(atlas, account),
    narrative: narrativeOf(atlas, account),
    notes: [...account.internal.notes],
    files: filesOf(account),
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
  const tier = `${labelName('growth-tier', growth.label)}${growth.firmness === 'provisional' ? ', provisional' : ''}`;
  const left = lost === undefined ? '' : ` Left on ${date(lost.on)}.`;
  return `${revenueClause(atlas, placed)}; ${segment}; ${tier}.${left}`;
};

const revenueClause = (atlas: Atlas, { accountId, money: { revenue } }: AccountAssessment): string => {
  if (revenue === null) return `Revenue of ${atlas.year} is not known`;
  const before = atlas.placedBefore(accountId)?.money.revenue;
  const change = changeFigure(revenue, before, isRunning(atlas.book, atlas.year));
  const against = change.reason === undefined ? `, ${change.text} on ${atlas.year - 1}` : '';
  return `${money(revenue, atlas.currency)} in ${atlas.year}${against}`;
};

const NOBODY = 'Nobody is named.';

const factsOf = (atlas: Atlas, { customer: { profile }, internal }: Account): AccountView['facts'] => {
  const { owner, sponsor, lost } = internal.profile;
  const place = [profile.industry, profile.country].filter((part) => part !== undefined).join(', ');
  return [
    { term: 'Owner', detail: atlas.person(owner, NOBODY).text },
    { term: 'Sponsor', detail: atlas.person(sponsor, NOBODY).text },
    ...(place === '' ? [] : [{ term: 'Business', detail: place }]),
    ...(profile.customerSince === undefined
      ? []
      : [{ term: 'Customer since', detail: date(profile.customerSince) }]),
    ...(profile.website === undefined ? [] : [websiteFact(profile.website)]),
    ...(lost === undefined ? [] : [{ term: `Left on ${date(lost.on)}`, detail: lost.reason }]),
  ];
};

// Only an address of the web becomes a link; anything else is text, whatever a browser would do with it.
const websiteFact = (website: string): AccountView['facts'][number] =>
  /^https?:\/\//i.test(website)
    ? { term: 'Website', detail: website.replace(/^https?:\/\//i, ''), link: website }
    : { term: 'Website', detail: website };

const familyOf = (atlas: Atlas, account: Account): AccountView['family'] => {
  const { parent } = account.internal.profile;
  const children = atlas.book.accounts.filter((each) => each.internal.profile.parent === account.id);
  return {
    parent: parent === undefined ? null : atlas.ref(parent),
    children: children.map((child) => atlas.ref(child.id)),
  };
};

const rankSentence = (atlas: Atlas, placed: AccountAssessment | undefined): string => {
  if (placed === undefined) return '';
  const { label, rankInTier } = placed.labels['growth-tier'];
  if (label === 'insufficient-data') return '';
  const size = atlas.now.accounts.filter((each) => each.labels['growth-tier'].label === label).length;
  return `Ranks ${count(rankInTier)} of ${count(size)} in ${labelName('growth-tier', label)} by this score, which decides no tier. `;
};

const noReviewOf = (atlas: Atlas, id: string, placed: AccountAssessment | undefined): string => {
  const out = atlas.plan.declaredOut.find((each) => each.accountId === id);
  if (out !== undefined) return `Declared out of the programme: ${out.because}`;
  if (placed === undefined) return `Not in the book of ${atlas.year}, so not in its programme.`;
  const segment = labelName('programme-segment', placed.labels['programme-segment'].label).toLowerCase();
  return `Not in the review programme: the account is ${segment}, and the programme does not take these in by itself.`;
};

const textsOf = (atlas: Atlas, { internal, customer }: Account): AccountView['texts'] => {
  const { strategy, pricePosition } = internal.profile;
  const comment = internal.years.find((each) => each.year === atlas.year)?.facts.comment;
  const texts = [
    ['Their business', customer.profile.business],
    ['Our strategy', strategy],
    ['Price position', pricePosition],
    [`On ${atlas.year}`, comment],
  ] as const;
  return texts.flatMap(([title, text]) => (text === undefined ? [] : [{ title, text }]));
};

const narrativeOf = (atlas: Atlas, { customer }: Account): AccountView['narrative'] => {
  const last = customer.narratives.find((each) => each.year === atlas.year) ?? customer.narratives.at(-1);
  if (last === undefined || last.blocks.length === 0) return null;
  return { title: `What the customer reads, ${last.year}`, blocks: [...last.blocks] };
};
