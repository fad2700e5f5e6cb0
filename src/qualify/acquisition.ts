import type { Account, Book, Prospect } from '../model/book.ts';
import type { BookQualification } from '../model/qualification.ts';
import { settle } from '../model/settle.ts';
import { accountMoney } from '../score/money.ts';
import { potentialOf } from './prospects.ts';

type AcquisitionYear = BookQualification['acquisition'][number];
interface Won {
  readonly prospect: Prospect;
  /** The account that it became; undefined where the file names none. */
  readonly account: Account | undefined;
  readonly year: number;
}

/** Prospects won by the book's day, each in the fiscal year of that day. */
const wonProspects = ({ prospects, accounts, settings }: Book): readonly Won[] => {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  return prospects.flatMap((prospect): Won[] => {
    const { won } = prospect.profile;
    if (won === undefined || won.on > settings.asOf) return [];
    const year = settings.fiscalYears.find(({ starts, ends }) => starts <= won.on && won.on <= ends)?.year;
    const account = won.account === undefined ? undefined : accountOf.get(won.account);
    return year === undefined ? [] : [{ prospect, account, year }];
  });
};

/** What the account brought in the year it was won; where that is not known, the potential; null where neither is. */
const revenueOf = ({ prospect, account, year }: Won, { settings }: Book): number | null => {
  const facts = account?.internal.years.find((one) => one.year === year)?.facts;
  return accountMoney(facts, year, settings).revenue ?? potentialOf(prospect.profile, year, settings);
};

/** A fact of the account outweighs the hope of the prospect: only where its file is silent does the hope count. */
const isReference = ({ prospect, account }: Won): boolean => {
  const prestige = account?.internal.profile.qualification?.prestige;
  if (prestige !== undefined) return prestige.reference === 'active';
  return prospect.profile.breakthrough.includes('reference');
};

/**
 * What acquisition was to deliver and what it did: one entry for each year that strategy.yaml has
 * targets for or in which a prospect was won, ascending. See the handbook, M10.
 */
export function acquisitionByYear(book: Book): readonly AcquisitionYear[] {
  const won = wonProspects(book);
  const targets = new Map(book.strategy.acquisition.map((target) => [target.year, target]));
  const years = new Set([...targets.keys(), ...won.map(({ year }) => year)]);
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year): AcquisitionYear => {
      const target = targets.get(year);
      const ofYear = won.filter((one) => one.year === year);
      const revenues = ofYear.map((one) => revenueOf(one, book) ?? 0);
      return {
        year,
        target: {
          accounts: target?.accounts ?? null,
          revenue: target?.revenue ?? null,
          references: target?.references ?? null,
          beachheads: target?.beachheads ?? null,
        },
        won: {
          accounts: ofYear.length,
          revenue: settle(revenues.toSorted((a, b) => a - b).reduce((sum, revenue) => sum + revenue, 0)),
          references: ofYear.filter(isReference).length,
          beachheads: ofYear.filter(({ prospect }) => prospect.profile.breakthrough.includes('beachhead'))
            .length,
        },
        visibility: target?.visibility ?? null,
        confidence: target?.confidence ?? null,
      };
    });
}
