/** What this book says where the handbook states a method or a rule: live numbers, and the way to all of them. */
import type { Scheme } from '../../model/assessment.ts';
import type { BookPage } from '../../views/site/book-pages.ts';
import type { Finding } from '../../views/site/finding.ts';
import type { HandbookNumbersView, HandbookPart, PartNumbers } from '../../views/site/handbook-numbers.ts';
import type { Atlas } from './atlas.ts';
import { findingsOf } from './findings.ts';
import { schemeHeadline } from './headlines.ts';
import { cutLines } from './model-cuts.ts';
import { count, date, plural } from './print.ts';
import { programmeHeadline } from './programme.ts';
import { schemeSummary } from './segment-summary.ts';
import { sum } from './shared-figures.ts';
import { sinceIssue } from './since-issue.ts';
import { SCHEME_WORDS } from './words.ts';

export const projectHandbookNumbers = (atlas: Atlas): HandbookNumbersView => ({
  asOf: date(atlas.book.settings.asOf),
  year: String(atlas.year),
  currency: atlas.currency,
  parts: {
    m1: schemePart(atlas, 'revenue-tier', [0, 1]),
    m2: schemePart(atlas, 'profit-quadrant', [2, 3]),
    m3: said({ page: 'question-debt', name: 'What to ask next', sentence: knowledgeSentence(atlas) }),
    m4: schemePart(atlas, 'growth-tier', [4, 5, 6]),
    m5: found(atlas, 'plays'),
    m6: schemePart(atlas, 'programme-segment', []),
    m7: said(
      { page: 'programme', name: 'Reviews', sentence: programmeHeadline(atlas) },
      ...findingsOf(atlas, ['commitments']),
    ),
    m8: found(atlas, 'lists', 'whitespace'),
    m9: found(atlas, 'verticals'),
    m10: found(atlas, 'acquisition'),
    m11: said({ page: 'accounts', name: 'Accounts', sentence: valueSentence(atlas) }),
    'rule-1': said({ page: 'model', name: 'The model', sentence: madeOf(atlas) }),
    'rule-2': { ...found(atlas, 'model'), cuts: cutLines(atlas) },
    'rule-3': found(atlas, 'dataQuality'),
    'rule-4': said({ page: 'segments/growth-tier', name: 'Growth tiers', sentence: firmSentence(atlas) }),
    'rule-5': said(receiptFinding(atlas)),
    'rule-6': found(atlas, 'changes'),
    'rule-7': found(atlas, 'standingLabels'),
    'rule-8': found(atlas, 'standingLabels'),
    'rule-9': found(atlas, 'sensitivity'),
    'rule-10': found(atlas, 'backTest'),
    'rule-11': found(atlas, 'questionDebt'),
    disagreement: found(atlas, 'disagreement'),
    model: found(atlas, 'model', 'trust'),
    issue: said({ page: 'index', name: 'The book', sentence: sinceIssue(atlas).sentence }),
  } satisfies Record<HandbookPart, PartNumbers>,
});

const said = (...findings: readonly Finding[]): PartNumbers => ({
  findings: [...findings],
  scheme: null,
  cuts: [],
});

const found = (atlas: Atlas, ...pages: readonly BookPage[]): PartNumbers => said(...findingsOf(atlas, pages));

/** A method that labels every account: how many bear each label, and where its lines lie this year. */
const schemePart = (atlas: Atlas, scheme: Scheme, lines: readonly number[]): PartNumbers => {
  const cuts = cutLines(atlas);
  return {
    findings: [
      {
        page: `segments/${scheme}`,
        name: SCHEME_WORDS[scheme].name,
        sentence: schemeHeadline(atlas, scheme),
      },
    ],
    scheme: schemeSummary(atlas, scheme),
    cuts: lines.flatMap((at) => cuts[at] ?? []),
  };
};

const knowledgeSentence = ({ now, lookups, year }: Atlas): string => {
  const cards = now.accounts.flatMap(
    ({ accountId }) => lookups.qualified(accountId)?.knowYourCustomer.label ?? [],
  );
  if (cards.length === 0) return `The book of ${year} has no account to know.`;
  const of = (label: string): number => cards.filter((card) => card === label).length;
  return `Of ${plural(cards.length, 'account')} ${count(of('known'))} pass the test whole, ${count(of('gaps'))} with gaps, and ${count(of('open'))} are open.`;
};

const valueSentence = ({ now, lookups }: Atlas): string => {
  const values = now.accounts.map(({ accountId }) => lookups.qualified(accountId)?.value ?? []);
  const claims = sum(values.map((each) => each.length));
  if (claims === 0) return 'No value is claimed for any account yet.';
  const whole = sum(values.map((each) => each.filter(({ agreed }) => agreed).length));
  const accounts = values.filter((each) => each.length > 0).length;
  return `${plural(claims, 'claim')} of value at ${plural(accounts, 'account')}, ${count(whole)} of them agreed with the customer.`;
};

const madeOf = ({ book, now }: Atlas): string =>
  `This site tells ${plural(now.accounts.length, 'account')} as of ${date(book.settings.asOf)}, by model ${book.model.version}; the same files give it again, byte for byte.`;

const firmSentence = ({ now, year }: Atlas): string => {
  const of = (firmness: string): number =>
    now.accounts.filter(({ labels }) => labels['growth-tier'].firmness === firmness).length;
  if (now.accounts.length === 0) return `The book of ${year} has no account to score.`;
  return `${count(of('firm'))} of ${plural(now.accounts.length, 'growth tier')} are firm, ${count(of('provisional'))} could still move with an open answer, and ${count(of('insufficient-data'))} lack data.`;
};

const receiptFinding = (atlas: Atlas): Finding => {
  const largest = [...atlas.now.accounts].sort(
    (a, b) => (b.money.revenue ?? 0) - (a.money.revenue ?? 0) || (a.accountId < b.accountId ? -1 : 1),
  )[0];
  if (largest === undefined) {
    return { page: 'accounts', name: 'Accounts', sentence: `The book of ${atlas.year} has no score yet.` };
  }
  const { id, name } = atlas.ref(largest.accountId);
  return {
    page: `accounts/${id}`,
    name,
    sentence: 'The account with the most revenue: its receipts stand under its scores.',
  };
};
