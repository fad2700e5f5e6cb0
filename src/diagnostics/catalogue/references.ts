import { type CatalogueEntry, didYouMean, error, warning } from '../catalogue-entry.ts';

/** Codes of what one place says of another: people, offerings, answers, dates. */
export const REFERENCE_CODES = {
  'id-duplicate': error(
    (a) => `The id "${a.id}" is taken: line ${a.firstLine} has it already.`,
    () => 'Give one of the two another id, and check who refers to it.',
  ),
  'entry-duplicate': error(
    (a) => `"${a.id}" is named twice in this list; line ${a.firstLine} has it already.`,
    () => 'Keep one of the two.',
  ),
  'team-member-unknown': error(
    (a) => `"${a.id}" is nobody in our team.`,
    (a) => `${didYouMean(a)}Our people are listed in team.yaml.`,
  ),
  'customer-person-unknown': error(
    (a) => `"${a.id}" is nobody of the customer's people.`,
    (a) => `${didYouMean(a)}They are listed under "people" in ${a.file}.`,
  ),
  'person-unknown': error(
    (a) => `"${a.id}" is nobody on either side.`,
    (a) => `${didYouMean(a)}Our people are listed in team.yaml, theirs in ${a.file}.`,
  ),
  'person-ambiguous': error(
    (a) => `"${a.id}" is one of our people and one of the customer's.`,
    (a) => `Change the id of the person in ${a.file}, so that it is plain who is meant.`,
  ),
  'offering-unknown': error(
    (a) => `"${a.id}" is no offering of ours.`,
    (a) => `${didYouMean(a)}Offerings are listed in offerings.yaml.`,
  ),
  'source-unknown': error(
    (a) => `"${a.id}" is no source of this file.`,
    (a) => `${didYouMean(a)}Sources are listed under "sources" in the same file.`,
  ),
  'commitment-unknown': error(
    (a) => `"${a.id}" is no commitment that was made in ${a.lastYear}.`,
    (a) => `${didYouMean(a)}Last year's commitments are listed in ${a.file}.`,
  ),
  'parent-unknown': error(
    (a) => `There is no account "${a.id}" to be the parent.`,
    (a) => `${didYouMean(a)}An account's id is the name of its folder.`,
  ),
  'parent-cycle': error(
    (a) => `The account comes out as its own parent: ${a.chain}.`,
    () => 'Remove "parent" from the account that stands at the top.',
  ),
  'answer-unknown-question': error(
    (a) => `Answer "${a.id}" belongs to no question in the model "${a.version}".`,
    (a) => `${didYouMean(a)}Questions are listed in model.yaml.`,
  ),
  'answer-out-of-scale': error(
    (a) => `The answer to "${a.id}" is ${a.value}, but its scale goes from ${a.from} to ${a.to}.`,
    () => 'The anchors of the question in model.yaml say what each value looks like.',
  ),
  'answer-to-computed': error(
    (a) => `"${a.id}" is not asked: it is taken from the account's ${a.input}.`,
    () => 'Remove the answer.',
  ),
  'fact-after-as-of': warning(
    (a) => `"${a.key}" is ${a.date}, after ${a.asOf}, the date on which the book is true.`,
    () => 'Correct the date, or move "asOf" in book.yaml on.',
  ),
  'review-self-approved': warning(
    () => 'The packet is approved by the one who prepared it.',
    () => 'Name somebody else under "approvedBy".',
  ),
  'renewal-dates-order': error(
    (a) => `"${a.key}" is ${a.date}, but it cannot come ${a.relation} "${a.other}", ${a.otherDate}.`,
    () => 'A term starts, then notice is given, then the term ends.',
  ),
  'service-outside-year': error(
    (a) =>
      `The months run from ${a.from} to ${a.to}, beyond the fiscal year ${a.year} (${a.starts} to ${a.ends}).`,
    () => 'Give the months of this year only; null stands for a month that is not known.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
