import { type CatalogueEntry, error, type FindingArgs, warning } from '../catalogue-entry.ts';

/** Codes of what a packet owes its reader: an answer for every promise, a look ahead, an approval. */
export const PACKET_CODES = {
  'commitment-unsettled': error(
    (a) => `Nothing says what became of "${a.id}", a commitment of the ${a.lastYear} review in ${a.place}.`,
    () =>
      'Add it to "outcomes": it was kept, late or dropped, or it is carried on or renegotiated and stands again.',
  ),
  'commitment-not-standing': error(
    (a) => `"${a.id}" is ${a.outcome}, but no commitment of ${a.year} takes it up.`,
    (a) => `Give it again under "commitments", with the same id or with "carries: ${a.id}", and a new date.`,
  ),
  'commitment-carried-closed': error(
    (a) => `This commitment carries on "${a.id}", which was closed in line ${a.firstLine}: ${a.outcome}.`,
    () => 'Remove "carries", or let the outcome say that it is carried or renegotiated.',
  ),
  'agenda-looks-back': warning(
    (a) => `Of the ${a.total} minutes of the agenda, ${a.forward} look forward: less than half.`,
    () => 'Shorten what looks back; the packet is read before the meeting.',
  ),
  'packet-draft': warning(
    (a) => `The packet of ${a.year} is a draft: ${draftWords(a).join('; ')}.`,
    (a) => waysOutOfADraft(a).join(' '),
  ),
  'translation-missing': error(
    (a) => `"${a.key}" is not written in every language that packets are in: it lacks ${a.missing}.`,
    (a) =>
      `Add "${a.example}:" beside the other languages, or write one text without languages, as for a name that is the same in all.`,
  ),
} as const satisfies Record<string, CatalogueEntry>;

function waysOutOfADraft({ filling, ours, yours, approval }: FindingArgs): string[] {
  return [
    ...(filling === '' ? [] : [`Fill ${filling}.`]),
    ...(ours === '' && yours === '' ? [] : ['Give each action of the plan its "ours" and "yours".']),
    ...(approval === '' ? [] : ['Under "review" name who prepared it, and somebody else as "approvedBy".']),
  ];
}

const APPROVALS: Readonly<Record<string, string>> = {
  'no-author': 'nobody is named who prepared it',
  'no-approver': 'nobody has approved it',
  'self-approved': 'its author approved it',
};

function draftWords({ sections, ours, yours, approval }: FindingArgs): string[] {
  const approved = APPROVALS[String(approval)];
  return [
    ...(sections === '' ? [] : [`nothing stands in ${sections}`]),
    ...(ours === '' ? [] : [`no owner on our side of ${ours}`]),
    ...(yours === '' ? [] : [`no owner on their side of ${yours}`]),
    ...(approved === undefined ? [] : [approved]),
  ];
}
