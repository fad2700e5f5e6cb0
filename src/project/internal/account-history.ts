/** The scores and the packets of one account over the years. */
import { type AccountAssessment, DIMENSIONS } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { IssuedYear } from '../../model/issued-year.ts';
import type { AccountView } from '../../views/site/account.ts';
import type { Atlas } from './atlas.ts';
import { packetState } from './overview-work.ts';
import { count, known, plural, points } from './print.ts';
import { DIMENSION_NAMES } from './words.ts';

type ScoreYears = AccountView['scoreYears'];
type ScoreName = (typeof DIMENSIONS)[number] | 'overall';

const SCORES = [...DIMENSIONS, 'overall'] as const satisfies readonly ScoreName[];

/** Ascending by year; only years in which the account was in the book, and scores that it has in any of them. */
export const scoreYears = ({ assessment, placedIn, account }: Atlas, id: string): ScoreYears => {
  const placed = assessment.years.flatMap(({ year }) => placedIn(year, id) ?? []);
  const issued = new Map(account(id)?.internal.issued.map(({ year, facts }) => [year, facts.scores]));
  const rows = SCORES.map((score) => ({
    name: score === 'overall' ? 'Overall' : DIMENSION_NAMES[score],
    values: placed.map((each) => scoreIn(each, score, issued.get(each.year))),
  }));
  return {
    years: placed.map(({ year }) => String(year)),
    rows: rows.filter(({ values }) => values.some(({ at }) => at !== null)),
  };
};

const scoreIn = (
  { labels }: AccountAssessment,
  score: ScoreName,
  stored: IssuedYear['scores'],
): ScoreYears['rows'][number]['values'][number] => {
  const growth = labels['growth-tier'];
  const value = score === 'overall' ? growth.overall : growth.dimensions[score].value;
  const was = stored?.[score];
  const text = known(value, points, 'There is no score of the year.');
  return {
    ...text,
    at: value,
    issued: was === undefined || was === null || points(was) === text.text ? '' : points(was),
  };
};

/** Every year of which a packet could be, the latest first. */
export const packetYears = ({ book }: Atlas, account: Account): AccountView['packets'] => {
  const issued = new Map(account.internal.issued.map(({ year, facts }) => [year, facts]));
  const years = new Set([...account.customer.years.map(({ year }) => year), ...issued.keys()]);
  return [...years]
    .filter((year) => year <= book.settings.reviewYear)
    .sort((a, b) => b - a)
    .map((year) => {
      const facts = issued.get(year);
      const pages = Object.keys(facts?.seal?.pages?.files ?? {}).filter((file) => file.endsWith('.png'));
      return {
        year: String(year),
        state: packetState(account, year),
        model: facts?.model ?? '',
        proof: proofOf(facts),
        pages: pages.length === 0 ? '' : plural(pages.length, 'page image'),
      };
    });
};

const proofOf = (facts: IssuedYear | undefined): string => {
  if (facts === undefined) return '';
  if (facts.seal === undefined) return 'issued by hand, without a seal';
  const { commit, figures } = facts.seal;
  const at = commit === undefined ? '' : `, at commit ${commit.slice(0, 10)}`;
  return `sealed${at}, ${plural(figures.length, 'figure')} held to it; ${count(Object.keys(facts.seal.files).length)} files`;
};
