import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
import {
  cell,
  customerName,
  type PacketContext,
  type SectionProjection,
  section,
  sourceNotes,
} from '../packet-context.ts';

type Claim = CustomerYear['value'][number];

const reached = (claim: Claim): boolean =>
  claim.target !== undefined &&
  (claim.better === 'higher' ? claim.actual >= claim.target : claim.actual <= claim.target);

const improved = (claim: Claim): boolean =>
  claim.better === 'higher' ? claim.actual > claim.baseline : claim.actual < claim.baseline;

/** Value delivered, measure by measure: baseline, actual, target, and who agreed to it. */
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
    [slope(context, claims), table(context, claims)],
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
