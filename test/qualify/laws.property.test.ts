import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import type { BookQualification } from '../../src/model/qualification.ts';
import { settle } from '../../src/model/settle.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { FIXED } from '../support/generated-book.ts';
import { questionedBook } from './questioned-book.ts';

const qualified = (book: Book): BookQualification => qualifyBook(book, assessBook(book));
const check = (law: (qualification: BookQualification, book: Book) => void) => {
  fc.assert(
    fc.property(questionedBook, (book) => {
      law(qualified(book), book);
    }),
    FIXED,
  );
};
const within01 = (share: number) => share >= 0 && share <= 1;

/** The same facts with every key of every record written in the opposite order; lists stay as they are. */
const keysReversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, keysReversed(one)]),
  );
};

test('the order of accounts and prospects changes nothing', () => {
  check((qualification, book) => {
    const { accounts, prospects } = book;
    expect(
      qualified({ ...book, accounts: accounts.toReversed(), prospects: prospects.toReversed() }),
    ).toEqual(qualification);
  });
});

test('the order of keys in the files of accounts, prospects and strategy changes nothing', () => {
  check((qualification, book) => {
    const { accounts, prospects, strategy } = book;
    const turned = keysReversed({ accounts, prospects, strategy }) as typeof book;
    expect(qualified({ ...book, ...turned })).toEqual(qualification);
  });
});

test('the order of ratings, of answers of decision-makers and of needs changes nothing', () => {
  check((qualification, book) => {
    const accounts = book.accounts.map((account) => {
      const { profile } = account.internal;
      const turned = {
        ...profile,
        ratings: profile.ratings.toReversed(),
        firstChoice: profile.firstChoice.toReversed(),
        ...(profile.qualification && {
          qualification: { ...profile.qualification, needs: profile.qualification.needs.toReversed() },
        }),
      };
      return { ...account, internal: { ...account.internal, profile: turned } };
    });
    expect(qualified({ ...book, accounts })).toEqual(qualification);
  });
});

test('every account of the review year and every prospect is qualified once, ascending', () => {
  check(({ accounts, prospects }, book) => {
    const inBook = assessBook(book).years.find(({ year }) => year === 2026)?.accounts ?? [];
    expect(accounts.map(({ accountId }) => accountId)).toEqual(inBook.map(({ accountId }) => accountId));
    expect(prospects.map(({ prospectId }) => prospectId)).toEqual(book.prospects.map(({ id }) => id).sort());
  });
});

test('a list names each member once, in order, and nobody whose figure is unknown but a reference', () => {
  check(({ lists, accounts, prospects }, book) => {
    const known = new Set([
      ...accounts.map(({ accountId }) => accountId),
      ...prospects.map(({ prospectId }) => prospectId),
    ]);
    for (const [name, { members }] of Object.entries(lists)) {
      expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
      for (const { id, figure } of members) {
        expect(known).toContain(id);
        if (name !== 'prestige') expect(Number.isFinite(figure)).toBe(true);
      }
      const figures = members.map(({ figure }) => figure ?? Number.NEGATIVE_INFINITY);
      const sign = name === 'costMoreThanReturn' ? 1 : -1;
      if (name !== 'prestige') expect(figures).toEqual(figures.toSorted((a, b) => sign * (a - b)));
    }
    const references = new Map(
      book.accounts.map(({ id, internal }) => [id, internal.profile.qualification?.prestige?.reference]),
    );
    const states = lists.prestige.members.map(({ id }) => references.get(id));
    expect(states).toEqual(states.toSorted());
  });
});

test('what members share is shared by two at least, and no share leaves 0 to 1', () => {
  check(({ lists }) => {
    for (const { members, shared } of Object.values(lists)) {
      expect(shared.length).toBeLessThanOrEqual(12);
      expect(new Set(shared.map(({ kind, value }) => `${kind}/${value}`)).size).toBe(shared.length);
      for (const trait of shared) {
        expect(trait.members).toBeGreaterThanOrEqual(2);
        expect(trait.share).toBe(trait.members / members.length);
        expect(trait.elsewhere === null || within01(trait.elsewhere)).toBe(true);
      }
    }
  });
});

test('the label of M3 follows its three verdicts, and full coverage leaves nothing unknown', () => {
  check(({ accounts }) => {
    for (const { knowYourCustomer: test3 } of accounts) {
      const verdicts = [test3.business.verdict, test3.people.verdict, test3.firstChoice.verdict];
      expect(test3.label === 'known').toBe(verdicts.every((verdict) => verdict === 'yes'));
      expect(test3.label === 'gaps').toBe(verdicts.includes('no'));
      expect(test3.because).toMatch(/^[A-Z].*\.$/);
      expect(within01(test3.coverage)).toBe(true);
      if (test3.coverage === 1) expect(verdicts).not.toContain('unknown');
    }
  });
});

test('what is left of a wallet and what we sell make up what they spend', () => {
  check(({ accounts }, book) => {
    const money = new Map(
      assessBook(book)
        .years.find(({ year }) => year === 2026)
        ?.accounts.map((one) => [one.accountId, one.money.revenue]),
    );
    for (const { accountId, qualification } of accounts) {
      const { wallet } = qualification;
      const revenue = money.get(accountId) ?? null;
      if (wallet === null || revenue === null || revenue > wallet.spend) continue;
      expect(settle(wallet.gap + revenue)).toBe(wallet.spend);
    }
  });
});

test('verticals share the accounts out, each to one', () => {
  check(({ verticals, accounts }) => {
    const placed = verticals.flatMap((vertical) => vertical.accounts.map((id) => [id, vertical.id]));
    const said = accounts.flatMap(({ accountId, qualification: { vertical } }) =>
      vertical === null ? [] : [[accountId, vertical]],
    );
    expect(placed.toSorted()).toEqual(said.toSorted());
  });
});
