/** Whether an account's packet is ready to be sent, and what is missing while it is a draft. */
import type { RequirableSection } from '../../model/book-settings.ts';
import { type DraftReasons, draftReasons } from '../../model/packet-gate.ts';
import type { PacketState } from '../../views/site/account.ts';
import type { Atlas } from './atlas.ts';
import { listed } from './print.ts';

/** The packet of the review year. The gate is the one that the packet itself is judged by. */
export function packetStateOf(atlas: Atlas, accountId: string): PacketState {
  const account = atlas.account(accountId);
  const lacksBenchmark = atlas.judgement.owedBenchmarks.includes(accountId);
  const { packet } = atlas.book.settings;
  const reasons = account && draftReasons(account.customer, atlas.year, packet, lacksBenchmark);
  if (!reasons) return { state: { shape: 'done', word: 'ready' }, missing: [] };
  return { state: { shape: 'open', word: 'draft' }, missing: missingOf(reasons) };
}

function missingOf({ emptySections, withoutOurOwner, withoutTheirOwner, approval }: DraftReasons): string[] {
  return [
    ...(emptySections.length === 0
      ? []
      : [`Nothing stands in ${listed(emptySections.map((section) => SECTION_NAMES[section]))}.`]),
    ...(withoutOurOwner.length === 0 ? [] : [`No owner on our side of ${listed(withoutOurOwner)}.`]),
    ...(withoutTheirOwner.length === 0 ? [] : [`No owner on their side of ${listed(withoutTheirOwner)}.`]),
    ...(approval === null ? [] : [APPROVALS[approval]]),
  ];
}

const APPROVALS = {
  'no-author': 'Nobody is named who prepared it.',
  'no-approver': 'Nobody has approved it.',
  'self-approved': 'Its author approved it.',
} as const satisfies Record<NonNullable<DraftReasons['approval']>, string>;

const SECTION_NAMES = {
  year: 'the year on a page',
  meeting: 'the meeting',
  goals: 'their goals',
  narrative: 'the year in words',
  value: 'value delivered',
  usage: 'usage',
  service: 'service',
  issues: 'open issues',
  people: 'the people',
  benchmark: 'the peer benchmark',
  roadmap: 'what comes next',
  plan: 'the plan',
  renewal: 'term and renewal',
  feedback: 'feedback',
  'sign-off': 'the sign-off',
  sources: 'sources',
} as const satisfies Record<RequirableSection, string>;
