/** The kinds of file that an account or a prospect has, each ready to be filled in. */
import type { Book } from '../model/book.ts';
import { type ContentField, contentFields } from '../model/content-field.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../model/internal-facts.ts';
import { knownKeysOf } from '../model/known-keys.ts';
import { ProspectSchema } from '../model/prospect.ts';
import type { ReviewModel } from '../model/review-model.ts';
import {
  CUSTOMER_PROFILE_REFERENCES,
  CUSTOMER_YEAR_REFERENCES,
  INTERNAL_PROFILE_REFERENCES,
  INTERNAL_YEAR_REFERENCES,
  PROSPECT_REFERENCES,
  type ReferenceTable,
  type Target,
} from '../read/reference-tables.ts';
import type { Examples } from './example-of.ts';
import { handbookExamples } from './handbook-examples.ts';

const HOW = 'Guidance begins with ##. A line that begins with # sleeps: take the "# " away to use it.';
const SEEN = 'THE CUSTOMER MAY READ what this file says.';
const UNSEEN = 'INTERNAL: nothing of this file ever reaches the customer.';

const KINDS = {
  'customer-profile': {
    schema: CustomerProfileSchema,
    example: 'customer/profile.yaml',
    references: CUSTOMER_PROFILE_REFERENCES,
    about: `Who they are. ${SEEN}`,
  },
  'customer-year': {
    schema: CustomerYearSchema,
    example: 'customer/2026.yaml',
    references: CUSTOMER_YEAR_REFERENCES,
    about: `The year, as its packet tells it. ${SEEN}`,
  },
  'internal-profile': {
    schema: InternalProfileSchema,
    example: 'internal/profile.yaml',
    references: INTERNAL_PROFILE_REFERENCES,
    about: `How we see them. ${UNSEEN}`,
  },
  'internal-year': {
    schema: InternalYearSchema,
    example: 'internal/2026.yaml',
    references: INTERNAL_YEAR_REFERENCES,
    about: `What the year brought us, and what we learned. ${UNSEEN}`,
  },
  prospect: {
    schema: ProspectSchema,
    example: 'prospects/harbour-and-vale/profile.yaml',
    references: PROSPECT_REFERENCES,
    about: `Not a customer yet. ${UNSEEN}`,
  },
} as const;

export type SheetKind = keyof typeof KINDS;
export const SHEET_KINDS = Object.keys(KINDS) as readonly SheetKind[];

export const schemaOf = (kind: SheetKind) => KINDS[kind].schema;

export interface BlankSheet {
  readonly heading: readonly string[];
  readonly fields: readonly ContentField[];
  readonly examples: Examples;
}

/** The file of a kind for a book, with nothing known yet; `owner` stands in examples where one of our team must. */
export function blankSheet(kind: SheetKind, book: Book, owner: string | null): BlankSheet {
  const { schema, example, references, about } = KINDS[kind];
  return {
    heading: [about, HOW],
    fields: contentFields(schema, knownKeysOf(book.model, 'account')),
    examples: ownExamples(references, book, owner, handbookExamples(example)),
  };
}

/** Where an example holds an id of the book, one of this book: a key that wakes up should not lead nowhere. */
function ownExamples(
  references: ReferenceTable,
  { team, offerings, strategy, model }: Book,
  owner: string | null,
  otherwise: Examples,
): Examples {
  const ids: Partial<Record<Target, string | undefined>> = {
    team: owner ?? team[0]?.id,
    offering: offerings[0]?.id,
    need: strategy.needs[0]?.id,
    advantage: strategy.advantages[0]?.id,
    vertical: strategy.verticals[0]?.id,
  };
  const idAt = (path: string): string | undefined => {
    const target = references.values[path];
    return target === undefined ? undefined : ids[target];
  };
  return (path) => {
    const inList = idAt(`${path}.*`);
    return idAt(path) ?? answerOnScale(path, model) ?? (inList === undefined ? otherwise(path) : [inList]);
  };
}

/** In the middle of the scale of its own question: what would do for another may be none here. */
function answerOnScale(path: string, { growth }: ReviewModel): number | undefined {
  const question = /^answers\.(.+)\.value$/.exec(path)?.[1];
  if (question === undefined) return undefined;
  const anchors = Object.values(growth.dimensions).flatMap(
    ({ indicators }) => indicators[question]?.anchors ?? [],
  );
  return anchors[Math.floor(anchors.length / 2)]?.at;
}
