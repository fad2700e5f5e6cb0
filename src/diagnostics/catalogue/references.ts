import { type CatalogueEntry, didYouMean, error, type FindingArgs, warning } from '../catalogue-entry.ts';

/** Where the ids of strategy.yaml are listed; a book may have no such file. */
const inStrategy = (a: FindingArgs, what: string, key: string): string =>
  a.hasStrategy === 1
    ? `${didYouMean(a)}${what} are listed under "${key}" in strategy.yaml.`
    : `${what} are listed under "${key}" in strategy.yaml, which this book does not have: write it.`;

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
  'industry-duplicate': error(
    (a) => `The industry "${a.id}" is listed twice; line ${a.firstLine} has it already.`,
    () => 'Keep it under the vertical that its accounts belong to.',
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
  'account-unknown': error(
    (a) => `There is no account "${a.id}".`,
    (a) => `${didYouMean(a)}An account's id is the name of its folder.`,
  ),
  'prospect-unknown': error(
    (a) => `There is no prospect "${a.id}".`,
    (a) => `${didYouMean(a)}A prospect's id is the name of its folder.`,
  ),
  'prospect-person-unknown': error(
    (a) => `"${a.id}" is nobody of the prospect's people.`,
    (a) => `${didYouMean(a)}They are listed under "people" in the same file.`,
  ),
  'advantage-unknown': error(
    (a) => `"${a.id}" is no advantage of ours.`,
    (a) => inStrategy(a, 'Advantages', 'advantages'),
  ),
  'need-unknown': error(
    (a) => `"${a.id}" is no need that we know of.`,
    (a) => inStrategy(a, 'Needs', 'needs'),
  ),
  'vertical-unknown': error(
    (a) => `"${a.id}" is no vertical of ours.`,
    (a) => inStrategy(a, 'Verticals', 'verticals'),
  ),
  'sector-unknown': error(
    (a) => `"${a.id}" is no sector that firms are compared in.`,
    (a) => `${didYouMean(a)}Sectors are declared under "benchmark" in model.yaml.`,
  ),
  'knowledge-unknown-question': error(
    (a) => `"${a.id}" is no question that the know-your-customer test asks.`,
    (a) => `${didYouMean(a)}The questions are listed under "knowYourCustomer" in model.yaml.`,
  ),
  'play-unknown': error(
    (a) => `"${a.id}" is no play of ours.`,
    (a) => `${didYouMean(a)}Plays are listed under "deployment" in model.yaml.`,
  ),
  'play-item-unknown': error(
    (a) => `The checklist of the play "${a.play}" has no item "${a.id}".`,
    (a) => `${didYouMean(a)}Items are listed under each play in model.yaml.`,
  ),
  'play-scope-other': error(
    (a) => `The play "${a.id}" is one of ${a.whose}, so its state is not kept here.`,
    (a) => `Move it to ${a.place}, or change its scope in model.yaml.`,
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
  'prospect-won-and-lost': error(
    () => 'The prospect is won and lost at once.',
    () => 'Keep one of the two; a customer that has left is marked as lost in its own account.',
  ),
  'override-label-unknown': error(
    (a) => `"${a.label}" is no label that a person can set for ${a.method}.`,
    (a) => `${didYouMean(a)}Choose one of ${a.allowed}.`,
  ),
  'override-dates-order': error(
    (a) => `The override expires on ${a.expires}, before ${a.decidedOn}, the day it was decided on.`,
    () => 'Check both dates; an override holds from the first to the last of them.',
  ),
  'override-expired': error(
    (a) =>
      `The override of ${a.method} to "${a.label}" by ${a.author} expired on ${a.expires}; the book is true as of ${a.asOf}.`,
    () => 'Renew it with a new date and a reason that holds today, or delete it.',
  ),
  'overrides-overlap': error(
    (a) => `This override of ${a.method} and the one in line ${a.firstLine} hold on the same days.`,
    () => 'Let the earlier one expire on the day before the later one is decided, or keep one of the two.',
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
