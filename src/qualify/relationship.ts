import type { Account, Book } from '../model/book.ts';
import { MOTIVATIONS } from '../model/method-settings.ts';
import type { RelationshipStrategy } from '../model/qualification.ts';
import { RELATIONSHIP_CATEGORIES } from '../model/strategy.ts';
import type { Qualifying, Vertical } from './qualifying.ts';

/** What relationships in a vertical are for: its own word, else that of its maturity, else nothing. */
export const motivationsOf = (vertical: Vertical | null, { model }: Book): readonly string[] => {
  const { motivations, maturity } = vertical ?? {};
  const declared = motivations ?? (maturity === undefined ? [] : model.relationship.motivations[maturity]);
  return MOTIVATIONS.filter((one) => declared.includes(one));
};

/** Kinds of relationship, each once, in the order of the method. */
export const categoriesOf = (
  declared: readonly (typeof RELATIONSHIP_CATEGORIES)[number][],
): readonly string[] => RELATIONSHIP_CATEGORIES.filter((one) => declared.includes(one));

/** What the relationship with an account is for, and of which kind it is. See the handbook, M9. */
export function relationshipOf(account: Account, { book, verticalOf }: Qualifying): RelationshipStrategy {
  const { vertical: own, relationshipCategories } = account.internal.profile;
  const vertical = verticalOf(own, account.customer.profile.industry);
  const usual = categoriesOf(vertical?.categories ?? []);
  const categories = relationshipCategories === undefined ? usual : categoriesOf(relationshipCategories);
  return {
    vertical: vertical?.id ?? null,
    motivations: motivationsOf(vertical, book),
    categories,
    own: categories.join() !== usual.join(),
  };
}
