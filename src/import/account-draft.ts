/** An account as the tables of an import tell it, before it is written down. */
import type { CustomerPerson, CustomerProfile } from '../model/customer-facts.ts';
import type { InternalProfile } from '../model/internal-facts.ts';
import type { Amount } from './read-cell.ts';

type Texts<T> = { -readonly [Field in keyof T]?: T[Field] | undefined };

export type CustomerText = Texts<
  Pick<CustomerProfile, 'name' | 'locale' | 'industry' | 'country' | 'website' | 'customerSince' | 'business'>
>;
export type InternalText = Texts<
  Pick<InternalProfile, 'owner' | 'sponsor' | 'parent' | 'strategy' | 'pricePosition'>
>;

export const MONEY_FIELDS = [
  'revenue',
  'grossMargin',
  'costToServe',
  'contributionMargin',
  'forecast',
] as const;
export type MoneyField = (typeof MONEY_FIELDS)[number];

export interface UsageDraft {
  used: Amount;
  entitled: Amount | undefined;
}

/** What the rows of one table say of an account in a fiscal year. */
export interface YearRow {
  readonly line: number;
  readonly file: string;
  currency: string | undefined;
  readonly money: Map<MoneyField, Amount>;
  /** By position in the map’s figures. */
  readonly figures: Map<number, Amount>;
  /** By the id of the offering. */
  readonly usage: Map<string, UsageDraft>;
}

export interface AccountDraft {
  readonly id: string;
  readonly key: string;
  readonly customer: CustomerText;
  readonly internal: InternalText;
  readonly people: CustomerPerson[];
  /** By the id of the table, then by fiscal year. */
  readonly rows: Map<string, Map<number, YearRow>>;
}
