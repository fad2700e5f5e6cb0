import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
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
    [slope(context, claims), table(context, claims), ...owners(context, claims)],
    [
      ...claims.map((claim) => words.value.method(claim.claim, claim.method.replace(/\.$/, ''))),
      ...sourceNotes(
        context,
        claims.map((claim) => claim.source),
      ),
    ],
  );
};

function slope({ words, format }: PacketContext, claims: readonly Claim[]): Block {
  const labelled = (claim: Claim, value: number) => ({ value, text: format.quantity(value, claim.unit) });
  return {
    kind: 'chart',
    title: words.value.caption,
    alt: claims
      .map((claim) =>
        words.value.alt(
          claim.claim,
          format.quantity(claim.baseline, claim.unit),
          format.quantity(claim.actual, claim.unit),
          claim.target === undefined ? null : format.quantity(claim.target, claim.unit),
        ),
      )
      .join(' '),
    chart: {
      kind: 'slope',
      rows: claims.map((claim) => ({
        label: claim.claim,
        baseline: labelled(claim, claim.baseline),
        actual: labelled(claim, claim.actual),
        ...(claim.target === undefined ? {} : { target: labelled(claim, claim.target) }),
      })),
    },
  };
}

function table(context: PacketContext, claims: readonly Claim[]): Block {
  const { words, format } = context;
  const rows = claims.map((claim) => {
    const by = customerName(context, claim.agreedBy);
    return [
      { text: claim.claim, note: claim.unit },
      cell(context, format.number(claim.baseline)),
      { text: format.number(claim.actual), strong: true as const },
      cell(context, claim.target === undefined ? null : format.number(claim.target)),
      {
        text: by ?? words.value.notAgreed,
        ...(claim.agreedOn === undefined ? {} : { note: format.date(claim.agreedOn) }),
      },
    ];
  });
  return {
    kind: 'table',
    caption: words.value.caption,
    columns: [
      { head: words.value.claim, align: 'start', share: 3.6 },
      { head: words.value.baseline, align: 'end', share: 1.5 },
      { head: words.value.actual, align: 'end', share: 1.3 },
      { head: words.value.target, align: 'end', share: 1.3 },
      { head: words.value.agreed, align: 'start', share: 2.4 },
    ],
    rows,
  };
}

/** Kind, date and owners of the claims; left out where none is known. */
function owners(context: PacketContext, claims: readonly Claim[]): Block[] {
  const { words, format } = context;
  const table = withoutEmptyColumns(context, {
    kind: 'table',
    caption: words.value.owners,
    columns: [
      { head: words.value.claim, align: 'start', share: 2.8 },
      { head: words.value.kind, align: 'start', share: 1.7 },
      { head: words.value.due, align: 'start', share: 2 },
      { head: words.value.ours, align: 'start', share: 2.2 },
      { head: words.value.yours, align: 'start', share: 2.4 },
    ],
    rows: claims.map((claim) => [
      cell(context, claim.claim),
      cell(context, claim.kind === undefined ? null : words.value.kinds[claim.kind]),
      cell(context, claim.due === undefined ? null : format.date(claim.due)),
      cell(context, teamName(context, claim.ours)),
      cell(context, customerName(context, claim.yours)),
    ]),
  });
  return table.columns.length === 1 ? [] : [table];
}
