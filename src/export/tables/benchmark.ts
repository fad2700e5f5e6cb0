import type { AccountBenchmark, BenchmarkLine } from '../../model/benchmark.ts';
import { byAccountId, placed } from '../source.ts';
import { id, number, place, table } from '../table.ts';

interface BenchmarkRow extends BenchmarkLine {
  readonly standing: AccountBenchmark;
  readonly place: number;
}

const percent = (share: number | null): number | null => (share === null ? null : share * 100);
const outcomeIn = ({ groups }: BenchmarkRow, isSector: boolean) =>
  groups.find(({ sector }) => (sector !== null) === isSector)?.outcome;

export const benchmark = table<BenchmarkRow>({
  name: 'benchmark',
  about:
    'The figures of accounts that agreed to be compared, and the marks of peers that their packets show.',
  key: ['account', 'place'],
  order: 'by account, then in the order of the model',
  rows: ({ judgement }) =>
    byAccountId(judgement.benchmark.accounts).flatMap((standing) =>
      placed(standing.lines).map((line) => ({ ...line, standing })),
    ),
  columns: [
    id('account', 'The account.', ({ standing }) => standing.accountId),
    place('Which figure, from 1.'),
    id('firm', 'The account that stands for its firm.', ({ standing }) => standing.firm),
    id('sector', 'The sector that it says it belongs to.', ({ standing }) => standing.sector),
    id('measure', 'What is compared.', ({ measure }) => measure.of),
    id('offering', 'Of which offering, where it is usage.', ({ measure }) =>
      measure.of === 'usage' ? measure.offering : null,
    ),
    number('own', 'percent', 'Its own figure.', ({ own }) => percent(own)),
    number('lower', 'percent', 'The lower quarter of its peers.', ({ shown }) => shown?.marks.lower),
    number('middle', 'percent', 'Their middle.', ({ shown }) => shown?.marks.middle),
    number('upper', 'percent', 'Their upper quarter.', ({ shown }) => shown?.marks.upper),
    id(
      'shown_sector',
      'The sector that it is compared with; none where that is all firms.',
      ({ shown }) => shown?.sector,
    ),
    id('sector_outcome', 'What became of the figure in its sector.', (row) => outcomeIn(row, true)),
    id('all_outcome', 'What became of it among all firms.', (row) => outcomeIn(row, false)),
  ],
});
