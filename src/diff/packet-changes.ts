import { canonicalJson } from '../model/canonical-json.ts';
import { type DraftReasons, draftReasons } from '../model/packet-gate.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { PacketChange } from './book-diff.ts';
import { partsOfPacket } from './packet-texts.ts';
import type { Pair, Side, Sides } from './sides.ts';
import { compareLines } from './word-changes.ts';

/** The packets of the programme that are others than before, by account: equal views are equal pages. */
export function comparePackets(sides: Sides, pairs: readonly Pair[]): readonly PacketChange[] {
  const [was, is] = [packetsOf(sides.before), packetsOf(sides.after)];
  return pairs.flatMap((pair): PacketChange[] => {
    const before = was.get(pair.before?.id ?? pair.id);
    const after = is.get(pair.id);
    const shown = after ?? before;
    if (shown === undefined || isSame(before, after)) return [];
    return [
      {
        account: { id: pair.id, name: pair.name },
        kind: before === undefined ? 'new' : after === undefined ? 'gone' : 'changed',
        state: { from: stateOf(before), to: stateOf(after) },
        lacks: after === undefined ? [] : lacksOf(sides.after, pair),
        issuedOn: issuedOn(sides.after, pair),
        looks: looksOf(sides.after, pair, after),
        locale: shown.locale,
        direction: shown.direction,
        parts: before === undefined || after === undefined ? [] : compareParts(before, after),
      },
    ];
  });
}

const packetsOf = ({ packets }: Side): ReadonlyMap<string, CustomerPacket> =>
  new Map(packets.map((packet) => [packet.account.id, packet]));

const stateOf = (packet: CustomerPacket | undefined): string =>
  packet === undefined ? '' : packet.draft ? 'draft' : 'ready';

/** The id of a renamed account is no change of what is read. */
function isSame(before: CustomerPacket | undefined, after: CustomerPacket | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  const account = after.account;
  return (
    canonicalJson({ ...before, account: { ...before.account, id: account.id } }) === canonicalJson(after)
  );
}

function compareParts(before: CustomerPacket, after: CustomerPacket): PacketChange['parts'] {
  const [was, is] = [partsOfPacket(before), partsOfPacket(after)];
  const raw = (packet: CustomerPacket, part: string): string =>
    canonicalJson(
      part === 'cover' ? packet.cover : (packet.sections.find(({ kind }) => kind === part) ?? null),
    );
  const told = is.flatMap(({ part, name, lines }): PacketChange['parts'] => {
    const old = was.find((one) => one.part === part);
    if (old === undefined)
      return [{ part, name, change: 'new', texts: [...compareLines([], lines, after.locale)] }];
    const texts = [...compareLines(old.lines, lines, after.locale)];
    if (texts.length === 0 && raw(before, part) === raw(after, part)) return [];
    return [{ part, name, change: 'changed', texts }];
  });
  const gone = was
    .filter(({ part }) => !is.some((one) => one.part === part))
    .map(({ part, name, lines }): PacketChange['parts'][number] => ({
      part,
      name,
      change: 'gone',
      texts: [...compareLines(lines, [], before.locale)],
    }));
  const all = [...told, ...gone];
  // What surrounds the sections: the theme, the language, the date.
  return all.length > 0
    ? all
    : [{ part: 'frame', name: 'What surrounds the sections', change: 'changed', texts: [] }];
}

const issuedOn = ({ book }: Side, { after }: Pair): string | null =>
  after?.internal.issued.find(({ year }) => year === book.settings.reviewYear)?.facts.issuedOn ?? null;

/** Our people who answer for what the customer reads. */
function looksOf({ book }: Side, { after }: Pair, packet: CustomerPacket | undefined): string[] {
  if (after === null || packet === undefined) return [];
  const nameOf = (id: string): string => book.team.find((one) => one.id === id)?.name ?? id;
  const review = after.customer.years.find(({ year }) => year === book.settings.reviewYear)?.facts.review;
  const { owner } = after.internal.profile;
  const approver = review?.approvedBy;
  return [
    ...(owner === undefined ? [] : [`${nameOf(owner)}, who owns the account`]),
    ...(approver === undefined ? [] : [`${nameOf(approver)}, whose approval was of what it said before`]),
  ];
}

function lacksOf({ book, judgement }: Side, { id, after }: Pair): string[] {
  const { reviewYear, packet } = book.settings;
  const owed = judgement.owedBenchmarks.includes(id);
  const reasons = after === null ? null : draftReasons(after.customer, reviewYear, packet, owed);
  return reasons === null ? [] : missingOf(reasons);
}

const APPROVALS = {
  'no-author': 'nobody is named who prepared it',
  'no-approver': 'nobody has approved it',
  'self-approved': 'its author approved it',
} as const satisfies Record<NonNullable<DraftReasons['approval']>, string>;

function missingOf({ emptySections, withoutOurOwner, withoutTheirOwner, approval }: DraftReasons): string[] {
  return [
    ...(emptySections.length === 0 ? [] : [`nothing stands in ${emptySections.join(', ')}`]),
    ...(withoutOurOwner.length === 0 ? [] : [`no owner on our side of ${withoutOurOwner.join(', ')}`]),
    ...(withoutTheirOwner.length === 0 ? [] : [`no owner on their side of ${withoutTheirOwner.join(', ')}`]),
    ...(approval === null ? [] : [APPROVALS[approval]]),
  ];
}
