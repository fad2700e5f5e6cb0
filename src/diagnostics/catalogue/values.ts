import { type CatalogueEntry, didYouMean, error } from '../catalogue-entry.ts';

/** Codes of keys and values, judged within one file. */
export const VALUE_CODES = {
  'key-unknown': error(
    (a) => `"${a.key}" is no key that belongs here.`,
    (a) => `${didYouMean(a)}${a.allowed}`,
  ),
  'key-missing': error(
    (a) => `The key "${a.key}" is missing.`,
    (a) => `Add "${a.key}:" with ${a.expected}.`,
  ),
  'key-invalid': error(
    (a) => `The key "${a.key}" ${a.problem}.`,
    () => 'Rename the key.',
  ),
  'value-empty': error(
    (a) => `"${a.key}" has no value.`,
    (a) => `Write ${a.expected}, or remove the line where it may be absent.`,
  ),
  'value-wrong-type': error(
    (a) => `"${a.key}" should be ${a.expected}, but it is ${a.actual}.`,
    (a) => `${a.advice}`,
  ),
  'value-not-listed': error(
    (a) => `"${a.key}" is ${a.value}, which is not a choice here.`,
    (a) => `${didYouMean(a)}Choose one of ${a.allowed}.`,
  ),
  'value-not-whole': error(
    (a) => `"${a.key}" is ${a.value}, but it must be a whole number.`,
    () => 'Leave out the fraction.',
  ),
  'value-out-of-range': error(
    (a) => `"${a.key}" is ${a.value}, but it must be ${a.bound}.`,
    () => 'Check the number and its unit.',
  ),
  'value-invalid': error(
    (a) => `"${a.key}" ${a.problem}.`,
    () => 'Correct the value.',
  ),
  'text-empty': error(
    (a) => `"${a.key}" is an empty text.`,
    () => 'Write the text, or remove the line where it may be absent.',
  ),
  'text-too-long': error(
    (a) => `"${a.key}" has ${a.length} characters; there is room for ${a.maximum}.`,
    () => 'Shorten it; longer prose belongs in the narrative.',
  ),
  'text-outer-space': error(
    (a) => `"${a.key}" begins or ends with white space inside its quotes.`,
    () => 'Remove the white space at the ends.',
  ),
  'text-control-character': error(
    (a) =>
      `"${a.key}" holds a line break, a control character or one that turns the direction of text, where one line belongs.`,
    () => 'Type it anew as one line; after ">-" lines are folded into one.',
  ),
  'text-line-break': error(
    (a) =>
      `"${a.key}" holds a line break, a control character or one that turns the direction of text, where one paragraph belongs.`,
    () => 'Fold long text with ">-" and leave no blank line inside.',
  ),
  'glyph-missing': error(
    (a) =>
      `${a.field} holds "${a.character}" (${a.codePoint}, ${a.kind})${a.others}, which no font of the packet has.`,
    (a) => `${a.advice}`,
  ),
  'id-invalid': error(
    (a) => `"${a.value}" is not an id.`,
    (a) => `${didYouMean(a)}Ids have lower-case letters, digits and single hyphens, such as "acme-retail".`,
  ),
  'date-invalid': error(
    (a) => `"${a.key}" is "${a.value}", which is not a date as dates are written here.`,
    (a) => `${a.advice ?? 'Write year, month and day, such as 2026-03-31.'}`,
  ),
  'date-impossible': error(
    (a) => `"${a.value}" is not a day in the calendar.`,
    () => 'Check the month and the day.',
  ),
  'month-invalid': error(
    (a) => `"${a.key}" is "${a.value}", which is not a month.`,
    () => 'Write year and month, such as 2026-03.',
  ),
  'currency-invalid': error(
    (a) => `"${a.value}" is not a currency code.`,
    () => 'Write three capital letters, such as EUR.',
  ),
  'url-invalid': error(
    (a) => `"${a.key}" is "${a.value}", which is not a web address.`,
    (a) => `${a.advice ?? 'Write the whole address, such as https://www.example.com.'}`,
  ),
  'email-invalid': error(
    (a) => `"${a.key}" is "${a.value}", which is not an e-mail address.`,
    () => 'Write an address such as name@example.com.',
  ),
  'list-too-short': error(
    (a) => `"${a.key}" has ${a.length} entries; at least ${a.limit} must be there.`,
    () => 'Add what is missing.',
  ),
  'list-too-long': error(
    (a) => `"${a.key}" has ${a.length} entries; there is room for ${a.limit}.`,
    () => 'Keep the ones that matter most.',
  ),
  'margin-stated-twice': error(
    () => 'The contribution margin is stated twice: as it is, and by way of grossMargin.',
    () => 'Keep contributionMargin, or keep grossMargin and costToServe.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
