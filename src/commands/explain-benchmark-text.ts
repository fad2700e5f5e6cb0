import { measureWords, outcomeWords } from '../benchmark/because.ts';
import type { ExplainedBenchmark } from './explanation.ts';
import { type Colors, terms } from './text-table.ts';

/** Why the packet is compared with peers, or is not; for each figure its own and what became of it in its groups. */
export function benchmarkText(
  { because, closedOn, firm, accountId, lines }: ExplainedBenchmark,
  c: Colors,
): readonly string[] {
  const rows: (readonly [string, string])[] = [['Result', because]];
  if (firm !== accountId) rows.push(['Counts as', `a part of ${firm}, once`]);
  if (closedOn !== null) rows.push(['Closed', closedOn]);
  for (const { measure, own, shown, groups } of lines) {
    const stated = own === null ? '– not stated' : `${Math.round(own * 100)} %`;
    const marks =
      shown === null ? '' : `, beside ${shown.marks.lower}, ${shown.marks.middle} and ${shown.marks.upper}`;
    const fates = groups.map(outcomeWords).join('; ');
    rows.push([measureWords(measure), [`${stated}${marks}`, fates].filter(Boolean).join('; ')]);
  }
  return terms(rows, c);
}
