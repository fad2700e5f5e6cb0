/** What is other than it was when last year's packets were issued: labels, figures and what we have learned. */
import type { Scheme } from '../../model/assessment.ts';
import { statedFigures } from '../../model/stated-figures.ts';
import type { HomeView } from '../../views/site/home.ts';
import type { Atlas } from './atlas.ts';
import { answer, count, date, known, listed, plural } from './print.ts';
import { sum } from './shared-figures.ts';
import { SCHEME_WORDS, schemeIds } from './words.ts';

const RESTATED_SHOWN = 8;

type SinceIssue = HomeView['since'];

export const sinceIssue = (atlas: Atlas): SinceIssue => {
  const rows = schemeIds().map((scheme) => schemeRow(atlas, scheme));
  const restated = restatedOf(atlas);
  return {
    sentence: `${issueSentence(atlas)} ${learnedSentence(atlas)}`.trim(),
    rows: rows.map(({ scheme, same, other, none }) => ({
      scheme: { id: scheme, name: SCHEME_WORDS[scheme].name },
      same: count(same),
      other: count(other),
      none: count(none),
    })),
    restated: {
      sentence:
        restated.length === 0
          ? 'No figure of an earlier year was restated.'
          : `${plural(restated.length, 'figure')} of earlier years ${restated.length === 1 ? 'was' : 'were'} restated, each with its reason.`,
      rows: restated.slice(0, RESTATED_SHOWN),
      more: restated.length > RESTATED_SHOWN ? `and ${count(restated.length - RESTATED_SHOWN)} more` : '',
    },
  };
};

interface SchemeRow {
  readonly scheme: Scheme;
  readonly same: number;
  readonly other: number;
  readonly none: number;
}

const schemeRow = ({ now }: Atlas, scheme: Scheme): SchemeRow => {
  const placements = now.accounts.map(({ labels }) => labels[scheme]);
  const issued = placements.filter((placement) => placement.issued !== null);
  const same = issued.filter(({ issued: was, label }) => was === label).length;
  return { scheme, same, other: issued.length - same, none: placements.length - issued.length };
};

const lastIssues = ({ now, account, year }: Atlas) =>
  now.accounts.flatMap(
    ({ accountId }) =>
      account(accountId)?.internal.issued.find((each) => each.year === year - 1)?.facts ?? [],
  );

const issueSentence = (atlas: Atlas): string => {
  const issues = lastIssues(atlas);
  const days = issues.map(({ issuedOn }) => issuedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return `Nothing was issued for ${atlas.year - 1} yet.`;
  const models = [...new Set(issues.map(({ model }) => model))].sort();
  const when = first === last ? `on ${date(first)}` : `between ${date(first)} and ${date(last)}`;
  const by = `${models.length === 1 ? 'model' : 'models'} ${listed(models)}`;
  const today = listed(models) === atlas.book.model.version ? '' : `; today’s is ${atlas.book.model.version}`;
  return `The labels of ${atlas.year - 1} were issued at ${count(issues.length)} of ${plural(atlas.now.accounts.length, 'account')}, ${when}, with ${by}${today}.`;
};

/** Answers that are younger than the account's own last issue. */
const learnedSentence = ({ now, account, year }: Atlas): string => {
  const learned = now.accounts.map(({ accountId, labels }) => {
    const issuedOn = account(accountId)?.internal.issued.find((each) => each.year === year - 1)?.facts
      .issuedOn;
    if (issuedOn === undefined) return 0;
    return Object.values(labels['growth-tier'].dimensions)
      .flatMap(({ receipt }) => receipt)
      .filter(({ asOf, basis }) => basis !== 'computed' && asOf !== null && asOf > issuedOn).length;
  });
  const all = sum(learned);
  const where = learned.filter((number) => number > 0).length;
  return all === 0
    ? ''
    : `Since then ${plural(all, 'answer')} at ${plural(where, 'account')} ${all === 1 ? 'was' : 'were'} given or given anew.`;
};

/** The figures that the files of the review year restate, by account, then in the order of the file. */
const restatedOf = (atlas: Atlas): SinceIssue['restated']['rows'] =>
  atlas.book.accounts.flatMap(({ id, customer }) =>
    (customer.years.find(({ year }) => year === atlas.year)?.facts.restated ?? []).map(
      ({ year, figure, was, now, unit, reason }) => {
        const source = customer.years.find((each) => each.year === year)?.facts;
        const stated =
          source === undefined ? undefined : statedFigures(source).find((each) => each.figure === figure);
        const quantity = (value: number, of: string | null | undefined): string =>
          of === null || of === undefined ? answer(value) : `${answer(value)} ${of}`;
        return {
          account: atlas.ref(id),
          year: String(year),
          figure,
          was: quantity(was, unit ?? stated?.unit),
          now: known(
            now ?? stated?.value,
            (value) => quantity(value, stated?.unit ?? unit),
            'The year states it no more.',
          ),
          reason,
        };
      },
    ),
  );
