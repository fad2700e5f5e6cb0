import type { Book } from '../../src/model/book.ts';
import type { BookSettings } from '../../src/model/book-settings.ts';
import { type ProspectProfile, ProspectSchema } from '../../src/model/prospect.ts';
import type { BookQualification, QualifiedAccount } from '../../src/model/qualification.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { type Strategy, StrategySchema } from '../../src/model/strategy.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

/** The day on which these books are true: round, so that months count back to a day that exists. */
export const TODAY = '2026-09-15';

export interface Around {
  readonly model?: Partial<ReviewModel>;
  readonly settings?: Partial<BookSettings>;
  /** As strategy.yaml and a prospect's file write it. */
  readonly strategy?: Partial<Record<keyof Strategy, unknown>>;
  readonly prospects?: Readonly<Record<string, Partial<Record<keyof ProspectProfile, unknown>>>>;
}

export const bookOf = (accounts: Readonly<Record<string, SampleAccount>>, around: Around = {}): Book => ({
  ...sampleBook(accounts, { ...sampleModel(), ...around.model }, { asOf: TODAY, ...around.settings }),
  strategy: StrategySchema.parse(around.strategy ?? {}),
  prospects: Object.entries(around.prospects ?? {}).map(([id, profile]) => ({
    id,
    profile: ProspectSchema.parse({ name: id, ...profile }),
    notes: [],
  })),
});

export const qualify = (
  accounts: Readonly<Record<string, SampleAccount>>,
  around: Around = {},
): BookQualification => {
  const book = bookOf(accounts, around);
  return qualifyBook(book, assessBook(book));
};

/** What is said of the only account of a book. */
export const qualifyOne = (account: SampleAccount, around: Around = {}): QualifiedAccount => {
  const [one] = qualify({ one: account }, around).accounts;
  if (one === undefined) throw new Error('the account is not in the book');
  return one;
};
