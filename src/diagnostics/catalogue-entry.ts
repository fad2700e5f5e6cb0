/** The shape of the catalogue, and the phrases that its entries share. */

export type FindingArgs = Readonly<Record<string, string | number>>;

export interface CatalogueEntry {
  /** An error keeps the book from being built; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** What happened, from the author's side. */
  readonly message: (args: FindingArgs) => string;
  /** What to do about it. */
  readonly hint: (args: FindingArgs) => string;
}

export const error = (message: CatalogueEntry['message'], hint: CatalogueEntry['hint']): CatalogueEntry => ({
  severity: 'error',
  message,
  hint,
});

export const warning = (
  message: CatalogueEntry['message'],
  hint: CatalogueEntry['hint'],
): CatalogueEntry => ({
  severity: 'warning',
  message,
  hint,
});

/** `Did you mean "x"? ` where there is a suggestion, else nothing. */
export const didYouMean = (args: FindingArgs): string =>
  args.suggestion === undefined || args.suggestion === '' ? '' : `Did you mean "${args.suggestion}"? `;
