import { type AccountAssessment, SCHEME_IDS } from '../model/assessment.ts';
import type { Account } from '../model/book.ts';
import type { IssuedYear, Seal } from '../model/issued-year.ts';
import { sealedText } from '../model/sealed-text.ts';
import { statedFigures } from '../model/stated-figures.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { digestPacket, sha256 } from './packet-digest.ts';

/** All that an issue is made of. */
export interface IssueOrder {
  readonly account: Account;
  readonly year: number;
  /** The day of the book: there is no clock. */
  readonly asOf: string;
  /** The version of the model in force. */
  readonly model: string;
  /** What the methods say of the account in that year; null where it was not in the book. */
  readonly assessment: AccountAssessment | null;
  readonly packet: CustomerPacket;
  /** The version of Rapport. */
  readonly tool: string;
  /** Null where no commit holds the content. */
  readonly commit: string | null;
  /** The digest of a file of content, by its path; null where there is none. */
  readonly digestOf: (document: string) => string | null;
  /** Null where no pages were drawn. */
  readonly pages: Seal['pages'] | null;
}

/** What is sealed of a year: the labels and scores that stand, and what proves the packet. */
export function composeIssue(order: IssueOrder): IssuedYear {
  const { account, year, asOf, model, assessment, packet, tool, commit, pages } = order;
  if (packet.draft) throw new Error(`The packet of ${account.id} is a draft, and a draft is never sealed.`);
  const facts = account.customer.years.find((entry) => entry.year === year)?.facts;
  const figures = facts === undefined ? [] : statedFigures(facts);
  const restatedYears = facts?.restated.map((entry) => entry.year) ?? [];
  const issued = {
    issuedOn: asOf,
    model,
    ...whatStood(assessment),
  };
  const seal = {
    tool,
    ...(commit === null ? {} : { commit }),
    version: facts?.review?.version ?? 1,
    ...digestPacket(packet),
    files: digestFiles(packetFiles(account.id, year, restatedYears), order.digestOf),
    ...(pages === null || pages === undefined ? {} : { pages }),
    figures: figures.map(({ figure, value, unit }) => ({
      figure,
      value,
      ...(unit === null ? {} : { unit }),
    })),
  };
  return { ...issued, seal: { ...seal, digest: sha256(sealedText({ ...issued, seal })) } };
}

/** The labels after hysteresis and overrides, whose they are, and the scores at full precision. */
function whatStood(
  assessment: AccountAssessment | null,
): Pick<IssuedYear, 'labels' | 'overridden' | 'scores'> {
  if (assessment === null) return { labels: {} };
  const { labels } = assessment;
  const { dimensions, overall } = labels['growth-tier'];
  const overridden = SCHEME_IDS.filter((scheme) => labels[scheme].override !== null);
  return {
    labels: {
      'revenue-tier': labels['revenue-tier'].label,
      'profit-quadrant': labels['profit-quadrant'].label,
      'growth-tier': labels['growth-tier'].label,
      'programme-segment': labels['programme-segment'].label,
    },
    ...(overridden.length === 0 ? {} : { overridden }),
    scores: {
      need: dimensions.need.value,
      value: dimensions.value.value,
      behaviour: dimensions.behaviour.value,
      overall,
    },
  };
}

/**
 * The files that a packet is made of, there or not: what all packets share, then the account's own,
 * with those of the years whose figures it restates.
 */
export const packetFiles = (
  accountId: string,
  year: number,
  restatedYears: readonly number[],
): readonly string[] => [
  'book.yaml',
  'model.yaml',
  'offerings.yaml',
  'team.yaml',
  `accounts/${accountId}/customer/profile.yaml`,
  ...[...new Set([...restatedYears, year - 1, year])]
    .sort((a, b) => a - b)
    .map((one) => `accounts/${accountId}/customer/${one}.yaml`),
  `accounts/${accountId}/customer/${year}.mdx`,
];

/** Digests by path; files that are not there are left out. */
export function digestFiles(
  documents: readonly string[],
  digestOf: IssueOrder['digestOf'],
): Record<string, string> {
  return Object.fromEntries(
    documents.flatMap((document) => {
      const digest = digestOf(document);
      return digest === null ? [] : [[document, digest]];
    }),
  );
}
