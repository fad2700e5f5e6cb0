/** What keeps the packets of the review year from being ready: agendas that look back, and the gate. */
import type { BookSettings } from '../model/book-settings.ts';
import type { CustomerFacts, CustomerYear } from '../model/customer-facts.ts';
import type { Finding } from '../model/finding.ts';
import { draftReasons, fillingOf } from '../model/packet-gate.ts';
import type { AccountDraft, BookDraft, YearDraft } from './draft.ts';
import { findNumber, findPlaces, findTexts } from './places.ts';
import { listWords } from './schema-shape.ts';

/**
 * Of each account that has a file of the review year: an agenda of which less than half of the
 * minutes look forward, and why the packet is still a draft. A packet is asked for its reasons as
 * soon as the file has its `review`: before, nobody has begun to prepare it.
 */
export function checkPackets(book: BookDraft): Finding[] {
  const settings = book.settings?.value;
  const year = findNumber(book.settings?.raw, 'reviewYear');
  return [...book.accounts.values()].flatMap((account) => {
    const draft = account.customerYears.find((one) => one.year === year);
    if (!draft) return [];
    return [...checkAgenda(draft), ...(settings ? checkGate(account, draft, settings.packet) : [])];
  });
}

function checkAgenda({ path: document, raw }: YearDraft<unknown>): Finding[] {
  const topics = findPlaces(raw, 'agenda.*').flatMap(({ value }) => {
    const minutes = findNumber(value, 'minutes');
    const isBack = findTexts(value, 'looks')[0] === 'back';
    return minutes === undefined ? [] : [{ minutes, isBack }];
  });
  const sum = (list: typeof topics): number => list.reduce((total, { minutes }) => total + minutes, 0);
  const [forward, total] = [sum(topics.filter(({ isBack }) => !isBack)), sum(topics)];
  if (forward * 2 >= total) return [];
  return [{ code: 'agenda-looks-back', document, path: ['agenda'], at: 'key', args: { forward, total } }];
}

function checkGate(
  account: AccountDraft,
  { path: document, value, year }: YearDraft<CustomerYear>,
  packet: BookSettings['packet'],
): Finding[] {
  const facts = customerFacts(account);
  if (!facts || value?.review === undefined) return [];
  const reasons = draftReasons(facts, year, packet);
  if (!reasons) return [];
  const { emptySections, withoutOurOwner, withoutTheirOwner, approval } = reasons;
  const isToldAlready =
    approval === 'self-approved' &&
    emptySections.length + withoutOurOwner.length + withoutTheirOwner.length === 0;
  if (isToldAlready) return [];
  const args = {
    year,
    sections: listWords(emptySections),
    filling: fillingOf(emptySections),
    ours: listWords(withoutOurOwner),
    yours: listWords(withoutTheirOwner),
    approval: approval ?? '',
  };
  return [{ code: 'packet-draft', document, path: ['review'], at: 'key', args }];
}

/** What the projection is given; null where any of it is not valid. */
function customerFacts({
  id,
  customerProfile,
  customerYears,
  narratives,
}: AccountDraft): CustomerFacts | null {
  const profile = customerProfile?.value;
  if (!profile) return null;
  const years = customerYears.flatMap(({ year, value }) => (value === null ? [] : [{ year, facts: value }]));
  const told = narratives.flatMap(({ year, value }) => (value === null ? [] : [{ year, blocks: value }]));
  if (years.length < customerYears.length || told.length < narratives.length) return null;
  return { accountId: id, profile, years, narratives: told };
}
