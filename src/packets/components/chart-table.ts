import type { Chart } from '../../views/chart.ts';
import type { CustomerPacket } from '../../views/customer-packet.ts';

export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type ChartWords = CustomerPacket['words']['chart'];
type Tables = {
  readonly [Kind in Chart['kind']]: (chart: Extract<Chart, { kind: Kind }>, word: ChartWords) => ChartTable;
};

const TABLES = {
  months: ({ months, level }, word) => ({
    heads: [word.month, word.value, ...(level === undefined ? [] : [word.level])],
    rows: months.map((month) => [month.label, month.text, ...(level === undefined ? [] : [level.text])]),
  }),
  bars: ({ rows }, word) =>
    byItem(rows, word, [
      { head: word.value, texts: rows.map((row) => row.value.text) },
      { head: word.extent, texts: rows.map((row) => row.extent?.text) },
      { head: word.before, texts: rows.map((row) => row.before?.text) },
    ]),
  slope: ({ rows }, word) => byItem(rows, word, moved(rows, word)),
  bullet: ({ rows }, word) =>
    byItem(
      rows.map(({ label, unit }) => ({ label: `${label} (${unit})` })),
      word,
      moved(rows, word),
    ),
  sparkline: ({ rows }, word) => ({
    heads: [word.item, word.month, word.value, word.level],
    rows: rows.flatMap(({ label, points, level }) =>
      points.map((point) => [label, point.label, point.text, level?.text ?? NONE]),
    ),
  }),
  timeline: ({ lanes }, word) => ({
    heads: [word.item, word.what, word.date],
    rows: lanes.flatMap(({ label, events }) => events.map(({ what, text }) => [label, what, text])),
  }),
  share: ({ rows }, word) => ({
    heads: [word.item, word.what, word.value],
    rows: rows.flatMap(({ label, parts }) => parts.map((part) => [label, part.label, part.text])),
  }),
} satisfies Tables;

/** The numbers of a chart as a table, in the words of the packet. A column that no row fills is left out. */
export function chartTable<Kind extends Chart['kind']>(
  chart: Extract<Chart, { kind: Kind }>,
  words: CustomerPacket['words'],
): ChartTable {
  // The compiler cannot follow that the table under a chart's kind takes that chart.
  const table = TABLES[chart.kind] as unknown as Tables[Kind];
  return table(chart, words.chart);
}

const NONE = '–';

type Row = { readonly label: string };
type Column = { readonly head: string; readonly texts: readonly (string | undefined)[] };

function byItem(rows: readonly Row[], word: ChartWords, columns: readonly Column[]): ChartTable {
  const filled = columns.filter((column) => column.texts.some((text) => text !== undefined));
  return {
    heads: [word.item, ...filled.map((column) => column.head)],
    rows: rows.map((row, index) => [row.label, ...filled.map((column) => column.texts[index] ?? NONE)]),
  };
}

type Text = { readonly text: string };
type Moved = {
  readonly actual: Text;
  readonly baseline?: Text | undefined;
  readonly target?: Text | undefined;
};

const moved = (rows: readonly Moved[], word: ChartWords): readonly Column[] => [
  { head: word.baseline, texts: rows.map((row) => row.baseline?.text) },
  { head: word.actual, texts: rows.map((row) => row.actual.text) },
  { head: word.target, texts: rows.map((row) => row.target?.text) },
];
