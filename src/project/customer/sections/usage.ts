import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
import { firstOf } from '../length-budget.ts';
import {
  cell,
  offeringName,
  type PacketContext,
  type SectionProjection,
  section,
  sourceNotes,
  withoutEmptyColumns,
} from '../packet-context.ts';

type Usage = CustomerYear['usage'][number];
type Entitled = Usage & { readonly entitled: number };

const WELL_USED = 0.8;
/** Beyond this many the table alone tells more than bars that say the same. */
const MOST_BARS = 8;

/** A full page of rows with its bars; what is used least is listed last by whoever writes the list. */
const MOST_ROWS = 24;

const isEntitled = (usage: Usage): usage is Entitled => usage.entitled !== undefined && usage.entitled > 0;
const shareOf = (usage: Entitled): number => usage.used / usage.entitled;

/** Use of what the customer pays for, against entitlement and last year. */
export const projectUsage: SectionProjection = (context) => {
  const { words, current } = context;
  const usage = current?.usage ?? [];
  if (usage.length === 0) return null;
  const measured = usage.filter(isEntitled);
  const headline =
    measured.length === 0
      ? words.usage.headlineUnmeasured(usage.length)
      : words.usage.headline(
          measured.filter((row) => shareOf(row) >= WELL_USED).length,
          measured.filter((row) => shareOf(row) > 1).length,
          measured.length,
          usage.length,
        );
  const { shown, leftOut } = firstOf(context, usage, MOST_ROWS);
  const figures = table(context, shown);
  const incomplete = figures.rows.some((row) => row.some((one) => one.text === words.none));
  return section(
    'usage',
    words.usage.label,
    headline,
    [
      ...(measured.length === 0 || measured.length > MOST_BARS ? [] : [bars(context, measured)]),
      figures,
      ...leftOut,
    ],
    [
      ...(incomplete ? [words.usage.noEntitlement] : []),
      ...sourceNotes(
        context,
        usage.map((row) => row.source),
      ),
    ],
  );
};

function bars(context: PacketContext, measured: readonly Entitled[]): Block {
  const { words, format } = context;
  return {
    kind: 'chart',
    title: words.usage.chart,
    alt: `${words.labelled(
      words.usage.chart,
      words.list(
        measured.map((row) => words.usage.alt(offeringName(context, row), format.percent(shareOf(row)))),
      ),
    )}.`,
    chart: {
      kind: 'bars',
      rows: measured.map((row) => ({
        label: offeringName(context, row),
        value: { value: shareOf(row) * 100, text: format.percent(shareOf(row)) },
        extent: { value: 100, text: format.quantity(row.entitled, row.unit) },
        ...(row.lastYear === undefined
          ? {}
          : {
              before: {
                value: (row.lastYear / row.entitled) * 100,
                text: format.quantity(row.lastYear, row.unit),
              },
            }),
      })),
    },
  };
}

function table(context: PacketContext, usage: readonly Usage[]): Extract<Block, { kind: 'table' }> {
  const { words, format } = context;
  const number = (value: number | undefined): string | null =>
    value === undefined ? null : format.number(value);
  return withoutEmptyColumns(context, {
    kind: 'table',
    caption: words.usage.caption,
    columns: [
      { head: words.usage.service, align: 'start', share: 4.7 },
      { head: words.usage.unit, align: 'start', share: 2.2 },
      { head: words.usage.used, align: 'end', share: 1.2 },
      { head: words.usage.entitled, align: 'end', share: 1.3 },
      { head: words.usage.share, align: 'end', share: 0.9 },
      { head: words.usage.lastYear, align: 'end', share: 1.3 },
    ],
    rows: usage.map((row) => [
      cell(context, offeringName(context, row)),
      cell(context, row.unit),
      { text: format.number(row.used), strong: true as const },
      cell(context, number(row.entitled)),
      cell(context, isEntitled(row) ? format.percent(shareOf(row)) : null),
      cell(context, number(row.lastYear)),
    ]),
  });
}
