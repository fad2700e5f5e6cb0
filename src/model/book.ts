import type { Block } from '../views/block.ts';
import type { BenchmarkRecord } from './benchmark-record.ts';
import type { BookSettings } from './book-settings.ts';
import type { CustomerFacts } from './customer-facts.ts';
import type { InternalProfile, InternalYear } from './internal-facts.ts';
import type { IssuedYear } from './issued-year.ts';
import type { Offering } from './offerings.ts';
import type { ProspectProfile } from './prospect.ts';
import type { ReviewModel } from './review-model.ts';
import type { Strategy } from './strategy.ts';
import type { TeamMember } from './team.ts';

export type { CustomerFacts } from './customer-facts.ts';

/** What `accounts/<id>/internal/` says. */
export interface InternalFacts {
  readonly profile: InternalProfile;
  readonly years: readonly { readonly year: number; readonly facts: InternalYear }[];
  readonly notes: readonly Block[];
  /** What was issued of each fiscal year, ascending. */
  readonly issued: readonly { readonly year: number; readonly facts: IssuedYear }[];
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
  /** Empty lists where the book has no `strategy.yaml`. */
  readonly strategy: Strategy;
  readonly accounts: readonly Account[];
  readonly prospects: readonly Prospect[];
  /** The peer benchmarks of the years that were closed, ascending. */
  readonly benchmarks: readonly { readonly year: number; readonly facts: BenchmarkRecord }[];
}
