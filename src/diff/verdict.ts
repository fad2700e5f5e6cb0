import type { BookDiff } from './book-diff.ts';
import { plural } from './words.ts';

type Told = Omit<BookDiff, 'format' | 'verdict'> & {
  /** Asked only where nothing else moves. */
  readonly isSameBook: () => boolean;
};

/** What the change does, in one sentence: "3 labels move, 2 packets change and 1 promise slips." */
export function sayVerdict(diff: Told): string {
  const clauses = clausesOf(diff);
  const [first = '', ...rest] = clauses;
  if (first === '') return quiet(diff);
  const last = rest.pop();
  const text = last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`;
  return `${text}.`;
}

function clausesOf({ accounts, moves, held, packets, promises, questions, scores }: Told): readonly string[] {
  const promise = (kind: string): number => promises.filter((one) => one.kind === kind).length;
  const question = (kind: string): number => questions.filter((one) => one.kind === kind).length;
  const kept = held.filter(({ by }) => by !== 'nothing').length;
  const scored = new Set(scores.map(({ account }) => account.id)).size;
  const counted: readonly (readonly [number, string, string])[] = [
    [accounts.added.length, 'account is new', 'accounts are new'],
    [accounts.gone.length, 'account is gone', 'accounts are gone'],
    [accounts.renamed.length, 'account is renamed', 'accounts are renamed'],
    [moves.length, 'label moves', 'labels move'],
    moves.length === 0 ? [kept, 'label is held', 'labels are held'] : [kept, 'more is held', 'more are held'],
    [moves.length + kept === 0 ? scored : 0, 'account scores otherwise', 'accounts score otherwise'],
    [packets.length, 'packet changes', 'packets change'],
    [promise('slipped'), 'promise slips', 'promises slip'],
    [promise('closed'), 'promise is closed', 'promises are closed'],
    [promise('corrected'), 'promise is corrected', 'promises are corrected'],
    [promise('added'), 'promise is new', 'promises are new'],
    [promise('removed'), 'promise is removed', 'promises are removed'],
    [promise('reopened'), 'promise is open again', 'promises are open again'],
    [question('new'), 'question opens', 'questions open'],
    [question('resolved'), 'question is settled', 'questions are settled'],
  ];
  return counted.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many));
}

/** Where nothing moves: whether anything was touched at all. */
function quiet({ facts, model, isSameBook }: Told): string {
  const touched = facts.reduce((sum, { changes }) => sum + changes.length, 0);
  if (isSameBook()) return 'Nothing of the book changes.';
  if (model !== null) return 'The model is another, and no score, label or packet moves.';
  if (touched === 0) return 'Notes or texts change; no score, label, packet or promise moves.';
  return `${plural(touched, 'fact changes', 'facts change')}; no score, label, packet or promise moves.`;
}
