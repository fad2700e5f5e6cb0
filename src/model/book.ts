import type { Block } from '../views/block.ts';
import type { BookSettings } from './book-settings.ts';
import type { CustomerProfile, CustomerYear } from './customer-facts.ts';
import type { InternalProfile, InternalYear } from './internal-facts.ts';
import type { Offering } from './offerings.ts';
import type { ProspectProfile } from './prospect.ts';
import type { ReviewModel } from './review-model.ts';
import type { TeamMember } from './team.ts';

/** What `accounts/<id>/customer/` says: all that a customer packet may be made of. */
export interface CustomerFacts {
  readonly accountId: string;
  readonly profile: CustomerProfile;
  /** By fiscal year, ascending. */
  readonly years: readonly { readonly year: number; readonly facts: CustomerYear }[];
  /** The narratives, `<year>.mdx`, by fiscal year, ascending. */
  readonly narratives: readonly { readonly year: number; readonly blocks: readonly Block[] }[];
}

/** What `accounts/<id>/internal/` says. */
export interface InternalFacts {
  readonly profile: InternalProfile;
  readonly years: readonly { readonly year: number; readonly facts: InternalYear }[];
  readonly notes: readonly Block[];
}

export interface Account {
  readonly id: string;
  readonly customer: CustomerFacts;
  readonly internal: InternalFacts;
}

export interface Prospect {
  readonly id: string;
  readonly profile: ProspectProfile;
  readonly notes: readonly Block[];
}

/** All that the content folder says, valid and with references that hold. Lists ascend by id. */
export interface Book {
  readonly settings: BookSettings;
  readonly model: ReviewModel;
  readonly offerings: readonly Offering[];
  readonly team: readonly TeamMember[];
  readonly accounts: readonly Account[];
  readonly prospects: readonly Prospect[];
}
