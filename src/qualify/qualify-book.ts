import type { BookAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { BookQualification, QualifiedAccount } from '../model/qualification.ts';
import { acquisitionByYear } from './acquisition.ts';
import { deploymentOf, programmePlaysOf } from './deployment.ts';
import { knowYourCustomerOf } from './know-your-customer.ts';
import { listsOf } from './lists.ts';
import { needsOf } from './needs.ts';
import { qualifyProspects } from './prospects.ts';
import { qualificationOf } from './qualification.ts';
import { type JudgedAccount, prepareQualifying, type Qualifying } from './qualifying.ts';
import { relationshipOf } from './relationship.ts';
import { timeOn } from './time-spent.ts';
import { valueClaimsOf } from './value-claims.ts';
import { verticalsOf } from './verticals.ts';

const qualifyAccount = (one: JudgedAccount, qualifying: Qualifying): QualifiedAccount => ({
  accountId: one.account.id,
  knowYourCustomer: knowYourCustomerOf(one.account, qualifying.book),
  deployment: deploymentOf(one, qualifying.book),
  qualification: qualificationOf(one, qualifying),
  relationship: relationshipOf(one.account, qualifying),
  value: valueClaimsOf(one.account),
});

/**
 * What the methods that ask questions say of the accounts in the review year's book, and of all
 * prospects, as of the book's day. See the handbook, M3, M5, M8, M9, M10 and M11.
 */
export function qualifyBook(book: Book, assessment: BookAssessment): BookQualification {
  const qualifying = prepareQualifying(book, assessment);
  const accounts = qualifying.accounts.map((one) => qualifyAccount(one, qualifying));
  const prospects = qualifyProspects(qualifying);
  const lists = listsOf(qualifying, accounts, prospects);
  return {
    accounts,
    prospects,
    lists,
    needs: needsOf(book, qualifying.accounts, lists),
    verticals: verticalsOf(qualifying, accounts, prospects),
    timeOnTopClients: timeOn(lists.topClients, qualifying.accounts),
    programmePlays: programmePlaysOf(book),
    acquisition: acquisitionByYear(book),
  };
}
