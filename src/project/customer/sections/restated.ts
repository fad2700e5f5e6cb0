import type { CustomerYear } from '../../../model/customer-facts.ts';
import { type StatedFigure, statedFigures } from '../../../model/stated-figures.ts';
import {
  cell,
  offeringName,
  type PacketContext,
  type SectionProjection,
  section,
} from '../packet-context.ts';

type Restated = CustomerYear['restated'][number];

/** Figures of earlier years that the customer was told otherwise: what we said, what is right, and why. */
export const projectRestated: SectionProjection = (context) => {
  const { words, current, format } = context;
  const told = (current?.restated ?? []).flatMap((restated) => {
    const stated = statedNow(context, restated);
    return stated === null ? [] : [{ restated, stated }];
  });
  if (told.length === 0) return null;
  const years = new Set(told.map(({ restated }) => restated.year));
  const [only = null] = years.size === 1 ? years : [];
  const rows = told.map(({ restated, stated }) => [
    nameOf(context, restated.year, stated),
    cell(context, format.quantity(restated.was, restated.unit ?? stated.unit ?? undefined)),
    {
      text: format.quantity(restated.now ?? stated.value, stated.unit ?? undefined),
      strong: true as const,
    },
    cell(context, restated.reason),
  ]);
  const columns = [
    { head: words.restated.figure, align: 'start' as const, share: 3 },
    { head: words.restated.was, align: 'end' as const, share: 1.7 },
    { head: words.restated.now, align: 'end' as const, share: 1.7 },
    { head: words.restated.reason, align: 'start' as const, share: 3.6 },
  ];
  return section('restated', words.restated.label, words.restated.headline(told.length, only), [
    { kind: 'table', caption: words.restated.caption, columns, rows },
  ]);
};

/** The figure as the file of its year states it today. */
function statedNow({ facts }: PacketContext, { year, figure }: Restated): StatedFigure | null {
  const stated = facts.years.find((entry) => entry.year === year)?.facts;
  if (stated === undefined) return null;
  return statedFigures(stated).find((candidate) => candidate.figure === figure) ?? null;
}

function nameOf(context: PacketContext, year: number, stated: StatedFigure): { text: string; note: string } {
  const { facts } = context;
  const source = facts.years.find((entry) => entry.year === year)?.facts;
  return {
    text: (source === undefined ? null : entryName(context, source, stated)) ?? stated.figure,
    note: partOf(context, year, stated),
  };
}

/** What the packet of its year calls the entry that holds the figure. */
function entryName(context: PacketContext, source: CustomerYear, stated: StatedFigure): string | null {
  switch (stated.list) {
    case 'value':
      return source.value[stated.index]?.claim ?? null;
    case 'figures':
      return source.figures[stated.index]?.label ?? null;
    case 'service':
      return source.service[stated.index]?.measure ?? null;
    case 'usage': {
      const row = source.usage[stated.index];
      return row === undefined ? null : offeringName(context, row);
    }
    default:
      return stated.list satisfies never;
  }
}

/** Which figure of the entry it is, and of which year; a month brings its own. */
function partOf({ words, format }: PacketContext, year: number, { list, part }: StatedFigure): string {
  if (list === 'service' && part !== 'commitment') return `${format.month(part)} ${part.slice(0, 4)}`;
  const parts: Readonly<Record<string, string>> = {
    baseline: words.value.baseline,
    actual: words.restated.actual,
    target: words.value.target,
    used: words.usage.used,
    entitled: words.usage.entitled,
    lastYear: words.usage.lastYear,
    commitment: words.restated.commitment,
  };
  const word = parts[part];
  return word === undefined ? String(year) : words.restated.of(word, year);
}
