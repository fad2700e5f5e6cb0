/** Money of one account over the years of the book. */
import type { AccountMoney } from '../../model/assessment.ts';
import type { Book } from '../../model/book.ts';
import type { MoneyYear } from '../../views/site/account.ts';
import type { Figure } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { change, unknown } from './print.ts';
import { costToServeFigure, marginFigure, marginPercentFigure, revenueFigure } from './shared-figures.ts';

/** Ascending by year; only years in which the account was in the book. */
export const moneyYears = ({ assessment, book, placedIn }: Atlas, id: string): MoneyYear[] =>
  assessment.years.flatMap(({ year }, index) => {
    const money = placedIn(year, id)?.money;
    const earlier = assessment.years[index - 1];
    const before = earlier === undefined ? undefined : placedIn(earlier.year, id)?.money;
    return money === undefined ? [] : [moneyYear(year, money, before, isRunning(book, year))];
  });

const moneyYear = (
  year: number,
  money: AccountMoney,
  before: AccountMoney | undefined,
  running: boolean,
): MoneyYear => ({
  year: String(year),
  revenue: revenueFigure(money),
  contributionMargin: marginFigure(money),
  marginPercent: marginPercentFigure(money),
  costToServe: costToServeFigure(money),
  change: changeFigure(money.revenue, before?.revenue, running),
  bars: { revenue: money.revenue, contributionMargin: money.contributionMargin },
});

/** Whether a fiscal year goes on after the book's own date, so that its sums are not a whole year's. */
export const isRunning = ({ settings }: Book, year: number): boolean =>
  settings.fiscalYears.some((fiscal) => fiscal.year === year && settings.asOf < fiscal.ends);

/** Growth on the year before; a dash with its reason where there is nothing to compare. */
export const changeFigure = (
  now: number | null,
  before: number | null | undefined,
  running: boolean,
): Figure => {
  if (before === undefined) return unknown('There is no year before in the book.');
  if (now === null || before === null) return unknown('One of the two years has no figure.');
  if (running) return unknown('The year is not over.');
  return before <= 0 ? unknown('The year before had no revenue.') : { text: change(now / before - 1) };
};
