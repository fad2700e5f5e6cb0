/** What the pages of one account or prospect look up in the judgement, by id: made once, never searched. */
import type { GrowthTier } from '../../model/assessment.ts';
import type { Account, Book } from '../../model/book.ts';
import type { AccountChange, Disagreement, QuestionDebt, Shake } from '../../model/examination.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { QualifiedAccount, QualifiedProspect } from '../../model/qualification.ts';
import type { Task } from '../../model/task.ts';
import { wordingFor } from '../../model/wording.ts';
import { type Ledger, openLedger } from './ledger.ts';

/** A shake of one weight that moves an account, and where to. */
export interface Flip {
  readonly shake: Shake;
  readonly to: GrowthTier;
}

type ById<T> = (id: string) => T | undefined;
type NameOf = (id: string) => string;

export interface Lookups {
  readonly qualified: ById<QualifiedAccount>;
  readonly qualifiedProspect: ById<QualifiedProspect>;
  readonly change: ById<AccountChange>;
  readonly questions: ById<QuestionDebt>;
  readonly disagreement: ById<Disagreement>;
  /** In the order of the shakes; none where no single shake moves the account. */
  readonly flips: (id: string) => readonly Flip[];
  readonly isMovable: (id: string) => boolean;
  /** By due date. */
  readonly tasks: (kind: Task['subject']['kind'], id: string) => readonly Task[];
  readonly promises: Ledger;
  /** The accounts directly below, ascending by id. */
  readonly children: (id: string) => readonly Account[];
  /** How many accounts stand in a growth tier in the review year. */
  readonly tierSize: (tier: GrowthTier) => number;
  /** Names by id; an id that the content does not declare stands for itself. */
  readonly offering: NameOf;
  readonly need: NameOf;
  readonly advantage: NameOf;
  readonly vertical: NameOf;
  /** The place in the territory plan, from 1, and why. */
  readonly territory: ById<{ readonly place: number; readonly why: string }>;
}

const NOTHING: readonly never[] = [];

const byId = <T>(items: readonly T[], idOf: (item: T) => string): ById<T> => {
  const map = new Map(items.map((item) => [idOf(item), item]));
  return (id) => map.get(id);
};

const names = <T>(items: readonly T[], idOf: (item: T) => string, nameOf: (item: T) => string): NameOf => {
  const find = byId(items, idOf);
  return (id) => {
    const found = find(id);
    return found === undefined ? id : nameOf(found);
  };
};

const grouped = <T, R>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  valueFor: (item: T) => R,
): ((key: string) => readonly R[]) => {
  const groups = new Map<string, R[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [valueFor(item)]);
    else group.push(valueFor(item));
  }
  return (key) => groups.get(key) ?? NOTHING;
};

export const openLookups = (book: Book, judgement: Judgement): Lookups => {
  const { assessment, examination, qualification, tasks } = judgement;
  const { strategy } = book;
  const accountId = (item: { readonly accountId: string }): string => item.accountId;
  const id = (item: { readonly id: string }): string => item.id;
  const flips = examination.sensitivity.shakes.flatMap((shake) =>
    shake.flips.map((flip) => ({ accountId: flip.accountId, flip: { shake, to: flip.to } })),
  );
  const movable = new Set(examination.sensitivity.movable);
  const now = assessment.years.find(({ year }) => year === assessment.reviewYear);
  const inTier = grouped(
    now?.accounts ?? [],
    ({ labels }) => labels['growth-tier'].label,
    () => null,
  );
  const taskKey = (kind: string, subject: string): string => `${kind}/${subject}`;
  const tasksOf = grouped(
    tasks,
    ({ subject }) => taskKey(subject.kind, subject.id),
    (task) => task,
  );
  const territory = new Map(
    strategy.territory.map(({ prospect, why }, index) => [prospect, { place: index + 1, why }]),
  );
  return {
    qualified: byId(qualification.accounts, accountId),
    qualifiedProspect: byId(qualification.prospects, (item) => item.prospectId),
    change: byId(examination.changes, accountId),
    questions: byId(examination.questionDebt, accountId),
    disagreement: byId(examination.disagreements, accountId),
    flips: grouped(flips, accountId, ({ flip }) => flip),
    isMovable: (account) => movable.has(account),
    tasks: (kind, subject) => tasksOf(taskKey(kind, subject)),
    promises: openLedger(book),
    children: grouped(
      book.accounts,
      (account) => account.internal.profile.parent,
      (account) => account,
    ),
    tierSize: (tier) => inTier(tier).length,
    offering: names(book.offerings, id, ({ name }) => wordingFor(name, book.settings.locale)),
    need: names(strategy.needs, id, ({ what }) => what),
    advantage: names(strategy.advantages, id, ({ what }) => what),
    vertical: names(strategy.verticals, id, ({ name }) => name),
    territory: (prospect) => territory.get(prospect),
  };
};
