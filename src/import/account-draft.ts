/** An account as the tables of an import tell it, before it is written down. */
import type { CustomerPerson, CustomerProfile } from '../model/customer-facts.ts';
import type { InternalProfile } from '../model/internal-facts.ts';
import type { Amount } from './amount.ts';
import type { Place } from './import-finding.ts';

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

/** Which cell a value came from; found out only when it has to be told. */
export type Origin = () => Place;
/** By file of the account’s folder and name of the value: `customer/profile.yaml people.jane-doe.title`. */
export type Origins = Map<string, Origin>;

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
  /** By the name of the offering. */
  readonly usage: Map<string, UsageDraft>;
  /** The names of the offerings in question. */
  readonly pursuing: Set<string>;
  /** By the field, the position of the figure or the name of the offering. */
  readonly origins: Map<string | number, Origin>;
}

export interface AccountDraft {
  readonly id: string;
  readonly key: string;
  readonly customer: CustomerText;
  readonly internal: InternalText;
  readonly people: CustomerPerson[];
  /** The ids of people by their keys, those of earlier imports included. */
  readonly personIds: Map<string, string>;
  /** By the id of the table, then by fiscal year. */
  readonly rows: Map<string, Map<number, YearRow>>;
  readonly origins: Origins;
}
