/** The page of whitespace: what our customers do not buy from us yet (M8). */
import type { Offering } from '../../model/offerings.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { WhitespaceState, WhitespaceView } from '../../views/site/whitespace.ts';
import type { Atlas } from './atlas.ts';
import { amount, count, money, partOf, plural } from './print.ts';
import { overviewsOf } from './segment-summary.ts';
import { sum } from './shared-figures.ts';
import { verticalPage } from './vertical.ts';
import { usedAt, whitespaceGrid, whitespaceOf } from './whitespace-grid.ts';
import { LIFE_CYCLE_NAMES, labelName } from './words.ts';

type Cells = readonly WhitespaceState[];
type Parts = WhitespaceView['parts'];

export const projectWhitespace = (atlas: Atlas): WhitespaceView => {
  const cells = cellsOf(atlas);
  return {
    frame: atlas.frame,
    headline: whitespaceHeadline(atlas),
    standfirst:
      'An account uses what the latest facts of its use name. It could use what its team has written down as an opening, or pursues this year. Of the rest nobody has said anything: that is where to ask.',
    figures: figuresOf(atlas, cells),
    offerings: atlas.book.offerings.map((offering, index) => offeringOf(atlas, cells, offering, index)),
    parts: partsOf(atlas, cells),
    grid: whitespaceGrid(atlas, atlas.now.accounts) ?? { offerings: [], rows: [] },
  };
};

const cellsOf = (atlas: Atlas): ReadonlyMap<string, Cells> =>
  new Map(atlas.now.accounts.map(({ accountId }) => [accountId, whitespaceOf(atlas, accountId)]));

const inState = (cells: ReadonlyMap<string, Cells>, state: WhitespaceState): number =>
  sum([...cells.values()].map((row) => row.filter((cell) => cell === state).length));

/** Worth of the openings that teams have put a figure to; more of what is in use is no whitespace. */
const worthOf = (atlas: Atlas, offering?: string): number =>
  sum(
    atlas.now.accounts.flatMap(({ accountId }) =>
      openingsAt(atlas, accountId)
        .filter((opening) => offering === undefined || opening.offering === offering)
        .map(({ worth }) => worth ?? 0),
    ),
  );

const openingsAt = (atlas: Atlas, accountId: string) => {
  const used = new Set(usedAt(atlas, accountId));
  const openings = atlas.account(accountId)?.internal.profile.qualification?.openings ?? [];
  return openings.filter(({ offering }) => !used.has(offering));
};

/** How much of what we sell is in use, and where nobody knows, in a sentence. */
export const whitespaceHeadline = (atlas: Atlas): string => {
  const cells = cellsOf(atlas);
  const all = cells.size * atlas.book.offerings.length;
  if (all === 0) return 'There is no account, or no offering, to lay side by side.';
  const [uses, could] = [inState(cells, 'uses'), inState(cells, 'could')];
  const worth = worthOf(atlas);
  const said = worth > 0 ? `, worth ${money(worth, atlas.currency)} a year` : '';
  return `Customers use ${partOf(uses, all, '').text} of what they could have from us; ${plural(could, 'opening is', 'openings are')} named${said}.`;
};

const figuresOf = (atlas: Atlas, cells: ReadonlyMap<string, Cells>): KeyFigure[] => {
  const all = cells.size * atlas.book.offerings.length;
  const blind = [...cells.values()].filter((row) => row.every((cell) => cell === 'unknown')).length;
  const figure = (label: string, state: WhitespaceState, note: string): KeyFigure => ({
    label,
    figure: { text: count(inState(cells, state)) },
    note: `${partOf(inState(cells, state), all, 'There is nothing to take a share of.').text} of all pairs; ${note}`,
  });
  return [
    figure('In use', 'uses', 'an account and an offering'),
    figure('Openings', 'could', 'named or pursued, and not in use'),
    figure('Unknown', 'unknown', 'to be asked'),
    {
      label: `Openings, ${atlas.currency} a year`,
      figure: { text: amount(worthOf(atlas)) },
      note: 'where a figure is given',
    },
    {
      label: 'Nothing known',
      figure: { text: count(blind) },
      note: 'accounts without a word on any offering',
    },
  ];
};

const countsOf = (rows: readonly Cells[], index: number) => {
  const number = (state: WhitespaceState): number => rows.filter((row) => row[index] === state).length;
  const part = (state: WhitespaceState) => partOf(number(state), rows.length, 'There is no account here.');
  return {
    uses: count(number('uses')),
    could: count(number('could')),
    unknown: count(number('unknown')),
    parts: { uses: part('uses'), could: part('could'), unknown: part('unknown') },
  };
};

const offeringOf = (
  atlas: Atlas,
  cells: ReadonlyMap<string, Cells>,
  { id, stage }: Offering,
  index: number,
): WhitespaceView['offerings'][number] => ({
  name: atlas.lookups.offering(id),
  stage: LIFE_CYCLE_NAMES[stage],
  ...countsOf([...cells.values()], index),
  worth: amount(worthOf(atlas, id)),
});

const partsOf = (atlas: Atlas, cells: ReadonlyMap<string, Cells>): Parts => {
  const row = (page: string, name: string, members: readonly string[]): Parts[number]['rows'][number] => {
    const rows = members.map((id) => cells.get(id)).filter((each) => each !== undefined);
    return {
      page,
      name,
      accounts: count(rows.length),
      cells: atlas.book.offerings.map((_, index) => {
        const { uses, could, parts } = countsOf(rows, index);
        return { uses, could, parts };
      }),
    };
  };
  const verticals = atlas.judgement.qualification.verticals
    .filter(({ accounts }) => accounts.length > 0)
    .map(({ id, accounts }) => row(verticalPage(id), atlas.lookups.vertical(id), accounts));
  const segments = overviewsOf(atlas, 'programme-segment')
    .filter(({ members }) => members.length > 0)
    .map(({ label, members }) =>
      row(`segments/programme-segment/${label}`, labelName('programme-segment', label), members),
    );
  return [
    { name: 'By vertical', rows: verticals },
    { name: 'By programme segment', rows: segments },
  ].filter(({ rows }) => rows.length > 0);
};
