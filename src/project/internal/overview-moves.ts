/** Who came into a part of the book, who left it, whose labels moved, and which lines are near. */
import type { AccountAssessment, Scheme, SegmentMove, SegmentOverview } from '../../model/assessment.ts';
import type { NearLine } from '../../segment/near-lines.ts';
import type { State } from '../../views/site/figure.ts';
import type { MoveGroup, NearLineRow, OverviewView } from '../../views/site/overview.ts';
import type { Move } from '../../views/site/segment-row.ts';
import type { Atlas } from './atlas.ts';
import { type Cause, causesCounted, causesInWords } from './cause-words.ts';
import { count, plural } from './print.ts';
import { causesOf, entriesOf, exitsOf } from './segment-summary.ts';
import { labelName, labelRef, SCHEME_WORDS, schemeIds } from './words.ts';

type Head = Pick<MoveGroup, 'id' | 'title' | 'none'>;

const group = (head: Head, moves: readonly Move[], causes: readonly (readonly Cause[])[]): MoveGroup => ({
  ...head,
  count: count(moves.length),
  causes: causesCounted(causes),
  moves: [...moves],
});

/** Of a label: who came in and who went out since last year. */
export const labelMoves = (atlas: Atlas, segment: SegmentOverview): MoveGroup[] => {
  const causes = (moves: readonly SegmentMove[]) =>
    moves.map(({ accountId }) => causesOf(atlas, segment.scheme, accountId));
  return [
    group(
      { id: 'entries', title: 'Came in since last year', none: 'Nobody came in.' },
      entriesOf(atlas, segment),
      causes(segment.entries),
    ),
    group(
      { id: 'exits', title: 'Went out since last year', none: 'Nobody went out.' },
      exitsOf(atlas, segment),
      causes(segment.exits),
    ),
  ];
};

/** Of other accounts that belong together: who is new to the book, who left it, and whose labels moved. */
export const bookMoves = (
  atlas: Atlas,
  members: readonly AccountAssessment[],
  gone: readonly string[],
): MoveGroup[] => {
  const changed = members.flatMap(({ accountId }) => labelsMoved(atlas, accountId));
  return [
    group({ id: 'entries', title: 'New to the book', none: 'No account is new.' }, newIn(atlas, members), []),
    group({ id: 'exits', title: 'Left the book', none: 'No account left.' }, leftOf(atlas, gone), []),
    group(
      { id: 'moved', title: 'Labels that moved since last year', none: 'No label moved.' },
      changed.map(({ move }) => move),
      changed.map(({ causes }) => causes),
    ),
  ];
};

const newIn = (atlas: Atlas, members: readonly AccountAssessment[]): Move[] =>
  atlas.before === undefined
    ? []
    : members
        .filter(({ accountId }) => atlas.placedBefore(accountId) === undefined)
        .map(({ accountId }) => ({
          account: atlas.ref(accountId),
          from: 'new to the book',
          to: `in the book of ${atlas.year}`,
          because: `Came into the book in ${atlas.year}.`,
          causes: '',
        }));

const leftOf = (atlas: Atlas, gone: readonly string[]): Move[] =>
  gone.map((id) => ({
    account: atlas.ref(id),
    from: `in the book of ${atlas.year - 1}`,
    to: 'left the book',
    because: atlas.account(id)?.internal.profile.lost?.reason ?? `No longer in the book of ${atlas.year}.`,
    causes: '',
  }));

const labelsMoved = (
  { lookups, ref }: Atlas,
  accountId: string,
): readonly { readonly move: Move; readonly causes: readonly Cause[] }[] =>
  (lookups.change(accountId)?.moves ?? []).map(({ scheme, from, to, because, causes }) => ({
    causes,
    move: {
      account: ref(accountId),
      from: labelName(scheme, from),
      to: labelName(scheme, to),
      because,
      causes: causesInWords(causes),
    },
  }));

const HELD: State = { shape: 'part', word: 'held in' };
const OUT: State = { shape: 'missed', word: 'could go out' };
const IN: State = { shape: 'open', word: 'could come in' };

/** The accounts that a line could take out of a label or into it: those held by its zone first, then the nearest. */
export const labelNear = (
  atlas: Atlas,
  { scheme, label }: Pick<SegmentOverview, 'scheme' | 'label'>,
): OverviewView['near'] => {
  const rows = atlas.now.accounts.flatMap((account) =>
    atlas.near(account, scheme).flatMap((line) => {
      const way = wayOf(account, scheme, label, line);
      return way === null ? [] : [{ row: rowOf(atlas, account, scheme, line, way), line, way }];
    }),
  );
  const size = (way: State): number => rows.filter((each) => each.way === way).length;
  return {
    sentence: nearSentence(size(OUT), size(IN), size(HELD)),
    rows: nearestFirst(rows),
  };
};

/** The lines near some accounts, in every scheme. */
export const bookNear = (atlas: Atlas, members: readonly AccountAssessment[]): OverviewView['near'] => {
  const rows = members.flatMap((account) =>
    schemeIds().flatMap((scheme) =>
      atlas.near(account, scheme).map((line) => {
        const held = account.labels[scheme].label !== account.labels[scheme].raw;
        const way: State = held ? HELD : { shape: 'open', word: SCHEME_WORDS[scheme].name.toLowerCase() };
        return { row: rowOf(atlas, account, scheme, line, way), line, way };
      }),
    ),
  );
  const sentence =
    rows.length === 0
      ? 'No account stands within the zone of a line that would give it another label.'
      : `${plural(rows.length, 'line')} near enough to give an account another label.`;
  return { sentence, rows: nearestFirst(rows) };
};

const wayOf = (
  { labels }: AccountAssessment,
  scheme: Scheme,
  label: string,
  { to }: NearLine<string>,
): State | null => {
  const { raw, label: stands, override } = labels[scheme];
  if (override !== null) return null;
  if (stands === label) return raw === label ? OUT : to === label ? HELD : null;
  return raw === stands && to === label ? IN : null;
};

interface NearAccount {
  readonly row: NearLineRow;
  readonly line: NearLine<string>;
  readonly way: State;
}

const closeness = ({ line: { value, cut } }: NearAccount): number =>
  Math.abs(value - cut) / Math.max(1, Math.abs(cut));

const nearestFirst = (rows: readonly NearAccount[]): NearLineRow[] => {
  const order = [HELD, OUT, IN];
  return rows
    .toSorted(
      (a, b) =>
        order.indexOf(a.way) - order.indexOf(b.way) ||
        closeness(a) - closeness(b) ||
        (a.row.account.id < b.row.account.id ? -1 : 1),
    )
    .map(({ row }) => row);
};

const rowOf = (
  atlas: Atlas,
  { accountId, labels }: AccountAssessment,
  scheme: Scheme,
  { name, value, cut, said, to }: NearLine<string>,
  way: State,
): NearLineRow => {
  const { raw } = labels[scheme];
  return {
    account: atlas.ref(accountId),
    way,
    stands: `${name} ${said.value}`,
    line: said.cut,
    distance: value === cut ? 'on the line' : `${said.distance} ${value < cut ? 'below' : 'above'}`,
    from: labelRef(scheme, raw),
    to: labelRef(scheme, to),
  };
};

const nearSentence = (out: number, come: number, held: number): string => {
  if (out + come + held === 0) return 'No account stands within the zone of a line that leads in or out.';
  const parts = [
    ...(held === 0 ? [] : [`${count(held)} held in by the zone of a line`]),
    ...(out === 0 ? [] : [`${count(out)} could go out`]),
    ...(come === 0 ? [] : [`${count(come)} could come in`]),
  ];
  return `Within the zones in which a label does not move: ${parts.join('; ')}.`;
};
