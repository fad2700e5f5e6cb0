import type { Measure } from '../../../model/packet-benchmark.ts';
import { type PacketContext, type SectionProjection, section } from '../packet-context.ts';
import type { Standing } from '../words/words.ts';

/** The customer's own figures beside three marks of its peers. Left out where none may be told. */
export const projectBenchmark: SectionProjection = (context) => {
  const { words, format, benchmark } = context;
  if (benchmark === null) return null;
  const { rows, group, atLeast, year } = benchmark;
  const mark = (percent: number) => ({ text: format.percent(percent / 100) });
  return section(
    'benchmark',
    words.benchmark.label,
    words.benchmark.headline(standing(context), atLeast),
    [
      {
        kind: 'table',
        caption: words.benchmark.caption(group),
        columns: [
          { head: words.benchmark.figure, align: 'start', share: 4 },
          { head: words.benchmark.you, align: 'end', share: 1.2 },
          { head: words.benchmark.lower, align: 'end', share: 1.5 },
          { head: words.benchmark.middle, align: 'end', share: 1.3 },
          { head: words.benchmark.upper, align: 'end', share: 1.5 },
        ],
        rows: rows.map(({ measure, own, marks }) => [
          { text: measureName(context, measure) },
          { text: format.percent(own), strong: true as const },
          mark(marks.lower),
          mark(marks.middle),
          mark(marks.upper),
        ]),
      },
    ],
    [words.benchmark.group(group, atLeast, year), words.benchmark.marks, words.benchmark.safe],
  );
};

/** A difference that does not show in print is told as none. */
function standing({ benchmark, format }: PacketContext): Standing {
  const sides = (benchmark?.rows ?? []).map(({ own, marks: { middle } }) =>
    format.percent(own) === format.percent(middle / 100) ? 0 : Math.sign(own - middle / 100),
  );
  const count = (side: number): number => sides.filter((one) => one === side).length;
  return { above: count(1), level: count(0), below: count(-1) };
}

function measureName({ words, setting }: PacketContext, measure: Measure): string {
  if (measure.of !== 'usage') return words.benchmark[measure.of];
  const { offering: id } = measure;
  return words.benchmark.usage(setting.offerings.find((offering) => offering.id === id)?.name ?? id);
}
