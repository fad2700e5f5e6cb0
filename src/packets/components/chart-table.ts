import type { Chart } from '../../views/chart.ts';
import type { CustomerPacket } from '../../views/customer-packet.ts';

export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a chart as a table, in the words of the packet. A column that no row fills is left out. */
export function chartTable(chart: Chart, words: CustomerPacket['words']): ChartTable {
  const word = words.chart;
  if (chart.kind === 'months') {
    const level = chart.level;
    return {
      heads: [word.month, word.value, ...(level === undefined ? [] : [word.level])],
      rows: chart.months.map((month) => [
        month.label,
        month.text,
        ...(level === undefined ? [] : [level.text]),
      ]),
    };
  }
  const columns =
    chart.kind === 'bars'
      ? [
          { head: word.value, texts: chart.rows.map((row) => row.value.text) },
          { head: word.extent, texts: chart.rows.map((row) => row.extent?.text) },
          { head: word.before, texts: chart.rows.map((row) => row.before?.text) },
        ]
      : [
          { head: word.baseline, texts: chart.rows.map((row) => row.baseline.text) },
          { head: word.actual, texts: chart.rows.map((row) => row.actual.text) },
          { head: word.target, texts: chart.rows.map((row) => row.target?.text) },
        ];
  const filled = columns.filter((column) => column.texts.some((text) => text !== undefined));
  return {
    heads: [word.item, ...filled.map((column) => column.head)],
    rows: chart.rows.map((row, index) => [row.label, ...filled.map((column) => column.texts[index] ?? '–')]),
  };
}
