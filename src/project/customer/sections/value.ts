import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
import { firstOf } from '../length-budget.ts';
import {
  cell,
  customerName,
  type PacketContext,
  type SectionProjection,
  section,
  sourceNotes,
  teamName,
  withoutEmptyColumns,
} from '../packet-context.ts';

type Claim = CustomerYear['value'][number];

/** The measures that both sides agreed to are few; what is more belongs in a report of its own. */
const MOST_CLAIMS = 8;

const reached = (claim: Claim): boolean =>
  claim.target !== undefined &&
  (claim.better === 'higher' ? claim.actual >= claim.target : claim.actual <= claim.target);

const improved = (claim: Claim): boolean =>
  claim.better === 'higher' ? claim.actual > claim.baseline : claim.actual < claim.baseline;

/** Value delivered, measure by measure: baseline, actual, target, who agreed to it and who answers for it. */
export const projectValue: SectionProjection = (context) => {
  const { words, current } = context;
  const claims = current?.value ?? [];
  if (claims.length === 0) return null;
  const { shown, leftOut } = firstOf(context, claims, MOST_CLAIMS);
  const withTarget = claims.filter((claim) => claim.target !== undefined);
  return section(
    'value',
    words.value.label,
    words.value.headline(
      withTarget.filter(reached).length,
      withTarget.length,
      claims.filter(improved).length,
      claims.length,
    ),
    [...charts(context, shown), ...agreements(context, shown), ...leftOut],
    [
      ...shown.map((claim) => words.value.method(claim.claim, claim.method.replace(/\.(?=\u2069?$)/, ''))),
      ...sourceNotes(
        context,
        shown.map((claim) => claim.source),
      ),
    ],
  );
};

type Targeted = Claim & { readonly target: number };

/** Beyond this share of the largest value, bars from zero would all look alike. */
const NEAR = 0.8;

/** Whether a bar from zero shows what the claim says. */
function isBullet(claim: Claim): claim is Targeted {
  if (claim.target === undefined) return false;
  const values = [claim.baseline, claim.actual, claim.target];
  return Math.min(...values) <= Math.max(...values) * NEAR;
}

/** Against the target where there is one; from baseline to now where there is none, or where all lies close together. */
function charts(context: PacketContext, claims: readonly Claim[]): Block[] {
  const { words } = context;
  const bullets = claims.filter(isBullet);
  const slopes = claims.filter((claim) => !isBullet(claim));
  const all: Block[] = [];
  if (bullets.length > 0) {
    all.push({
      kind: 'chart',
      title: words.value.againstTarget,
      alt: altOf(context, bullets),
      chart: {
        kind: 'bullet',
        rows: bullets.map((claim) => ({
          label: claim.claim,
          unit: claim.unit,
          baseline: bare(context, claim.baseline),
          actual: bare(context, claim.actual),
          target: bare(context, claim.target),
        })),
      },
    });
  }
  if (slopes.length > 0) {
    all.push({
      kind: 'chart',
      title: words.value.caption,
      alt: altOf(context, slopes),
      chart: {
        kind: 'slope',
        rows: slopes.map((claim) => ({
          ...startAndNow(context, claim),
          ...(claim.target === undefined ? {} : { target: labelled(context, claim, claim.target) }),
        })),
      },
    });
  }
  return all;
}

const bare = ({ format }: PacketContext, value: number) => ({ value, text: format.number(value) });

const labelled = ({ format }: PacketContext, claim: Claim, value: number) => ({
  value,
  text: format.quantity(value, claim.unit),
});

const startAndNow = (context: PacketContext, claim: Claim) => ({
  label: claim.claim,
  baseline: labelled(context, claim, claim.baseline),
  actual: labelled(context, claim, claim.actual),
});

function altOf(context: PacketContext, claims: readonly Claim[]): string {
  const { words } = context;
  return claims
    .map((claim) =>
      words.value.alt(
        claim.claim,
        labelled(context, claim, claim.baseline).text,
        labelled(context, claim, claim.actual).text,
        claim.target === undefined ? null : labelled(context, claim, claim.target).text,
      ),
    )
    .join(' ');
}

/** Who agreed to each figure, and its kind, date and owners where they are known. */
function agreements(context: PacketContext, claims: readonly Claim[]): Block[] {
  const { words, format } = context;
  return [
    withoutEmptyColumns(context, {
      kind: 'table',
      caption: words.value.owners,
      columns: [
        { head: words.value.claim, align: 'start', share: 3 },
        { head: words.value.agreed, align: 'start', share: 2 },
        { head: words.value.due, align: 'start', share: 1.8 },
        { head: words.value.ours, align: 'start', share: 1.8 },
        { head: words.value.yours, align: 'start', share: 1.8 },
      ],
      rows: claims.map((claim) => [
        {
          text: claim.claim,
          ...(claim.kind === undefined ? {} : { note: words.value.kinds[claim.kind] }),
        },
        {
          text: customerName(context, claim.agreedBy) ?? words.value.notAgreed,
          ...(claim.agreedOn === undefined ? {} : { note: format.date(claim.agreedOn) }),
        },
        cell(context, claim.due === undefined ? null : format.date(claim.due)),
        cell(context, teamName(context, claim.ours)),
        cell(context, customerName(context, claim.yours)),
      ]),
    }),
  ];
}
