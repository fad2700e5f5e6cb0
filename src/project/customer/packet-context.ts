import type { CustomerFacts, CustomerYear } from '../../model/customer-facts.ts';
import type { PacketBenchmark } from '../../model/packet-benchmark.ts';
import type { Block, Cell } from '../../views/block.ts';
import type { Section, SectionKind } from '../../views/customer-packet.ts';
import type { Format } from './format.ts';
import type { SpokenSetting } from './spoken-setting.ts';
import type { Words } from './words/words.ts';

/** All that a section may draw on. */
export interface PacketContext {
  readonly setting: SpokenSetting;
  readonly facts: CustomerFacts;
  readonly year: number;
  /** The file of the review year, and of the year before; null where there is none. */
  readonly current: CustomerYear | null;
  readonly previous: CustomerYear | null;
  /** What may be told of peers; null where nothing may. */
  readonly benchmark: PacketBenchmark | null;
  readonly words: Words;
  readonly format: Format;
}

type Usage = CustomerYear['usage'][number];

/** A section of a packet, or null where the content holds nothing for it. */
export type SectionProjection = (context: PacketContext) => Section | null;

/** The name of one of our team. */
export const teamName = ({ setting }: PacketContext, id: string | undefined): string | null =>
  setting.team.find((person) => person.id === id)?.name ?? null;

/** The name of one of the customer's people. */
export const customerName = ({ facts }: PacketContext, id: string | undefined): string | null =>
  facts.profile.people.find((person) => person.id === id)?.name ?? null;

/** The name of a person of either side. */
export const anyName = (context: PacketContext, id: string | undefined): string | null =>
  customerName(context, id) ?? teamName(context, id);

/** The name of what is used, with its site where an offering has several rows. */
export function offeringName({ setting, words }: PacketContext, { offering: id, site }: Usage): string {
  const name = setting.offerings.find((offering) => offering.id === id)?.name ?? id;
  return site === undefined ? name : words.list([name, site]);
}

/** A cell of plain text; a dash where there is none. */
export const cell = (context: PacketContext, text: string | null | undefined): Cell => ({
  text: text ?? context.words.none,
});

/** The source notes of a section, one for each source named, in the order of first mention. */
export function sourceNotes(context: PacketContext, ids: readonly (string | undefined)[]): string[] {
  const sources = context.current?.sources ?? [];
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    if (source === undefined) return [];
    const extractedOn = source.extractedOn === undefined ? null : context.format.date(source.extractedOn);
    return [context.words.source(source.what, extractedOn, teamName(context, source.owner))];
  });
}

type Table = Extract<Block, { kind: 'table' }>;

/** A table without the columns in which every row has but a dash; the first column always stays. */
export function withoutEmptyColumns({ words }: PacketContext, table: Table): Table {
  const isFilled = (index: number): boolean =>
    index === 0 ||
    table.rows.some((row) => row[index]?.text !== words.none || row[index]?.note !== undefined);
  return {
    ...table,
    columns: table.columns.filter((_, index) => isFilled(index)),
    rows: table.rows.map((row) => row.filter((_, index) => isFilled(index))),
  };
}

/** Builds a section; its `kind` names its place in the packet. */
export const section = (
  kind: SectionKind,
  label: string,
  headline: string,
  blocks: Section['blocks'],
  notes: readonly string[] = [],
): Section => ({ kind, label, headline, blocks, notes: [...notes] });
