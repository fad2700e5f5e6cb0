import type { z } from 'zod';
import { BenchmarkRecordSchema } from '../model/benchmark-record.ts';
import { BookSettingsSchema } from '../model/book-settings.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../model/customer-facts.ts';
import { ImportRecordSchema } from '../model/import-record.ts';
import { InternalProfileSchema, InternalYearSchema } from '../model/internal-facts.ts';
import { IssuedYearSchema } from '../model/issued-year.ts';
import { OfferingsSchema } from '../model/offerings.ts';
import { ProspectSchema } from '../model/prospect.ts';
import { ReviewModelSchema } from '../model/review-model.ts';
import { StrategySchema } from '../model/strategy.ts';
import { TeamSchema } from '../model/team.ts';
import type { Place } from './content-layout.ts';

/** The kinds of files that hold facts; the others are prose. */
export type FactsKind = Exclude<Place['kind'], 'customer-narrative' | 'internal-notes' | 'prospect-notes'>;

/** Which schema governs each kind of YAML file. */
export const CONTENT_SCHEMAS = {
  book: BookSettingsSchema,
  model: ReviewModelSchema,
  offerings: OfferingsSchema,
  team: TeamSchema,
  strategy: StrategySchema,
  'customer-profile': CustomerProfileSchema,
  'customer-year': CustomerYearSchema,
  'internal-profile': InternalProfileSchema,
  'internal-year': InternalYearSchema,
  'issued-year': IssuedYearSchema,
  'import-record': ImportRecordSchema,
  'prospect-profile': ProspectSchema,
  'benchmark-record': BenchmarkRecordSchema,
} as const satisfies Readonly<Record<FactsKind, z.ZodType>>;
