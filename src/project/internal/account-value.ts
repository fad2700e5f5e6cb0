/** Value in the customer's language: each claim once, with its figures over the years (M11). */
import type { Account } from '../../model/book.ts';
import type { CustomerYear } from '../../model/customer-facts.ts';
import type { ValueClaim } from '../../model/qualification.ts';
import type { EditPlace } from '../../views/site/edit-place.ts';
import type { State } from '../../views/site/figure.ts';
import type { ValueList, ValueRow } from '../../views/site/value.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { LACK_NAMES, VALUE_KIND_NAMES } from './method-words.ts';
import { answer, count, date, known, listed, plural, share } from './print.ts';

type Claim = CustomerYear['value'][number];
interface StatedClaim {
  readonly said: ValueClaim;
  readonly facts: Claim;
}

/** The claims of the latest year first; null where none is recorded, or the account is not in the book. */
export const claimsView = (atlas: Atlas, account: Account): ValueList | null => {
  const claims = atlas.lookups.qualified(account.id)?.value ?? [];
  const stated = claims.flatMap((said): StatedClaim[] => {
    const year = account.customer.years.find((each) => each.year === said.year);
    const facts = year?.facts.value.find((each) => each.id === said.id);
    return facts === undefined ? [] : [{ said, facts }];
  });
  const byClaim = new Map<string, StatedClaim[]>();
  for (const each of stated) byClaim.set(each.said.id, [...(byClaim.get(each.said.id) ?? []), each]);
  const rows = [...byClaim.values()].flatMap((years) => {
    const last = years.at(-1);
    return last === undefined
      ? []
      : [{ year: last.said.year, row: rowOf(atlas, account, years, last), last }];
  });
  if (rows.length === 0) return null;
  const latest = rows.map(({ last }) => last.said);
  const shared = sharedLacks(latest);
  return {
    sentence: `${sentenceOf(latest)}${shared.length === 0 ? '' : ` All lack ${lackNames(shared)}.`}`,
    rows: rows
      .toSorted((a, b) => b.year - a.year)
      .map(({ row, last }) => ({ ...row, lacks: lacksLine(last.said, shared) })),
  };
};

type Lack = ValueClaim['lacks'][number];

/** What every one of several claims lacks: said once. */
const sharedLacks = (claims: readonly ValueClaim[]): readonly Lack[] =>
  claims.length < 2
    ? []
    : (claims[0]?.lacks ?? []).filter((lack) => claims.every(({ lacks }) => lacks.includes(lack)));

const lackNames = (lacks: readonly Lack[]): string => listed(lacks.map((lack) => LACK_NAMES[lack]));

const lacksLine = ({ lacks }: ValueClaim, shared: readonly Lack[]): string => {
  const own = lacks.filter((lack) => !shared.includes(lack));
  return own.length === 0 ? '' : `Lacks ${lackNames(own)}.`;
};

const sentenceOf = (claims: readonly ValueClaim[]): string => {
  const agreed = claims.filter((claim) => claim.agreed).length;
  const judged = claims.filter((claim) => claim.reached !== null);
  const reached = judged.filter((claim) => claim.reached).length;
  const target =
    judged.length === 0
      ? 'none has a target'
      : `${count(reached)} of ${count(judged.length)} reached the target`;
  return `${plural(claims.length, 'claim')} of value: ${target}; ${count(agreed)} agreed with the customer.`;
};

const rowOf = (
  atlas: Atlas,
  account: Account,
  years: readonly StatedClaim[],
  { said, facts }: StatedClaim,
): Omit<ValueRow, 'lacks'> => {
  const person = (id: string): string =>
    account.customer.profile.people.find((each) => each.id === id)?.name ?? id;
  return {
    claim: facts.claim,
    kind: facts.kind === undefined ? '' : VALUE_KIND_NAMES[facts.kind],
    unit: facts.unit,
    year: String(said.year),
    baseline: { text: answer(facts.baseline) },
    target: known(facts.target, answer, 'No target is agreed.'),
    actuals: years.map((each) => ({ year: String(each.said.year), text: answer(each.facts.actual) })),
    progress: share(
      said.progress,
      facts.target === undefined ? 'No target is agreed.' : 'The target is no better than the baseline.',
    ),
    state: stateOf(said),
    agreed: known(
      said.agreed ? facts.agreedBy : null,
      (id) => `${person(id)}, ${date(facts.agreedOn ?? '')}`,
      'Nobody of theirs has agreed to it on a day.',
    ),
    answers: answersOf(atlas, facts, person),
    edit: claimPlace(atlas, account, said),
  };
};

const claimPlace = ({ editAt }: Atlas, { id, customer }: Account, said: ValueClaim): EditPlace | null => {
  const claims = customer.years.find(({ year }) => year === said.year)?.facts.value ?? [];
  const at = claims.findIndex((each) => each.id === said.id);
  return editAt(accountFile(id, 'customer', said.year), ['value', at]);
};

const answersOf = (atlas: Atlas, { ours, yours, due }: Claim, person: (id: string) => string): string => {
  const who = [
    ...(ours === undefined ? [] : [atlas.person(ours, '').text]),
    ...(yours === undefined ? [] : [person(yours)]),
  ];
  const by = due === undefined ? '' : `by ${date(due)}`;
  return [...(who.length === 0 ? [] : [listed(who)]), ...(by === '' ? [] : [by])].join(', ');
};

const stateOf = ({ reached, better }: ValueClaim): State => {
  if (reached === true) return { shape: 'done', word: 'reached' };
  if (reached === false)
    return better ? { shape: 'part', word: 'on the way' } : { shape: 'missed', word: 'no better' };
  return better ? { shape: 'part', word: 'better, no target' } : { shape: 'missed', word: 'no better' };
};
